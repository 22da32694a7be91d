package policy_test

import (
	"errors"
	"strings"
	"testing"

	"guichet/conversations/policy"
)

// Every finding of a file is compared whole: line, key, problem and what to do about it.
func TestWhatIsWrongIsNamedWithItsLineItsKeyAndTheRemedy(t *testing.T) {
	tests := map[string]struct {
		file string
		want []string
	}{
		"a misspelt section":          {"\ncompny: {name: X}", []string{`line 2: compny: unknown key; did you mean "company"?`}},
		"a misspelt key":              {"teams:\n  billing:\n    chanel: C0123", []string{`line 3: teams.billing.chanel: unknown key; did you mean "channel"?`}},
		"a key like no other":         {"limits:\n  zzz: 1", []string{`line 2: limits.zzz: unknown key; choose one of files_per_draft, text_length, reference_length, seller_length, reference_tries`}},
		"a list for a table":          {"teams: [a, b]", []string{`line 1: teams: this must be a table of keys, but is a list; put each key on its own line, indented below teams`}},
		"a value for a label":         {"wishes:\n  refund:\n    label: Argent", []string{`line 3: wishes.refund.label: this must be a table of keys, but is a single value; put each key on its own line, indented below label`}},
		"a table for a value":         {"replies:\n  hold: {a: b}", []string{`line 2: replies.hold: this must be a single value, but is a table; write it on the line of the key`}},
		"a table for a list":          {"teams: {billing: {agents: {a: b}}}", []string{`line 1: teams.billing.agents: this must be a list, but is a table; write [one, two], or one item a line after a dash`}},
		"yes for a name":              {"company: {name: true}", []string{`line 1: company.name: this must be a text, but true is a yes or no; put it in quotes if it is meant as a word`}},
		"a word for yes or no":        {"categories: {privacy: {button: oui}}", []string{`line 1: categories.privacy.button: "oui" is neither true nor false; write true or false`}},
		"too long a hold":             {"replies: {hold: 61s}", []string{`line 1: replies.hold: "61s" is not a length of time from 0s to 1m; write a number with its unit, such as 5s, 90m, 24h or 14d`}},
		"a length without unit":       {"drafts: {remind_after: 24}", []string{`line 1: drafts.remind_after: "24" is not a length of time from 1m to 90d; write a number with its unit, such as 5s, 90m, 24h or 14d`}},
		"drafts out of order":         {"drafts:\n  warn_after: 20d", []string{`line 1: drafts: a draft is reminded of, warned about and expired in another order; make remind_after < warn_after < expire_after`}},
		"silence out of order":        {"silence:\n  answer:\n    warn: 2", []string{`line 2: silence.answer: a silence is reminded of, warned about and ended in another order; make remind < warn < end`}},
		"silence that ends too soon":  {"silence: {question: {end: 9}}", []string{`line 1: silence.question.end: "9" is not a whole number from 10 to 250; write such a number, without unit`}},
		"a number out of bounds":      {"limits: {reference_tries: 4}", []string{`line 1: limits.reference_tries: "4" is not a whole number from 1 to 3; write such a number, without unit`}},
		"an unknown mode":             {"mode: live", []string{`line 1: mode: "live" is not possible here; choose one of production, demo`}},
		"a misspelt mode":             {"replies: {mode: asignee}", []string{`line 1: replies.mode: "asignee" is not possible here; did you mean "assignee"?`}},
		"a zone that is none":         {"office: {time_zone: Montréal}", []string{`line 1: office.time_zone: "Montréal" is not a time zone; write a name of the tz database, such as America/Toronto`}},
		"a day that does not exist":   {"office:\n  closures:\n    - 2026-12-24\n    - 2026-02-30", []string{`line 4: office.closures[1]: "2026-02-30" is not a day written as 2026-01-20; write each day as year-month-day`}},
		"hours that run backward":     {"office: {hours: {monday: ['17:00-9:00']}}", []string{`line 1: office.hours.monday: opening hours 17:00-9:00 do not end after they begin; write ranges that end after they begin and leave each other alone, such as [9:00-12:00, 13:00-17:00]`}},
		"hours that are none":         {"office: {hours: {monday: [morning]}}", []string{`line 1: office.hours.monday[0]: "morning" is not a stretch of the clock; write it on 24 hours, as 9:00-17:00`}},
		"a channel by name":           {"teams: {billing: {channel: '#plaintes'}}", []string{`line 1: teams.billing.channel: "#plaintes" is not a channel id; copy the channel ID (C…) from the end of the channel's details in Slack`}},
		"a pattern that is none":      {"references: {order: {pattern: 'a)(b'}}", []string{"line 1: references.order.pattern: this is no regular expression: error parsing regexp: unexpected ): `a)(b`; write one in Go's syntax (RE2), between single quotes"}},
		"a pattern without example":   {"references: {order: {pattern: 'X'}}", []string{`line 1: references.order.pattern: the example CM4821736, read as CM4821736, does not have this form; mind that references are compared in capitals and without spaces or dashes`}},
		"a team nobody knows":         {"routes: {problem: purchase}", []string{`line 1: routes.problem: there is no team "purchase"; did you mean "purchases"?`}},
		"a kind that goes nowhere":    {"routes: {problem: null}", []string{`line 1: routes.problem: this kind of case goes nowhere; name a team of this file`}},
		"a team removed but needed":   {"teams:\n  privacy: null", []string{`line 2: categories.privacy.team: this names the team "privacy", which line 2 removes; name another one here, or keep it`}},
		"nothing to remove":           {"teams: {privcy: null}", []string{`line 1: teams.privcy: there is no such entry to remove; delete this line`}},
		"a section that must stay":    {"teams: null", []string{`line 1: teams: this cannot be removed; delete the line to keep the built-in value`}},
		"a value that must stay":      {"mode: ~", []string{`line 1: mode: this cannot be removed; delete the line to keep the built-in value`}},
		"an entry the desk needs":     {"categories: {other: null}", []string{`line 1: categories.other: the desk cannot do without this entry; keep it; its label may be changed`}},
		"an outcome of one's own":     {"outcomes: {won: {label: {fr: Gagnée, en: Won}}}", []string{`line 1: outcomes: the life cycle of a case has no outcome "won"; choose one of upheld, partly, not_upheld, settled, seller_settled, self_service, withdrawn, out_of_scope, no_reply`}},
		"a ninth button":              {"categories: {privacy: {button: true}}", []string{`line 1: categories: 9 are shown as buttons, and 8 are the most a person reads; set button: false on some; typed words still find them`}},
		"a label too long":            {"wishes: {refund: {label: {fr: Un remboursement complet du montant}}}", []string{`line 1: wishes.refund.label.fr: this has 35 characters, and 30 are the most; shorten it`}},
		"a label in one language":     {"teams:\n  parking:\n    label:\n      fr: Stationnement", []string{`line 3: teams.parking.label.en: this is missing; write the text for customers in this language`}},
		"a name that is none":         {"teams: {Été: {label: {fr: a, en: b}}}", []string{`line 1: teams.Été: this is no name for an entry; use up to 32 small letters, digits and _, beginning with a letter`}},
		"a profile nobody knows":      {"deadlines: {use: [seed_default, qc_afm]}", []string{`line 1: deadlines.use[1]: there is no profile "qc_afm"; did you mean "qc_amf"?`}},
		"two targets of one name":     {"deadlines:\n  profiles:\n    own:\n      verified: true\n      targets:\n        - {name: a, unit: business, count: 3, action: answer}\n        - {name: a, unit: business, count: 5, action: answer}", []string{`line 7: deadlines.profiles.own.targets[1].name: this profile has a target "a" already; give each target a name of its own`}},
		"a target half told":          {"deadlines:\n  profiles:\n    own:\n      verified: true\n      targets:\n        - {name: a, unit: business, count: 3}", []string{`line 6: deadlines.profiles.own.targets[0].action: this is missing; a target has name, unit, count and action`}},
		"a profile without an answer": {"deadlines: {profiles: {seed_default: {targets: [{name: a, unit: business, count: 3, action: acknowledge}]}}}", []string{`deadlines.use: no profile in use says by when a complaint is answered; name one that has a target with action: answer`}},
		"a language nobody speaks":    {"languages: {offered: [fr, sv]}", []string{`line 1: languages.offered[1]: the desk does not speak "sv"; choose among fr and en`}},
		"a default not offered":       {"languages: {offered: [en]}", []string{`languages.default: the default language is not offered; add it to languages.offered`}},
		"a value twice in a list":     {"languages: {offered: [fr, en, fr]}", []string{`line 1: languages.offered[2]: "fr" stands in this list twice; remove one`}},
		"an address that is none":     {"company: {procedure_url: example.com}", []string{`line 1: company.procedure_url: "example.com" is not the address of a page; write it whole, beginning with https://`}},
		"a key given twice":           {"mode: demo\nmode: production", []string{`line 2: mode: the key is already on line 1; merge the two`}},
		"an alias":                    {"mode: &m demo\nreplies: {mode: *m}", []string{`line 1: mode: anchors (&) and aliases (*) are not read; write the value out, or put it in quotes`, `line 2: replies.mode: anchors (&) and aliases (*) are not read; write the value out, or put it in quotes`}},
		"a list instead of a file":    {"- a\n- b", []string{`line 1: the file is a list, not a table of keys; begin with a key, such as company:`}},
		"a second document":           {"mode: demo\n---\nmode: demo", []string{`line 2: a second document begins; keep one document: remove the line ---`}},
		"a tab":                       {"teams:\n\tbilling: {}", []string{`line 2: this is not YAML: found character that cannot start any token; check the indentation (spaces, no tabs), colons and quotes there`}},
		"a control character":         {"company: {name: \"a\\u0007b\"}", []string{`line 1: company.name: this contains a control character; remove it`, `line 1: company.name: this is missing; write the company's name`}},
		"an article about nothing":    {"articles:\n  a:\n    {owner: billing, review: 2030-01-01, serves: [nothing], fr: {title: a, steps: [b], words: [c]}, en: {title: a, steps: [b], words: [c]}}", []string{`line 3: articles.a.serves[0]: there is no topic "nothing"`}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := policy.Parse([]byte(test.file))
			var findings policy.Findings
			if !errors.As(err, &findings) {
				t.Fatalf("got %v, want findings", err)
			}
			if got, want := findings.Error(), strings.Join(test.want, "\n"); !strings.HasPrefix(got, want) || len(findings) != len(test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestEverythingWrongIsReportedAtOnceInOrder(t *testing.T) {
	_, err := policy.Parse([]byte("retention: {logs: forever}\nmode: x\nreplies: {hold: 2m}\nteam: {}\n"))
	var findings policy.Findings
	if !errors.As(err, &findings) || len(findings) != 4 {
		t.Fatalf("got %v, want four findings", err)
	}
	for i, f := range findings {
		if f.Line != i+1 || f.Fix == "" || f.Path == "" {
			t.Errorf("finding %d: got %+v", i, f)
		}
	}
}

func TestProductionIsWarnedOfWhatItLacks(t *testing.T) {
	p := parse(t, "mode: production\ndeadlines: {use: [seed_default, qc_amf]}\n")
	var paths []string
	for _, f := range p.Warnings() {
		paths = append(paths, f.Path)
		if f.Line == 0 || f.Fix == "" || !f.Warning {
			t.Errorf("got %+v", f)
		}
	}
	if got, want := strings.Join(paths, " "), "company.external_body company.privacy_officer company.name deadlines.profiles.qc_amf"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	complete := parse(t, `mode: production
company:
  name: Boréal
  privacy_officer: vieprivee@boreal.example
  external_body: {fr: "Le Bureau, 1 800 555-0100", en: "The Bureau, 1 800 555-0100", url: https://bureau.example}
`)
	if len(complete.Warnings()) > 0 {
		t.Errorf("got %v", complete.Warnings())
	}
	if got := complete.Company.ExternalBody.In("en"); got != "The Bureau, 1 800 555-0100" {
		t.Errorf("got %q", got)
	}
}
