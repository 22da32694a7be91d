package slackdesk

import (
	"context"
	"encoding/json"
	"time"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/texts"
)

// HomeSection is one of the lists of a Home tab. "" is the beginning of each.
type HomeSection string

// The sections.
const (
	Mine      HomeSection = "mine"      // the agent's own, what is due first first
	Unclaimed HomeSection = "unclaimed" // that nobody has, the longest first
	Stalled   HomeSection = "stalled"   // that have waited too long for the customer's or the seller's word
	DueSoon   HomeSection = "soon"      // to be answered within a week
	Overdue   HomeSection = "overdue"
	AllOpen   HomeSection = "open"
)

// overview are the sections in the order of their urgency, as the tab begins.
var overview = []HomeSection{Overdue, Mine, Unclaimed, DueSoon, Stalled}

// HomeFilter chooses one page of a section of some teams' open cases; Mine is the agent's own in every team.
type HomeFilter struct {
	Section      HomeSection
	Owner        conversations.AgentID
	Teams        []string
	Today, Until calendar.Day // Until is the last day of DueSoon
	Before       time.Time    // since when a case of Stalled has waited, at the latest
	Limit        int
	Offset       int
}

// HomeCount is how many open cases somebody has in one state; of them Old are older than a week, and of those Older than four.
type HomeCount struct {
	Owner     conversations.AgentID // "" for those that nobody has
	OwnerName string
	State     conversations.CaseState
	Cases     int
	Old       int
	Older     int
}

// Queues reads what Home tabs show. Package bot wires it over storage's read pool.
type Queues interface {
	// Section is one page of a section, and how many cases the section holds.
	Section(ctx context.Context, f HomeFilter) ([]CaseLine, int, error)
	// Board counts the open cases of some teams. old and older are the moments that their age is told by.
	Board(ctx context.Context, teams []string, old, older time.Time) ([]HomeCount, error)
}

const (
	// askPatience is how long an agent may wait for their own language, when it is not known: a shortcut's trigger lives three seconds.
	askPatience = 500 * time.Millisecond

	homePage   = 12 // cases on a page of one section
	homeGlance = 5  // of each section, on the overview
	homeView   = "home"
	soonDays   = 7 // the days of DueSoon, today's among them
	oldDays    = 7
	olderDays  = 28
)

// homeState is what a tab shows, carried in the view itself: which section, which team ("" for all one may see), which page.
type homeState struct {
	Section HomeSection `json:"s,omitempty"`
	Team    string      `json:"t,omitempty"`
	Page    int         `json:"p,omitempty"`
}

// home is one drawing of one agent's tab.
type home struct {
	homeState
	*Receiver
	Desk *Desk // in the agent's own language
	ctx  context.Context
	who  conversations.AgentID
	me   Me
	all  []string // the teams that they may see
	lead []string // those of them, chosen or all, that they lead
}

// homeOpened is who opened the Home tab and what it showed, if that is what an event of this type tells.
func homeOpened(kind string, raw json.RawMessage) (conversations.AgentID, homeState) {
	if kind != "app_home_opened" {
		return "", homeState{}
	}
	var p struct {
		Event struct {
			Tab  string          `json:"tab"`
			User json.RawMessage `json:"user"`
			View json.RawMessage `json:"view"`
		} `json:"event"`
	}
	if json.Unmarshal(raw, &p) != nil || p.Event.Tab != "home" {
		return "", homeState{}
	}
	who := conversations.AgentID(idIn(p.Event.User))
	var shown wireView
	if json.Unmarshal(p.Event.View, &shown) != nil {
		return who, homeState{}
	}
	return who, readHome(shown.Metadata)
}

// readHome reads a tab's state; what cannot be read is a tab at its beginning.
func readHome(metadata string) (s homeState) {
	if json.Unmarshal([]byte(metadata), &s) != nil || s.Page < 0 {
		return homeState{}
	}
	return s
}

// inHome follows a click in a Home tab: the tab is drawn anew.
func (r *Receiver) inHome(ctx context.Context, i *interaction, a wireAction) {
	s := readHome(i.View.Metadata)
	switch a.ActionID {
	case "team":
		if a.Selected != nil {
			s = homeState{Section: s.Section, Team: teamValue(a.Selected.Value)}
		}
	case "back", "next":
		s.Page += map[string]int{"back": -1, "next": 1}[a.ActionID]
		s.Page = max(0, s.Page)
	case "refresh":
	default:
		s = homeState{Section: HomeSection(a.Value), Team: s.Team}
		if a.Value == homeView {
			s.Section = ""
		}
	}
	r.openHome(ctx, conversations.AgentID(i.User.ID), s)
}

// allTeams stands for no choice of a team: Slack wants options to have a value.
const allTeams = "*"

func teamValue(v string) string {
	if v == allTeams {
		return ""
	}
	return v
}

