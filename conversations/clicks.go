package conversations

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Click is what a button on the agents' side means: the adapter reads it from the button's Data and makes an Acted of it.
type Click struct {
	Action   Action
	Case     CaseID
	Version  int       // the case's version the button was drawn for; 0 when it does not matter
	Message  MessageID // the thread message it is about, or ""
	Delivery int64     // of Retry
}

// ErrClick means that a button's data was not made by Click.Data.
var ErrClick = errors.New("not the data of a desk button")

// Data is the click as a button carries it, at most 64 bytes for the ids that the platforms make today:
// a|action|case|version|message|delivery, numbers in base 36. Buttons may be months old: this form never changes.
func (k Click) Data() string {
	return strings.Join([]string{
		"a", string(k.Action), inBase36(int64(k.Case)), inBase36(int64(k.Version)), string(k.Message), inBase36(k.Delivery),
	}, "|")
}

// ParseClick reads a button's data.
func ParseClick(data string) (Click, error) {
	parts := strings.Split(data, "|")
	if len(parts) != 6 || parts[0] != "a" || parts[1] == "" {
		return Click{}, ErrClick
	}
	var numbers [3]int64
	for i, field := range []string{parts[2], parts[3], parts[5]} {
		if field == "" {
			continue
		}
		n, err := strconv.ParseInt(field, 36, 64)
		if err != nil || n < 0 {
			return Click{}, fmt.Errorf("reading %q: %w", field, ErrClick)
		}
		numbers[i] = n
	}
	return Click{
		Action: Action(parts[1]), Case: CaseID(numbers[0]), Version: int(numbers[1]), Message: MessageID(parts[4]), Delivery: numbers[2],
	}, nil
}

// inBase36 is a positive number as short as it gets; zero is empty.
func inBase36(n int64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(n, 36)
}

// clickButton is a button for agents.
func clickButton(label string, k Click) Button { return Button{Label: label, Data: k.Data()} }

// caseButton is a button for the customer that belongs to a case: "c|<case in base 36>|<action>". See customerTapped.
func caseButton(label string, id CaseID, action string) Button {
	return Button{Label: label, Data: "c|" + inBase36(int64(id)) + "|" + action}
}
