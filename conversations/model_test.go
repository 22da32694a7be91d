package conversations

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

// missingKey is how a sentence that no catalogue has comes out.
var missingKey = regexp.MustCompile(`\[[a-z_]+(\.[a-z0-9_]+)*\]`)

// node is a world that the model check reached, with the buttons that the last event put on the phone.
type node struct {
	w     World
	taps  []string
	depth int
}

// flags are what tells two worlds apart for the rules of the dialogue.
func flags(w World) string {
	d := w.Dialogue
	out := []string{string(d.State), string(d.Resume), string(d.Aside), string(d.Then), string(d.Worry), fmt.Sprint(len(d.Back) > 0),
		fmt.Sprint(w.Customer.NoticeAt.IsZero(), len(w.Cases), len(w.Dialogue.Held) > 0, slices.ContainsFunc(w.Cases, func(c Case) bool { return c.State.Open() }))}
	if draft := d.Draft; draft != nil {
		out = append(out, string(draft.Kind), fmt.Sprint(len(draft.Done), draft.Story.Empty(), draft.Wish == wishOther))
	}
	return strings.Join(out, "|")
}

// alphabet is every kind of event a customer's chat can bring, in a few shapes each.
func alphabet(n node, at time.Time) []Body {
	say := func(text string) Said {
		return Said{Message: MessageID(fmt.Sprint("m", n.depth)), Kind: KindText, Text: richtext.Of(text), Profile: Profile{Language: "fr"}}
	}
	file := say("")
	file.Kind, file.Files = KindPhoto, []File{{Kind: KindPhoto, ID: "f", Unique: fmt.Sprint("f", n.depth)}}
	sticker := say("")
	sticker.Kind = KindSticker
	card := say("ma carte [carte •••• 1111]")
	card.Removed = []redact.Hit{{Kind: redact.Card, Last4: "1111"}}
	bodies := []Body{
		say("/start"), say("/start link"), say("/plainte"), say("/statut"), say("/humain"), say("retour"), say("annuler"), say("aide"), say("oui"), say("non"),
		say("c koi vos heures?"), say("comment je trouve ma référence?"), say("comment joindre le magasin?"), say("c'est réglé"),
		say("c'est tout"), say("RL20260117"), say("xqz"), say("On m'a encore facturé 25$ de frais de retard sur mon relevé alors que tout était payé"),
		say("je veux mourir"), say("je suis au bout du rouleau"), say("j'ai 12 ans"), say("à qui me plaindre plus haut?"),
		say(""), file, sticker, card,
		Edited{Message: "m1", Kind: KindText, Text: richtext.Of("j'ai changé ces mots")}, Edited{Message: "m9999", Text: richtext.Of("?")},
		Tapped{Data: "d|0|send"}, Tapped{Data: "m|feedback"}, Tapped{Data: "m|nothing"}, Tapped{Data: "c|zz|status"}, Tapped{Data: "junk"},
		Reach{Blocked: true}, Reach{}, Invited{},
		Due{Timer: NoticeExpiry, Key: noticeKey}, Due{Timer: DraftReminder, Key: reminderKey}, Due{Timer: DraftWarning, Key: warningKey}, Due{Timer: DraftExpiry, Key: expiryKey},
	}
	for _, c := range n.w.Cases {
		bodies = append(bodies, Due{Timer: SelfCheck, Key: selfCheckKey(&c), Case: c.ID})
	}
	for _, data := range n.taps {
		bodies = append(bodies, Tapped{Data: data, Profile: Profile{Language: "fr"}})
	}
	return bodies
}

// answersCustomer reports whether the effects answer a message or a tap (G4).
func answersCustomer(effects []Effect) bool {
	for _, e := range effects {
		switch e := e.(type) {
		case Tell, React, Verdict:
			return true
		case Amend:
			return true
		case Post:
			if e.Ack {
				return true
			}
		}
	}
	return false
}

