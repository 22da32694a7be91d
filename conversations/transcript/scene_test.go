package transcript

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestADifferenceSaysWhatAnEyeWouldNotice(t *testing.T) {
	said := func(m Message) Scene { return Scene{Phones: [2]Phone{{Messages: []Message{m}}}} }
	posted := func(p Post) Scene { return Scene{Desk: []Post{p}} }
	for name, c := range map[string]struct {
		before, after Scene
		want          []string
	}{
		"nothing": {said(Message{ID: "1", Text: "a"}), said(Message{ID: "1", Text: "a"}), nil},
		"the bot's message with its buttons": {Scene{}, said(Message{ID: "1", FromBot: true, Text: "a\nb", Buttons: [][]string{{"x", "y"}, {"z"}}}),
			[]string{"● a", "  b", "  [x] [y]", "  [z]"}},
		"the second customer's": {Scene{}, Scene{Phones: [2]Phone{{}, {Messages: []Message{{ID: "1", FromBot: true, Text: "a"}}}}}, []string{"○ a"}},
		"their own message":     {Scene{}, said(Message{ID: "1", Text: "a"}), nil},
		"a file of the bot's":   {Scene{}, said(Message{ID: "1", FromBot: true, Files: []string{"(photo-17.jpg)"}}), []string{"● (photo.jpg)"}},
		"a message rewritten":   {said(Message{ID: "1", FromBot: true, Text: "a"}), said(Message{ID: "1", FromBot: true, Text: "b"}), []string{"◦ b"}},
		"buttons that went": {said(Message{ID: "1", FromBot: true, Text: "a", Buttons: [][]string{{"x"}}}), said(Message{ID: "1", FromBot: true, Text: "a"}),
			[]string{"◦ a"}},
		"a message of the bot's that went": {said(Message{ID: "1", FromBot: true, Text: "a"}), said(Message{ID: "1", FromBot: true, Text: "a", Deleted: true}),
			[]string{"⌫ «a»"}},
		"their message, removed at once, without its words and reaction": {Scene{}, said(Message{ID: "1", Text: "4111", Deleted: true, Reaction: "👀"}),
			[]string{"⌫ (their message)"}},
		"a reaction":           {said(Message{ID: "1", Text: "a"}), said(Message{ID: "1", Text: "a", Reaction: "👀"}), []string{"👀 «a»"}},
		"a reaction that went": {said(Message{ID: "1", Text: "a", Reaction: "👀"}), said(Message{ID: "1", Text: "a"}), []string{"👀 gone: «a»"}},
		"a toast":              {Scene{}, Scene{Phones: [2]Phone{{Toasts: []string{"a\n@b"}}}}, []string{"✱ a", "  @b"}},
		"a post with a file and buttons": {Scene{}, posted(Post{ID: "1", Voice: "customer", Text: "a", Files: []string{"(b.pdf)"}, Buttons: []string{"x"}}),
			[]string{"# customer: a", "  (b.pdf)", "  [x]"}},
		"a card that changed": {posted(Post{ID: "1", Voice: "card", Text: "a"}), posted(Post{ID: "1", Voice: "card", Text: "b"}), []string{"# card: b"}},
		"a post that went":    {posted(Post{ID: "1", Voice: "desk", Text: "a"}), posted(Post{ID: "1", Voice: "desk", Text: "a", Deleted: true}), []string{"# gone: «a»"}},
		"an agent's words":    {Scene{}, posted(Post{ID: "1", Voice: "agent", Text: "a"}), nil},
		"marks, in one order": {Scene{}, posted(Post{ID: "1", Voice: "agent", Text: "a", Marks: []string{"✅", "⚠️"}}), []string{"# marks: «a» ⚠️ ✅"}},
		"marks in another order": {posted(Post{ID: "1", Voice: "agent", Marks: []string{"✅", "⚠️"}}), posted(Post{ID: "1", Voice: "agent", Marks: []string{"⚠️", "✅"}}),
			nil},
		"a whisper":       {Scene{}, Scene{Whispers: []Whisper{{To: "nadia", Text: "a", Buttons: []string{"x"}}}}, []string{"# whisper nadia: a", "  [x]"}},
		"no hidden marks": {Scene{}, said(Message{ID: "1", FromBot: true, Text: "\u202ea@\u2060b\r\nc\u2028d 👩\u200d👧\ue000"}), []string{"● a@b", "  c", "  d 👩\u200d👧\ufffd"}},
		"the beginning of a long text": {said(Message{ID: "1", Text: "0123456789012345678901234567890123456789xyz"}),
			said(Message{ID: "1", Text: "0123456789012345678901234567890123456789xyz", Reaction: "👀"}), []string{"👀 «0123456789012345678901234567890123456789…»"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, Diff(c.before, c.after)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
