package fakeslack_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"guichet/bot/playground/fakeslack"
)

// modal writes a view with a title and blocks.
func modal(title, blocks, rest string) string {
	return `{"type":"modal","title":{"type":"plain_text","text":"` + title + `"},"submit":{"type":"plain_text","text":"Send"},"blocks":[` + blocks + `]` + rest + `}`
}

func input(id, element string) string {
	return `{"type":"input","block_id":"` + id + `","label":{"type":"plain_text","text":"Label ` + id + `"},"element":` + element + `}`
}

const textInput = `{"type":"plain_text_input","action_id":"a"}`

// open makes ana run a shortcut and opens the view with its trigger.
func (b *bench) open(tp *tape, view string) map[string]any {
	b.t.Helper()
	if err := b.Agent(ana).Shortcut("x"); err != nil {
		b.t.Fatal(err)
	}
	all := tp.payloads()
	trigger, _ := all[len(all)-1]["trigger_id"].(string)
	return b.call("views.open", "trigger_id", trigger, "view", view)
}

func TestViewsAreCheckedAsStrictlyAsSlackDoes(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	divider := `{"type":"divider"}`
	for _, c := range []struct{ name, view, complaint string }{
		{"a title of 24", modal(xs(24), divider, ""), ""},
		{"a title of 25", modal(xs(25), divider, ""), "must be less than 25 characters [json-pointer:/view/title/text]"},
		{"metadata of 3000", modal("T", divider, `,"private_metadata":"`+xs(3000)+`"`), ""},
		{"metadata of 3001", modal("T", divider, `,"private_metadata":"`+xs(3001)+`"`), "/view/private_metadata"},
		{"a callback_id of 256", modal("T", divider, `,"callback_id":"`+xs(256)+`"`), "/view/callback_id"},
		{"100 blocks", modal("T", repeat(100, divider), ""), ""},
		{"101 blocks", modal("T", repeat(101, divider), ""), "no more than 100 items allowed [json-pointer:/view/blocks]"},
		{"an unknown property", modal("T", divider, `,"colour":"red"`), "invalid additional property: colour"},
		{"a home view", `{"type":"home","blocks":[]}`, `must be \"modal\"`},
		{"an input without submit", `{"type":"modal","title":{"type":"plain_text","text":"T"},"blocks":[` + input("b", textInput) + `]}`, "missing required field: submit"},
		{"an input longer than 3000", modal("T", input("b", `{"type":"plain_text_input","max_length":3001}`), ""), "must be less than 3001"},
		{"a table", modal("T", `{"type":"table","rows":[[{"type":"raw_text","text":"x"}]]}`, ""), "unsupported type: table"},
		{"not JSON", "{", "must provide a view object"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := b.open(tp, c.view)
			if c.complaint == "" && got["ok"] != true || c.complaint != "" && (got["error"] != "invalid_arguments" || !strings.Contains(fmt.Sprint(got["response_metadata"]), strings.ReplaceAll(c.complaint, `\"`, `"`))) {
				t.Errorf("answer %v, want complaint %q", got, c.complaint)
			}
		})
	}
}

func TestUpdatesMustNameALiveViewAndItsHash(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	a := b.Agent(ana)
	view := b.open(tp, modal("One", input("b", textInput), `,"external_id":"e1"`))["view"].(map[string]any)
	id, hash := view["id"].(string), view["hash"].(string)
	if err := a.Fill("b", "typed"); err != nil {
		t.Fatal(err)
	}
	b.refused("hash_conflict", "views.update", "view_id", id, "hash", "0.x", "view", modal("Two", input("b", textInput), ""))
	b.accepted("views.update", "view_id", id, "hash", hash, "view", modal("Two", input("b", textInput)+","+input("c", textInput), `,"external_id":"e1"`))
	if got := a.Modal(); got.Title != "Two" || got.Fields[0].Value != "typed" || len(got.Fields) != 2 {
		t.Errorf("after the update: %+v", got)
	}
	b.refused("hash_conflict", "views.update", "view_id", id, "hash", hash, "view", modal("Three", "", ""))
	b.accepted("views.update", "external_id", "e1", "view", modal("Three", "", ""))
	b.refused("not_found", "views.update", "view_id", "V0NONE", "view", modal("T", "", ""))
	if err := a.CloseModal(); err != nil {
		t.Fatal(err)
	}
	b.refused("not_found", "views.update", "view_id", id, "view", modal("T", "", ""))
	b.noViolations()
}

