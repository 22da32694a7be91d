package slackdesk

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// Fold joins what a customer wrote in a row into one post, a line or more for each message: Slack takes about one post a second in a channel, and a crowd writes
// faster (DESIGN §8). Nothing else is joined: the desk's own lines have buttons, and call people. It implements delivery.Folder.
func (s *Sender) Fold(cs []calls.Call) (joined calls.Call, n int) {
	joined = cs[0]
	all, plain := foldable(cs[0])
	if !plain {
		return joined, 1
	}
	for n = 1; n < len(cs); n++ {
		next, plain := foldable(cs[n])
		if !plain || cs[n].Case != cs[0].Case || richtext.UTF16(all.Text.Plain)+1+richtext.UTF16(next.Text.Plain) > splitAt {
			break
		}
		all.Text = richtext.Join("\n", all.Text, next.Text)
	}
	if n > 1 {
		joined.Body, joined.Format = encoded(all), bodyFormat
	}
	return joined, n
}

// foldable is the body of a call that posts a customer's words and nothing else.
func foldable(c calls.Call) (b body, plain bool) {
	if c.Verb != verbPost || c.Format > bodyFormat || json.Unmarshal(c.Body, &b) != nil {
		return b, false
	}
	return b, b.Voice == conversations.FromCustomer && len(b.Buttons) == 0 && b.Ping == "" && !b.Broadcast
}

// foldedKey is where a post's metadata tells which further rows it does, their ids between spaces.
const foldedKey = "folded"

func foldedRows(rows []int64) string {
	var b strings.Builder
	for i, row := range rows {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.FormatInt(row, 10))
	}
	return b.String()
}

// rowsFolded reads what foldedRows wrote.
func rowsFolded(value any) []int64 {
	list, _ := value.(string)
	var rows []int64
	for field := range strings.FieldsSeq(list) {
		if row, err := strconv.ParseInt(field, 10, 64); err == nil {
			rows = append(rows, row)
		}
	}
	return rows
}

// isFolded tells whether a row is one of those that a post does besides its own.
func isFolded(value any, row string) bool {
	list, _ := value.(string)
	return slices.Contains(strings.Fields(list), row)
}
