package conversations

import (
	"guichet/conversations/texts"
	"guichet/conversations/wording"
)

// "Ok, what do I do now?" tells nothing and belongs into no story. It is answered with what there is to do: in a form, on the review, while
// a seller has time, or in a case that waits for the team.

// asksNextStep matches a message that asks nothing but what to do, or what comes, now.
var asksNextStep = wording.MustCompile(`^((ok|okay|bon|ben|bin|pis|et|mais|alors|donc|merci|parfait|so|and|but|alright|thanks|well|la|euh|um|now|maintenant|fait que|fak|faque) )*(` +
	`((je|j|on) |j)?(fais|fait|fai) (je )?(quoi|koi|kwa)|(je|j|chu|j suis|on) (suis |est )?(suppose|supposee|cense|censee) (de )?faire (quoi|koi)|(je|j) dois (je )?faire (quoi|koi|quelque chose)|(faut|il faut|faut tu) (que )?(j|je) (fasse|fais) (quoi|koi|de quoi|quelque chose)( d autre)?` +
	`|((qu est ce que|quoi que|quest ce que|kes|kesse|kosse|quesse) )(je|j|on) (dois faire|fais|fait|peux faire)|(que|quoi) faire|(c est )?(quoi|quelle est) la (suite|prochaine etape)|(c est quoi )?la suite` +
	`|(qu est ce qui|quest ce qui|kes ki|quoi qui) (se passe|arrive)|(il|y|ca|sa) se passe (quoi|koi)` +
	`|what (do|should|can|must|am|shall) (i|we) (do|supposed to do|have to do|need to do)|what (happens|comes)|(so )?what s? ?next|whats next|what now|now what|do (i|we) (have|need) to do (anything|something)( else)?|(what are )?(the |my )?next steps?` +
	`)( (la|maintenant|astheure|asteure|a cette heure|ensuite|apres|moi|d abord|en attendant|now|next|then|here|first|from here|after|meanwhile|in the meantime|svp|please|pls|stp))*$`)

// toldNextStep answers it at an open question; the question is asked again.
func (s *step) toldNextStep(h Held) bool {
	d := s.w.Dialogue.Draft
	if state := s.w.Dialogue.State; d == nil || d.Unseen || len(h.Files) > 0 || state != AtReview && !isQuestion(state) {
		return false
	}
	plain := s.text(h.Text.Plain).Plain()
	switch {
	case howLong.MatchString(plain) && d.Kind == Complaint:
		promise := s.w.Policy.Promise(s.now)
		s.before(s.t("next.when", texts.Vars{"Count": promise.Count, "Unit": s.t("unit."+string(promise.Unit), nil)}))
	case howLong.MatchString(plain) && d.Kind == Problem && s.windowOf(d.Reason) > 0:
		s.before(s.t("next.when.problem", texts.Vars{"Days": s.windowOf(d.Reason)}))
	case !asksNextStep.MatchString(plain):
		return false
	case s.w.Dialogue.State == AtReview:
		s.before(s.t("next.review", nil))
	default:
		s.before(s.t("next.form", nil))
	}
	s.again()
	return true
}

// tellNextStep answers it in a case: whose turn it is, and what the customer can do meanwhile.
func (s *step) tellNextStep(c *Case) {
	switch {
	case c.inWindow() && c.State == WaitingForSeller && s.askedHow(c) == "running":
		advice := "window.next"
		if c.Statement.Contacted != Yes {
			advice = "window.how"
		}
		s.tellSellerMessage(c, advice, false)
	case c.State.Owed() && c.State != WaitingForCustomer && !c.inWindow():
		text := s.say().Text("case.next", texts.Vars{"Number": c.Number.String(), "Team": s.teamName(c, s.lang())})
		s.want(Tell{Timing: Timing{Class: Interactive}, Text: joined(" ", text, s.expectedLine(c)), Case: c.ID})
	default:
		s.tellStatus(c)
	}
}
