package conversations

import (
	"strings"

	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// What customers say of their seller in words, when no button is at hand: in a form, and while the seller has time. The words are
// compared folded (understand.Fold), apostrophes and signs turned into spaces.

const (
	// sellerShort is how many words a plain answer may have; a longer message tells something, and the customer is asked what
	// it comes to.
	sellerShort = 14
	// sellerLong is how many words a refusal or a wish to complain may be wrapped in.
	sellerLong = 45
)

// sellers is whoever sold: what the verbs below must be said of, so that "je refuse" and "vous refusez" are not theirs.
const sellers = `(ils?|elles?|on m|y|magasin|vendeur|vendeuse|marchand|boutique|commercant|compagnie|gerante?|proprio|they|he|she|store|shop|seller|merchant|retailer|vendor|company|manager)`

var (
	sellerNo = wording.MustCompile(
		`\b` + sellers + `( \w+){0,4} (refuse(nt)?|a refuse|ont refuse|veu(t|lent) (pas|rien|plus)|voul(ait|aient) (pas|rien)|dit non|disent non|dit que non|repondu non|repond non|dit de m arranger|(said|say|says|told me|were like) (basically )?(tough|too bad|get lost)|said no|says no|say no|refused|refuses|refuse|refusing|denied|denies|rejected|declined|won t|will not|wouldn t|would not|doesn t want to|don t want to|not going to)\b` +
			`|\b(refuse(nt)?|refuses|refused|refusing) (de |d |to |mon |ma |mes |my |it|any|the |tout |toute |categoriquement)` +
			`|\b(rien savoir|veulent rien entendre|le magasin refuse|il refuse|elle refuse|ils refusent|refus du (magasin|vendeur|marchand)|they refuse|store refuses|seller refuses)\b`)
	sellerOut = wording.MustCompile(
		`\b(faillite|bankrupt|bankruptcy|out of business|gone out of business|closed down|shut down|ferme ses portes|ferme boutique|ferme pour de bon|n existe (plus|pu|pas)|existe (plus|pu)|doesn t exist|no longer exists?|site (est )?(ferme|down|disparu|mort)|site (is |was )?(down|gone|dead)|disparu|disappeared|vanished|hors service|not in service|injoignables?|introuvables?|unreachable|magasin (est |a )?ferme(e|r)? (definitivement|pour toujours|depuis)|store (is|has) (permanently )?closed)\b`)
	sellerMute = wording.MustCompile(
		`\b((pas|aucune|sans|jamais|toujours pas|encore pas|point) (encore )?(eu |recu )?(de |d |une |la )?(reponse|nouvelles?|retour|signe)|repond(ent)? (pas|plus|pu|jamais)|(pas|jamais) (encore )?repondu|toujours rien|encore rien|rien (recu|eu|du tout|encore|pantoute)|silence radio|no (answer|reply|response|news|word)|nothing (yet|so far|at all)|still nothing|(hasn t|haven t|has not|have not|didn t|not|never|doesn t|don t|won t|hasnt|havent|didnt|doesnt|dont|wont) (yet |even )?(answered|answer|replied|reply|responded|respond|heard back|gotten back|pick up|picked up|call back|called back)|haven t heard|ghost(ed|ing)?|ignor(e|ent|ed|ing|es))\b`)
	// muteOnly matches a refusal of nothing but an answer: they may yet do what is asked of them.
	muteOnly   = wording.MustCompile(`\b(won t|wont|will not|wouldn t|wouldnt|refus(e|es|ed|ing|ent) (to|de)) (even )?(answer|reply|respond|pick up|call (me )?back|repondre|rappeler)\b|\b(veut|veulent|voulait|voulaient) (pas|pu|plus) (me |nous |m )?(repondre|rappeler|parler)\b`)
	sellerDone = wording.MustCompile(
		`\b(regle|reglee|regler|rembourse|remboursee|rembourser|recu|recue|arrive|arrivee|livre|livree|echange|echangee|remplace|remplacee|arrange|arrangee|corrige|resolu|resolue|settled|solved|resolved|sorted|fixed|refunded|refund|arrived|delivered|replaced|exchanged|showed up|came in|got it|got my|all good|tout est beau|tout est correct|c est beau|c est correct)\b`)
	// unsettling matches what turns a word of the line above round, or puts it off.
	unsettling = wording.MustCompile(
		`\b(pas|jamais|toujours|encore|rien|aucun|aucune|moitie|partie|partiel|partielle|mais|sauf|si|quand|promis|promet|promettent|va|vont|doit|devait|devrait|attends|not|never|still|yet|half|partial|partly|part|but|except|if|when|will|would|should|going to|promised|promises|supposed|says|said|dit|disent|waiting|isn t|hasn t|haven t|didn t|wasn t|won t|no|non|ni|want|wants|veux|voudrais|demande)\b`)
	complains = wording.MustCompile(
		`\b(ouvr\w*|fai(s|re|t)|depos\w*|porter?|veux|voudrais|aimerais|souhaite|transform\w*|change[rz]?|pass\w*|open|file|make|want|wanna|start|submit|raise|turn|escalat\w*|lodge)( \w+){0,5} (plainte|reclamation|complaint)s?\b` +
			`|^(une |ma |la |a |my |the )?(plainte|reclamation|complaint)( maintenant| now| svp| please| stp)?$|\b(me plaindre|porter plainte|escalade[rz]?|escalate)\b`)
	noComplaint = wording.MustCompile(`\b(pas|jamais|si|avant de|not|don t|never|if|before)( \w+){0,4} (plainte|reclamation|complaint)s?\b`)
	// toUs matches words addressed to the desk rather than said of the seller.
	toUs = wording.MustCompile(`\b(vous|votre|vos|tu|ton|you|your|yours|guys|u)\b`)
	// blame matches what nobody says to a desk that serves them well; with a word for us it makes a complaint (F-7).
	blame = wording.MustCompile(
		`\b(faites rien|fait(es)? (absolument )?rien|aidez pas|aide pas|servez a rien|sert a rien|repondez (pas|jamais)|ridicule|inacceptable|honteux|honte|scandal\w*|tanne\w*|ecoeur\w*|pourri\w*|incompetent\w*|niaise\w*|niaisez|moque[zs]?|foutez|perdre mon temps|useless|ridiculous|unacceptable|disgrace\w*|pathetic|terrible service|awful|fed up|sick of|incompetent|joke|wasting my time|do nothing|doing nothing|done nothing|not helping|don t (help|care)|doesn t help|insatisf\w*|mecontente?\w*|unhappy with|dissatisfied|disappointed (in|with))\b`)
)

// sellerVerdict is what the words say of a seller that makes waiting pointless.
func sellerVerdict(text string) SellerVerdict {
	plain := plainly(text)
	switch {
	case sellerOut.MatchString(plain):
		return SellerGone
	case muteOnly.MatchString(plain):
		return ""
	case sellerNo.MatchString(plain):
		return SellerRefuses
	}
	return ""
}

// sellerRequest is what a message into a window comes to. A plain answer is taken at its word; what may mean more than one thing is
// not: it goes into the thread, and the customer is asked.
func (s *step) sellerRequest(c *Case, h Held) request {
	if !c.inWindow() || len(h.Files) > 0 {
		return asksNothing
	}
	plain := s.text(h.Text.Plain).Plain()
	said := words(plain)
	switch {
	case said == 0 || said > sellerLong:
		return asksNothing
	case s.blamesUs(h.Text.Plain, plain):
		return saysUnhappy
	case complains.MatchString(plain) && !noComplaint.MatchString(plain):
		return asksComplaint
	}
	if asked := s.pickedAnswer(c, h); asked != asksNothing {
		return asked
	}
	switch {
	case s.wantsMoneyLate(c, h, plain):
		return saysSilent
	case sellerVerdict(h.Text.Plain) != "":
		return saysRefused
	case said > sellerShort:
		return asksNothing
	case sellerMute.MatchString(plain), muteOnly.MatchString(plain):
		return saysSilent
	case sellerDone.MatchString(plain) && !unsettling.MatchString(plain) && !strings.Contains(h.Text.Plain, "?"):
		return saysSettled
	}
	return asksNothing
}

// wantsMoneyLate reports whether somebody asks for their money, or is fed up, when the seller's time is over: then it is not settled.
func (s *step) wantsMoneyLate(c *Case, h Held, plain string) bool {
	if s.askedHow(c) != "over" || words(plain) > sellerShort || sellerDone.MatchString(plain) && !unsettling.MatchString(plain) {
		return false
	}
	facts := s.read(h.Text.Plain)
	_, angry := facts.Signal(understand.Anger)
	return angry || facts.Wish.Value == "refund" && facts.Wish.Confidence >= sureEnough
}

// pickedAnswer reads one of the four answers typed in place of its button, and a bare no, while the question stands.
func (s *step) pickedAnswer(c *Case, h Held) request {
	if c.Life.Window.Line == "" {
		return asksNothing
	}
	choices := []choice{
		s.button(tapSellerSettled, "window.button.settled"), s.button(tapSellerRefused, "window.button.refused"),
		s.button(tapSellerSilent, "window.button.silent"), s.button(tapComplain, "window.button.complain"),
	}
	key, how, ok := understand.Choice(h.Text.Plain, options(choices))
	switch {
	case ok && how != understand.ByHint:
		return map[string]request{
			tapSellerSettled: saysSettled, tapSellerRefused: saysRefused, tapSellerSilent: saysSilent, tapComplain: asksComplaint,
		}[key]
	case understand.YesNo(h.Text.Plain) == understand.No:
		return saysSilent // the seller has not answered; or, once their time is over, it is not settled
	case outright(h, understand.Yes) && s.askedHow(c) == "over":
		return saysSettled // the question was whether it is settled
	}
	return asksNothing
}

// blamesUs reports whether words express dissatisfaction with the desk or the company, and not with the seller.
func (s *step) blamesUs(text, plain string) bool {
	if !toUs.MatchString(plain) {
		return false
	}
	if blame.MatchString(plain) {
		return true
	}
	facts := s.read(text)
	return facts.Dissatisfied && facts.Kind.Value != understand.Problem
}
