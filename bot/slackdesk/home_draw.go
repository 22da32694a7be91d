package slackdesk

import (
	"fmt"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// chooser is how the tab is turned to something else: the sections, the teams, and drawing it anew.
func (h *home) chooser() []slack.Block {
	var sections []slack.BlockElement
	for _, s := range append([]HomeSection{homeView}, append(slices.Clone(overview), AllOpen)...) {
		b := slack.NewButtonBlockElement("section/"+string(s), string(s), plainText(h.name(s)))
		if s == h.Section || s == homeView && h.Section == "" {
			b = b.WithStyle(slack.StylePrimary)
			b.AccessibilityLabel = h.Desk.say.Plain("slack.home.shown", texts.Vars{"Section": h.name(s)})
		}
		sections = append(sections, b)
	}
	more := []slack.BlockElement{slack.NewButtonBlockElement("refresh", "refresh", plainText(h.Desk.plain("slack.home.refresh")))}
	if len(h.all) > 1 {
		more = append([]slack.BlockElement{h.teamPicker()}, more...)
	}
	return []slack.Block{slack.NewActionBlock("sections", sections...), slack.NewActionBlock("more", more...)}
}

func (h *home) name(s HomeSection) string { return h.Desk.plain("slack.home." + string(s)) }

// maxPicked is how many options a menu takes (docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
const maxPicked = 100

func (h *home) teamPicker() slack.BlockElement {
	option := func(value, label string) *slack.OptionBlockObject {
		return slack.NewOptionBlockObject(value, plainText(oneLine(label, maxOption)), nil)
	}
	options := []*slack.OptionBlockObject{option(allTeams, h.Desk.plain("slack.home.all_teams"))}
	chosen := options[0]
	for _, name := range h.all[:min(len(h.all), maxPicked-1)] {
		o := option(name, h.Desk.teamName(name))
		options = append(options, o)
		if name == h.Team {
			chosen = o
		}
	}
	picker := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, plainText(h.Desk.plain("slack.home.team")), "team", options...)
	picker.InitialOption = chosen
	return picker
}

// list is a section's title with how many cases it holds, and its lines, each a link to a thread.
func (h *home) list(s HomeSection, lines []CaseLine, total int) slack.Block {
	d := h.Desk
	title := fmt.Sprintf("%s (%s)", h.name(s), d.say.Number(total))
	items := []slack.RichTextSectionElement{slack.NewRichTextSectionTextElement(title, &slack.RichTextSectionTextStyle{Bold: true})}
	if len(lines) == 0 {
		items = append(items, slack.NewRichTextSectionTextElement("\n"+d.plain("slack.home.none"), nil))
	}
	for _, c := range lines {
		items = append(items, slack.NewRichTextSectionTextElement("\n• ", nil))
		items = append(items, d.line(c, h.me.Site)...)
		if (s == Unclaimed || s == Stalled) && !c.Since.IsZero() {
			since := d.say.Plain("slack.home.since", texts.Vars{"Day": d.say.ShortDay(d.policy.Calendar().DayOf(c.Since))})
			items = append(items, slack.NewRichTextSectionTextElement(" · "+since, nil))
		}
	}
	if more := total - len(lines); h.Section == "" && more > 0 {
		items = append(items, slack.NewRichTextSectionTextElement("\n+ "+d.say.Number(more), nil))
	}
	return slack.NewRichTextBlock("list/"+string(s), slack.NewRichTextSection(items...))
}

// pager says which page this is, and leads to the ones beside it.
func (h *home) pager(total int) []slack.Block {
	pages := (total + homePage - 1) / homePage
	var turn []slack.BlockElement
	if h.Page > 0 {
		turn = append(turn, slack.NewButtonBlockElement("back", "back", plainText(h.Desk.plain("slack.home.back"))))
	}
	if h.Page+1 < pages {
		turn = append(turn, slack.NewButtonBlockElement("next", "next", plainText(h.Desk.plain("slack.home.next"))))
	}
	at := h.Desk.say.Plain("slack.home.page", texts.Vars{"Page": h.Page + 1, "Pages": pages})
	return []slack.Block{slack.NewContextBlock("page", plainText(at)), slack.NewActionBlock("pages", turn...)}
}

// standing is one agent's line on the board.
type standing struct {
	name                     string
	doing, waiting, answered int
	cases, old, older        int
}

// maxStandings is how many agents the board names: it must stay within one view.
const maxStandings = 40

// board tells a lead how many open cases each agent has, in which states and how old, by name: it ranks nobody.
func (h *home) board() ([]slack.Block, error) {
	now := h.Desk.now()
	counts, err := h.Queues.Board(h.ctx, h.lead, now.AddDate(0, 0, -oldDays), now.AddDate(0, 0, -olderDays))
	if err != nil || len(counts) == 0 {
		return nil, err
	}
	items := []slack.RichTextSectionElement{
		slack.NewRichTextSectionTextElement(h.Desk.plain("slack.home.board"), &slack.RichTextSectionTextStyle{Bold: true}),
	}
	list := h.standings(counts)
	for _, s := range list[:min(len(list), maxStandings)] {
		items = append(items, slack.NewRichTextSectionTextElement("\n• "+h.Desk.say.Plain("slack.home.standing", texts.Vars{
			"Name": s.name, "Cases": s.cases, "Doing": s.doing, "Waiting": s.waiting, "Answered": s.answered, "Old": s.old - s.older, "Older": s.older,
		}), nil))
	}
	return []slack.Block{slack.NewRichTextBlock("board", slack.NewRichTextSection(items...))}, nil
}

// waits reports that an open case needs nothing of the desk until the customer or the seller says something.
func waits(s conversations.CaseState) bool {
	return s == conversations.WaitingForCustomer || s == conversations.WaitingForSeller || s == conversations.Dormant
}

// standings add up each agent's counts: by name, and last what nobody has.
func (h *home) standings(counts []HomeCount) []standing {
	byOwner := map[conversations.AgentID]*standing{}
	for _, c := range counts {
		s := byOwner[c.Owner]
		if s == nil {
			s = &standing{name: h.Desk.plain("slack.home.free")}
			if c.Owner != "" {
				s.name = oneLine(firstLine(c.OwnerName, h.Desk.plain("desk.somebody")), maxName)
			}
			byOwner[c.Owner] = s
		}
		s.cases, s.old, s.older = s.cases+c.Cases, s.old+c.Old, s.older+c.Older
		switch {
		case waits(c.State):
			s.waiting += c.Cases
		case c.State == conversations.Answered:
			s.answered += c.Cases
		default:
			s.doing += c.Cases
		}
	}
	var list []standing
	for owner, s := range byOwner {
		if owner != "" {
			list = append(list, *s)
		}
	}
	slices.SortFunc(list, func(a, b standing) int { return strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name)) })
	if free := byOwner[""]; free != nil {
		list = append(list, *free)
	}
	return list
}
