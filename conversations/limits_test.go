package conversations

import (
	"math"
	"strings"
	"testing"

	"guichet/conversations/policy"
)

// mostData is what a button of Telegram's carries at most (InlineKeyboardButton.callback_data: 1-64 bytes).
const mostData = 64

func TestTheDataOfEveryButtonFits(t *testing.T) {
	check := func(what, data string) {
		t.Helper()
		if len(data) == 0 || len(data) > mostData {
			t.Errorf("%s: %d bytes: %s", what, len(data), data)
		}
	}
	s := &step{w: World{Policy: policy.Default(), Dialogue: Dialogue{Nonce: math.MaxInt32}}}
	for _, key := range []string{"a", strings.Repeat("k", 40), strings.Repeat("clé_", 60), controlRestart} {
		check("a choice", s.data(tokenOf(key)))
	}
	if tokenOf(strings.Repeat("k", 41)) == tokenOf(strings.Repeat("k", 42)) {
		t.Error("two long keys have one token")
	}
	for _, action := range []string{tapSettled, tapUnsettled, tapLeave, tapWithdraw, tapWithdrawn, tapKeep, tapAdd, tapStatus, rateTap(bestRating),
		tapNoRating, tapComment, tapNoComment, "receipt", "rights"} {
		check(action, caseButton("x", math.MaxInt64, action).Data)
	}
	for _, state := range dialogueStates() {
		check("changing "+string(state), s.data("e:"+string(state)))
	}
}
