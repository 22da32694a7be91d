package fakeslack

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// View is a modal or a Home tab as the person sees it.
type View struct {
	ID, Hash, CallbackID, ExternalID, PrivateMetadata string
	Title, Submit, Close                              string
	Blocks                                            json.RawMessage
	Fields                                            []Field
	Depth                                             int // place in the stack of modals, from 1; 0 for a Home tab
}

// Field is one stateful element of a view and what stands in it.
type Field struct {
	BlockID, ActionID, Type string
	Label                   string
	Optional                bool
	Value                   string   // text, option value, user or channel id, date; several are joined by commas
	Options                 []string // labels of a static choice
	Error                   string   // shown under the field since the last Submit
}

// Submission is what came of Submit.
type Submission struct {
	Errors map[string]string // by block_id; the modal stays open
	Closed bool              // the modal is gone
	Next   *View             // what the person sees now: the updated, pushed or uncovered view
}

// Modal returns the view on top of the person's screen, nil when none is open.
func (a *Agent) Modal() *View {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	v := a.top()
	if v == nil {
		return nil
	}
	out := v.snapshot()
	out.Depth = len(a.server.state.stacks[a.id])
	return out
}

func (a *Agent) top() *view {
	stack := a.server.state.stacks[a.id]
	if len(stack) == 0 {
		return nil
	}
	return stack[len(stack)-1]
}

// Home returns the person's Home tab, nil before the app published one.
func (a *Agent) Home() *View {
	a.server.mu.Lock()
	defer a.server.mu.Unlock()
	if v := a.server.state.homes[a.id]; v != nil {
		return v.snapshot()
	}
	return nil
}

func (v *view) snapshot() *View {
	out := &View{
		ID: v.id, Hash: v.hash, CallbackID: v.callbackID, ExternalID: v.externalID, PrivateMetadata: v.metadata,
		Title: textOf(v.title), Submit: textOf(v.submit), Close: textOf(v.close), Blocks: raw(v.blocks),
	}
	v.eachField(func(block, element map[string]any) {
		blockID, _ := block["block_id"].(string)
		actionID, _ := element["action_id"].(string)
		f := Field{BlockID: blockID, ActionID: actionID, Type: typeOf(element), Label: textOf(block["label"]), Error: v.errors[blockID]}
		f.Optional = block["optional"] == true || typeOf(block) != "input"
		f.Value = flatten(v.values[blockID][actionID][valueKeys[f.Type][0]])
		for _, option := range optionsOf(element) {
			f.Options = append(f.Options, textOf(option["text"]))
		}
		out.Fields = append(out.Fields, f)
	})
	return out
}

func (v *view) eachField(f func(block, element map[string]any)) {
	for _, b := range v.blocks {
		block, _ := b.(map[string]any)
		for _, e := range elementsOf(block) {
			if _, ok := valueKeys[typeOf(e)]; ok {
				f(block, e)
			}
		}
	}
}

// Fill puts a value into a field of the open modal, found by block_id, action_id or label. Choices are made by value
// or label, several joined by commas; users and channels by id. A choice that is offered nowhere is an error; those of
// an external select are first asked from the app, as typing into it does. A field with dispatch_action, or outside an
// input block, tells the app at once.
func (a *Agent) Fill(field, value string) error {
	s := a.server
	s.mu.Lock()
	v := a.top()
	if v == nil {
		s.mu.Unlock()
		return ErrNoModal
	}
	block, element := v.field(field)
	s.mu.Unlock()
	if element == nil {
		return fmt.Errorf("the modal has no field %q", field)
	}
	offered := optionsOf(element)
	if kind := typeOf(element); kind == "external_select" || kind == "multi_external_select" {
		var err error
		if offered, err = a.suggestions(v, block, element, value); err != nil {
			return err
		}
	}
	var tell obj
	var err error
	s.change(func() {
		if a.top() != v {
			err = ErrNoModal
			return
		}
		var content any
		if content, err = s.valueFor(element, value, offered); err != nil {
			return
		}
		tell = a.enter(v, block, element, content)
	})
	if err != nil || tell == nil {
		return err
	}
	_, err = a.interact("interactive", tell)
	return err
}

// enter stores a field's value and returns the block_actions to send, nil without one. The state is locked.
func (a *Agent) enter(v *view, block, element map[string]any, content any) obj {
	blockID, _ := block["block_id"].(string)
	actionID, _ := element["action_id"].(string)
	key := valueKeys[typeOf(element)][0]
	if v.values[blockID] == nil {
		v.values[blockID] = map[string]obj{}
	}
	v.values[blockID][actionID] = obj{"type": typeOf(element), key: content}
	delete(v.errors, blockID)
	if typeOf(block) == "input" && block["dispatch_action"] != true {
		return nil
	}
	action := obj{"type": typeOf(element), "action_id": actionID, "block_id": blockID, "action_ts": timestampNow(), key: content}
	return a.viewActions(v, action)
}

