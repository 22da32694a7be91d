package conversations

import (
	"strings"

	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// "Finalement, le magasin m'a remboursé": a matter that is settled while it is still being told.

var (
	// settledMeanwhile matches somebody who says so of a report or a complaint that they have not sent yet: folded, signs turned into spaces.
	settledMeanwhile = wording.MustCompile(
		`\b(m ?a|m ?ont|m avez|il a|elle a|ils ont|y ?a|y ?ont) (enfin |finalement |tout |deja |toute )*(ete )?(rembours\w+|credit\w*|remplac\w+|echang\w+|arrang\w+)\b` +
			`|\bj ?ai (enfin |finalement |deja )*(ete rembours\w+|(eu|recu) (mon (argent|remboursement|credit|colis)|ma commande))\b` +
			`|\b(c est|cest|c|tout est|ca s est|le probleme est) (enfin |finalement |deja |tout |toute |maintenant )*(regle|reglee|regler|arrange|arrangee|arranger|resolu|resolue)\b` +
			`|\b(finalement|enfin|vient d|viens d) (\w+ ){0,4}(recue?|recevoir|arrivee?|arriver|livree?|rembours\w+|regle[er]?|arrange[er]?)\b|\b(recue?|arrivee?|livree?|rembours\w+|reglee?|arrangee?) (finalement|enfin)\b` +
			`|\b(they|he|she|it|store|shop|seller|company|merchant|you|you guys) (have |has |ve |just |finally |already |did )*(refunded|reimbursed|credited|replaced|fixed|settled|solved|sorted)\b` +
			`|\bi (have |ve |just |finally |already |did |was |got )*(refunded|reimbursed|got (my|the|a) (full )?(refund|money|order|package|parcel)|received (my|the) (refund|money|order|package|parcel))\b` +
			`|\b(finally|just) (arrived|came|came in|showed up|got here|got it|got delivered)\b|\b(arrived|came in|showed up|got here) (finally|in the end|after all|today|this morning)\b` +
			`|\b(it s|its|it is|that s|everything is|all) (now |finally |all |already )*(settled|resolved|sorted|fixed|solved)\b`)
	// notQuite matches what came, and yet settles nothing.
	notQuite = wording.MustCompile(`\b(abime\w*|brise\w*|casse\w*|mauvais\w*|defectu\w*|endommage\w*|incomplet\w*|manque|seulement|juste|autre|place|wrong|broken|damaged|defective|missing|only|instead|another|different|again|recommence\w*|late|retard)\b`)
)

// isSettledMeanwhile reports whether a few words say that what is being reported is settled: without a doubt, a condition or a remainder.
func isSettledMeanwhile(text *understand.Text) bool {
	plain := text.Plain()
	return words(plain) <= sellerShort && settledMeanwhile.MatchString(plain) && !unsettling.MatchString(plain) && !notQuite.MatchString(plain) &&
		!strings.Contains(text.String(), "?")
}

// hearSettledMeanwhile takes such words while a report or a complaint is open. Whether to go on is for the customer to say: what is settled may still be worth a
// complaint, and their words are kept for it.
func (s *step) hearSettledMeanwhile(h Held) bool {
	d := &s.w.Dialogue
	if d.Draft == nil || d.Draft.Unseen || d.Draft.Kind != Problem && d.Draft.Kind != Complaint || len(h.Files) > 0 {
		return false
	}
	if !s.mayBeSettled(words(h.Text.Plain)) || !isSettledMeanwhile(s.text(h.Text.Plain)) {
		return false
	}
	s.strip()
	s.collect(h)
	s.before(s.t("settled.meanwhile", nil))
	d.Aside, d.Then = d.State, AtIdle
	s.goTo(AtCancel)
	return true
}

// mayBeSettled reports whether so many words at the open question can say so, rather than answer it.
func (s *step) mayBeSettled(said int) bool {
	switch state := s.w.Dialogue.State; state {
	case AtStory:
		return said <= storyLeast // more of them are an account
	case AtArticle:
		return said > settledMost // fewer say that the article settled it
	case AtReview:
		return true
	default:
		return isQuestion(state) && !s.wordingWish()
	}
}
