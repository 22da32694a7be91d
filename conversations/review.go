package conversations

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// reviewQuote is how much of the story the review shows, in characters; the rest is counted.
const reviewQuote = 600

// askReview shows every answer with its number, and files only on an explicit yes.
func askReview(s *step) prompt {
	d := s.w.Dialogue.Draft
	p := prompt{
		hint:    s.reviewList(d),
		text:    s.t("ask.review", nil),
		choices: []choice{{key: "send", label: s.p("button.send", nil), also: s.button("", "button.send").also, style: Primary, alone: true}},
		columns: 3, listed: true,
	}
	for i, state := range s.listed(d) {
		p.choices = append(p.choices, choice{
			key:   "e:" + string(state),
			label: s.p("button.change", texts.Vars{"Number": i + 1}),
		})
	}
	return p
}

func (s *step) reviewList(d *Draft) richtext.Text {
	lines := []richtext.Text{s.t("review."+string(d.Kind), nil)}
	for i, state := range s.listed(d) {
		answer := s.answerOf(d, state)
		if state == AtStory {
			answer = s.storyText(&d.Answers, reviewQuote)
		}
		lines = append(lines, s.t("review.line", texts.Vars{"Number": i + 1, "Name": s.p(nameOf(d.Kind, state), nil), "Answer": answer}))
	}
	if d.Kind == Problem {
		lines = append(lines, s.outlookLine(d))
	}
	return richtext.Join("\n", lines...)
}

// nameOf is the key of what an answer is called in the lists.
func nameOf(kind Kind, state State) string {
	if kind == Feedback && state == AtStory {
		return "name.story.feedback"
	}
	return "name." + string(state)
}

func pickAtReview(s *step, key string) {
	if key == "send" {
		s.close(s.t("sent.mark", nil))
		s.file(false)
		return
	}
	s.change(State(key[len("e:"):]))
}

// change opens one answer again; the review returns once it is given.
func (s *step) change(state State) {
	d := &s.w.Dialogue
	s.closeReview()
	d.Draft.reopen(state)
	d.Resume = AtReview
	s.goTo(state)
}

// closeReview folds the list away: it will be shown again with the change made.
func (s *step) closeReview() {
	d := &s.w.Dialogue
	s.free()
	if d.Label == "" {
		return
	}
	if s.live {
		s.place, s.echo = true, s.t("review.folded", nil)
		return
	}
	s.want(Amend{Label: d.Label, Was: d.Asked, Text: s.t("review.folded", nil)})
	d.Label = ""
}

// hearAtReview files on a yes, changes on a number, and takes anything told at this point as more of the story.
func hearAtReview(s *step, h Held) {
	d := s.w.Dialogue.Draft
	command, isControl := understand.Control(h.Text.Plain)
	number, isNumber := understand.Number(h.Text.Plain)
	if isControl && command.Key == understand.EditOne {
		number, isNumber = command.Number, command.Number > 0
	}
	if m := wrongOne.FindStringSubmatch(plainly(h.Text.Plain)); m != nil {
		number, _ = strconv.Atoi(m[1])
		isNumber = true
	}
	states := s.listed(d)
	answer, fault := understand.YesNo(h.Text.Plain), findsFault.MatchString(plainly(h.Text.Plain))
	more := wordsBeside(h.Text.Plain, assent, faults) >= besideLeast
	switch {
	case isControl && command.Key == understand.Submit, answer == understand.Yes && !fault, yesSend(h.Text.Plain):
		s.addBeside(h)
		pickAtReview(s, "send")
	case isNumber && number >= 1 && number <= len(states):
		s.change(states[number-1])
	case s.namedAnswer(h, states) != "":
		s.change(s.namedAnswer(h, states))
	case isNumber, isControl && command.Key == understand.EditOne, answer == understand.No, fault && (answer == understand.Yes || !more):
		if !isNumber && more {
			s.keepTold(h)
		}
		s.before(s.t("review.which", texts.Vars{"Last": len(states)}))
		s.again()
	case s.newReference(h, states):
	case words(h.Text.Plain) > 4:
		s.collect(h)
		if s.contactedSince(h.Text.Plain) {
			return
		}
		s.understood(h.Text.Plain)
		s.before(s.t("kept", nil))
		s.slow = true
		s.again()
	default:
		s.missed(full)
	}
}

