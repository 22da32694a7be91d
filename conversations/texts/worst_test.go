package texts

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"guichet/conversations/richtext"
)

// Every sentence is rendered here with the longest and oddest values that can stand in it, and what comes out is held to the
// platforms' limits and to the typography: a template that reads well can still go wrong with what is put into it.

// Telegram's limits: a message (sendMessage, 4096), an answer to a tap (answerCallbackQuery, 200). A button has none of its own;
// beyond some forty characters phones cut it.
const (
	mostMessage = 4096
	mostToast   = 200
	mostButton  = 40
)

// forDesk reports whether a sentence is one that agents read.
func forDesk(key string) bool {
	return strings.HasPrefix(key, "desk.") || strings.HasPrefix(key, "slack.") || strings.HasPrefix(key, "card.") || strings.HasPrefix(key, "person.thread")
}

// worst are the longest values of placeholders, where a value's own shape matters: dates, amounts, names.
func worst(p *Printer, count int) Vars {
	late := time.Date(2026, time.September, 30, 23, 59, 0, 0, time.UTC)
	long := "Équipe des relations avec la clientèle et des rétrofacturations"
	return Vars{
		"Count": count, "Days": 366, "Hours": 168, "Mark": 5, "Step": 10, "Total": 10, "Last": 10, "Length": p.Number(123456), "Most": p.Number(4000),
		"Number": "7QX4-M2P4", "Written": strings.Repeat("W8", 12), "Amount": p.Money(123456789, "CAD"), "When": p.DayAndHour(late), "Team": long, "Desk": long, "Company": long,
		"Words": strings.Repeat("mot ", 14) + "fin…", "Cases": p.List([]string{"7QX4-M2P4", "7QX4-M2P4", "7QX4-M2P4"}),
		"Link": richtext.Of("https://exemple.test/" + strings.Repeat("a", 80)), "Subject": "Remboursement et retour",
	}
}

// filled gives every other placeholder of a sentence a value.
func filled(vars Vars, forms map[string]string) Vars {
	for _, mark := range placeholders(forms) {
		name := strings.Trim(mark, "{}.")
		if _, given := vars[name]; !given {
			vars[name] = "xqz xqz xqz xqz"
		}
	}
	if len(forms) == 1 {
		delete(vars, "Count") // it would choose a form that there is not
		if slices.Contains(placeholders(forms), "{{.Count}}") {
			vars["Count"] = "1000"
		}
	}
	return vars
}

// unspacedFrench is a plain space, or none, where French wants one that does not break.
var unspacedFrench = regexp.MustCompile(`« | »|[^\x{00A0}»\d/s]: | [:;?!%$]|\d[%$]|'`)

func TestEverySentenceHoldsWithTheWorstThatCanStandInIt(t *testing.T) {
	said := 0
	for _, name := range catalogues(t) {
		for _, lang := range []string{"fr", "en"} {
			p := New(lang, time.UTC, Vars{"Company": "Exemple", "Desk": "le service des plaintes d’Exemple"})
			for key, forms := range sentences(t, name+"."+lang+".yaml") {
				if forDesk(key) {
					continue
				}
				for _, count := range []int{1, 2, 1000} {
					said++
					text := p.Text(key, filled(worst(p, count), forms)).Plain
					n := utf8.RuneCountInString(text)
					switch {
					case strings.Contains(text, "{{") || strings.Contains(text, "<no value>") || strings.Contains(text, "["+key+"]"):
						t.Errorf("%s.%s: %s comes out as %q", name, lang, key, text)
					case n > mostMessage:
						t.Errorf("%s.%s: %s has %d characters", name, lang, key, n)
					case strings.Contains(key, "button.") && n > mostButton:
						t.Errorf("%s.%s: the button %s has %d characters: %s", name, lang, key, n, text)
					case (strings.HasPrefix(key, "stale") || strings.Contains(key, "toast") || strings.Contains(key, "refuse")) && n > mostToast:
						t.Errorf("%s.%s: the toast %s has %d characters: %s", name, lang, key, n, text)
					}
					if found := unspacedFrench.FindString(text); lang == "fr" && found != "" && !strings.Contains(text, "https://") {
						t.Errorf("%s.%s: %s: %q in %s", name, lang, key, found, text)
					}
				}
			}
		}
	}
	if said < 1500 {
		t.Errorf("only %d sentences were rendered: does this test still find the catalogues?", said)
	}
}
