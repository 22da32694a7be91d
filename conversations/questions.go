package conversations

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// forward goes on from an answered question to the next one.
func (s *step) forward(from State) {
	d := &s.w.Dialogue
	if n := len(d.Back); d.Resume != AtReview && (n == 0 || d.Back[n-1] != from) {
		d.Back = append(d.Back, from)
	}
	d.Reopened = ""
	s.proceed()
}

// proceed asks what is still to be asked, or goes back to the review that a change began from.
func (s *step) proceed() {
	d := &s.w.Dialogue
	next := s.nextQuestion(d.Draft)
	if d.Resume == AtReview && next == AtReview {
		d.Resume = ""
	}
	if s.helped(next) {
		return
	}
	s.goTo(next)
}

// give notes the answer to the open question and goes on.
func (s *step) give(state State) {
	d := s.w.Dialogue.Draft
	d.answered(state)
	s.close(s.answerOf(d, state))
	s.forward(state)
}

// -- feedback: about which product or service --

func askProduct(s *step) prompt {
	p := prompt{text: s.t("ask.product", nil), columns: 2}
	for _, product := range s.w.Policy.Products {
		p.choices = append(p.choices, s.labelled(product.Key, product.Label, product.Hints))
	}
	return p
}

func pickProduct(s *step, key string) {
	s.w.Dialogue.Draft.Product = key
	s.give(AtProduct)
}

// hearProduct takes free words as they are: a product we have no button for is still a product. Words that tell what is to be told are that too.
func hearProduct(s *step, h Held) {
	key, ok := s.chosen(h, askProduct(s).choices)
	if s.tells(h.Text.Plain) {
		if !ok {
			key = cmp.Or(s.read(h.Text.Plain).Product.Value, s.leads(h.Text.Plain, askProduct(s).choices), "other")
		}
		s.collect(h)
		s.understood(h.Text.Plain)
		pickProduct(s, key)
		return
	}
	if ok {
		s.piece(h)
		pickProduct(s, key)
		return
	}
	if utf8.RuneCountInString(h.Text.Plain) <= s.w.Policy.Limits.SellerLength && !s.skips(h) {
		s.piece(h)
		pickProduct(s, h.Text.Plain)
		return
	}
	s.aside(h, func() { pickProduct(s, "other") })
}

// -- feedback that sounds dissatisfied: is it a complaint? --

func askExpects(s *step) prompt {
	return prompt{text: s.t("ask.expects", nil), columns: 2, choices: []choice{s.button("yes", "button.yes"), s.button("no", "button.no")}}
}

// pickExpects makes a complaint of feedback whose author expects an answer or a fix (C-1). What was told stays told, and is
// read again as a complaint.
func pickExpects(s *step, key string) {
	d := s.w.Dialogue.Draft
	// The road back leads through what the complaint's form asks too.
	s.w.Dialogue.Back = slices.DeleteFunc(s.w.Dialogue.Back, func(state State) bool {
		return state == AtExpects || key == "yes" && (state == AtFiles || state == AtProduct)
	})
	if key != "yes" {
		d.Kind = Feedback
		s.give(AtExpects)
		return
	}
	d.answered(AtExpects)
	s.close(s.t("button.yes", nil))
	d.Kind, s.w.Dialogue.Resume = Complaint, "" // from the review too, all that a complaint needs is still to be asked
	s.guessed = append(s.guessed, AtChoosing)
	s.understood("")
	s.forward(AtExpects)
}

func hearExpects(s *step, h Held) {
	answer := understand.YesNo(h.Text.Plain)
	if answer != understand.Unknown && !wishesNothing(h.Text.Plain) {
		s.addBeside(h)
	}
	switch answer {
	case understand.Yes:
		pickExpects(s, "yes")
	case understand.No:
		pickExpects(s, "no")
	default:
		// Nobody who is dissatisfied goes unanswered because a question was not understood.
		s.aside(h, func() { pickExpects(s, "yes") })
	}
}

// -- problem: what went wrong --

func askReason(s *step) prompt {
	p := prompt{text: s.t("ask.reason", nil)}
	for _, reason := range s.w.Policy.Reasons {
		if reason.Button {
			p.choices = append(p.choices, s.labelled(reason.Key, reason.Label, reason.Hints))
		}
	}
	return p
}

