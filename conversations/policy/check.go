package policy

import (
	"fmt"
	"slices"
)

// complete reports what a policy cannot do without, whoever removed it.
func (s *section) complete(p *Policy) {
	s.need("teams", names(p.Teams))
	s.need("products", names(p.Products), "other")
	s.need("reasons", names(p.Reasons), "not_received", "wrong_item", "return_unconfirmed", "other")
	s.need("categories", names(p.Categories), "other")
	s.need("wishes", names(p.Wishes), "other")
	s.need("outcomes", names(p.Outcomes), outcomes...)
	s.need("root_causes", names(p.RootCauses), "unknown")
	s.need("remedies", names(p.Remedies), "none")
	for _, o := range p.Outcomes {
		if !slices.Contains(outcomes, o.Key) {
			s.say("outcomes", fmt.Sprintf("the life cycle of a case has no outcome %q", o.Key), suggestion(o.Key, outcomes))
		}
	}
	buttons := 0
	for _, c := range p.Categories {
		if c.Button && c.Key != "other" {
			buttons++
		}
	}
	s.crowd("categories", buttons)
	buttons = 0
	for _, r := range p.Reasons {
		if r.Button && r.Key != "other" {
			buttons++
		}
	}
	s.crowd("reasons", buttons)
	s.crowd("products", len(p.Products)-1)
	s.crowd("wishes", len(p.Wishes)-1)
}

func (s *section) need(table string, have []string, keys ...string) {
	if len(have) == 0 {
		s.say(table, "this table has no entry", "keep at least one")
		return
	}
	for _, key := range keys {
		if !slices.Contains(have, key) {
			at := join(table, key)
			s.wrong(s.removed[at], at, "the desk cannot do without this entry", "keep it; its label may be changed")
		}
	}
}

func (s *section) crowd(path string, buttons int) {
	if buttons > maxButtons {
		s.wrong(s.lineOf(path), path, fmt.Sprintf("%d are shown as buttons, and %d are the most a person reads", buttons, maxButtons),
			"set button: false on some; typed words still find them")
	}
}

// advise warns of what works but should not stay so.
func (s *section) advise(p *Policy) {
	for _, profile := range p.Deadlines.InUse() {
		if !profile.Verified {
			s.doubt(s.lineOf("deadlines"), join("deadlines.profiles", profile.Key),
				"the figures of this profile were not checked against the law", "have them checked, then set verified: true")
		}
	}
	if p.Mode != Production {
		return
	}
	doubt := func(key, problem, fix string) { s.doubt(s.lineOf("mode"), join("company", key), problem, fix) }
	if p.Company.ExternalBody.IsZero() {
		doubt("external_body", "no external body is configured, and customers are told so",
			"write under fr and en who a dissatisfied person can turn to, and how")
	}
	if p.Company.PrivacyOfficer == "" {
		doubt("privacy_officer", "nobody is named for questions about personal information", "write how to reach that person")
	}
	if p.Company.Name == "Exemple" {
		doubt("name", "customers read the name of the built-in example", "write the company's name")
	}
}
