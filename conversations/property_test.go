package conversations

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// sayings are words that belong to neither language, controls in both, references, numbers, hostile and broken text.
var sayings = []string{
	"xqz", "RL20260117", "RL-2O26 0117", "KL 12", "CM4821736", "1", "2", "9", "👍", "/start", "/plainte", "/purchase", "/feedback", "/statut",
	"/aide", "/langue", "/privacy", "/annuler", "/restart", "/retour", "/person", "/bogus", "english", "français", "retour", "cancel", "oui",
	"no", "ok", "c'est tout", "skip", "modifier 2", "send", "7QX4-M2P4", "", " \u200b ", "<!channel> *b* _i_ <b>x</b> \u202e", "4111 1111 1111 1111",
	"130 692 544 nas", strings.Repeat("zqx ", 1200), "zqx zqx zqx zqx zqx zqx zqx zqx zqx", "xqz suicide", "xqz au bout du rouleau", "j'ai 12 ans", "xqz AMF", "129,99 $ zqx zqx zqx",
}

func anyBody(t *rapid.T, n int, taps []string) Body {
	message := MessageID(fmt.Sprint("m", n))
	profile := Profile{FirstName: "Camille", Language: rapid.SampledFrom([]string{"", "fr", "fr-CA", "en", "de"}).Draw(t, "language")}
	said := Said{Message: message, Kind: KindText, Profile: profile}
	switch rapid.IntRange(0, 11).Draw(t, "kind") {
	case 0, 1, 2, 3:
		said.Text = richtext.Of(rapid.SampledFrom(sayings).Draw(t, "text"))
	case 4:
		said.Kind = rapid.SampledFrom([]MessageKind{KindPhoto, KindVoice, KindDocument, KindSticker, KindPoll, KindContact, KindService, KindOther}).Draw(t, "of")
		said.Album = rapid.SampledFrom([]string{"", "a"}).Draw(t, "album")
		said.Text = richtext.Of(rapid.SampledFrom([]string{"", "zqx zqx"}).Draw(t, "caption"))
		said.Files = []File{{Kind: said.Kind, ID: FileID(message), Unique: string(message), TooLarge: rapid.IntRange(0, 5).Draw(t, "large") == 0}}
	case 5:
		return Edited{Message: MessageID(fmt.Sprint("m", rapid.IntRange(0, n).Draw(t, "which"))), Kind: KindText,
			Text: richtext.Of(rapid.SampledFrom(sayings).Draw(t, "words")), Profile: profile}
	case 6:
		timer := rapid.SampledFrom([]TimerKind{DraftReminder, DraftWarning, DraftExpiry, NoticeExpiry}).Draw(t, "timer")
		return Due{Timer: timer, Key: string(timer)}
	case 7:
		return Reach{Blocked: rapid.Bool().Draw(t, "blocked")}
	default:
		if len(taps) == 0 {
			return Tapped{Data: rapid.SampledFrom([]string{"d|1|~back", "m|menu", "c|1|receipt", ""}).Draw(t, "data"), Profile: profile}
		}
		return Tapped{Data: rapid.SampledFrom(taps).Draw(t, "tap"), Profile: profile}
	}
	return said
}

