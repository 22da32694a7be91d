package conversations

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
	AtCategory  State = "category"  // complaint: what it is about
	AtStory     State = "story"     // what happened, in their words
	AtReference State = "reference" // their document's number
	AtWish      State = "wish"      // what would settle it
	AtFiles     State = "files"     // photos and documents, until they say that is all
	AtReview    State = "review"    // every answer, each with its change button; only a yes here files
	AtCancel    State = "cancel"    // two answers or more would be lost: really?
	AtPerson    State = "person"    // they want a person and have said nothing yet: one line, if they like
	AtCase      State = "case"      // a message that could belong to several cases: which one?
)

// question is one row of the dialogue's table: what is asked in a state, what is made of each kind of answer, and where
// it can lead. Back, cancel, restart, help, language, a person, status and privacy are heard in every row and are not
// repeated here (commands.go).
type question struct {
	ask    func(*step) prompt
	picked func(*step, string) // one of the prompt's choices, tapped or typed
	heard  func(*step, Held)   // any other words, never empty
	next   []State             // where an answer can lead, for the picture and the model check
}

// questionAt is the table. A state that it does not know asks nothing, as AtIdle does.
func questionAt(state State) (question, bool) {
	q, ok := map[State]question{
		AtLanguage:  {askLanguage, pickLanguage, hearAtLanguage, []State{AtNotice, AtChoosing}},
		AtNotice:    {askNotice, pickAtNotice, hearAtNotice, []State{AtChoosing, AtProduct, AtReason, AtCategory, AtStory, AtPerson, AtIdle}},
		AtChoosing:  {askKind, pickKind, hearFirst, []State{AtProduct, AtReason, AtCategory, AtStory, AtReview, AtPerson}},
		AtProduct:   {askProduct, pickProduct, hearProduct, []State{AtStory}},
		AtReason:    {askReason, pickReason, hearReason, []State{AtSeller}},
		AtSeller:    {askSeller, pickSeller, hearSeller, []State{AtReference, AtContacted}},
		AtContacted: {askContacted, pickContacted, hearContacted, []State{AtStory}},
		AtCategory:  {askCategory, pickCategory, hearCategory, []State{AtStory}},
		AtStory:     {askStory, pickStory, hearStory, []State{AtReference, AtWish, AtFiles}},
		AtReference: {askReference, pickReference, hearReference, []State{AtContacted, AtStory, AtWish}},
		AtWish:      {askWish, pickWish, hearWish, []State{AtFiles}},
		AtFiles:     {askFiles, pickFiles, hearAtFiles, []State{AtReview}},
		AtReview:    {askReview, pickAtReview, hearAtReview, []State{AtIdle, AtProduct, AtReason, AtCategory, AtStory, AtFiles}},
		AtCancel:    {askCancel, pickAtCancel, hearAtCancel, []State{AtIdle}},
		AtPerson:    {askPerson, pickAtPerson, hearAtPerson, []State{AtIdle}},
		AtCase:      {askCase, pickCase, hearAtCase, []State{AtIdle, AtChoosing}},
	}[state]
	return q, ok
}

// dialogueStates are all states, in the order a customer meets them.
func dialogueStates() []State {
	return []State{AtIdle, AtLanguage, AtNotice, AtChoosing, AtProduct, AtReason, AtSeller, AtContacted, AtCategory, AtStory,
		AtReference, AtWish, AtFiles, AtReview, AtCancel, AtPerson, AtCase}
}