func TestSubmissionsUpdatePushAndClear(t *testing.T) {
	b := newBench(t)
	var trigger string
	tp := b.record(func(p map[string]any) string {
		trigger, _ = p["trigger_id"].(string)
		if p["type"] != "view_submission" {
			return ""
		}
		switch p["view"].(map[string]any)["callback_id"] {
		case "one":
			return `{"response_action":"update","view":` + modal("Two", input("b", textInput), `,"callback_id":"two"`) + `}`
		case "two":
			return `{"response_action":"push","view":` + modal("Three", "", `,"callback_id":"three","notify_on_close":true`) + `}`
		case "three":
			return `{"response_action":"clear"}`
		case "wrong":
			return `{"response_action":"errors","errors":{"nowhere":"x"}}`
		case "broken":
			return `{"response_action":"push","view":{"type":"modal"}}`
		}
		return ""
	})
	a := b.Agent(ana)
	submit := func() fakeslack.Submission { t.Helper(); return must[fakeslack.Submission](t)(a.Submit()) }
	b.open(tp, modal("One", "", `,"callback_id":"one"`))
	if got := submit(); got.Next == nil || got.Next.Title != "Two" || got.Closed {
		t.Errorf("update: %+v", got)
	}
	if err := a.Fill("b", "x"); err != nil {
		t.Fatal(err)
	}
	if got := submit(); got.Next == nil || got.Next.Title != "Three" || got.Next.Depth != 2 {
		t.Errorf("push: %+v", got)
	}
	if err := a.CloseModal(); err != nil {
		t.Fatal(err)
	}
	if got := tp.kinds(); got[len(got)-1] != "view_closed" || a.Modal().Title != "Two" {
		t.Errorf("closing the pushed view: %v, then %+v", got, a.Modal())
	}
	submit()
	if got := submit(); !got.Closed || got.Next != nil {
		t.Errorf("clear: %+v", got)
	}
	for _, callback := range []string{"wrong", "broken"} {
		b.open(tp, modal("T", "", `,"callback_id":"`+callback+`"`))
		if _, err := a.Submit(); !errors.Is(err, fakeslack.ErrTrouble) || a.Modal() == nil {
			t.Errorf("an unusable answer (%s): %v", callback, err)
		}
	}
	b.open(tp, modal("T", `{"type":"actions","elements":[{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"}}]}`, ""))
	for depth := 2; depth <= 4; depth++ {
		if depth > 2 {
			b.open(tp, modal("T", "", "")) // a new root: the depth starts again
			break
		}
		if err := a.Press("More"); err != nil {
			t.Fatal(err)
		}
		b.accepted("views.push", "trigger_id", trigger, "view", modal("Pushed", "", ""))
	}
	if got := a.Modal(); got.Depth != 1 {
		t.Errorf("depth %d after opening anew, want 1", got.Depth)
	}
	if err := a.Shortcut("x"); err != nil {
		t.Fatal(err)
	}
	b.refused("invalid_trigger_id", "views.push", "trigger_id", trigger, "view", modal("T", "", ""))
}

func TestTheStackOfModalsHoldsThree(t *testing.T) {
	b := newBench(t)
	var trigger string
	tp := b.record(func(p map[string]any) string { trigger, _ = p["trigger_id"].(string); return "" })
	button := `{"type":"actions","elements":[{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"}}]}`
	b.open(tp, modal("T", button, ""))
	for range 2 {
		if err := b.Agent(ana).Press("more"); err != nil {
			t.Fatal(err)
		}
		b.accepted("views.push", "trigger_id", trigger, "view", modal("T", button, ""))
	}
	if err := b.Agent(ana).Press("more"); err != nil {
		t.Fatal(err)
	}
	b.refused("push_limit_reached", "views.push", "trigger_id", trigger, "view", modal("T", button, ""))
}

