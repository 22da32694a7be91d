package conversations

import (
	"strings"

	"guichet/conversations/wording"
)

// The parts of a message that only names another form: "finalement c'est un commentaire", "actually I want to file a complaint".
const (
	mindChanged = `(?:(?:non|no|nope|oups|oops|ah|finalement|en fait|plutot|actually|wait|attends?|attendez|sorry|desole|excusez moi|je me suis trompee?|i meant) )*`
	wantsForm   = `(?:(?:je|j|i) (?:veux|voudrais|voulais|prefere|want|wanted|would like|d like|meant)(?: to)? )?(?:(?:c|c est|ce serait|s est|cest|it s|its|it is|that s|thats) )?` +
		`(?:plutot |rather |more )?(?:(?:faire|deposer|porter|donner|laisser|file|make|give|leave) )?(?:(?:une|un|a|an|some|mon|ma|my) )?`
	mindTail = `(?: (?:finalement|plutot|actually|instead|svp|please|pls|merci|thanks))*`
)

// namesKind matches such a message, by the form it names. Its group holds the words of a change of mind.
var namesKind = map[Kind]*wording.Pattern{
	Complaint: wording.MustCompile(`^(` + mindChanged + `)` + wantsForm + `(?:plainte|complaint|complain)` + mindTail + `$`),
	Problem: wording.MustCompile(`^(` + mindChanged + `)` + wantsForm +
		`(?:probl?eme (?:avec |d |dans )?(?:un |une |mon |ma )?(?:achat|commande)|(?:problem|issue) with (?:a |my |an )?(?:purchase|order)|purchase problem)` + mindTail + `$`),
	Feedback: wording.MustCompile(`^(` + mindChanged + `)` + wantsForm + `(?:commentaires?|suggestion|feedback|comment)` + mindTail + `$`),
}

// otherKind hears a customer change their mind about which form this is. What they told stays told, and is read again for the
// new form. Without a word of change, and once something was answered, they may mean a second case: then nothing is moved.
func (s *step) otherKind(h Held) bool {
	d := &s.w.Dialogue
	if d.Draft == nil || d.Draft.Kind == "" || d.Draft.Unseen || d.State == AtCancel || len(h.Files) > 0 {
		return false
	}
	kind, changed := kindNamed(h.Text.Plain)
	switch {
	case kind == "" || kind == d.Draft.Kind:
		return false
	case !changed && len(d.Draft.Done) > 0:
		s.openForm(kind)
	default:
		s.turnInto(kind)
	}
	return true
}

// kindNamed is the form that a message names and, beside that, says nothing of; and whether it does so as a change of mind.
func kindNamed(text string) (kind Kind, changed bool) {
	plain := plainly(text)
	for kind, named := range namesKind {
		if m := named.FindStringSubmatch(plain); m != nil {
			return kind, m[1] != "" || strings.HasSuffix(plain, "finalement") || strings.HasSuffix(plain, "plutot") || strings.HasSuffix(plain, "instead")
		}
	}
	return "", false
}

// turnInto makes the draft one of another kind, keeping every answer that the new form asks for too.
func (s *step) turnInto(kind Kind) {
	d := &s.w.Dialogue
	s.stepAside()
	s.strip()
	d.Resume, d.Back = "", nil
	d.Draft.Kind = kind
	s.guessed = append(s.guessed, AtChoosing)
	s.understood("")
	s.proceed()
}

// justAMoment matches a message that only asks for a moment, without accents.
var justAMoment = wording.MustCompile(`^(?:(?:ok|oui|ben|yes|euh) )*(?:attends?|attendez|(?:un|une|1|2|deux) (?:instant|moment|minutes?|min|secondes?|sec)|minute|(?:je|j) (?:reviens|cherche|regarde)|jreviens|` +
	`je vais (?:voir|regarder|chercher)|hold on|hang on|wait|brb|(?:just |give me )?(?:a|an|one|1) (?:sec|second|moment|minute|min)|let me (?:look|check|see))` +
	`(?: (?:un peu|une minute|un instant|svp|stp|please|pls|ok|a (?:sec|second|minute|moment)|for (?:it|that)|ca|la))*$`)

// asksForTime hears "une minute" within a form: nothing is noted of it, and nobody is hurried.
func (s *step) asksForTime(h Held) bool {
	d := &s.w.Dialogue
	if d.Draft == nil || d.Draft.Kind == "" || d.Draft.Unseen || len(h.Files) > 0 || !justAMoment.MatchString(plainly(h.Text.Plain)) {
		return false
	}
	if _, open := s.prompt(); !open {
		return false
	}
	s.before(s.t("no_hurry", nil))
	s.again()
	return true
}