// openHome draws an agent's Home tab. What cannot be read is said there.
func (r *Receiver) openHome(ctx context.Context, who conversations.AgentID, s homeState) {
	if r.Queues == nil {
		return
	}
	me, err := r.Client.Me(ctx)
	if err != nil {
		r.logModal("draw the Home tab for", err)
		return
	}
	h := &home{homeState: s, Receiver: r, Desk: r.deskFor(ctx, who), ctx: ctx, who: who, me: me}
	blocks, err := h.blocks()
	if err != nil {
		r.Log.Warn("slack: could not read what a Home tab shows", "error", err)
		blocks = h.Desk.sentence("slack.command.failed", nil)
	}
	state, err := json.Marshal(h.homeState)
	if err != nil {
		state = nil // strings and a number: they always encode
	}
	view := slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: blocks}, PrivateMetadata: string(state)}
	_, err = r.Client.api.PublishViewContext(ctx, slack.PublishViewContextRequest{UserID: string(who), View: view})
	if err = r.Client.fail("views.publish", err); err != nil {
		r.Log.Warn("slack: could not draw a Home tab", "error", err)
	}
}

// deskFor is the desk in an agent's own language, for what they alone see and the rules do not say. Whoever cannot be asked about sees it in its
// own.
func (r *Receiver) deskFor(ctx context.Context, who conversations.AgentID) *Desk {
	ctx, cancel := context.WithTimeout(ctx, askPatience)
	defer cancel()
	is, err := r.decoder.people.person(ctx, who)
	if err != nil {
		return r.Desk
	}
	return r.Desk.in(is.locale)
}

// find works out what the agent may see: the teams of whose channel they are a full member.
func (h *home) find() error {
	seats, err := h.seats(h.ctx, h.who)
	for _, s := range seats {
		h.all = append(h.all, s.team)
		if (h.Team == "" || h.Team == s.team) && conversations.MayLead(h.Desk.policy, s.team, s.agent) {
			h.lead = append(h.lead, s.team)
		}
	}
	return err
}

// teams are those that the tab shows.
func (h *home) teams() []string {
	for _, name := range h.all {
		if name == h.Team {
			return []string{name}
		}
	}
	h.Team = ""
	return h.all
}

func (h *home) filter(s HomeSection) HomeFilter {
	cal := h.Desk.policy.Calendar()
	today := cal.DayOf(h.Desk.now())
	before := today
	for left := h.Desk.policy.Attention.WaitingDays - 1; left > 0; {
		if before = before.AddDays(-1); cal.Business(before) {
			left--
		}
	}
	return HomeFilter{
		Section: s, Owner: h.who, Teams: h.teams(), Today: today, Until: today.AddDays(soonDays - 1), Before: cal.StartOf(before),
	}
}

func (h *home) blocks() ([]slack.Block, error) {
	if err := h.find(); err != nil {
		return nil, err
	}
	title := slack.NewHeaderBlock(plainText(h.Desk.plain("slack.home.title")))
	if len(h.all) == 0 {
		return append([]slack.Block{title}, h.Desk.sentence("slack.home.nobody", nil)...), nil
	}
	blocks := []slack.Block{title}
	var body []slack.Block
	var err error
	if h.Section == "" {
		body, err = h.glance()
	} else {
		body, err = h.section()
	}
	if err != nil {
		return nil, err
	}
	blocks = append(blocks, h.chooser()...)
	blocks = append(blocks, body...)
	at := h.Desk.say.Plain("slack.home.at", texts.Vars{"Time": h.Desk.say.Hour(h.Desk.now())})
	return append(blocks, slack.NewContextBlock("at", plainText(at))), nil
}

// glance is the beginning of each section, and how the teams one leads stand.
func (h *home) glance() ([]slack.Block, error) {
	var out []slack.Block
	for _, s := range overview {
		f := h.filter(s)
		f.Limit = homeGlance
		lines, total, err := h.Queues.Section(h.ctx, f)
		if err != nil {
			return nil, err
		}
		if total > 0 || s == Mine || s == Unclaimed {
			out = append(out, h.list(s, lines, total))
		}
	}
	if len(h.lead) == 0 {
		return out, nil
	}
	board, err := h.board()
	return append(out, board...), err
}

// section is one page of one section. A page past the end, because cases were closed meanwhile, is the last one.
func (h *home) section() ([]slack.Block, error) {
	f := h.filter(h.Section)
	f.Limit, f.Offset = homePage, h.Page*homePage
	lines, total, err := h.Queues.Section(h.ctx, f)
	if err != nil {
		return nil, err
	}
	if last := max(0, (total-1)/homePage); h.Page > last {
		h.Page = last
		return h.section()
	}
	out := []slack.Block{h.list(h.Section, lines, total)}
	if total > homePage {
		out = append(out, h.pager(total)...)
	}
	return out, nil
}
