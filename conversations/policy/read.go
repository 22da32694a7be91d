package policy

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"

	"guichet/conversations/calendar"
)

// policy reads the merged file, section by section, in the order of the built-in one.
func (r *reader) policy(root *yaml.Node) *Policy {
	s := r.section(root, "", 0)
	p := &Policy{Mode: choice(s, "mode", false, Production, Demo)}
	p.Languages = s.sub("languages").languages()
	languages := p.Languages.Offered
	p.Company = s.sub("company").company(languages)
	office := s.sub("office")
	p.region = calendar.Region(office.peek("region"))
	p.office = office.office()
	p.Replies = s.sub("replies").replies()
	p.Attention = s.sub("attention").attention()
	s.entries("teams", func(name string, entry *section) {
		p.Teams = append(p.Teams, entry.team(name, languages))
	})
	s.entries("references", func(kind string, entry *section) {
		p.References = append(p.References, entry.reference(kind, languages))
	})
	s.forms(p, languages)
	p.Deadlines = s.sub("deadlines").deadlines()
	p.Retention = s.sub("retention").retention()
	p.Drafts = s.sub("drafts").drafts()
	p.Ratings = s.sub("ratings").ratings()
	p.Silence = s.sub("silence").silence()
	p.Limits = s.sub("limits").limits()
	p.Articles = s.shelf(p)
	p.Care = s.sub("care").care(p, languages)
	p.Templates = s.templates(p)
	s.done()
	s.complete(p)
	s.advise(p)
	return p
}

func (s *section) languages() Languages {
	l := Languages{Default: choice(s, "default", false, "fr", "en")}
	for _, it := range s.items("offered") {
		if it.value != "fr" && it.value != "en" {
			s.sayItem(it, fmt.Sprintf("the desk does not speak %q", it.value), "choose among fr and en")
			continue
		}
		l.Offered = append(l.Offered, it.value)
	}
	if l.Default != "" && !l.Offers(l.Default) {
		s.say("default", "the default language is not offered", "add it to languages.offered")
	}
	s.done()
	return l
}

func (s *section) company(languages []string) Company {
	c := Company{
		Name:           s.given("name", "write the company's name"),
		Label:          s.label("label", maxText, languages),
		PrivacyOfficer: s.text("privacy_officer"),
		ProcedureURL:   s.link("procedure_url"),
		RegulatorURL:   s.link("regulator_url"),
	}
	if n := s.get("external_body"); n != nil && !isNull(n) {
		body := s.sub("external_body")
		c.ExternalBody, c.ExternalBodyURL = body.pair(maxText, languages), body.link("url")
		body.done()
	}
	s.done()
	return c
}

func (s *section) replies() Replies {
	defer s.done()
	return Replies{
		Mode: choice(s, "mode", false, ReplyAssignee, ReplyExplicit),
		Hold: s.duration("hold", 0, time.Minute),
	}
}

// Slack's ids are opaque but for their first letter: C and G are channels, U and W people, S user groups.
var (
	channelForm = regexp.MustCompile(`^[CG][A-Z0-9]{2,}$`)
	personForm  = regexp.MustCompile(`^[SUW][A-Z0-9]{2,}$`)
)

func (s *section) team(name string, languages []string) Team {
	const person = "copy the member ID (U…) from the person's Slack profile, under ⋮, or the ID of a user group (S…) from its address"
	t := Team{
		Name:    name,
		Label:   s.label("label", maxButton, languages),
		Channel: s.text("channel"),
		Agents:  s.ids("agents", personForm, person),
		Leads:   s.ids("leads", personForm, person),
		Privacy: s.ids("privacy", personForm, person),
		Readers: s.ids("readers", personForm, person),
	}
	if t.Channel != "" && !channelForm.MatchString(t.Channel) {
		s.say("channel", fmt.Sprintf("%q is not a channel id", t.Channel), "copy the channel ID (C…) from the end of the channel's details in Slack")
	}
	replies := s.sub("replies")
	t.ReplyMode = choice(replies, "mode", true, ReplyAssignee, ReplyExplicit)
	replies.done()
	return t
}

func (s *section) reference(kind string, languages []string) Reference {
	ref := Reference{
		Kind:    kind,
		Label:   s.label("label", maxButton, languages),
		Pattern: s.given("pattern", "write the form of the reference, such as RL[0-9]{8}"),
		Repair:  s.flag("repair"),
		Example: s.label("example", 64, languages),
		Where:   s.label("where", maxText, languages),
	}
	if ref.Pattern == "" {
		return ref
	}
	whole, err := regexp.Compile(`^(?:` + ref.Pattern + `)$`)
	within, alone := regexp.Compile(ref.Pattern)
	if alone != nil || err != nil {
		s.say("pattern", "this is no regular expression: "+cmp.Or(alone, err).Error(), "write one in Go's syntax (RE2), between single quotes")
		return ref
	}
	ref.Compiled, ref.Within = whole, within
	for _, example := range []string{ref.Example.FR, ref.Example.EN} {
		if example != "" && !ref.Compiled.MatchString(NormalReference(example)) {
			s.say("pattern", fmt.Sprintf("the example %s, read as %s, does not have this form", example, NormalReference(example)),
				"mind that references are compared in capitals and without spaces or dashes")
			break
		}
	}
	return ref
}

