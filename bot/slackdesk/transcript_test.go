package slackdesk

import (
	"encoding/json"
	"strings"
	"testing"

	"guichet/conversations"
	"guichet/conversations/policy"
)

// A sticker was not withdrawn: it never had words.
func TestATranscriptTellsWhatIsGoneFromWhatHadNoWords(t *testing.T) {
	desk := NewDesk(DeskConfig{Policy: policy.Default()})
	for want, m := range map[string]Said{
		"(retiré)":     {Side: conversations.Customers, Gone: true, At: testTime},
		"(sans texte)": {Side: conversations.Customers, At: testTime},
		"(1 pièce)":    {Side: conversations.Customers, Files: 1, At: testTime},
	} {
		script := transcript{desk: desk, name: func(conversations.AgentID) string { return "" }}
		script.message(CardView{}, m)
		got, err := json.Marshal(script.body)
		if err != nil || !strings.Contains(string(got), want) {
			t.Errorf("%+v reads %s, want %s (%v)", m, got, want, err)
		}
		if want == "(1 pièce)" && strings.Contains(string(got), "sans texte") {
			t.Errorf("a file without words reads %s", got)
		}
	}
}
