package conversations

import (
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// What customers ask for in words they write into an open case. The words stand in its thread like any others: an agent may
// be who they are meant for. The answer is the bot's.

type request int

const (
	asksNothing request = iota
	asksPerson
	asksStatus
	asksWithdrawal
	asksRights

	// Of the seller whose time runs: see sellerwords.go.
	saysSettled
	saysRefused
	saysSilent
	saysUnhappy
	asksComplaint
	asksHours
	asksNext
	asksArticle // something that a help article answers, while a seller has time and nobody on the team is busy with the case

	soundsUnhappy // in feedback: it may be a complaint
	saysUnsettled // of a case that has its final answer: it does not settle the matter
)

// requestMost is how many words a request may have; a longer message tells something.
const requestMost = 15

var (
	withdrawing = wording.MustCompile(`\b(retirer?|annuler?|withdraw|withdrawing|cancel|cancelling|drop|dropping) (ma|la|cette|my|the|this) ` +
		`(plainte|reclamation|demande|dossier|signalement|complaint|claim|case|request|report)\b`)
	// withdrawn matches a message that is nothing else: "annule ça", "can I cancel this".
	withdrawn = wording.MustCompile(`^((ok|bon|non|no|please|pls|plz|svp|s il vous plait|finalement|en fait|actually|sorry|desole|desolee|euh|um|hey|laissez? (faire|tomber)( ca)?|oubliez? ca|forget (it|this|that)|never ?mind|nvm) )*((je|j) (veux|voudrais|aimerais) |(j|je) |i (want|would like) to |i d like to |can i |(puis je|est ce que je peux|je peux tu) )?(tout )?` +
		`(retirer|annuler|annule|jannule|annulez|canceller|cancelle|withdraw|cancel)( (ca|cela|tout|le tout|toute|this|that|it|everything|the whole thing|all of it))?( (svp|s il vous plait|merci|please|pls|plz|thanks|again|now|finalement|encore|alors|then))*$`)
	// howLong matches a message that asks nothing but when the answer comes.
	howLong = wording.MustCompile(`^((bon|ben|bin|ok|pis|et|mais|so|and|but|bonjour|salut|allo|hi|hello) )*(` +
		`((dans|en|d ici) )?combien de (temps|jours|semaines)( \w+){0,5}|(ca|sa) (va|vas|prend|prendra)( prendre)? (combien|beaucoup|long)( de temps| \w+){0,3}|(c ?est|(ca|sa) vas? etre) long( tu| comment| combien)?` +
		`|(quand|kan|kand)( est ce que| c est que)? (je |j |jv?ais |jvas |jva |vous |on |tu |allez |vais |j aurai|aurai |la |ma |une )(\w+ ){0,4}(reponse|nouvelles|repond\w*|rappel\w*|regl\w*|rembours\w*)` +
		`|((vous|on|tu|je|j|jvais|jvas|jva) )?((allez|vas?|vais|suis|serai|pensez|comptez|est) )?((supposee?|censee?) )?((de|d|me|m|nous) )*` +
		`(repondre|repondez|rappeler|rappelez|revenir|revenez|avoir|aurai|aura|recevoir|regler|rembourser|remboursez)( (ma|une|des|la|mon|un|de))?( (reponse|nouvelles?|argent|remboursement|retour|signe))? (quand|kan|kand)` +
		`|when (are|will|is) (\w+ ){1,3}(getting|get|gonna get|going to get|coming) back to me|any (idea|clue) (when|how long)( \w+){0,6}` +
		`|how (long|much longer|much time)( \w+){0,6}|when (will|do|can|am|are|is) (\w+ ){0,5}(hear( back)?|answer|reply|respond|response|decision|refund|refunded)` +
		`|(c est quoi|quel est|rappelez? moi|j ai (perdu|oublie)|whats|what s|what is|what was|i (lost|forgot)) (mon|le|my|the) (numero|no|number|case number|complaint number|reference number)( de (dossier|plainte|suivi|cas))?` +
		`)( (svp|s il vous plait|please|pls|again|deja|donc|la|now|encore))*$`)
	// nudges matches a word that only asks on: "pis?", "alors?", "so??".
	nudges = wording.MustCompile(`(?i)^ *(bon |ben |bin |et |and |ok )?(pis|puis|alors|so|well|and) *(la|là)? *\?+$`)
	// hedged matches what makes such words mean something else.
	hedged = wording.MustCompile(`\b(ne|n|pas|jamais|si|not|don t|dont|won t|never|if)\b`)
)

// requestIn is what a message asks for in a case.
func (s *step) requestIn(c *Case, h Held) request {
	if asked := s.sellerRequest(c, h); asked != asksNothing {
		return asked
	}
	text := s.text(h.Text.Plain)
	if c.State == Answered && len(h.Files) == 0 && unsettles(text) {
		return saysUnsettled
	}
	if s.soundsLikeComplaint(c, h) {
		return soundsUnhappy
	}
	if !c.State.Open() || len(h.Files) > 0 || words(h.Text.Plain) > requestMost {
		return asksNothing
	}
	plain := text.Plain()
	command, _ := text.Control()
	switch {
	case withdrawing.MatchString(plain) && !hedged.MatchString(plain) && s.can(c, caseWithdraw) == allowed:
		return asksWithdrawal
	case withdrawn.MatchString(plain) && s.now.Sub(c.Life.LastAgent) >= burst && s.can(c, caseWithdraw) == allowed:
		return asksWithdrawal // to an agent who just wrote, "annulez ça" may be an answer
	case asksRecourse(text):
		return asksRights
	case asksNextStep.MatchString(plain) && s.now.Sub(c.Life.LastAgent) >= burst:
		return asksNext
	case command.Key == understand.Status, howLong.MatchString(plain):
		return asksStatus
	case s.now.Sub(c.Life.LastAgent) >= burst && (command.Key == understand.Person || wantsPerson(text)):
		return asksPerson // within a conversation with an agent it is said to them
	case s.now.Sub(c.Life.LastAgent) >= burst && c.inWindow() && s.articleAnswers(h.Text.Plain):
		return asksArticle
	case s.now.Sub(c.Life.LastAgent) >= burst && text.Question() == understand.AsksHours:
		return asksHours
	case s.now.Sub(c.Life.LastAgent) >= burst && (isHail(h.Text.Plain) || nudges.MatchString(h.Text.Plain)):
		return asksStatus // who calls out wants to know that somebody is there
	}
	return asksNothing
}

// articleAnswers reports whether words ask for something that a help article answers.
func (s *step) articleAnswers(words string) bool {
	switch s.text(words).Question() {
	case understand.AsksHow, understand.AsksWhere:
		_, found := s.w.Policy.Articles.Answer(words, s.today())
		return found
	}
	return false
}

// wantsPerson tells whether the words ask for somebody to talk to. Not everything that can be read in a message is: most messages reach the desk here.
func wantsPerson(text *understand.Text) bool {
	return slices.ContainsFunc(text.Signals(), func(s understand.Signal) bool { return s.Kind == understand.WantsPerson && s.Certain })
}

// carryOn gives a message to a case, and answers what it asks for. What was being said before it, such as that a number was
// taken out, is said first.
func (s *step) carryOn(c *Case, h Held) {
	if len(s.lead) > 0 {
		lead := richtext.Join("\n\n", s.lead...)
		s.lead = nil
		s.want(Tell{Text: lead, Case: c.ID})
	}
	if s.tooOld(c) && !isThanks(h.Text, h.Files) {
		s.takeUpAgain(c, &h)
		return
	}
	if s.restorable(c) && s.wantsBack(h) {
		s.hand(c, h)
		s.restore(c)
		return
	}
	asked := s.requestIn(c, h)
	if asked != asksNothing {
		// The answer names the case; that the words were added to it need not be said.
		c.Life.LastCustomer, c.Life.Named = s.now, s.now
	}
	if asked == saysUnsettled {
		s.hand(c, h)
		s.tappedUnsettled(c)
		return
	}
	s.carry(c, h, nil)
	switch asked {
	case asksPerson:
		s.wantPersonIn(c)
	case asksStatus:
		s.tellStatus(c)
	case asksWithdrawal:
		s.tellWithdraw(c)
	case asksRights:
		s.tellRights(c)
	case saysSettled:
		s.sellerSettled(c)
	case saysSilent:
		s.sellerSilent(c)
	case saysRefused:
		s.complain(c, causeRefused, "window.button.refused")
	case asksComplaint:
		s.complain(c, causeAsked, "window.button.complain")
	case saysUnhappy:
		s.complain(c, causeUnhappy, "")
	case soundsUnhappy:
		s.askComplaint(c)
	case asksNext:
		s.tellNextStep(c)
	case asksArticle:
		if a, found := s.w.Policy.Articles.Answer(h.Text.Plain, s.today()); found {
			s.want(Tell{Text: s.articleText(a), Case: c.ID})
		}
	case asksHours:
		s.want(Tell{Text: s.hoursText(), Case: c.ID})
	}
}
