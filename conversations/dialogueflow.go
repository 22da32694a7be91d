package conversations

// DialogueFlow is the dialogue's machine as a picture, made from the tables the rules obey. What is heard in every state
// (back, cancel, help, the language, a person…), and what is skipped because it was understood already, would hide the rest
// and is not drawn.
func DialogueFlow() Flow {
	f := Flow{Name: "dialogue"}
	for _, state := range dialogueStates() {
		f.Nodes = append(f.Nodes, FlowNode{ID: string(state), Label: spaced(string(state)), Begin: state == AtIdle, End: state == AtIdle})
	}
	edge := func(from, to State, label string) {
		f.Edges = append(f.Edges, FlowEdge{From: string(from), To: string(to), Label: label})
	}
	edge(AtIdle, AtNotice, "first words")
	edge(AtIdle, AtChoosing, "menu")
	edge(AtIdle, AtCase, "words that may be of another case")
	edge(AtIdle, AtLink, "a signed link")
	edge(AtLink, AtStory, "yes")
	edge(AtIdle, AtCare, "words that worry")
	edge(AtStory, AtCare, "words that worry")
	edge(AtCare, AtStory, "all is well: the question that waited")
	for _, kind := range []Kind{Complaint, Problem, Feedback} {
		from := AtChoosing
		for _, to := range append(formOf(kind), AtReview) {
			edge(from, to, string(kind))
			from = to
		}
	}
	for _, subject := range []State{AtCategory, AtReason} {
		edge(subject, AtArticle, "an article may help, once")
	}
	edge(AtArticle, AtStory, "complaint goes on")
	edge(AtArticle, AtSeller, "problem goes on")
	for _, state := range dialogueStates() {
		q, _ := questionAt(state)
		for _, to := range q.next {
			if label := flowLabels[[2]State{state, to}]; label != "" {
				edge(state, to, label)
			}
		}
	}
	return f
}

// flowLabels say what leads from a state to another beside the roads of the forms.
var flowLabels = map[[2]State]string{
	{AtLanguage, AtNotice}:  "chosen",
	{AtNotice, AtChoosing}:  "continue, or more words",
	{AtNotice, AtIdle}:      "no, or a day passes",
	{AtChoosing, AtPerson}:  "a person",
	{AtExpects, AtCategory}: "yes: a complaint",
	{AtArticle, AtIdle}:     "settled: filed as settled",
	{AtReview, AtIdle}:      "yes: filed",
	{AtReview, AtAmount}:    "another amount",
	{AtAmount, AtReview}:    "given",
	{AtCancel, AtIdle}:      "erased",
	{AtPerson, AtIdle}:      "handed over",
	{AtCase, AtIdle}:        "carried",
	{AtCase, AtChoosing}:    "another subject",
	{AtLink, AtChoosing}:    "another subject",
	{AtCare, AtIdle}:        "help: a person takes over",
}
