package conversations

import (
	"guichet/conversations/texts"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// hails matches a message that only calls out: "allo??", "ya tu kekun", "anybody there?".
var hails = wording.MustCompile(`^((ben|bin|bon|ok|la|pis|pi|coudonc|eh|et|mais|so|but) )*((allo|alo|hello|helo|hi|hey|yo|coucou|bonjour|salut|bonsoir|ohe|you there|u there|are (you|u) there|vous etes la|etes vous la|t es la|es tu la` +
	`|((il )?y ?a (tu |t il )?|est ce qu il y a )?(quelqu un|qqn|qqun|kekun|kelkun|quelqun|kkun|du monde)( (la|ici|au bout|a l ecoute))?` +
	`|(is )?(any ?(one|body)|some ?(one|body)) (there|here|home|alive|listening)|anyone|anybody)( |$))+$`)

// longestHail is how many words such a message may have.
const longestHail = 8

// isHail reports whether words call out and say nothing else.
func isHail(text string) bool { return words(text) <= longestHail && hails.MatchString(plainly(text)) }

// hailed answers a call, or mere emoji and signs, at an open question: they tell nothing that belongs into the story. Where things stand
// is said, and the question asked again.
func (s *step) hailed(h Held) bool {
	switch {
	case isHail(h.Text.Plain):
		s.before(s.t("hail", texts.Vars{"At": s.whereAt()}))
	case s.w.Dialogue.State == AtFiles && wordless(h.Text.Plain) && understand.YesNo(h.Text.Plain) == understand.Unknown:
	default:
		return false
	}
	s.again()
	return true
}
