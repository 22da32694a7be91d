package conversations

import "slices"

// The dialogue states. Their strings are stored and stand in nothing a customer sees.
const (
	AtIdle      State = "idle"      // no question is open; what the customer writes belongs to an open case, or begins a draft
	AtLanguage  State = "language"  // French or English?
	AtNotice    State = "notice"    // the privacy notice was shown; nothing said yet may be seen by anybody
	AtChoosing  State = "choosing"  // what would they like to do?
	AtProduct   State = "product"   // feedback: about which product or service
	AtReason    State = "reason"    // problem: what went wrong
	AtSeller    State = "seller"    // problem: who the seller is
	AtContacted State = "contacted" // problem: was the seller contacted already
	AtApproach  State = "approach"  // problem: when, from which the seller's time counts
	AtCategory  State = "category"  // complaint: what it is about
	AtArticle   State = "article"   // a help article, once: does it settle the matter?
	AtStory     State = "story"     // what happened, in their words
	AtExpects   State = "expects"   // feedback that sounds dissatisfied: do they expect an answer or a fix?
	AtReference State = "reference" // their document's number
	AtWish      State = "wish"      // what would settle it
	AtAmount    State = "sum"       // the sum of money, opened from the review only
	AtFiles     State = "files"     // photos and documents, until they say that is all
	AtReview    State = "review"    // every answer, each with its change button; only a yes here files
	AtCancel    State = "cancel"    // two answers or more would be lost: really?
	AtPerson    State = "person"    // they want a person and have said nothing yet: one line, if they like
	AtCase      State = "case"      // a message that could belong to several cases: which one?
	AtLink      State = "link"      // a link filled something in: is it right?
	AtCare      State = "care"      // words that may mean distress, or a child: do they need help?
)

// idle reports whether no question is open. A customer who never wrote has no state yet.
func (d *Dialogue) idle() bool { return d.State == AtIdle || d.State == "" }

// question is one row of the dialogue's table: what is asked in a state, what is made of each kind of answer, and where
// it can lead. Back, cancel, restart, help, language, a person, status and privacy are heard in every row and are not
// repeated here (commands.go).
type question struct {
	ask    func(*step) prompt
	picked func(*step, string) // one of the prompt's choices, tapped or typed
	heard  func(*step, Held)   // any other words, or files where the state takes them itself
	next   []State             // where an answer can lead beside the form's own road: see nextOf
}

// questionAt is the table. A state that it does not know asks nothing, as AtIdle does.
func questionAt(state State) (question, bool) {
	switch state {
	case AtLanguage:
		return question{askLanguage, pickLanguage, hearAtLanguage, []State{AtNotice, AtIdle}}, true
	case AtNotice:
		return question{askNotice, pickAtNotice, hearAtNotice, []State{AtChoosing, AtPerson, AtIdle, AtLink, AtCare}}, true
	case AtChoosing:
		return question{askKind, pickKind, hearFirst, []State{AtPerson, AtReview, AtCase}}, true
	case AtProduct:
		return question{askProduct, pickProduct, hearProduct, nil}, true
	case AtReason:
		return question{askReason, pickReason, hearReason, nil}, true
	case AtSeller:
		return question{askSeller, pickSeller, hearSeller, nil}, true
	case AtContacted:
		return question{askContacted, pickContacted, hearContacted, nil}, true
	case AtApproach:
		return question{askApproach, pickApproach, hearApproach, nil}, true
	case AtCategory:
		return question{askCategory, pickCategory, hearCategory, nil}, true
	case AtArticle:
		return question{askArticle, pickArticle, hearArticle, []State{AtIdle}}, true
	case AtStory:
		return question{askStory, pickStory, hearStory, nil}, true
	case AtExpects:
		return question{askExpects, pickExpects, hearExpects, append(formOf(Complaint), AtReview)}, true
	case AtReference:
		return question{askReference, pickReference, hearReference, nil}, true
	case AtWish:
		return question{askWish, pickWish, hearWish, nil}, true
	case AtFiles:
		return question{askFiles, pickFiles, hearAtFiles, nil}, true
	case AtAmount:
		return question{askAmount, pickAmount, hearAmount, []State{AtReview}}, true
	case AtReview:
		return question{askReview, pickAtReview, hearAtReview, []State{AtIdle, AtAmount}}, true
	case AtCancel:
		return question{askCancel, pickAtCancel, hearAtCancel, []State{AtIdle, AtChoosing}}, true
	case AtPerson:
		return question{askPerson, pickAtPerson, hearAtPerson, []State{AtIdle}}, true
	case AtCase:
		return question{askCase, pickCase, hearAtCase, []State{AtIdle, AtChoosing}}, true
	case AtLink:
		return question{askLink, pickLink, hearAtLink, []State{AtChoosing}}, true
	case AtCare:
		return question{askCare, pickCare, hearAtCare, []State{AtIdle}}, true
	}
	return question{}, false
}

// nextOf are the states that an answer in a state can lead to: its own row, and on the road of a form every later question,
// since what was understood already is not asked.
func nextOf(state State) []State {
	q, _ := questionAt(state)
	next := slices.Clone(q.next)
	for _, kind := range []Kind{Complaint, Problem, Feedback} {
		form := append(formOf(kind), AtReview)
		switch at := slices.Index(form, state); {
		case state == AtIdle:
			next = append(next, AtLanguage, AtNotice, AtChoosing, AtCase, AtLink)
		case state == AtReview:
			next = append(next, formOf(kind)...) // a change
		case at >= 0:
			next = append(next, form[at+1:]...)
			if state == AtCategory || state == AtReason || state == AtExpects {
				next = append(next, AtArticle)
			}
		case state == AtNotice, state == AtChoosing, state == AtCase, state == AtLink:
			next = append(next, AtArticle)
			next = append(next, form...)
		case state == AtArticle:
			next = append(next, form...)
		case state == AtLanguage, state == AtCancel, state == AtCare:
			next = append(next, dialogueStates()...) // back to wherever it was asked from
		}
	}
	return next
}

// dialogueStates are all states, in the order a customer meets them.
func dialogueStates() []State {
	return []State{AtIdle, AtLanguage, AtNotice, AtChoosing, AtProduct, AtReason, AtSeller, AtContacted, AtApproach, AtCategory, AtArticle,
		AtStory, AtExpects, AtReference, AtWish, AtFiles, AtAmount, AtReview, AtCancel, AtPerson, AtCase, AtLink, AtCare}
}
