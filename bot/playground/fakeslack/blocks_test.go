package fakeslack_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func repeat(n int, one string) string { return strings.TrimSuffix(strings.Repeat(one+",", n), ",") }

func xs(n int) string { return strings.Repeat("x", n) }

func TestBlocksAreCheckedAsStrictlyAsSlackDoes(t *testing.T) {
	b := newBench(t)
	plain := func(n int) string { return `{"type":"plain_text","text":"` + xs(n) + `"}` }
	button := func(rest string) string {
		return `{"type":"actions","elements":[{"type":"button","text":` + plain(4) + rest + `}]}`
	}
	options := func(n int) string {
		var all []string
		for i := range n {
			all = append(all, fmt.Sprintf(`{"text":{"type":"plain_text","text":"o%d"},"value":"%d"}`, i, i))
		}
		return strings.Join(all, ",")
	}
	selects := func(kind string, n int) string {
		return `{"type":"actions","elements":[{"type":"` + kind + `","action_id":"a","options":[` + options(n) + `]}]}`
	}
	for _, c := range []struct{ name, blocks, complaint string }{
		{"50 blocks", repeat(50, `{"type":"divider"}`), ""},
		{"51 blocks", repeat(51, `{"type":"divider"}`), "no more than 50 items allowed [json-pointer:/blocks]"},
		{"a section of 3000", `{"type":"section","text":{"type":"mrkdwn","text":"` + xs(3000) + `"}}`, ""},
		{"a section of 3001", `{"type":"section","text":{"type":"mrkdwn","text":"` + xs(3001) + `"}}`, "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"},
		{"an empty text", `{"type":"section","text":{"type":"mrkdwn","text":""}}`, "must be more than 0 characters [json-pointer:/blocks/0/text/text]"},
		{"a section of nothing", `{"type":"section"}`, "missing required field: text or fields"},
		{"10 fields", `{"type":"section","fields":[` + repeat(10, plain(5)) + `]}`, ""},
		{"11 fields", `{"type":"section","fields":[` + repeat(11, plain(5)) + `]}`, "no more than 10 items"},
		{"a field of 2001", `{"type":"section","fields":[` + plain(2001) + `]}`, "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]"},
		{"a header of 151", `{"type":"header","text":` + plain(151) + `}`, "must be less than 151 characters"},
		{"a header in mrkdwn", `{"type":"header","text":{"type":"mrkdwn","text":"x"}}`, "json-pointer:/blocks/0/text"},
		{"an unknown property", `{"type":"divider","colour":"red"}`, "invalid additional property: colour [json-pointer:/blocks/0]"},
		{"no type", `{"text":"x"}`, "missing required field: type"},
		{"a list for a text", `{"type":"header","text":["x"]}`, "must provide a object [json-pointer:/blocks/0/text]"},
		{"the same block_id twice", `{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}`, "already exists"},
		{"a block_id of 256", `{"type":"divider","block_id":"` + xs(256) + `"}`, "must be less than 256 characters [json-pointer:/blocks/0/block_id]"},
		{"the same action_id twice in a block", `{"type":"actions","elements":[{"type":"button","action_id":"a","text":` + plain(1) + `},{"type":"button","action_id":"a","text":` + plain(1) + `}]}`, "already exists"},
		{"a value of 2000", button(`,"value":"` + xs(2000) + `"`), ""},
		{"a value of 2001", button(`,"value":"` + xs(2001) + `"`), "must be less than 2001 characters"},
		{"an action_id of 256", button(`,"action_id":"` + xs(256) + `"`), "/action_id"},
		{"an unknown style", button(`,"style":"loud"`), "/style"},
		{"a label of 76", `{"type":"actions","elements":[{"type":"button","text":` + plain(76) + `}]}`, "must be less than 76 characters"},
		{"26 elements", `{"type":"actions","elements":[` + repeat(26, `{"type":"button","text":`+plain(1)+`}`) + `]}`, "no more than 25 items"},
		{"11 context elements", `{"type":"context","elements":[` + repeat(11, plain(1)) + `]}`, "no more than 10 items"},
		{"100 options", selects("static_select", 100), ""},
		{"101 options", selects("static_select", 101), "no more than 100 items"},
		{"6 in an overflow menu", selects("overflow", 6), "no more than 5 items"},
		{"11 radio buttons", selects("radio_buttons", 11), "no more than 10 items"},
		{"a select without options", `{"type":"actions","elements":[{"type":"static_select","action_id":"a"}]}`, "needs either options or option_groups"},
		{"an initial option that is not offered", `{"type":"actions","elements":[{"type":"static_select","initial_option":` + options(3)[len(options(2))+1:] + `,"options":[` + options(2) + `]}]}`, "exactly match"},
		{"an image without alt_text", `{"type":"image","image_url":"https://example.org/a.png"}`, "missing required field: alt_text"},
		{"a confirmation title of 101", button(`,"confirm":{"title":` + plain(101) + `,"text":` + plain(1) + `,"confirm":` + plain(1) + `,"deny":` + plain(1) + `}`), "must be less than 101 characters"},
		{"rich text", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"bold":true}},{"type":"link","url":"https://a.b"}]}]}`, ""},
		{"rich text of an unknown kind", `{"type":"rich_text","elements":[{"type":"rich_text_table","elements":[]}]}`, "unsupported type: rich_text_table"},
		{"rich text with an empty text", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]}`, "must be more than 0 characters"},
		{"a context text of 3000", `{"type":"context","elements":[` + plain(3000) + `]}`, ""},
		{"a context text of 3001", `{"type":"context","elements":[` + plain(3001) + `]}`, "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/text]"},
		{"a date", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"date","timestamp":1,"format":"{date_short_pretty}, {ago}"}]}]}`, ""},
		{"a date of no such token", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"date","timestamp":1,"format":"{date_tiny}"}]}]}`, "invalid date format: {date_tiny} [json-pointer:/blocks/0/elements/0/elements/0/format]"},
		{"a date of no token", `{"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"date","timestamp":1,"format":"hier"}]}]}`, "invalid date format"},
		{"a day that is none", `{"type":"actions","elements":[{"type":"datepicker","initial_date":"2026-13-01"}]}`, "YYYY-MM-DD"},
		{"an alert of 201", `{"type":"alert","text":` + plain(201) + `}`, "must be less than 201 characters"},
		{"a file block", `{"type":"file","external_id":"x","source":"remote"}`, "unsupported type: file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := b.call("chat.postMessage", "channel", desk, "text", "x", "blocks", "["+c.blocks+"]")
			if c.complaint == "" {
				if got["ok"] != true {
					t.Errorf("refused: %v", got)
				}
				return
			}
			if got["error"] != "invalid_blocks" {
				t.Fatalf("got %v, want invalid_blocks", got)
			}
			messages, _ := json.Marshal(got["response_metadata"])
			if !strings.Contains(string(messages), c.complaint) {
				t.Errorf("complaint %s, want %q", messages, c.complaint)
			}
		})
	}
	section := `{"type":"section","text":{"type":"mrkdwn","text":"` + xs(2900) + `"}}`
	b.accepted("chat.postMessage", "channel", desk, "text", "x", "blocks", "["+repeat(4, section)+"]")
	b.refused("msg_blocks_too_long", "chat.postMessage", "channel", desk, "text", "x", "blocks", "["+repeat(5, section)+"]")
}

