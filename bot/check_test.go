package bot

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
)

func TestTheBuiltInCompanyIsPointedAt(t *testing.T) {
	named, err := policy.Parse([]byte("company: {name: Papeterie du Nord}\n"))
	if err != nil {
		t.Fatal(err)
	}
	for p, want := range map[*policy.Policy]string{policy.Default(): "company.name", named: ""} {
		if f := checkPolicy(p, time.Now())[0]; !f.OK || !strings.Contains(f.Do, want) || want == "" && f.Do != "" {
			t.Errorf("%s: %+v", p.Company.Name, f)
		}
	}
}

func TestAlarmsHaveAChannelWhereEveryTeamHasItsOwn(t *testing.T) {
	p := policy.Default()
	for i := range p.Teams {
		p.Teams[i].Channel = "C0" + strings.ToUpper(p.Teams[i].Name)
	}
	want, _ := p.Team(p.Routes.Complaint)
	if got := fallback(Config{Policy: p}); got == "" || got != want.Channel {
		t.Errorf("without a channel for all: %q, want %q", got, want.Channel)
	}
	if got := fallback(Config{Policy: p, Channel: "C0DESK"}); got != "C0DESK" {
		t.Errorf("with one: %q", got)
	}
}

func TestAnArticleWhoseReviewIsDueIsFound(t *testing.T) {
	p := policy.Default()
	a, _ := p.Articles.Get("statement")
	last := a.Review.In(time.UTC)
	for when, want := range map[time.Time]string{
		last.AddDate(0, 0, -60): "",
		last.AddDate(0, 0, -10): "after " + a.Review.String() + " nobody is shown it",
		last.AddDate(0, 0, 10):  "its review day was " + a.Review.String(),
	} {
		var found []string
		for _, f := range checkPolicy(p, when) {
			if strings.Contains(f.What, "articles.statement") {
				found = append(found, f.What+" "+f.Do)
			}
		}
		if got := strings.Join(found, "\n"); (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("on %s: got %q, want %q", when.Format(time.DateOnly), got, want)
		}
	}
}