func TestEveryKindOfFieldReachesTheSubmission(t *testing.T) {
	b := newBench(t)
	options := `"options":[{"text":{"type":"plain_text","text":"One"},"value":"1"},{"text":{"type":"plain_text","text":"Two"},"value":"2"}]`
	tp := b.record(func(p map[string]any) string {
		if p["type"] == "block_suggestion" {
			return `{"options":[{"text":{"type":"plain_text","text":"Case ` + p["value"].(string) + `"},"value":"c1"}]}`
		}
		return ""
	})
	a := b.Agent(ana)
	b.open(tp, modal("T", strings.Join([]string{
		input("text", `{"type":"plain_text_input","action_id":"a","min_length":3,"initial_value":"draft"}`),
		input("select", `{"type":"static_select","action_id":"a",`+options+`}`),
		input("radio", `{"type":"radio_buttons","action_id":"a",`+options+`}`),
		input("boxes", `{"type":"checkboxes","action_id":"a",`+options+`}`),
		input("user", `{"type":"users_select","action_id":"a"}`),
		input("date", `{"type":"datepicker","action_id":"a"}`),
		input("external", `{"type":"external_select","action_id":"a","min_query_length":1}`),
		input("rich", `{"type":"rich_text_input","action_id":"a"}`),
	}, ","), ""))
	if err := a.Fill("text", "no"); err != nil {
		t.Fatal(err)
	}
	if got := must[fakeslack.Submission](t)(a.Submit()); len(got.Errors) != 8 {
		t.Errorf("the client lets through: %v", got.Errors)
	}
	for _, f := range [][2]string{{"Label text", "enough"}, {"select", "Two"}, {"radio", "1"}, {"boxes", "One, Two"}, {"user", ben}, {"date", "2026-11-22"}, {"external", "Case 7"}, {"rich", "*bold*"}} {
		value := f[1]
		if f[0] == "external" {
			value = "c1"
		}
		if err := a.Fill(f[0], value); err != nil {
			t.Fatalf("filling %s: %v", f[0], err)
		}
	}
	if err := a.Fill("select", "Three"); err == nil {
		t.Error("an option that is not offered was chosen")
	}
	if err := a.Fill("nowhere", "x"); err == nil {
		t.Error("a field that is not there was filled")
	}
	if got := must[fakeslack.Submission](t)(a.Submit()); !got.Closed {
		t.Fatalf("submission: %+v", got)
	}
	all := tp.payloads()
	values := all[len(all)-1]["view"].(map[string]any)["state"].(map[string]any)["values"].(map[string]any)
	at := func(block string) map[string]any { return values[block].(map[string]any)["a"].(map[string]any) }
	for _, c := range []struct {
		got  any
		want string
	}{
		{at("text")["value"], "enough"}, {at("select")["selected_option"].(map[string]any)["value"], "2"},
		{at("radio")["selected_option"].(map[string]any)["value"], "1"}, {len(at("boxes")["selected_options"].([]any)), "2"},
		{at("user")["selected_user"], ben}, {at("date")["selected_date"], "2026-11-22"},
		{at("external")["selected_option"].(map[string]any)["value"], "c1"}, {at("rich")["rich_text_value"].(map[string]any)["type"], "rich_text"},
	} {
		if fmt.Sprint(c.got) != c.want {
			t.Errorf("got %v, want %s", c.got, c.want)
		}
	}
}

func TestTheHomeTabIsPublishedAndItsButtonsWork(t *testing.T) {
	b := newBench(t)
	tp := b.record(nil)
	a := b.Agent(ana)
	if a.Home() != nil || a.PressHome("x") == nil {
		t.Error("a Home tab before any was published")
	}
	a.OpenHome()
	if e := b.last(tp, 1); e["tab"] != "home" || e["view"] != nil {
		t.Errorf("app_home_opened: %v", e)
	}
	home := `{"type":"home","callback_id":"queue","blocks":` + buttons + `}`
	view := b.accepted("views.publish", "user_id", ana, "view", home)["view"].(map[string]any)
	b.accepted("views.publish", "user_id", ana, "view", home, "hash", view["hash"].(string))
	b.refused("hash_conflict", "views.publish", "user_id", ana, "view", home, "hash", view["hash"].(string))
	b.refused("invalid_arguments", "views.publish", "user_id", "U0NONE", "view", home)
	b.refused("invalid_arguments", "views.publish", "user_id", ana, "view", modal("T", "", ""))
	if err := errors.Join(a.PressHome("Take"), a.ChooseHome("more", "close")); err != nil {
		t.Fatal(err)
	}
	p := b.last(tp, 2)
	if p["container"].(map[string]any)["type"] != "view" || p["view"].(map[string]any)["callback_id"] != "queue" || p["response_url"] != nil {
		t.Errorf("a click on the Home tab: %v", p)
	}
}