func TestBlocksComeBackWithIds(t *testing.T) {
	b := newBench(t)
	b.accepted("chat.postMessage", "channel", desk, "blocks", `[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"x"}}]}]`)
	var blocks []struct {
		ID       string `json:"block_id"`
		Elements []struct {
			ID string `json:"action_id"`
		}
	}
	if err := json.Unmarshal(b.Channel(desk).Messages()[0].Blocks, &blocks); err != nil || blocks[0].ID == "" || blocks[0].Elements[0].ID == "" {
		t.Errorf("blocks %+v, %v", blocks, err)
	}
}

func TestBroadcastsAndMentionsAreSeenWhereSlackWouldFireThem(t *testing.T) {
	b := newBench(t)
	section := func(kind, text, rest string) string {
		return `[{"type":"section","text":{"type":"` + kind + `","text":"` + text + `"` + rest + `}}]`
	}
	for _, c := range []struct {
		name                 string
		args                 []string
		broadcasts, mentions []string
	}{
		{"words", []string{"text", "hello @channel @ana"}, nil, nil},
		{"escaped", []string{"text", "&lt;!channel&gt; &lt;@U0ANA&gt;"}, nil, nil},
		{"control sequences", []string{"text", "<!channel> <!here|here> <@U0ANA> <@U0BEN|ben> <!subteam^S1>"}, []string{"channel", "here"}, []string{"U0ANA", "U0BEN", "S1"}},
		{"link_names", []string{"text", "@everyone and @ana, not a@ben", "link_names", "1"}, []string{"everyone"}, []string{ana}},
		{"parse=full", []string{"text", "@here", "parse", "full"}, []string{"here"}, nil},
		{"mrkdwn in a block", []string{"blocks", section("mrkdwn", "<!here> <@U0ANA>", "")}, []string{"here"}, []string{ana}},
		{"bare names in a block", []string{"blocks", section("mrkdwn", "@channel", "")}, []string{"channel"}, nil},
		{"verbatim", []string{"blocks", section("mrkdwn", "@channel @ana", `,"verbatim":true`)}, nil, nil},
		{"plain text", []string{"blocks", section("plain_text", "<!here> @channel", "")}, nil, nil},
		{"rich text", []string{"blocks", `[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"broadcast","range":"channel"},{"type":"user","user_id":"U0ANA"},{"type":"text","text":"<!here> @ben"}]}]}]`}, []string{"channel"}, []string{ana}},
	} {
		t.Run(c.name, func(t *testing.T) {
			ts := b.accepted("chat.postMessage", append(c.args, "channel", desk)...)["ts"].(string)
			got, _ := b.Channel(desk).Message(ts)
			if diff := cmp.Diff([][]string{c.broadcasts, c.mentions}, [][]string{got.Broadcasts, got.Mentions}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
