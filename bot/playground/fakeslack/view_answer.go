package fakeslack

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// ErrTrouble is Slack's "We had some trouble connecting. Try again?": the app acknowledged a submission with something
// Slack cannot use.
var ErrTrouble = errors.New("the app's answer to the submission cannot be used")

// answered applies the acknowledgement of a view_submission: nothing closes the view, response_action says otherwise.
func (a *Agent) answered(v *view, answer json.RawMessage) (Submission, error) {
	out, err := a.follow(v, answer)
	if err != nil {
		a.server.violate("a submission of %s was answered: %v", v.callbackID, err)
	}
	return out, err
}

func (a *Agent) follow(v *view, answer json.RawMessage) (Submission, error) {
	var r struct {
		Action string            `json:"response_action"`
		Errors map[string]string `json:"errors"`
		View   json.RawMessage   `json:"view"`
	}
	if answer = bytes.TrimSpace(answer); len(answer) > 0 && !bytes.Equal(answer, []byte("null")) {
		if err := json.Unmarshal(answer, &r); err != nil {
			return Submission{Next: a.Modal()}, fmt.Errorf("%w: %w", ErrTrouble, err)
		}
	}
	var fresh *view
	if r.Action == "update" || r.Action == "push" {
		var problem *refusal
		if fresh, problem = a.server.readView(string(r.View), "modal"); problem != nil {
			return Submission{Next: a.Modal()}, fmt.Errorf("%w: %s %v", ErrTrouble, problem.code, problem.messages)
		}
	}
	var out Submission
	var err error
	a.server.change(func() { out, err = a.apply(v, r.Action, r.Errors, fresh) })
	out.Next = a.Modal()
	return out, err
}

// apply changes the stack as response_action says. The state is locked by the caller.
func (a *Agent) apply(v *view, action string, wrong map[string]string, fresh *view) (Submission, error) {
	s := a.server
	if !v.live {
		return Submission{Closed: true}, nil // closed meanwhile; Slack does not mind
	}
	switch action {
	case "":
		s.pop(a.id)
		return Submission{Closed: true}, nil
	case "clear":
		s.closeAll(a.id)
		return Submission{Closed: true}, nil
	case "errors":
		if len(wrong) == 0 {
			return Submission{}, fmt.Errorf("%w: no errors given", ErrTrouble)
		}
		for blockID := range wrong {
			if !v.isInput(blockID) {
				return Submission{}, fmt.Errorf("%w: there is no input block %q", ErrTrouble, blockID)
			}
		}
		v.errors = wrong
		return Submission{Errors: wrong}, nil
	case "update":
		if s.externalTaken(fresh, v) {
			return Submission{}, fmt.Errorf("%w: duplicate_external_id", ErrTrouble)
		}
		s.replace(v, fresh)
		return Submission{}, nil
	case "push":
		if problem := s.push(fresh, a.id); problem != nil {
			return Submission{}, fmt.Errorf("%w: %s", ErrTrouble, problem.code)
		}
		return Submission{}, nil
	}
	return Submission{}, fmt.Errorf("%w: response_action %q", ErrTrouble, action)
}

func (v *view) isInput(blockID string) bool {
	for _, block := range v.blocks {
		if b, ok := block.(map[string]any); ok && b["block_id"] == blockID {
			return typeOf(b) == "input"
		}
	}
	return false
}

// clientErrors are the checks that the client makes before it sends anything.
func (v *view) clientErrors() map[string]string {
	wrong := map[string]string{}
	v.eachField(func(block, element map[string]any) {
		if typeOf(block) != "input" {
			return
		}
		blockID, _ := block["block_id"].(string)
		actionID, _ := element["action_id"].(string)
		value := flatten(v.values[blockID][actionID][valueKeys[typeOf(element)][0]])
		least, hasLeast := element["min_length"].(float64)
		most, hasMost := element["max_length"].(float64)
		isText := typeOf(element) == "plain_text_input"
		switch {
		case value == "" && block["optional"] != true:
			wrong[blockID] = "Please complete this required field."
		case value != "" && isText && hasLeast && length(value) < int(least):
			wrong[blockID] = fmt.Sprintf("Must be at least %d characters.", int(least))
		case isText && (hasMost && length(value) > int(most) || length(value) > 3000):
			wrong[blockID] = "The text is too long."
		}
	})
	return wrong
}
