package slackdesk

import (
	"errors"
	"strconv"
	"strings"

	"guichet/conversations"
)

// click is what a button means.
type click struct {
	action   conversations.Action
	id       conversations.CaseID
	version  int
	message  conversations.MessageID
	delivery int64
}

func (k click) data() string {
	n := func(i int64) string {
		if i == 0 {
			return ""
		}
		return strconv.FormatInt(i, 36)
	}
	return strings.Join([]string{"a", string(k.action), n(int64(k.id)), n(int64(k.version)), string(k.message), n(k.delivery)}, "|")
}

var errClick = errors.New("not the data of a desk button")

func parseClick(data string) (click, error) {
	p := strings.Split(data, "|")
	if len(p) != 6 || p[0] != "a" || p[1] == "" {
		return click{}, errClick
	}
	var n [3]int64
	for i, field := range []string{p[2], p[3], p[5]} {
		if field == "" {
			continue
		}
		v, err := strconv.ParseInt(field, 36, 64)
		if err != nil || v < 0 {
			return click{}, errClick
		}
		n[i] = v
	}
	return click{action: conversations.Action(p[1]), id: conversations.CaseID(n[0]), version: int(n[1]), message: conversations.MessageID(p[4]), delivery: n[2]}, nil
}