func pickReason(s *step, key string) {
	s.w.Dialogue.Draft.Reason = key
	s.give(AtReason)
}

func hearReason(s *step, h Held) {
	all := askReason(s).choices
	for _, reason := range s.w.Policy.Reasons {
		if !reason.Button {
			all = append(all, s.labelled(reason.Key, reason.Label, reason.Hints))
		}
	}
	key, ok := s.chosen(h, all)
	if !ok {
		s.aside(h, func() { pickReason(s, "other") })
		return
	}
	_, told, _ := strings.Cut(h.Text.Plain, ",")
	s.pieceOrStory(h, words(told) >= storyLeast || words(h.Text.Plain) >= storySurely)
	pickReason(s, key)
}

// -- problem: who the seller is --

func askSeller(s *step) prompt {
	return prompt{hint: s.t("hint.seller", nil), text: s.t("ask.seller", nil), choices: []choice{s.button("unknown", "button.unknown")}}
}

func pickSeller(s *step, _ string) {
	s.w.Dialogue.Draft.Seller = ""
	s.give(AtSeller)
}

func hearSeller(s *step, h Held) {
	if _, ok := s.chosen(h, askSeller(s).choices); ok || s.hasNone(h) {
		s.keepBeside(h)
		pickSeller(s, "")
		return
	}
	if utf8.RuneCountInString(h.Text.Plain) > s.w.Policy.Limits.SellerLength || strings.Contains(h.Text.Plain, "\n") || s.noName(h.Text.Plain) {
		s.aside(h, func() { pickSeller(s, "") })
		return
	}
	s.piece(h)
	s.w.Dialogue.Draft.Seller = s.sellerName(h.Text.Plain)
	s.give(AtSeller)
}

// -- complaint: what it is about --

func askCategory(s *step) prompt {
	p := prompt{text: s.t("ask.category", nil), columns: 2}
	for _, category := range s.w.Policy.Categories {
		if category.Button {
			p.choices = append(p.choices, s.labelled(category.Key, category.Label, category.Hints))
		}
	}
	return p
}

func pickCategory(s *step, key string) {
	s.w.Dialogue.Draft.Category = key
	s.give(AtCategory)
}

func hearCategory(s *step, h Held) {
	all := askCategory(s).choices
	for _, category := range s.w.Policy.Categories {
		if !category.Button {
			all = append(all, s.labelled(category.Key, category.Label, category.Hints))
		}
	}
	key, ok := s.chosen(h, all)
	if !ok {
		if read := s.read(h.Text.Plain).Category; read.Confidence > 0 {
			key, ok = read.Value, true
		}
	}
	if !ok {
		s.aside(h, func() { pickCategory(s, "other") })
		return
	}
	s.pieceOrStory(h, words(h.Text.Plain) >= storyTyped)
	pickCategory(s, key)
}

// -- what they share --

// labelled is a choice whose label and hints are the policy's, in both languages.
func (s *step) labelled(key string, label policy.Text, hints policy.Words) choice {
	return choice{key: key, label: label.In(string(s.w.Customer.Lang)), also: []string{label.FR, label.EN}, hints: slices.Concat(hints.FR, hints.EN)}
}

// chosen reads typed words as one of the choices. A hint is only taken in a short answer: in a story it proves nothing.
func (s *step) chosen(h Held, choices []choice) (string, bool) {
	key, how, ok := understand.Choice(h.Text.Plain, options(choices))
	return key, ok && (how != understand.ByHint || words(h.Text.Plain) <= 12)
}

// skips reports whether the words are "skip", "I don't have it", "that's all".
func (s *step) skips(h Held) bool {
	command, ok := understand.Control(h.Text.Plain)
	if !ok {
		return false
	}
	return command.Key == understand.Skip || command.Key == understand.DoNotHave || command.Key == understand.Done
}

// hasNone reports whether what a question asks for is not there: a no, "I don't have it", "rien".
func (s *step) hasNone(h Held) bool {
	return s.skips(h) || understand.YesNo(h.Text.Plain) == understand.No || bareNothing.MatchString(coreOf(h.Text.Plain))
}

