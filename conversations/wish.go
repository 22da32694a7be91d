package conversations

import (
	"slices"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// -- complaint: what would settle it --

func askWish(s *step) prompt {
	if s.wordingWish() {
		return prompt{text: s.t("ask.wish.words", nil), choices: []choice{s.button("none", "button.no_words")}}
	}
	p := prompt{text: s.t("ask.wish", nil), columns: 2}
	category, _ := s.w.Policy.Category(s.w.Dialogue.Draft.Category)
	for _, wish := range s.w.Policy.Wishes {
		if len(category.Wants) == 0 || slices.Contains(category.Wants, wish.Key) {
			p.choices = append(p.choices, s.labelled(wish.Key, wish.Label, policy.Words{}))
		}
	}
	return p
}

// onlyTells matches somebody who asks for nothing, and says so: "no just letting you know", "rien, c'est pour vous le dire".
var onlyTells = wording.MustCompile(`^((no|non|nope|nan|nah|ben|bin|rien|nothing|really|vraiment|oh|well) )*(` +
	`(i )?just (want|wanted) (you to know|to (let you know|tell you|say so|say it))|(i ?m )?(just )?(letting you know|fyi|telling you|so you know|for your information)` +
	`|((c est|cest|c) )?(juste |seulement |just )?(pour (que vous sachiez|(vous |te )?(le |l )?(dire|informer|faire savoir|signaler)|(votre |ton )?info\w*))` +
	`|(je|j) (voulais|veux) (juste |seulement |just )(vous |te )?(le |l )?(dire|informer|faire savoir|signaler)|(je |j )?(ne )?(veux|demande|attends) rien( de (special|particulier))?` +
	`|i (don t|dont) (want|need|expect) anything|i (want|need|expect) nothing)( (merci|thanks|thank you|svp|please))*$`)

// wishesNothing reports whether an answer to the question for a wish is that there is none.
func wishesNothing(text string) bool {
	core := coreOf(text)
	return bareNothing.MatchString(core) || onlyTells.MatchString(core)
}

// wordingWish reports whether "something else" was chosen, and is now asked for in words.
func (s *step) wordingWish() bool {
	d := s.w.Dialogue.Draft
	return s.w.Dialogue.State == AtWish && d.Wish == wishOther && d.WishText == "" && !d.Done[string(AtWish)]
}

// wishOther is the policy's key of a wish that none of the others is.
const wishOther = "other"

func pickWish(s *step, key string) {
	d := s.w.Dialogue.Draft
	if key == wishOther && !s.wordingWish() {
		s.close(s.wishLabel(key))
		d.Wish, d.WishText = wishOther, ""
		s.goTo(AtWish)
		return
	}
	if key != "none" {
		d.Wish, d.WishText = key, ""
	}
	s.give(AtWish)
}

func (s *step) wishLabel(key string) richtext.Text {
	wish, _ := s.w.Policy.Wish(key)
	return richtext.Of(wish.Label.In(string(s.w.Customer.Lang)))
}

// hearWish takes free words as they are: nobody's wish is wrong.
func hearWish(s *step, h Held) {
	d := s.w.Dialogue.Draft
	if command, ok := understand.Control(h.Text.Plain); ok && command.Key == understand.Done && s.w.Dialogue.Misses == 0 && d.endsInFiles() {
		s.climb(half) // it is said of the files that were just sent
		s.again()
		return
	}
	if s.referenceFound(h) && s.read(h.Text.Plain).Wish.Confidence < sureEnough {
		s.again()
		return
	}
	if !s.wordingWish() && recounts(h.Text.Plain) {
		s.keepTold(h)
		s.again()
		return
	}
	s.piece(h)
	if key, ok := s.chosen(h, askWish(s).choices); ok {
		pickWish(s, key)
		return
	}
	if understand.YesNo(h.Text.Plain) == understand.Yes && words(h.Text.Plain) <= 2 {
		s.missedOr(full, func() { s.give(AtWish) }) // a yes wishes nothing
		return
	}
	if s.skips(h) || understand.YesNo(h.Text.Plain) == understand.No && words(h.Text.Plain) <= 2 || wishesNothing(h.Text.Plain) {
		d.Wish, d.WishText = "", ""
		s.give(AtWish)
		return
	}
	worded := s.wordingWish()
	d.Wish, d.WishText = wishOther, h.Text.Plain
	if read := s.read(h.Text.Plain).Wish; !worded && read.Confidence > 0 {
		d.Wish = read.Value
	}
	s.give(AtWish)
}

func (s *step) wishText(a *Answers, most int) richtext.Text {
	wish, known := s.w.Policy.Wish(a.Wish)
	switch {
	case a.WishText != "" && known && a.Wish != wishOther:
		return s.t("wish.words", texts.Vars{"Wish": wish.Label.In(string(s.w.Customer.Lang)), "Words": s.quoted(richtext.Of(a.WishText), most)})
	case a.WishText != "":
		return s.quoted(richtext.Of(a.WishText), most)
	case known:
		return richtext.Of(wish.Label.In(string(s.w.Customer.Lang)))
	}
	return s.t("none", nil)
}