func tapsOf(effects []Effect, before []string) []string {
	told := false
	var taps []string
	gather := func(buttons [][]Button) {
		for _, row := range buttons {
			for _, b := range row {
				if b.Data != "" {
					taps = append(taps, b.Data)
				}
			}
		}
	}
	for _, e := range effects {
		switch e := e.(type) {
		case Tell:
			told = true
			gather(e.Buttons)
		case Amend:
			told = told || len(e.Buttons) > 0
			gather(e.Buttons)
		}
	}
	if !told {
		return before
	}
	slices.Sort(taps)
	return slices.Compact(taps)
}

// TestEveryReachableStateHandlesEveryEvent walks the dialogue breadth first from a customer nobody knows. Once a case is filed
// it follows only what is not another form: forms do not look at the cases.
func TestEveryReachableStateHandlesEveryEvent(t *testing.T) {
	unknown := World{Policy: policy.Default(), Customer: Customer{ID: 1}, Dialogue: Dialogue{State: AtIdle}}
	known := unknown
	known.Customer.Lang, known.Customer.NoticeAt = French, start
	known.Cases = []Case{{ID: 1, Number: NewNumber(1), Kind: Complaint, State: Taken}, {ID: 2, Number: NewNumber(2), Kind: Feedback, State: Answered}}
	over := known
	over.Cases = []Case{{ID: 3, Number: NewNumber(3), Kind: Complaint, State: Settled, Settled: start.Add(-time.Hour)}}
	queue := []node{{w: unknown}, {w: known}, {w: over}}
	seen := map[string]int{flags(unknown): 0, flags(known): 1, flags(over): 2}
	var edges [][]int
	var names []string
	done := map[int]bool{}
	most := 20000
	if testing.Short() {
		most = 400
	}
	states, met, kinds := map[State]bool{}, map[string]bool{}, allKinds(t)
	for at := 0; at < len(queue); at++ {
		n := queue[at]
		edges, names = append(edges, nil), append(names, flags(n.w))
		states[n.w.Dialogue.State] = true
		if where := fmt.Sprint(n.w.Dialogue.State, len(n.w.Cases), n.w.Dialogue.Draft != nil); !met[where] {
			met[where] = true // of the dialogue, desks and clocks see no more than that
			handlesDesksAndClocks(t, kinds, n, names[at])
		}
		if len(n.w.Cases) > 0 && n.w.Dialogue.State == AtIdle {
			done[at] = true // what they came for is filed, and nothing is asked
		}
		for i, body := range alphabet(n, start) {
			now := start.Add(time.Duration(n.depth) * time.Minute)
			ev := Event{Key: Key{ID: fmt.Sprint(n.depth, i)}, At: now, Body: body,
				Fresh: Fresh{Case: CaseID(n.depth + 1), Number: NewNumber(uint64(n.depth)), Draft: DraftID(n.depth + 1)}}
			if StartPayload(ev) == "link" {
				ev.Fresh.Link = startlink.Link{Kind: "complaint", Subject: "fees_interest", Reference: "RL20260117"}
			}
			w, effects, err := Step(n.w, ev, now)
			if err != nil {
				t.Fatalf("%s: %+v: %v", names[at], body, err)
			}
			switch body.(type) {
			case Said, Tapped:
				if !answersCustomer(effects) {
					t.Fatalf("%s: %+v is met with silence: %v", names[at], body, effects)
				}
			}
			checkEffects(t, effects, names[at], body)
			checkRoad(t, n.w, w, body)
			checkWords(t, w, effects)
			next := node{w: w, taps: tapsOf(effects, n.taps), depth: n.depth + 1}
			key := flags(w)
			to, known := seen[key]
			if !known && (len(w.Cases) == 0 || len(w.Cases) <= 2 && w.Dialogue.Draft == nil) && len(queue) < most {
				to, known = len(queue), true
				seen[key] = to
				queue = append(queue, next)
			}
			if len(w.Cases) > len(n.w.Cases) {
				done[at] = true
				if w.Customer.NoticeAt.IsZero() {
					t.Errorf("%s: %+v: filed before the privacy notice was accepted", names[at], body)
				}
			}
			if known && byCustomer(body) {
				edges[at] = append(edges[at], to)
			}
		}
	}
	t.Logf("%d worlds, %d states", len(queue), len(states))
	for _, state := range dialogueStates() {
		if !states[state] && !testing.Short() {
			t.Errorf("state %q was never reached", state)
		}
	}
	for at, far := range distances(edges, done) {
		if far > 7 {
			t.Errorf("%s: %d actions of the customer's from done", names[at], far)
		}
	}
}