// yesSend reports whether words are a yes and the word for sending, in either order: "c correct envoye".
func yesSend(text string) bool {
	all := strings.Fields(text)
	for i := 1; i < len(all) && len(all) <= 6; i++ {
		for _, parts := range [][2]string{{strings.Join(all[:i], " "), strings.Join(all[i:], " ")}, {strings.Join(all[i:], " "), strings.Join(all[:i], " ")}} {
			if command, ok := understand.Control(parts[1]); ok && command.Key == understand.Submit && understand.YesNo(parts[0]) == understand.Yes {
				return true
			}
		}
	}
	return false
}

// namedAnswer is the question that a short answer names: "la référence".
func (s *step) namedAnswer(h Held, states []State) State {
	var choices []choice
	for _, state := range states {
		c := s.button(string(state), nameOf(s.w.Dialogue.Draft.Kind, state))
		c.also = append(c.also, otherNames[state]...)
		choices = append(choices, c)
	}
	said := plainly(h.Text.Plain)
	name := changing.ReplaceAllString(said, "")
	key, how, ok := understand.Choice(name, options(choices))
	if !ok && name != said {
		first, _, _ := strings.Cut(name, " ") // "change the store, it's Wayfair": the new one is asked for
		key, how, ok = understand.Choice(first, options(choices))
	}
	if !ok || how == understand.ByHint {
		return ""
	}
	return State(key)
}

// findsFault matches words that find something wrong on the list, or in the world: a yes with them sends nothing yet.
var findsFault = regexp.MustCompile(`\b(wrong|incorrect|mistakes?|not (right|correct|good|true)|isn t (right|correct)|pas (le bon|la bonne|bonne?|correcte?|exacte?|vraie?)|mauvaise?|fausse|faux|erronee?)\b`)

// wrongOne matches words that find fault with one answer by its number: "la 3 est pas bonne", "number 2 is wrong".
var wrongOne = regexp.MustCompile(`^(?:(?:ben|bin|bon|non|no|mais|but|oups|oops|attends?|wait|hey|euh|la|le|l|the|my|ma|mon|reponse|answer|numero|number|no|point|question) )*([0-9]{1,2}) ` +
	`(?:(?:est|c est|is|s|was|etait|a l air) )*(?:pas (?:la |le )?(?:bonne?|correcte?|ok|ca|exacte?|vraie?)|fausse|faux|erronee?|mauvaise?|wrong|incorrect|not (?:right|correct|good)|a (?:changer|corriger|refaire))(?: (?:svp|please|moi|du tout|pantoute|at all))*$`)

// changing matches what leads to the name of an answer that should be another: "je veux changer la".
var changing = regexp.MustCompile(`^((non|no|wait|attends?|attendez|oups|oops|oh|ok|mais|but|finalement|actually|sorry|en fait) )*(je (veux|voudrais|dois)|j aimerais|faut|il faut|i (want|need|would like|d like) to|can i|please)? ?` +
	`(changer|modifier|corriger|refaire|change|edit|fix|correct|redo|update) (la |le |l |les |ma |mon |mes |the |my )?`)

// otherNames are what else people call the answers.
var otherNames = map[State][]string{
	AtStory:     {"histoire", "texte", "récit", "description", "message", "what I wrote", "story", "text", "description"},
	AtReference: {"numéro", "numéro de référence", "number", "reference number"},
	AtWish:      {"demande", "souhait", "solution", "wish", "request", "solution"},
	AtFiles:     {"pièces", "photos", "photo", "fichiers", "documents", "files", "attachments"},
	AtCategory:  {"catégorie", "category", "topic"},
	AtSeller:    {"vendeur", "boutique", "seller", "shop"},
	AtReason:    {"raison", "reason"},
	AtAmount:    {"prix", "somme", "total", "price", "sum"},
	AtProduct:   {"produit", "service", "product"},
}

// newReference takes a reference that stands alone, or nearly, for the one on the list.
func (s *step) newReference(h Held, states []State) bool {
	if words(h.Text.Plain) > longestReference || !slices.Contains(states, AtReference) {
		return false
	}
	ref, ok := s.recognise(h.Text.Plain)
	if !ok {
		return false
	}
	s.closeReview()
	s.piece(h)
	d := s.w.Dialogue.Draft
	d.Pieces[len(d.Pieces)-1].State = AtReference
	d.Reference = ref
	s.note(s.t("reference.changed", texts.Vars{"Words": ref.Value}))
	s.goTo(AtReview)
	return true
}

func strconv36(n int64) string { return strconv.FormatInt(n, 36) }
