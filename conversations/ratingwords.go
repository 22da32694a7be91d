package conversations

import (
	"strings"
	"time"

	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// What people type at the two questions of a mark, whether it may be asked and what it is, and what becomes of words that are neither
// an answer nor anything else: the answers are named once more, and then it is let go. Nobody has to answer.

var (
	// anonymously matches words that would rather not be named, folded and without signs.
	anonymously = wording.MustCompile(`\ban+[oi]n[yi]m\w*|\banon\b|\b(sans|without) (mon|my|dire mon|saying my|donner mon|giving my) (nom|name)\b`)
	// notAnonymously matches those that do not mind.
	notAnonymously = wording.MustCompile(`\b(pas|not?|inutile|need|aucun) (\w+ ){0,3}an+[oi]n[yi]m`)
	// willing matches a yes that is a shrug.
	willing = wording.MustCompile(`^((ben|bin|bah|oui|yes|ok|sure) )*(pourquoi pas|why not|(si|comme|quand) (vous|tu) (voulez|veux|le voulez)|if you (want|like|wish)|go for it|(pas|y a pas|il y a pas) de (probleme|trouble)|no problem|` +
		`plus tard|later|pas maintenant plus tard|not now later|peut etre plus tard|maybe later)( (oui|yes|ok))?$`)
	// wavering matches the beginning of an answer that is none yet.
	wavering = wording.MustCompile(`^(oui mais|non mais|yes but|no but|ok mais|ok but|peut etre|ptetre|ptet|pt etre|maybe|perhaps|ca depend|sa depend|(it )?depends|(je|j|ch) (sais|c) pas|jsais pas|chais pas|i don t know|idk|not sure|hm+|euh|bof)\b`)
)

const (
	anonymousMost = 12 // words that may ask for it
	waveringMost  = 8
)

// permissionIn is the answer that words give to whether a mark may be asked, where they are more than a plain yes or no.
func permissionIn(text string) (action string, ok bool) {
	plain := plainly(text)
	switch {
	case words(text) > anonymousMost:
		return "", false
	case understand.YesNo(text) == understand.No:
		return tapNoRating, true // "no, not even anonymously"
	case anonymously.MatchString(plain) && !notAnonymously.MatchString(plain):
		return tapAnonymous, true
	}
	return tapMayRate, willing.MatchString(plain)
}

// unclear reports whether words that answer neither question were yet meant for it: a few of them, soon after, that say and ask nothing else.
// The mark is asked for when nobody is at the phone, so that its answers come later.
func (s *step) unclear(q Query, h Held) bool {
	soon, ok := map[QueryKind]time.Duration{AsksPermission: queryRest, AsksRating: ratingMost}[q.What]
	if !ok || s.now.Sub(q.At) >= soon || len(s.openCases()) > 0 || len(h.Files) > 0 {
		return false
	}
	text := h.Text.Plain
	plain := plainly(text)
	short := words(text) < storyLeast || words(text) <= waveringMost && wavering.MatchString(plain)
	if !short || h.Text.Empty() || strings.HasPrefix(text, "/") || isThanks(h.Text, h.Files) || unsettles(s.text(text)) || greeting.MatchString(plain) || asksRecourse(s.text(text)) {
		return false
	}
	if command, ok := understand.Control(text); ok {
		switch command.Key {
		case understand.DoNotHave, understand.Skip, understand.Done, understand.Continue:
		default:
			return false
		}
	}
	if kind, _ := kindNamed(text); kind != "" || understand.Question(text) != "" || len(s.sensitive(text)) > 0 {
		return false
	}
	if _, found := NumberIn(text); found {
		return false
	}
	facts := s.read(text)
	return (facts.Kind.Value == "" || words(text) == 1) && len(facts.References) == 0 // "8/10" is praise, and no mark of ours
}

// askMarkAgain names the answers once more; whoever would rather pass over it, or is unclear again, is let go.
func (s *step) askMarkAgain(c *Case, q Query) {
	text := s.ev.Body.(Said).Text.Plain
	command, _ := understand.Control(text)
	s.fold(c, q.What, "")
	if q.Misses > 0 || command.Key == understand.Skip || command.Key == understand.Done {
		s.want(Tell{Text: s.t("rating.let_go."+string(q.What), nil), Case: c.ID})
		return
	}
	buttons := s.queryButtons(c, q.What)
	if q.What == AsksRating {
		buttons = s.markButtons(c)
	}
	s.put(c, q.What, Interactive, s.t("rating.again."+string(q.What), nil), buttons)
	s.w.Dialogue.Query.Misses = q.Misses + 1
}
