package conversations

import (
	"strings"

	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// "Finalement, c'est pas réglé": words by which a case that has its answer, or is over, comes back (C-14). Whoever says so is not asked what they
// mean where it is plain which case they mean; where it is not, the one that ended last is proposed by its name.

// unsettledMost is how many words may say so; a longer message tells something, and the customer is asked what it belongs to.
const unsettledMost = 20

var (
	// unsettledOutright matches somebody who says that a matter is not settled, or not any more. Folded, signs turned into spaces.
	unsettledOutright = wording.MustCompile(
		`\b(pas|plus|pu|rien|jamais|guere) (encore |toujours |vraiment |du tout |completement |pantoute |ete |de )*(regle|reglee|regles|resolu|resolue|resous|arrange|arrangee|corrige|corrigee|solutionne|solutionnee)\b` +
			`|\b(regle|resout|arrange|change|corrige) (toujours |absolument )?(rien|pas)\b` +
			`|\b(meme|le) probleme (est )?(revenu|revient|est la|continue|persiste|recommence|demeure|reste)\b|\b(ca|c a|cela|il) (a )?(recommence|revient|recommencer|repart|continue)\b` +
			`|\b(toujours|encore) (le |la |les )?(meme|memes) (probleme|problemes|affaire|chose|erreur|frais|histoire)\b|\btoujours pas (rembourse|recu|corrige|annule)\b` +
			`|\b(rouvrir|reouvrir|rouvrez|reouvrez|rouvre|reouvre) (le |mon |ce |la |ma |cette |s il vous plait |svp )*(dossier|plainte|cas|demande)\b` +
			`|\b(not|never|isn t|wasn t|hasn t|haven t|aint|ain t|doesn t|didn t|nothing|nothing s|no longer) (yet |still |really |was |is |has |actually |at all |been |being |gotten |got |get |completely |fully |fix |a )*(fix|fixed|settle|settled|solve|solved|resolve|resolved|sorted|corrected|dealt with)\b` +
			`|\bstill (not (fixed|settled|working|refunded|right)|broken|wrong|unresolved|unsettled|happening|the same|there|having|got|getting|no refund|an issue|a problem)\b` +
			`|\b(problem|issue|error|fee|fees|charge|charges|it) (is|s|are|came|has come|keeps|keep) (back|coming back|happening again)\b|\b(same|the) (problem|issue|thing) again\b|\bit (happened|started) again\b` +
			`|\bre ?open (it|this|that|my|the)\b|\bopen (it|my case|the case|this) again\b`)
	// settledOutright matches somebody who says outright that it is settled.
	settledOutright = wording.MustCompile(
		`\b(all good|all set|tout est (beau|correct|regle|bon|en ordre)|c est (beau|correct|regle|tout regle|bien regle|bon maintenant|parfait)|(ca|cela) (regle|me convient)|(probleme|affaire) (est )?reglee?|` +
			`problem solved|(it s|that s|its|thats|it is) (all |now )?(settled|fixed|sorted|solved|resolved)|(that|this|it) (settles|fixes|solves|resolves) it|works for me)\b`)
	// unsettledBut matches what makes such words mean something else: a condition, somebody else's matter.
	unsettledBut = wording.MustCompile(`\b(si|s il|quand|tant que|if|unless|until|when|autre chose|autre probleme|une autre|nouveau probleme|something else|another|different)\b`)
)

// unsettles reports whether words say that a matter is not settled after all.
func unsettles(text *understand.Text) bool {
	plain := text.Plain()
	return words(text.String()) <= unsettledMost && unsettledOutright.MatchString(plain) && !unsettledBut.MatchString(plain)
}

// settles reports whether a short message says outright that a matter is settled.
func settles(text *understand.Text) bool {
	plain := text.Plain()
	return words(plain) <= sellerShort && settledOutright.MatchString(plain) && !unsettling.MatchString(plain) && !strings.Contains(text.String(), "?")
}

// lastEnded is the case that a customer may mean who says that it is not settled: of those that have their answer or are over and can be
// reopened, the one that came to it last. Nil when there is none, or when the customer and the desk were busy with another since.
func (s *step) lastEnded() *Case {
	var last *Case
	for i := range s.w.Cases {
		c := &s.w.Cases[i]
		if c.State != Answered && !s.reopens(c) {
			continue
		}
		if last == nil || c.Since.After(last.Since) {
			last = c
		}
	}
	if last == nil {
		return nil
	}
	for _, c := range s.openCases() {
		if c.inWindow() || c.ID != last.ID && (c.Life.LastAgent.After(last.Since) || c.Filed.After(last.Since)) {
			return nil
		}
	}
	return last
}

// reopens reports whether a case is over and its customer can reopen it.
func (s *step) reopens(c *Case) bool {
	return !c.State.Open() && c.State != Withdrawn && s.canReopen(c)
}

// proposed is the case that the messages without a home are asked to be about, by its name.
func (s *step) proposed() *Case {
	for _, h := range s.w.Dialogue.Held {
		if len(h.Files) == 0 && unsettles(understand.Of(h.Text.Plain)) {
			return s.lastEnded()
		}
	}
	return nil
}

// hearUnsettled takes a message that says of a case that it is not settled. The only case there is, with its answer just given, is reopened by it; any
// other is proposed by name first.
func (s *step) hearUnsettled(h Held) bool {
	c := s.lastEnded() // hardly anybody has one, which is seen sooner than what the words say
	if c == nil || len(h.Files) > 0 || !unsettles(s.text(h.Text.Plain)) || certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		return false
	}
	if c.State == Answered && len(s.openCases()) == 1 {
		s.carryOn(c, h)
		return true
	}
	s.hold(h)
	return true
}
