package conversations

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// A draft outlives the program that began it (DESIGN §6). Two numbers say how old it is: the format of the stored dialogue, whose
// older forms are rewritten when they are read, and the version of the questions, whose older drafts are fitted to today's
// before their customer's next word is heard. Stored forms of every release stand in testdata/dialogues and are read by a test.

// dialogueFormat is the version of the stored form of a dialogue. Raising it takes a line in dialogueMigrations and a fixture.
const dialogueFormat = 2

// formVersion is the version of the questions: what is asked in which form, and under which names the answers are kept. A test
// holds the questions to it.
const formVersion = 2

// dialogueMigrations rewrite a stored dialogue, as JSON reads it, from the format of their index to the next.
var dialogueMigrations = []func(map[string]any){
	0: func(d map[string]any) { d["format"] = 1 }, // the first dialogue of a customer was stored without its number
	1: func(d map[string]any) { // drafts did not say of which questions they were
		if draft, ok := d["draft"].(map[string]any); ok {
			draft["form"] = 1
		}
	},
}

// MigrateDialogue reads a stored dialogue of this release, or of any before it. One of a later release is read as far as its
// parts are known: what is open is fitted to today's questions like an older draft.
func MigrateDialogue(stored []byte) (Dialogue, error) {
	var head struct {
		Format int `json:"format"`
	}
	if err := json.Unmarshal(stored, &head); err != nil {
		return Dialogue{}, fmt.Errorf("read a stored dialogue: %w", err)
	}
	if head.Format < dialogueFormat {
		var raw map[string]any
		numbers := json.NewDecoder(bytes.NewReader(stored))
		numbers.UseNumber() // fingerprints and ids are longer than a float64 keeps
		if err := numbers.Decode(&raw); err != nil {
			return Dialogue{}, fmt.Errorf("read a stored dialogue: %w", err)
		}
		for _, migrate := range dialogueMigrations[max(head.Format, 0):] {
			migrate(raw)
		}
		var err error
		if stored, err = json.Marshal(raw); err != nil {
			return Dialogue{}, fmt.Errorf("rewrite a stored dialogue: %w", err)
		}
	}
	var d Dialogue
	if err := json.Unmarshal(stored, &d); err != nil {
		return Dialogue{}, fmt.Errorf("read a stored dialogue: %w", err)
	}
	d.Format = dialogueFormat
	return d, nil
}

// fit makes a draft of other questions, or of another policy, one of today's: answers that mean nothing any more are asked
// for again, a question that is asked no more gives way to the next, and the customer is shown what stands.
func (s *step) fit() {
	d := &s.w.Dialogue
	if d.Draft == nil || d.Draft.Unseen {
		if _, known := questionAt(d.State); !known && d.State != AtIdle && d.State != "" {
			s.rest()
		}
		return
	}
	lost := s.forgetUnknown(d.Draft)
	if d.Draft.Form == formVersion && !lost {
		return
	}
	d.Draft.Form = formVersion
	asked := func(state State) bool {
		_, known := questionAt(state)
		return known && (!isQuestion(state) || s.asks(d.Draft, state))
	}
	d.Back = slices.DeleteFunc(d.Back, func(state State) bool { return !asked(state) })
	if !asked(d.Resume) {
		d.Resume = ""
	}
	if !asked(d.State) || d.State == AtReview && s.nextQuestion(d.Draft) != AtReview {
		s.strip()
		d.State, d.Misses, d.Aside, d.Then = s.nextQuestion(d.Draft), 0, "", ""
		d.OpenFrom = d.Nonce + 1
	}
	s.before(s.t("restored", nil))
	s.before(s.recap())
}

// forgetUnknown reopens the questions whose answer the policy does not know any more, and reports whether there was one.
func (s *step) forgetUnknown(d *Draft) bool {
	p := s.w.Policy
	known := map[State]func() bool{
		AtCategory: func() bool { _, ok := p.Category(d.Category); return ok },
		AtReason:   func() bool { _, ok := p.Reason(d.Reason); return ok },
		AtWish:     func() bool { _, ok := p.Wish(d.Wish); return ok || d.Wish == "" },
	}
	lost := false
	for state, ok := range known {
		if d.Done[string(state)] && !ok() {
			delete(d.Done, string(state))
			lost = true
		}
	}
	return lost
}

// recap is what was answered so far, for somebody who comes back to it. The review is its own recap.
func (s *step) recap() richtext.Text {
	d := s.w.Dialogue.Draft
	if d == nil || s.w.Dialogue.State == AtReview {
		return richtext.Text{}
	}
	var lines []richtext.Text
	said := 0
	for _, state := range s.questionsOf(d) {
		if state == s.w.Dialogue.State || !d.Done[string(state)] || !d.says(state) {
			continue
		}
		answer := s.answerOf(d, state)
		if state == AtStory {
			answer = s.storyText(&d.Answers, recapStory)
		}
		line := s.t("understood.line", texts.Vars{"Name": s.p(nameOf(d.Kind, state), nil), "Answer": answer})
		if said += words(line.Plain); said > recapWords {
			break // the review shows the rest
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return richtext.Text{}
	}
	return richtext.Join("\n", append([]richtext.Text{s.t("recap", nil)}, lines...)...)
}

// recapWords is how many words the answers of a recap may have: a question, and why it is asked again, come below (D-9).
const recapWords = 22

// recapStory is how much of the story a recap repeats, in characters.
const recapStory = 24

// says reports whether an answer says something, rather than that there is nothing to say.
func (d *Draft) says(state State) bool {
	switch state {
	case AtFiles:
		return len(d.Files) > 0
	case AtReference:
		return d.Reference.Value != ""
	case AtWish:
		return d.Wish != "" || d.WishText != ""
	case AtSeller:
		return d.Seller != ""
	}
	return true
}
