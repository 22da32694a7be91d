package policy_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

func parse(t *testing.T, file string) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte(file))
	if err != nil {
		t.Fatalf("this file is refused:\n%s\n%v", file, err)
	}
	return p
}

func TestTheBuiltInPolicyIsWholeAndWithoutDoubts(t *testing.T) {
	p := policy.Default()
	if len(p.Warnings()) > 0 {
		t.Errorf("got warnings:\n%v", p.Warnings())
	}
	if again := parse(t, string(policy.Builtin())); again.Company.Name != p.Company.Name {
		t.Error("the built-in file laid over itself changes the policy")
	}
	if !p.Company.ExternalBody.IsZero() || p.Company.ExternalBodyURL != "" {
		t.Error("the built-in policy invents an external body (C-19)")
	}
	if got, want := p.Replies, (policy.Replies{Mode: policy.ReplyAssignee, Hold: 5 * time.Second}); got != want {
		t.Errorf("replies: got %v, want %v", got, want)
	}
	const day = 24 * time.Hour
	if got, want := p.Drafts, (policy.Drafts{RemindAfter: day, WarnAfter: 12 * day, ExpireAfter: 14 * day, PendingNotice: day}); got != want {
		t.Errorf("drafts: got %v, want %v", got, want)
	}
	if got, want := p.Ratings, (policy.Ratings{AskAfter: time.Hour}); got != want {
		t.Errorf("ratings: got %v, want %v", got, want)
	}
	silence := policy.Silence{
		Answer: policy.Patience{Remind: 3, Warn: 7, End: 10}, Question: policy.Patience{Remind: 3, Warn: 8, End: 15},
		DormantAfter: 90 * day, CloseAfter: 30 * day, ReopenMonths: 6,
	}
	if got := p.Silence; got != silence {
		t.Errorf("silence: got %v, want %v", got, silence)
	}
	for _, r := range p.Reasons {
		want := 21
		if r.Key == "unauthorised" {
			want = 0
		}
		if r.WindowDays != want {
			t.Errorf("seller window for %s: got %d days, want %d", r.Key, r.WindowDays, want)
		}
	}
}

func TestAnEmptyFileIsTheBuiltInPolicy(t *testing.T) {
	for name, file := range map[string]string{
		"nothing at all":       "",
		"a comment":            "# later\n",
		"an empty document":    "---\n",
		"null":                 "null\n",
		"a key left empty":     "teams:\n  # billing:\n",
		"an entry left empty":  "teams:\n  billing:\n",
		"a value left empty":   "replies:\n  hold:\n",
		"a byte order mark":    "\ufeffmode: demo\n",
		"carriage returns too": "mode: demo\r\nreplies:\r\n  hold: 5s\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			if got, want := names(parse(t, file)), names(policy.Default()); !cmp.Equal(got, want) {
				t.Error(cmp.Diff(want, got))
			}
		})
	}
}

// names are the keys of a policy's tables, and a few values: enough to tell policies apart.
func names(p *policy.Policy) []string {
	out := []string{string(p.Mode), p.Company.Name, p.Replies.Hold.String()}
	for _, t := range p.Teams {
		out = append(out, t.Name+" "+t.Label.FR+" "+t.Channel)
	}
	for _, c := range p.Categories {
		out = append(out, c.Key+" "+c.Label.EN+" "+c.Team)
	}
	return out
}

func TestAnOperatorsFileChangesOnlyWhatItNames(t *testing.T) {
	p := parse(t, `
company: {name: Boréal}
teams:
  billing: {channel: C0BILLING, agents: [U0ANNE], replies: {mode: explicit}}
  parking: {label: {fr: Stationnement, en: Parking}, leads: U0LEAD}
  privacy: null
categories:
  privacy: null
  parking: {label: {fr: Stationnement, en: Parking}, team: parking, reference: none}
  statement: {label: {en: Bill}, hints: {en: [bill]}}
office:
  closures: [2026-01-12]
  hours: {monday: ["9 h - 12 h", "13:00-17:30"], friday: closed}
  quiet: none
references:
  order: {pattern: 'ZZ[0-9]{3}', example: {fr: zz-001, en: zz-001}}
`)
	if got := p.Company.Name + ", " + p.Company.Label.EN; got != "Boréal, the Exemple complaints desk" {
		t.Errorf("company: got %s", got)
	}
	billing, _ := p.Team("billing")
	want := policy.Team{Name: "billing", Label: policy.Text{FR: "Facturation", EN: "Billing"}, Channel: "C0BILLING", Agents: []string{"U0ANNE"}, ReplyMode: policy.ReplyExplicit}
	if !cmp.Equal(billing, want) {
		t.Error(cmp.Diff(want, billing))
	}
	if parking, ok := p.Team("parking"); !ok || !parking.HasRoles() {
		t.Errorf("parking: got %v, %t", parking, ok)
	}
	if _, ok := p.Team("privacy"); ok {
		t.Error("privacy was removed and is still there")
	}
	statement, _ := p.Category("statement")
	if statement.Label != (policy.Text{FR: "Relevé", EN: "Bill"}) || len(statement.Hints.EN) != 1 || len(statement.Hints.FR) == 0 || statement.Team != "billing" {
		t.Errorf("statement: got %+v", statement)
	}
	if last := p.Categories[len(p.Categories)-1].Key; last != "other" {
		t.Errorf("the last category is %s, want other", last)
	}
	if r, _ := p.Reference("order"); r.Repair != true || r.Label.EN != "Order number" {
		t.Errorf("order: got %+v", r)
	}
	c := p.Calendar()
	if key, _ := c.Holiday(calendar.NewDay(2026, 1, 12)); key != calendar.Closure {
		t.Errorf("12 January: got %q", key)
	}
	local := func(day, hour int) time.Time { return time.Date(2026, 1, day, hour, 15, 0, 0, c.Zone()) }
	if !c.OpenAt(local(5, 13)) || c.OpenAt(local(5, 12)) || c.OpenAt(local(9, 10)) || !c.OpenAt(local(6, 10)) {
		t.Error("the hours are not Monday with lunch, Tuesday as built in, Friday closed")
	}
	if quiet, _ := c.Quiet(local(5, 3)); quiet {
		t.Error("quiet hours were taken away and are still kept")
	}
}