// aside deals with words that do not answer the question. A story told in the wrong place is kept where it belongs and the
// question asked again; anything else climbs the error ladder, whose last rung answers with giveUp.
func (s *step) aside(h Held, giveUp func()) {
	if s.skips(h) {
		giveUp()
		return
	}
	if s.w.Dialogue.State != AtWish && s.wishBeside(h, 6) {
		return
	}
	if words(h.Text.Plain) > 6 || s.w.Dialogue.State == AtReference { // where anything like a number does not come here (misses)
		s.collect(h)
		s.understood(h.Text.Plain)
		if s.w.Dialogue.Draft.Done[string(s.w.Dialogue.State)] {
			s.give(s.w.Dialogue.State) // it held the answer after all
			return
		}
		if (s.w.Dialogue.Misses+full)/full >= 3 {
			s.missedOr(full, giveUp)
			return
		}
		s.climb(full)
		s.before(s.t("kept", nil)) // the question is asked again; that it was not answered need not be said
		s.again()
		return
	}
	s.piece(h)
	s.missedOr(full, giveUp)
}

// words counts words.
func words(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}

// answerOf is what was answered to a question, as it stands after the question and in the review.
func (s *step) answerOf(d *Draft, state State) richtext.Text {
	return s.answerIn(&d.Answers, state)
}

func (s *step) answerIn(a *Answers, state State) richtext.Text {
	p, lang := s.w.Policy, string(s.w.Customer.Lang)
	switch state {
	case AtProduct:
		if product, ok := p.Product(a.Product); ok {
			return richtext.Of(product.Label.In(lang))
		}
		return s.orNone(a.Product)
	case AtReason:
		reason, _ := p.Reason(a.Reason)
		return s.orNone(reason.Label.In(lang))
	case AtCategory:
		category, _ := p.Category(a.Category)
		return s.orNone(category.Label.In(lang))
	case AtSeller:
		return s.orNone(a.Seller)
	case AtContacted:
		return s.contactedText(a)
	case AtApproach:
		return s.approachText(a)
	case AtExpects:
		return s.t("button.no", nil) // a yes makes it a complaint, which has no such answer
	case AtStory:
		return s.storyText(a, 60)
	case AtReference:
		return s.referenceText(a.Reference)
	case AtAmount:
		if a.Amount == (Amount{}) {
			return s.t("none", nil)
		}
		return richtext.Of(s.money(a.Amount))
	case AtWish:
		return s.wishText(a, reviewQuote)
	case AtFiles:
		if len(a.Files) == 0 {
			return s.t("none.files", nil)
		}
		return s.t("files", texts.Vars{"Count": len(a.Files)})
	}
	return richtext.Text{}
}

// storyText is what was told, between quotation marks and cut after some characters; where it was told in no words, what it
// was told with.
func (s *step) storyText(a *Answers, most int) richtext.Text {
	switch {
	case !a.Story.Empty() || len(a.Files) == 0:
		return s.quoted(a.Story, most)
	case slices.ContainsFunc(a.Files, func(f File) bool { return spoken(f.Kind) }):
		return s.t("story.spoken", nil)
	}
	return s.t("story.shown", nil)
}

func (s *step) orNone(words string) richtext.Text {
	if words == "" {
		return s.t("none", nil)
	}
	return richtext.Of(words)
}

// quoted is a text between quotation marks, cut after some characters.
func (s *step) quoted(t richtext.Text, most int) richtext.Text {
	if t.Empty() {
		return s.t("none", nil)
	}
	return s.t("quote", texts.Vars{"Words": cut(t, most)})
}

// cut shortens a text to some characters, at a word's end where one is near.
func cut(t richtext.Text, most int) richtext.Text {
	if utf8.RuneCountInString(t.Plain) <= most {
		return t
	}
	end := 0
	for i := range t.Plain {
		if most == 0 {
			end = i
			break
		}
		most--
	}
	if space := strings.LastIndexAny(t.Plain[:end], " \n"); space > end*3/4 {
		end = space
	}
	return t.Slice(0, end).TrimSpace().Append(richtext.Of("…"))
}