// byCustomer reports whether an event is something the customer does.
func byCustomer(body Body) bool {
	switch body.(type) {
	case Said, Edited, Tapped:
		return true
	}
	return false
}

// unspaced is a plain space where French wants one that does not break (requirements 3.4).
var unspaced = regexp.MustCompile(`« | [»:;?!%$]`)

// checkWords holds what is told to the typography of its language, and questions to sixty words. The notice, the review, and
// what the customer asked to read are longer.
func checkWords(t *testing.T, w World, effects []Effect) {
	t.Helper()
	for _, e := range effects {
		tell, ok := e.(Tell)
		if !ok {
			continue
		}
		if found := unspaced.FindString(tell.Text.Plain); found != "" && w.Customer.Lang != English {
			t.Errorf("%q in: %s", found, tell.Text.Plain)
		}
		state := w.Dialogue.State
		if n := len(strings.Fields(tell.Text.Plain)); n > wordsIn(state) && strings.HasPrefix(string(tell.Label), "q/") {
			t.Errorf("%d words: %s", n, tell.Text.Plain)
		}
	}
}

// wordsIn is how many words a question may have: the notice, the review and a help article are longer than the others.
func wordsIn(state State) int {
	switch state {
	case AtNotice, AtReview:
		return 1000
	case AtArticle:
		return articleMost
	}
	return 60
}

// checkRoad holds what a tap on a choice does to the table that the picture is drawn from.
func checkRoad(t *testing.T, before, after World, body Body) {
	t.Helper()
	tap, ok := body.(Tapped)
	from, to := before.Dialogue.State, after.Dialogue.State
	if !ok || !strings.HasPrefix(tap.Data, "d|") || strings.Contains(tap.Data, "|~") || from == to {
		return
	}
	if !slices.Contains(nextOf(from), to) {
		t.Errorf("%s leads from %q to %q, which the table does not know", tap.Data, from, to)
	}
}

// distances counts the actions from each world to one that files.
func distances(edges [][]int, done map[int]bool) []int {
	const never = 1 << 30
	far := make([]int, len(edges))
	for i := range far {
		if far[i] = never; done[i] {
			far[i] = 1
		}
	}
	for changed := true; changed; {
		changed = false
		for i, tos := range edges {
			for _, to := range tos {
				if far[to]+1 < far[i] {
					far[i], changed = far[to]+1, true
				}
			}
		}
	}
	return far
}

func checkEffects(t *testing.T, effects []Effect, where string, body Body) {
	t.Helper()
	check := func(text richtext.Text, buttons [][]Button) {
		if !reflect.DeepEqual(text, text.Normalize()) {
			t.Errorf("%s: %+v: a text that is not normal: %+v", where, body, text)
		}
		if len([]rune(text.Plain)) > 4096 || text.Empty() {
			t.Errorf("%s: %+v: a text of %d characters", where, body, len([]rune(text.Plain)))
		}
		if strings.Contains(text.Plain, "[") && strings.Contains(text.Plain, ".") && missingKey.MatchString(text.Plain) {
			t.Errorf("%s: %+v: a sentence is missing: %s", where, body, text.Plain)
		}
		for _, row := range buttons {
			for _, b := range row {
				if len(b.Data) > 64 || b.Label == "" || len([]rune(b.Label)) > 40 || strings.HasPrefix(b.Label, "[") {
					t.Errorf("%s: %+v: button %+v", where, body, b)
				}
			}
		}
	}
	for _, e := range effects {
		switch e := e.(type) {
		case Tell:
			check(e.Text, e.Buttons)
		case Amend:
			check(e.Text, e.Buttons)
		case Post:
			if len(e.Files) == 0 {
				check(e.Text, e.Buttons)
			}
		case Verdict:
			if len([]rune(e.Toast)) > 200 || strings.HasPrefix(e.Toast, "[") {
				t.Errorf("%s: %+v: toast %q", where, body, e.Toast)
			}
		}
	}
}
