package conversations

import (
	"testing"

	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

func (c *chat) arrives(link startlink.Link) {
	c.t.Helper()
	ev := Event{At: c.now, Body: Said{Message: c.message(), Kind: KindText, Text: richtext.Of("/start x"), Profile: Profile{Language: c.lang}},
		Fresh: Fresh{Draft: 77, Link: link}}
	w, effects, err := Step(c.w, ev, c.now)
	if err != nil {
		c.t.Fatal(err)
	}
	c.w, c.posted = w, effects
	for _, e := range effects {
		c.deliver(e)
	}
}

func TestALinkNeverTakesThePlaceOfWhatIsUnderWay(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Frais et intérêts")
	c.arrives(startlink.Link{Kind: "problem", Subject: "not_received"})
	if d := c.w.Dialogue.Draft; d.Kind != Complaint || d.Category != "fees_interest" || c.w.Dialogue.Link != nil {
		t.Errorf("draft %+v, link %+v", d, c.w.Dialogue.Link)
	}
	c.expects("On reprend")
}

func TestALanguageLinkIsAGuessThatAChoiceOverrules(t *testing.T) {
	c := newChat(t, "fr")
	c.arrives(startlink.Link{Lang: "en"})
	c.expects("Shall we continue?")
	chosen := accepted(t, "fr")
	chosen.w.Customer.LangChosen = true
	chosen.arrives(startlink.Link{Lang: "en"})
	chosen.expects("Que souhaitez-vous faire?")
}

func TestASubjectThatThePolicyNoLongerHasIsLeftOut(t *testing.T) {
	c := accepted(t, "fr")
	c.arrives(startlink.Link{Kind: "complaint", Subject: "abolished", Reference: "??"})
	c.taps("Oui")
	if d := c.w.Dialogue.Draft; d.Category != "" || d.Done[string(AtCategory)] || d.Reference.Verified || d.Reference.Value != "??" {
		t.Errorf("draft %+v", d)
	}
}
