package conversations

import (
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// "Effacez tout ce que vous avez sur moi": the ways to one's own information that the privacy page has as buttons, in words, whatever is
// open. Nothing is erased or sent by words alone: each asks first.

const (
	dataFR = `(mes|ses|tous mes|toutes mes) (\w+ )?(donnees|renseignements|informations?|infos?)|(tout )?(ce que|ce qu|qu est ce que|de quoi) (vous|tu|t) (avez|as|gardez|savez|detenez|conservez) (de |garde )?(sur|de) (moi|mon compte)|(tout )?sur moi`
	dataEN = `(all )?(of )?my (\w+ )?(data|information|info|personal information|personal data|details)|(everything|all|anything|what|whatever)( that| of what)?( the)?( information| data| info)?( that)? (do )?(you|u|youve|ve) (ve |ever |guys )?(have|got|hold|keep|kept|know|stored|saved|collected)( got)? (on|about) me|(everything|all|information|data|info) (on|about) me`
)

var (
	// erasing matches who wants what is held of them erased, folded and without signs.
	erasing = wording.MustCompile(`\b(effacer|effacez|efface|effaciez|supprimer|supprimez|supprime|supprimiez|detruire|detruisez|oubliez|enlevez|enlever|retirez) (moi )?(tout )?(` + dataFR + `)\b` +
		`|\b(delete|erase|remove|wipe|destroy|forget|get rid of|purge) (` + dataEN + `)\b|\b(droit a l oubli|right to be forgotten|(je )?retire mon consentement|(i )?withdraw my consent)\b`)
	// copying matches who wants to see it or have it.
	copying = wording.MustCompile(`\b(copie|acces|exporter|exportez|export|consulter|telecharger|obtenir|recevoir|voir|avoir|envoyez moi|donnez moi) (a |de |d |moi )?(tout |toutes? |tous )?(` + dataFR + `)\b` +
		`|\b(quelles?|quels?|c est quoi les|quoi comme) (donnees|renseignements|informations|infos) (que )?(vous avez|avez vous|vous gardez|gardez vous|detenez vous|vous detenez) (\w+ )?sur moi\b|^(qu est ce que|c est quoi que) (vous|tu) (avez|savez|gardez) sur moi$|^qu avez vous (garde )?sur moi$` +
		`|\b(copy|access|export|download|see|get|have|send me|give me|show me) (of |to |all )?(` + dataEN + `)\b|\b(what|which) (data|information|info) (do |does )?(you|u) (\w+ )?(have|hold|keep|got) (\w+ )?(on|about) me\b|^what do you (have|know|hold|keep) (on|about) me$`)
	// notAsked matches what makes such words a telling, or a no: what somebody did, what was asked for before.
	notAsked = wording.MustCompile(`\b(n|ne|pas|jamais|not|don t|dont|never|didn t|avez (tout )?(efface|effacer|supprime|supprimer|detruit)|ont|a ete|j ai demande|j avais demande|i asked|i requested|asked you|toujours|still|(they|he|she|someone|somebody|ils|il|elle|on) (have|has|got|want|wants|ont|a|veut|veulent)|refus\w+|why|pourquoi)\b`)
)

// asksPrivacy follows words that ask for what the privacy page gives. What is said in a case stands in its thread as well.
func (s *step) asksPrivacy(h Held) bool {
	word := privacyIn(s.text(h.Text.Plain))
	if word == "" || len(h.Files) > 0 || certainly(s.sensitive(h.Text.Plain), FlagDistress) {
		return false
	}
	if s.w.Customer.NoticeAt.IsZero() && word == "erase" && s.w.Dialogue.State == AtNotice {
		s.cancel(AtIdle) // what they wrote is all there is
		return true
	}
	if c := s.spokenTo(); c != nil {
		s.hand(c, h)
		c.Life.LastCustomer, c.Life.Named = s.now, s.now
	}
	s.stepAside()
	return s.asked(word)
}

// privacyIn is the button that words stand for: "erase", "copy", or "".
func privacyIn(text *understand.Text) string {
	if words(text.String()) > requestMost {
		return ""
	}
	word, plain := "", text.Plain()
	switch {
	case erasing.MatchString(plain):
		word = "erase"
	case copying.MatchString(plain):
		word = "copy"
	}
	if word == "" || notAsked.MatchString(plain) {
		return ""
	}
	return word
}

// spokenTo is the case that a message quotes, or the only one that is open while no question is; nil when there is none.
func (s *step) spokenTo() *Case {
	if c, ok := s.w.Case(s.ev.Fresh.Focus); ok {
		return c
	}
	if open := s.openCases(); len(open) == 1 && s.w.Dialogue.idle() {
		return open[0]
	}
	return nil
}
