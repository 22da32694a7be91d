package conversations

import (
	"regexp"

	"guichet/conversations/policy"
	"guichet/conversations/texts"
)

var templateVariable = regexp.MustCompile(`\{([a-z]+)\}`)

// FillTemplate is a template's words for a case, in the language its customer reads. A variable that the case has nothing for
// stays in braces, under a name the agent can read, and cannot be sent so.
func FillTemplate(p *policy.Policy, c Case, firstName string, lang Lang, t policy.Template) string {
	say := texts.New(string(lang), p.Calendar().Zone(), texts.Vars{"Company": p.Company.Name})
	values := map[string]string{
		"number": c.Number.String(), "company": p.Company.Name, "name": firstName, "reference": c.Statement.Reference.Value,
	}
	if team, known := p.Team(c.Team); known {
		values["team"] = team.Label.In(string(lang))
	}
	if a := c.Statement.Amount; a.Cents != 0 {
		values["amount"] = say.Money(a.Cents, a.Currency)
	}
	switch {
	case !c.Expected.IsZero():
		values["deadline"] = say.Day(c.Expected)
	case !c.Deadline.IsZero():
		values["deadline"] = say.Day(c.Deadline)
	}
	return templateVariable.ReplaceAllStringFunc(t.Words.In(string(lang)), func(name string) string {
		if value := values[name[1:len(name)-1]]; value != "" {
			return value
		}
		return "{" + say.Plain("template.variable."+name[1:len(name)-1], nil) + "}"
	})
}
