package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/texts"
	"guichet/conversations/wording"
)

// "Finalement, je veux la remettre": a case that its customer took back, and wants back. Only they can, for as long as a settled case could
// be reopened. Nothing has to be told again.

// regretMost is how many words may say so.
const regretMost = 12

// regretting matches who wants back what they withdrew, folded and without signs.
var regretting = wording.MustCompile(
	`\b(j?veux|j?voudrais|j?voulais|aimerais|peux|pouvez vous|puis je|peut on) (\w+ )?((la|le|l|ma|mon) )?(remettre|ravoir|reprendre|rouvrir|reouvrir|reactiver|relancer|reouverte|remis|remise|garder)\b` +
		`|\b(remettez|remets|rouvrez|rouvre|reouvrez|reactivez|reprenez|relancez|redonnez moi|reprends) (la|le|moi|mon|ma|ce|cette|ca)\b` +
		`|\b(change d (idee|avis)|changer d (idee|avis)|(pas|plus|pu) (la |le |l )?(retirer|annuler|canceller)|(annule|annulee|retire|retiree|cancelle)s? (par erreur|par accident|sans faire expres|trop vite)|je (le |la )?regrette|c etait une erreur)\b` +
		`|\b(want|like|have|get|need|bring|put|take|give me) (it|my (complaint|case|claim)|that|this|the (complaint|case)) (back|re ?opened|reinstated|restored)\b` +
		`|\b(changed my mind|reinstate|un ?withdraw|undo (that|it|this)|re ?open|restore) ?(it|that|this|my|the)?\b|\b(withdr[ae]wn?|cancel(led)?|withdrew it|removed it) (it )?(by mistake|by accident|too fast|accidentally)\b` +
		`|\b(didn t|did not|don t|do not|never) (mean|want) to (withdraw|cancel|drop)\b|\bkeep (it|my (complaint|case)) (after all|open|going)\b`)

// regrets reports whether words want back what was withdrawn: all of them, or the first two clauses, where the reasons come after.
func regrets(text string) bool {
	clauses := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",.;:!?\n", r) })
	return slices.ContainsFunc(append(clauses[:min(2, len(clauses))], text), func(part string) bool {
		return words(part) <= regretMost && regretting.MatchString(plainly(part))
	})
}

// wantsBack reports whether a message about a withdrawn case wants it back: it says so, or that the matter is not settled.
func (s *step) wantsBack(h Held) bool {
	return len(h.Files) == 0 && (regrets(h.Text.Plain) || unsettles(s.text(h.Text.Plain)))
}

// restorable reports whether a case was taken back and its customer can have it back.
func (s *step) restorable(c *Case) bool {
	return c.State == Withdrawn && s.can(c, caseRestore) == allowed && s.canReopen(c)
}

// hearRegret takes words that want back the case that was withdrawn last, if nothing came after it.
func (s *step) hearRegret(h Held) bool {
	c := s.lastWithdrawn() // as in hearUnsettled, seen sooner than what the words say
	if c == nil || !s.wantsBack(h) || certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		return false
	}
	s.carryOn(c, h)
	return true
}

// lastWithdrawn is the case that was taken back, where it is the last that anything happened to; nil otherwise.
func (s *step) lastWithdrawn() *Case {
	var last *Case
	for i := range s.w.Cases {
		if c := &s.w.Cases[i]; last == nil || c.Since.After(last.Since) {
			last = c
		}
	}
	if last == nil || !s.restorable(last) || s.agentWroteSince(last.Closed) {
		return nil
	}
	return last
}

// restore gives the customer back what they withdrew: the same case, under the same number.
func (s *step) restore(c *Case) {
	if no := s.move(c, caseRestore, "customer", ""); no != allowed {
		s.refuseTap(c, caseRestore, no)
		return
	}
	s.toast("case.toast.reopened", nil)
	s.openedAgain(c)
	c.Life.LastCustomer, c.Life.Named = s.now, s.now
	if w := c.Life.Window; c.Kind == Problem && !w.Until.IsZero() && w.End == "" && s.resumeWindow(c, "desk.window.restored") {
		return
	}
	s.tellReopened(c, "case.restored")
	s.inThread(c, "restored", "desk.restored", texts.Vars{"Owner": s.ownerName(c)})
}
