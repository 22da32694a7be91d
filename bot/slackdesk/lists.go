package slackdesk

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/calendar"
)

// CaseLine is a case in a list.
type CaseLine struct {
	ID        conversations.CaseID
	Number    conversations.Number
	Kind      conversations.Kind
	State     conversations.CaseState
	Team      string
	Owner     conversations.AgentID
	OwnerName string
	Since     time.Time    // in its present state, in its present team
	Deadline  calendar.Day // zero when nothing is promised
	Expected  calendar.Day // zero when no other day was set
	Flags     []conversations.Flagged
	Channel   conversations.ChannelID
	Card      conversations.MessageID // "" while it was never posted
}

// CaseFilter chooses cases for a list. Zero fields do not choose.
type CaseFilter struct {
	// Reference is the customer's own document, as written but for case, spaces and hyphens.
	Reference string
	Number    conversations.Number
	Owner     conversations.AgentID
	State     conversations.CaseState
	Open      bool // only those the desk still owes something on
	Limit     int
}

// Lists reads cases for the queue and the command. Package bot wires it over storage's read pool.
type Lists interface {
	Cases(ctx context.Context, f CaseFilter) ([]CaseLine, error)
}

const (
	// maxShown is how many lines a list shows and maxLine how long each is: an answer to a command, which holds two lists, must
	// stay below the 20 KB that Slack takes in an acknowledgement.
	maxShown = 15
	maxLine  = 120
)

// queue is what one agent wants to know at a glance: the beginnings of their own cases and of those that nobody has, and how many there are.
type queue struct {
	mine, free       []CaseLine
	allMine, allFree int
	seated           bool // somebody who may see a team's cases
}

func (r *Receiver) queue(ctx context.Context, who conversations.AgentID) (q queue, err error) {
	f := HomeFilter{Section: Mine, Owner: who, Limit: maxShown}
	seats, err := r.seats(ctx, who)
	if err != nil || len(seats) == 0 {
		return q, err
	}
	for _, s := range seats {
		f.Teams = append(f.Teams, s.team)
	}
	q.seated = true
	if q.mine, q.allMine, err = r.Queues.Section(ctx, f); err != nil {
		return q, err
	}
	f.Section = Unclaimed
	q.free, q.allFree, err = r.Queues.Section(ctx, f)
	return q, err
}

// seat is somebody's place in a team.
type seat struct {
	team  string
	agent conversations.Agent
}

// seats are the teams whose cases somebody may see: those of whose channel they are a full member.
func (r *Receiver) seats(ctx context.Context, who conversations.AgentID) (out []seat, err error) {
	for _, t := range r.Desk.policy.Teams {
		agent, err := r.decoder.people.agent(ctx, who, r.Desk.channelOf(t.Name))
		if err != nil {
			return nil, err
		}
		if agent.Member {
			out = append(out, seat{t.Name, agent})
		}
	}
	return out, nil
}

// visible reads the cases that an agent may see: those of the channels they are a full member of. What is urgent comes first, then what is
// due first; what promises no day comes last.
func (r *Receiver) visible(ctx context.Context, who conversations.AgentID, f CaseFilter) ([]CaseLine, error) {
	list, err := r.Lists.Cases(ctx, f)
	if err != nil {
		return nil, err
	}
	var out []CaseLine
	for _, c := range list {
		channel := cmp.Or(c.Channel, r.Desk.channelOf(c.Team))
		agent, err := r.decoder.people.agent(ctx, who, channel)
		if err != nil {
			return nil, err
		}
		if agent.Member {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b CaseLine) int {
		return cmp.Or(compareBool(!a.urgent(), !b.urgent()), compareBool(a.due().IsZero(), b.due().IsZero()), a.due().Compare(b.due()))
	})
	return out, nil
}

// compareBool puts false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func (c CaseLine) urgent() bool {
	return slices.ContainsFunc(c.Flags, func(f conversations.Flagged) bool { return f.Flag.Urgent() })
}

// due is the day that counts for the order: what the customer was last told to expect.
func (c CaseLine) due() calendar.Day {
	if !c.Expected.IsZero() {
		return c.Expected
	}
	return c.Deadline
}

// list is a titled list of cases, each a link to its thread: the beginning of total.
func (d *Desk) list(id, title, none string, lines []CaseLine, total int, site string) slack.Block {
	head := slack.NewRichTextSection(slack.NewRichTextSectionTextElement(d.plain(title), &slack.RichTextSectionTextStyle{Bold: true}))
	if len(lines) == 0 {
		return slack.NewRichTextBlock(id, head, slack.NewRichTextSection(slack.NewRichTextSectionTextElement(d.plain(none), nil)))
	}
	var items []slack.RichTextSectionElement
	for i, c := range lines[:min(len(lines), maxShown)] {
		bullet := "• "
		if i > 0 {
			bullet = "\n• "
		}
		items = append(items, slack.NewRichTextSectionTextElement(bullet, nil))
		items = append(items, d.line(c, site)...)
	}
	if more := total - min(len(lines), maxShown); more > 0 {
		items = append(items, slack.NewRichTextSectionTextElement("\n+ "+d.say.Number(more), nil))
	}
	return slack.NewRichTextBlock(id, head, slack.NewRichTextSection(items...))
}

// maxFlags is how many characters of a case's flags a line shows on either side of it.
const maxFlags = 60

// line is one case: what makes it urgent, its number, which leads to its thread, then where it stands.
func (d *Desk) line(c CaseLine, site string) []slack.RichTextSectionElement {
	number := slack.RichTextSectionElement(slack.NewRichTextSectionTextElement(c.Number.String(), &slack.RichTextSectionTextStyle{Bold: true}))
	if link := threadLink(site, c); link != "" {
		number = slack.NewRichTextSectionLinkElement(link, c.Number.String(), nil)
	}
	words := []string{d.plain("card.kind." + string(c.Kind)), d.plain("card.state." + string(c.State)), d.teamName(c.Team)}
	if c.OwnerName != "" {
		words = append(words, oneLine(c.OwnerName, maxName))
	}
	if day := c.due(); !day.IsZero() && c.State.Owed() {
		words = append(words, d.due(c.State, day))
	}
	rest := " · " + oneLine(strings.Join(words, " · "), maxLine)
	urgent, flags := conversations.FlagWords(d.policy, c.Flags)
	if flags != "" {
		rest += " · " + oneLine(flags, maxFlags)
	}
	line := []slack.RichTextSectionElement{number, slack.NewRichTextSectionTextElement(rest, nil)}
	if urgent == "" {
		return line
	}
	lead := slack.NewRichTextSectionTextElement(oneLine(urgent, maxFlags)+" · ", &slack.RichTextSectionTextStyle{Bold: true})
	return append([]slack.RichTextSectionElement{lead}, line...)
}

// threadLink is a message's permanent address, made as Slack makes it, so that a list needs no call for each line.
func threadLink(site string, c CaseLine) string {
	if site == "" || c.Channel == "" || c.Card == "" {
		return ""
	}
	return strings.TrimRight(site, "/") + "/archives/" + string(c.Channel) + "/p" + strings.ReplaceAll(string(c.Card), ".", "")
}