// TestWhateverHappensTheGuaranteesHold plays random conversations: pauses from none to days, taps on old and new buttons.
func TestWhateverHappensTheGuaranteesHold(t *testing.T) {
	p := policy.Default()
	rapid.Check(t, func(t *rapid.T) {
		w := World{Policy: p, Customer: Customer{ID: 1}, Dialogue: Dialogue{State: AtIdle}}
		now := start
		var taps []string
		var told []waiting
		labels := map[Label]bool{}
		drafts := map[DraftID]bool{}
		for n := range rapid.IntRange(1, 40).Draw(t, "length") {
			now = now.Add(rapid.SampledFrom([]time.Duration{0, time.Second, 10 * time.Second, time.Hour, 30 * time.Hour}).Draw(t, "pause"))
			body := anyBody(t, n, taps)
			ev := Redact(Event{Key: Key{ID: fmt.Sprint(n)}, At: now, Body: body,
				Fresh: Fresh{Case: CaseID(n + 1), Number: NewNumber(uint64(n)), Draft: DraftID(n + 1)}}, p, w.Dialogue)
			before := mustJSON(t, w)
			after, effects, err := Step(w, ev, now)
			if err != nil {
				t.Fatalf("%+v: %v", body, err)
			}
			if mustJSON(t, w) != before {
				t.Fatalf("%+v changed the world it was given", body)
			}
			again, same, _ := Step(w, ev, now)
			if !reflect.DeepEqual(effects, same) || mustJSON(t, again) != mustJSON(t, after) {
				t.Fatalf("%+v: the same event gave another result (G11)", body)
			}
			said, isSaid := body.(Said)
			_, isTap := body.(Tapped)
			if (isTap || isSaid && said.Kind != KindService) && !answersCustomer(effects) {
				t.Fatalf("%+v in %q is met with silence (G4)", body, w.Dialogue.State)
			}
			for _, c := range after.Cases[:len(after.Cases)-len(w.Cases)] {
				if drafts[c.Draft] {
					t.Fatalf("draft %d was filed twice (G3)", c.Draft)
				}
				drafts[c.Draft] = true
			}
			for _, e := range effects {
				told = takenBack(told, e, now)
				tell, ok := e.(Tell)
				if !ok {
					continue
				}
				if tell.Label != "" && labels[tell.Label] {
					t.Fatalf("%+v: label %s is told twice", body, tell.Label)
				}
				labels[tell.Label] = true
				told = append(told, waiting{tell.Text.Plain, tell.Key, now.Add(tell.Delay)})
				if tell.Case == 0 && sameThree(told) {
					t.Fatalf("%+v: the same message three times: %s", body, tell.Text.Plain)
				}
				if after.Customer.Lang == w.Customer.Lang {
					checkLanguage(t, after, tell)
				}
				for _, row := range tell.Buttons {
					for _, b := range row {
						if len(b.Data) > 64 {
							t.Fatalf("button data of %d bytes: %q", len(b.Data), b.Data)
						}
						taps = append(taps, b.Data)
					}
				}
				if length := len([]rune(tell.Text.Plain)); length > 4096 && tell.Case == 0 {
					t.Fatalf("%+v: %d characters", body, length)
				}
			}
			if kept := mustJSON(t, after); strings.Contains(kept, "4111 1111") || strings.Contains(kept, "130 692") {
				t.Fatalf("%+v: a number is kept (G8)", body)
			}
			w = after
		}
	})
}

// waiting is something told, and when it leaves.
type waiting struct {
	text, key string
	leaves    time.Time
}

// takenBack drops what an effect replaces or drops before it left.
func takenBack(told []waiting, e Effect, now time.Time) []waiting {
	key := ""
	switch e := e.(type) {
	case Drop:
		key = e.Key
	case Tell:
		key = e.Key
	}
	return slices.DeleteFunc(told, func(w waiting) bool { return key != "" && w.key == key && w.leaves.After(now) })
}

func sameThree(told []waiting) bool {
	n := len(told)
	return n >= 3 && told[n-1].text == told[n-2].text && told[n-2].text == told[n-3].text
}

// checkLanguage looks for the commonest words of the other language (G10). The words the customers of this test say belong to
// neither.
func checkLanguage(t *rapid.T, w World, tell Tell) {
	text := " " + strings.ToLower(tell.Text.Plain) + " "
	foreign := map[Lang][]string{French: {" the ", " your ", " you "}, English: {" vous ", " votre ", " est ", " les "}}[w.Customer.Lang]
	if w.Dialogue.State == AtLanguage || strings.HasPrefix(string(tell.Label), "receipt/") || tell.Case != 0 {
		return
	}
	for _, word := range foreign {
		if strings.Contains(text, word) {
			t.Fatalf("%q stands in a message to somebody who reads %s: %s", word, w.Customer.Lang, tell.Text.Plain)
		}
	}
}

func mustJSON(t *rapid.T, w World) string {
	w.Policy = nil
	out, err := json.Marshal(w)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
