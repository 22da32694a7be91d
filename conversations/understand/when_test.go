package understand_test

import (
	"testing"
	"time"

	"guichet/conversations/understand"
)

func TestAPastDayIsReadAsPeopleNameIt(t *testing.T) {
	today := understand.Day{Year: 2026, Month: time.March, Day: 12} // a Thursday
	for text, want := range map[string]string{
		"hier": "2026-03-11", "yesterday by email": "2026-03-11", "aujourd'hui": "2026-03-12", "avant-hier": "2026-03-10",
		"le 2 mars": "2026-03-02", "Feb 27": "2026-02-27", "2026-03-01": "2026-03-01", "il y a 10 jours": "2026-03-02",
		"y a deux semaines par courriel": "2026-02-26", "lundi passé": "2026-03-09", "last tuesday": "2026-03-10",
		"mardi": "2026-03-10", "jeudi": "2026-03-12", "ce matin": "2026-03-12", "tantôt": "2026-03-12",
		"la semaine passée": "~2026-03-05", "la semaine derniere jpense": "~2026-03-05", "last week": "~2026-03-05",
		"une couple de semaines": "~2026-02-26", "a couple of weeks ago": "~2026-02-26", "3 semaines": "~2026-02-19",
		"le mois passé": "~2026-02-10", "two months ago": "~2026-01-11", "quelques jours": "~2026-03-09", "en début de semaine": "~2026-03-09",
		"la fin de semaine passée": "~2026-03-08", "j'ai écrit le 20 février pis rappelé le 3 mars": "2026-02-20",
		"demain": "", "le 20 mars": "", "jsais pu": "", "par courriel": "", "oui": "",
	} {
		got, ok := understand.Past(text, today)
		shown := ""
		if ok {
			shown = got.Day.String()
		}
		if got.About {
			shown = "~" + shown
		}
		if shown != want {
			t.Errorf("%q is %q, want %q", text, shown, want)
		}
	}
}
