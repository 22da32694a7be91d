package understand

// The least evidence that makes a kind. A lone weak word ("retour", "vendeur") decides nothing.
const (
	enough = 2
	// strong evidence is believed in a sentence that is shaped as a question.
	strong = 4
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
	feedback, question := t["k:feedback"], t["k:question"]
	asks := question.score >= enough
	dissatisfied := complaintScore >= enough && !(asks && complaintScore < strong)
	switch {
	case problemScore >= enough && problemScore > complaintScore && !(asks && problemScore < strong) && (reason.score > 0 || purchase.score >= strong-1) && feedback.score < problemScore:
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
	return Labelled[Kind]{}, dissatisfied
}

func (r *reading) kindOf(k Kind, e evidence, score, against int) Labelled[Kind] {
	f := Labelled[Kind]{Value: k, Confidence: confidence(score, against), Rule: "signals"}
	if e.best.rule != nil {
		f.Span, f.Rule = r.matchSpan(e.best), e.best.key+": "+e.best.pattern
	}
	return f
}
