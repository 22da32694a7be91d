package conversations

import (
	"unicode/utf16"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// copyMost is what a button can put on the clipboard, in UTF-16 units (Telegram: CopyTextButton, 1 to 256 characters).
const copyMost = 256

// messaged are the policy's reasons that the catalogues have a message to the seller for. Any other is named by its label.
var messaged = map[string]bool{
	"not_received": true, "wrong_item": true, "return_unconfirmed": true, "damaged": true, "partial": true, "refund_missing": true,
	"cancelled_but_charged": true, "wrong_amount": true,
}

// sellerMessage is what the customer can send to their seller, in the customer's language and with their facts. Again is for a
// seller who has not answered the first.
func (s *step) sellerMessage(c *Case, again bool) richtext.Text {
	a := &c.Statement
	order := s.t("seller.order", nil)
	switch {
	case a.Reference.Value != "" && a.Reference.Kind == "order":
		order = s.t("seller.order.numbered", texts.Vars{"Reference": a.Reference.Value})
	case a.Reference.Value != "":
		order = s.t("seller.order.other", texts.Vars{"Reference": a.Reference.Value})
	}
	what := s.t("seller.what.any", nil)
	if reason, known := s.w.Policy.Reason(a.Reason); known && messaged[a.Reason] {
		what = s.t("seller.what."+a.Reason, nil)
	} else if known && a.Reason != "other" {
		what = s.t("seller.what.other", texts.Vars{"Problem": lowerFirst(reason.Label.In(string(s.lang())))})
	}
	key := "seller.message"
	if again {
		key = "seller.message.again"
	}
	return s.t(key, texts.Vars{"Order": order, "What": what, "Until": s.say().Day(c.Life.Window.Until)}).Normalize()
}

// tellSellerMessage tells what to do with the seller and gives the message for them: on a copy button where it fits, otherwise as a
// message of its own, which can be forwarded as it is.
func (s *step) tellSellerMessage(c *Case, advice string, again bool) {
	message := s.sellerMessage(c, again)
	text := s.t(advice, s.windowVars(c))
	complain := []Button{s.ofCase(c, tapComplain, "window.button.complain")}
	tell := Tell{Timing: Timing{Class: Interactive}, Case: c.ID}
	if units := len(utf16.Encode([]rune(message.Plain))); units <= copyMost {
		tell.Text = richtext.Join("\n\n", text, richtext.Join("\n", s.t("seller.copy", nil), quoted(message, copyMost))).Normalize()
		tell.Buttons = [][]Button{{{Label: s.p("seller.button.copy", nil), Copy: message.Plain}}, complain}
		s.want(tell)
		return
	}
	tell.Text, tell.Buttons = richtext.Join("\n", text, s.t("seller.forward", nil)).Normalize(), [][]Button{complain}
	s.want(tell, Tell{Timing: Timing{Class: Interactive}, Text: message, Case: c.ID})
}