func (s *section) deadlines() Deadlines {
	var d Deadlines
	use := s.items("use")
	s.entries("profiles", func(key string, entry *section) {
		p := Profile{Key: key, Verified: entry.flag("verified"), Own: entry.flag("own")}
		n := entry.get("targets")
		if n == nil || n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
			entry.missing("targets", "list at least one of {name, unit, count, action}")
			return
		}
		for i, item := range n.Content {
			target := entry.section(item, fmt.Sprintf("%s[%d]", entry.at("targets"), i), item.Line)
			one := target.target()
			if slices.ContainsFunc(p.Targets, func(t Target) bool { return t.Name == one.Name }) {
				target.say("name", fmt.Sprintf("this profile has a target %q already", one.Name), "give each target a name of its own")
			}
			p.Targets = append(p.Targets, one)
		}
		d.Profiles = append(d.Profiles, p)
	})
	s.done()
	for _, it := range use {
		if _, ok := find(d.Profiles, it.value); !ok {
			s.sayItem(it, fmt.Sprintf("there is no profile %q", it.value), suggestion(it.value, names(d.Profiles)))
			continue
		}
		d.Use = append(d.Use, it.value)
	}
	d.promise = s.promise(d)
	return d
}

// promise finds, among all targets of the profiles in use, the answer that customers are promised.
func (s *section) promise(d Deadlines) int {
	targets := 0
	for _, profile := range d.InUse() {
		for _, target := range profile.Targets {
			if target.Action == Answer {
				return targets
			}
			targets++
		}
	}
	s.say("use", "no profile in use says by when a complaint is answered", "name one that has a target with action: answer")
	return 0
}

func (s *section) target() Target {
	t := Target{
		Name:   s.given("name", "name the target"),
		Unit:   choice(s, "unit", false, calendar.BusinessDays, calendar.CalendarDays),
		Count:  s.count("count", 1, 1000),
		Action: choice(s, "action", false, Acknowledge, QuickAnswer, Answer, LastAnswer),
	}
	for _, key := range []string{"unit", "count", "action"} {
		if s.nodes[key] == nil || isEmpty(s.nodes[key]) {
			s.missing(key, "a target has name, unit, count and action")
		}
	}
	s.done()
	return t
}

func (s *section) retention() Retention {
	defer s.done()
	const century = 36525
	days := func(key string) int { return s.count(key, 1, century) }
	return Retention{
		Drafts:      days("drafts"),
		Feedback:    days("feedback"),
		Problems:    days("problems"),
		Complaints:  days("complaints"),
		Files:       days("files"),
		SlackCopies: days("slack_copies"),
		Logs:        days("logs"),
	}
}

func (s *section) drafts() Drafts {
	defer s.done()
	const day = 24 * time.Hour
	d := Drafts{
		RemindAfter:   s.duration("remind_after", time.Minute, 90*day),
		WarnAfter:     s.duration("warn_after", time.Minute, 90*day),
		ExpireAfter:   s.duration("expire_after", time.Minute, 90*day),
		PendingNotice: s.duration("pending_notice", time.Minute, 7*day),
	}
	if d.RemindAfter > 0 && d.WarnAfter > 0 && d.ExpireAfter > 0 && !(d.RemindAfter < d.WarnAfter && d.WarnAfter < d.ExpireAfter) {
		s.wrong(s.line, s.path, "a draft is reminded of, warned about and expired in another order", "make remind_after < warn_after < expire_after")
	}
	return d
}

func (s *section) ratings() Ratings {
	defer s.done()
	return Ratings{AskAfter: s.duration("ask_after", 0, 30*24*time.Hour)}
}

func (s *section) limits() Limits {
	defer s.done()
	return Limits{
		FilesPerDraft:   s.count("files_per_draft", 0, 50),
		TextLength:      s.count("text_length", 100, 20000),
		ReferenceLength: s.count("reference_length", 4, 200),
		SellerLength:    s.count("seller_length", 10, 500),
		ReferenceTries:  s.count("reference_tries", 1, 3),
	}
}

// names lists the keys of a table.
func names[E keyed](entries []E) []string {
	keys := make([]string, len(entries))
	for i, e := range entries {
		keys[i] = e.key()
	}
	return keys
}