// viewActions is the payload of an action inside a view. The state is locked by the caller.
func (a *Agent) viewActions(v *view, action obj) obj {
	return a.base("block_actions").with(obj{
		"container": obj{"type": "view", "view_id": v.id}, "trigger_id": a.server.newTrigger(a.id, v.kind == "modal"),
		"view": v.json(a.server), "actions": []obj{action},
	})
}

func (v *view) field(name string) (block, element map[string]any) {
	v.eachField(func(b, e map[string]any) {
		if element == nil && (b["block_id"] == name || e["action_id"] == name || textOf(b["label"]) == name) {
			block, element = b, e
		}
	})
	return block, element
}

// Press presses a button inside the open modal, found by action_id, value or label.
func (a *Agent) Press(button string) error {
	return a.press(a.top, button)
}

// PressHome presses a button on the person's Home tab.
func (a *Agent) PressHome(button string) error {
	return a.press(func() *view { return a.server.state.homes[a.id] }, button)
}

// ChooseHome picks an option of a select or overflow menu on the Home tab.
func (a *Agent) ChooseHome(actionID, option string) error {
	return a.pressOption(func() *view { return a.server.state.homes[a.id] }, func(e map[string]any) bool { return e["action_id"] == actionID }, &option)
}

func (a *Agent) press(which func() *view, button string) error {
	return a.pressOption(which, func(e map[string]any) bool { return typeOf(e) == "button" && named(e, button) }, nil)
}

func (a *Agent) pressOption(which func() *view, wanted func(map[string]any) bool, option *string) error {
	var payload obj
	var err error
	a.server.change(func() {
		v := which()
		if v == nil {
			err = ErrNoModal
			return
		}
		block, element := findElement(v.blocks, wanted)
		if element == nil {
			err = ErrNoButton
			return
		}
		var action obj
		if action, err = a.action(block, element, option); err == nil {
			payload = a.viewActions(v, action)
		}
	})
	if err != nil {
		return err
	}
	_, err = a.interact("interactive", payload)
	return err
}

// Submit presses the modal's submit button. Empty required fields and texts of the wrong length are refused by the
// client itself, as errors in the result. ErrNotAcknowledged means that the app did not answer in time: the modal
// stays, with its words.
func (a *Agent) Submit() (Submission, error) {
	s := a.server
	var payload obj
	var v *view
	var refused map[string]string
	s.change(func() {
		if v = a.top(); v == nil || v.submit == nil && !v.hasInput() {
			return
		}
		if refused = v.clientErrors(); len(refused) > 0 {
			v.errors = refused
			return
		}
		payload = a.base("view_submission").with(obj{"trigger_id": s.newTrigger(a.id, true), "view": v.json(s), "response_urls": []obj{}})
	})
	switch {
	case len(refused) > 0:
		return Submission{Errors: refused, Next: a.Modal()}, nil
	case v == nil:
		return Submission{}, ErrNoModal
	case payload == nil:
		return Submission{}, errors.New("the modal has no submit button")
	}
	waiting := *a
	waiting.async = false // the answer decides what is shown next
	answer, err := waiting.interact("interactive", payload)
	if err != nil {
		return Submission{Next: a.Modal()}, err
	}
	return a.answered(v, answer)
}

func (v *view) hasInput() bool {
	return slices.ContainsFunc(v.blocks, func(b any) bool { return typeOf(b) == "input" })
}

// CloseModal closes the view on top, as its close button does; the app hears of it if it asked to (notify_on_close).
// CloseAll closes the whole stack, as the cross of a pushed view does.
func (a *Agent) CloseModal() error { return a.closeModal(false) }

// CloseAll closes every view of the stack; is_cleared is set in the notice.
func (a *Agent) CloseAll() error { return a.closeModal(true) }

func (a *Agent) closeModal(all bool) error {
	s := a.server
	var notices []obj
	var err error
	s.change(func() {
		if a.top() == nil {
			err = ErrNoModal
			return
		}
		for v := a.top(); v != nil; v = a.top() {
			if v.notifyOnClose {
				notices = append(notices, a.base("view_closed").with(obj{"view": v.json(s), "is_cleared": all}))
			}
			s.pop(a.id)
			if !all {
				break
			}
		}
	})
	for _, notice := range notices {
		if _, e := a.interact("interactive", notice); e != nil {
			err = e
		}
	}
	return err
}

// pop takes the top view off a stack. The state is locked by the caller.
func (s *Server) pop(user string) {
	stack := s.state.stacks[user]
	if n := len(stack); n > 0 {
		stack[n-1].live = false
		s.state.stacks[user] = stack[:n-1]
	}
}

// OpenHome opens the app's Home tab, of which the app is told.
func (a *Agent) OpenHome() {
	s := a.server
	s.change(func() {
		e := obj{"type": "app_home_opened", "user": a.id, "channel": s.openIM(a.id).ID, "tab": "home", "event_ts": s.nextTS()}
		if v := s.state.homes[a.id]; v != nil {
			e["view"] = v.json(s)
		}
		s.emit(e, "")
	})
}