func TestRoutes(t *testing.T) {
	p := parse(t, "routes: {complaint: billing}\nteams: {billing: {channel: C0BILLING}}\n")
	tests := map[string]struct{ kind, detail, want string }{
		"a complaint by its category":                 {"complaint", "app_technical", "digital"},
		"a complaint whose category routes nowhere":   {"complaint", "other", "billing"},
		"a complaint without category":                {"complaint", "", "billing"},
		"a complaint whose category is no longer":     {"complaint", "gone", "billing"},
		"a problem by its reason":                     {"problem", "unauthorised", "security"},
		"a problem whose reason routes nowhere":       {"problem", "wrong_item", "purchases"},
		"feedback by its product":                     {"feedback", "website", "digital"},
		"feedback on something else":                  {"feedback", "other", "products"},
		"a kind from a later version, as a complaint": {"question", "", "billing"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := p.RouteFor(test.kind, test.detail); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
	for team, want := range map[string]string{"billing": "C0BILLING", "digital": "C0FALLBACK", "gone": "C0FALLBACK"} {
		if got := p.ChannelOf(team, "C0FALLBACK"); got != want {
			t.Errorf("channel of %s: got %s, want %s", team, got, want)
		}
	}
	if got := p.ReplyMode("digital"); got != policy.ReplyAssignee {
		t.Errorf("reply mode: got %s", got)
	}
}

func TestTheDatePromised(t *testing.T) {
	received := time.Date(2026, 1, 6, 15, 5, 0, 0, time.UTC)
	if got := policy.Default().Promise(received); got.Day.String() != "2026-02-03" || got.Count != 20 || got.Unit != calendar.BusinessDays {
		t.Errorf("built in: got %+v", got)
	}
	stacked := parse(t, "deadlines: {use: [qc_amf, ca_bank]}")
	if got := stacked.Promise(received); got.Profile != "qc_amf" || got.Name != "final" || got.Day.String() != "2026-03-07" {
		t.Errorf("stacked: got %+v", got)
	}
	if got := len(stacked.Due(received)); got != 4 {
		t.Errorf("stacked: got %d dates, want 4", got)
	}
}

func TestReferencesAreReadAsPeopleTypeThem(t *testing.T) {
	statement, _ := policy.Default().Reference("statement")
	strict := statement
	strict.Repair = false
	tests := map[string]struct {
		reference policy.Reference
		typed     string
		want      string
	}{
		"as printed":                       {statement, "RL20260117", "RL20260117"},
		"in small letters, cut up":         {statement, " rl-2026 0117 ", "RL20260117"},
		"with the letter O for a zero":     {statement, "RL2O26O117", "RL20260117"},
		"with small l and capital I":       {statement, "Rl2026oIl7", "RL20260117"},
		"with one for the letter":          {statement, "R120260117", "RL20260117"},
		"without repair that is not it":    {strict, "RL2O260117", ""},
		"a digit short":                    {statement, "RL2026011", ""},
		"something else":                   {statement, "KL 12", ""},
		"nothing":                          {statement, " - ", ""},
		"a story of look-alikes":           {statement, "RLOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOIOI", ""},
		"digits of another script are not": {statement, "RL٢٠٢٦٠١١٧", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, ok := test.reference.Match(test.typed)
			if got != test.want || ok != (test.want != "") {
				t.Errorf("got %q, %t, want %q", got, ok, test.want)
			}
		})
	}
}

func TestALookAlikeWithTwoReadingsIsNotRepaired(t *testing.T) {
	p := parse(t, `references: {order: {pattern: '[IL]{2}[0-9]', example: {fr: IL1, en: IL1}}}`)
	order, _ := p.Reference("order")
	if got, ok := order.Match("111"); ok {
		t.Errorf("111 was read as %s, though LL1 is as near", got)
	}
}

func TestLengthsOfTime(t *testing.T) {
	for s, want := range map[string]time.Duration{
		"5s": 5 * time.Second, "90m": 90 * time.Minute, "24h": 24 * time.Hour, "14d": 14 * 24 * time.Hour, "1d12h": 36 * time.Hour, "0s": 0,
	} {
		got, err := policy.ParseDuration(s)
		if err != nil || got != want {
			t.Errorf("ParseDuration(%q) = %s, %v", s, got, err)
		}
		if back, err := policy.ParseDuration(policy.FormatDuration(want)); err != nil || back != want {
			t.Errorf("%s is written %s and read %s", want, policy.FormatDuration(want), back)
		}
	}
	for _, s := range []string{"", "5", "d", "1w", "12d 3h", "999999d", "ten minutes"} {
		if got, err := policy.ParseDuration(s); err == nil {
			t.Errorf("ParseDuration(%q) = %s", s, got)
		}
	}
}
