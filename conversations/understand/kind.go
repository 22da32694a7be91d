package understand

import "slices"

// The least evidence that makes a kind. A lone weak word ("retour", "vendeur") decides nothing.
const (
	enough = 2
	// strong evidence is believed in a sentence that is shaped as a question.
	strong = 4
	// unmistakable is what only a purchase says of itself: "I never made this transaction".
	unmistakable = 8
)

// kind weighs what the text says. Three things pull: what is wrong with a purchase, what is wrong with us, and what is
// praised or proposed; a question or a greeting weighs against all of them. Dissatisfaction with us wins over praise, since it
// must be registered wherever it appears (C-1), and over a purchase problem only when it is the stronger of the two.
func (r *reading) kind(t map[string]evidence, facts Facts) (Labelled[Kind], bool) {
	_, reason, _ := best(t, "r:")
	_, grievance, _ := best(t, "c:")
	purchase, complaint := t["k:problem"], t["k:complaint"]
	problemScore := reason.score + min(purchase.score, strong)
	if facts.Merchant.Confidence > 0 && problemScore > 0 {
		problemScore += enough
	}
	complaintScore := grievance.score + complaint.score
	if complaintScore > 0 && complaintScore < enough {
		complaintScore = 0
	}
	for _, s := range facts.Signals {
		switch {
		case s.Kind == Anger && s.Certain:
			complaintScore += enough
		case s.Kind == Legal || s.Kind == Regulator || s.Kind == Media:
			complaintScore += enough
		}
	}
	problemScore, complaintScore = attributed(t, problemScore, complaintScore, grievance.score)
	feedback, question := t["k:feedback"], t["k:question"]
	asks := question.score >= enough
	dissatisfied := complaintScore >= enough && !(asks && complaintScore < strong)
	switch {
	case problemScore < strong && !grave(facts.Signals) && relieved(t, grievance.score, complaint, feedback):
		return r.kindOf(Feedback, first(feedback, t["g:good"]), feedback.score+t["g:good"].score, complaintScore), false
	case problemScore >= enough && problemScore > complaintScore && !(asks && problemScore < strong) && (reason.score > 0 || purchase.score >= strong-1 || t["g:goods"].score+t["g:seller"].score >= enough) && feedback.score < problemScore:
		e := reason
		if e.score == 0 {
			e = purchase
		}
		return r.kindOf(Problem, e, problemScore, complaintScore+feedback.score), dissatisfied && complaintScore >= strong
	case dissatisfied && feedback.score <= complaintScore:
		e := grievance
		if complaint.score > e.score || e.best.rule == nil {
			e = complaint
		}
		return r.kindOf(Complaint, e, complaintScore, problemScore+feedback.score), true
	case feedback.score >= enough && feedback.score > question.score:
		return r.kindOf(Feedback, feedback, feedback.score, complaintScore+problemScore), dissatisfied
	}
	if kind, e, score := gist(t, asks); kind != "" {
		return r.kindOf(kind, e, score, 1), dissatisfied
	}
	return Labelled[Kind]{}, dissatisfied
}

func grave(signals []Signal) bool {
	return slices.ContainsFunc(signals, func(s Signal) bool { return s.Kind.Sensitive() })
}

// relieved reports whether displeasure was named only to be taken back: "j'étais découragé, mais quelle équipe, chapeau".
func relieved(t map[string]evidence, grievance int, complaint, feedback evidence) bool {
	good, bad := t["g:good"], t["g:bad"]
	praise := feedback.score + good.score
	return grievance == 0 && feedback.score >= enough && praise > complaint.score &&
		max(feedback.last, good.last) > max(complaint.last, bad.last)
}

// attributed gives a displeasure to whom the message speaks of: "je suis tanné, trois semaines pour un divan" is about the
// divan, "promised by Friday, and nothing from you" about us.
func attributed(t map[string]evidence, problem, complaint, grievance int) (int, int) {
	about := t["g:goods"].score + t["g:seller"].score
	us := t["g:us"].score
	switch {
	case us == 0 && about >= enough && complaint > 0:
		return problem + complaint, 0
	case about == 0 && us >= enough && problem > 0 && problem < unmistakable && complaint+grievance < problem:
		return 0, complaint + problem
	}
	return problem, complaint
}

func (r *reading) kindOf(k Kind, e evidence, score, against int) Labelled[Kind] {
	f := Labelled[Kind]{Value: k, Confidence: confidence(score, against), Rule: "signals"}
	if e.best.rule != nil {
		f.Span, f.Rule = r.matchSpan(e.best), e.best.key+": "+e.best.pattern
	}
	return f
}
