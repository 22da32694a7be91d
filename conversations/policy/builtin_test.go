package policy_test

import (
	"bytes"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"guichet/conversations/policy"
)

// texts yields every Text within a value, with its path.
func texts(v reflect.Value, path string, yield func(path string, t policy.Text)) {
	if t, ok := v.Interface().(policy.Text); ok {
		yield(path, t)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				texts(v.Field(i), path+"."+f.Name, yield)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			entry := v.Index(i)
			name := ""
			if entry.Kind() == reflect.Struct {
				name = entry.Field(0).String() // its key
			}
			texts(entry, path+"["+name+"]", yield)
		}
	}
}

func TestEveryBuiltInLabelIsThereInBothLanguages(t *testing.T) {
	n := 0
	texts(reflect.ValueOf(*policy.Default()), "", func(path string, text policy.Text) {
		if strings.HasPrefix(path, ".Company.ExternalBody") {
			return
		}
		n++
		if text.FR == "" || text.EN == "" {
			t.Errorf("%s: got %q and %q", path, text.FR, text.EN)
		}
		button := strings.HasSuffix(path, ".Label") && path != ".Company.Label"
		if button && max(utf8.RuneCountInString(text.FR), utf8.RuneCountInString(text.EN)) > 30 {
			t.Errorf("%s: too long for a button: %q, %q", path, text.FR, text.EN)
		}
	})
	if n < 70 {
		t.Errorf("only %d texts were found", n)
	}
}

func TestHintsAndEvidenceAreThereInBothLanguages(t *testing.T) {
	p := policy.Default()
	check := func(what string, w policy.Words) {
		if len(w.FR) == 0 || len(w.EN) == 0 {
			t.Errorf("%s: got %q and %q", what, w.FR, w.EN)
		}
		for _, word := range append(w.FR[:len(w.FR):len(w.FR)], w.EN...) {
			if word != strings.ToLower(word) && !strings.Contains(what, "evidence") {
				t.Errorf("%s: %q is not in small letters", what, word)
			}
		}
	}
	for _, c := range p.Categories {
		if c.Key != "other" {
			check("category "+c.Key, c.Hints)
		}
		if len(c.Wants) == 0 {
			t.Errorf("category %s offers no wish", c.Key)
		}
	}
	for _, r := range p.Reasons {
		if r.Key != "other" {
			check("reason "+r.Key, r.Hints)
			check("evidence for "+r.Key, r.Evidence)
		}
	}
}

// frenchRules are requirements §3.4, as far as a machine can check them, and some words that the desk does not use.
var frenchRules = []struct {
	what string
	bad  *regexp.Regexp
}{
	{"a space before ; ! or ?", regexp.MustCompile(`[\s\x{00A0}\x{202F}][;!?]`)},
	{"no no-break space before a colon", regexp.MustCompile(`(?:^|[^\x{00A0}/0-9]):`)},
	{"an ordinary space within guillemets", regexp.MustCompile(`« |[^\x{00A0}]»|«[^\x{00A0}]`)},
	{"straight quotes", regexp.MustCompile(`["']`)},
	{"an ordinary space before a unit", regexp.MustCompile(`[0-9] [%$¢h]`)},
	{"a time not on 24 hours", regexp.MustCompile(`[0-9]{1,2}(?:h|:)[0-9]{2}`)},
	{"a capital for a month, a day or a language", regexp.MustCompile(`[^.] (?:Janvier|Mars|Lundi|Mardi|Dimanche|Français|Anglais)\b`)},
	{"an abbreviated doublet", regexp.MustCompile(`\((?:e|s|es|ne|se|le|trice)\)|[·.]e[·.]?s?\b`)},
	{"a masculine for everybody", regexp.MustCompile(`(?i)\b(?:clients?|utilisateurs?|employés?|agents?|conseillers?|vendeurs?|marchands?|consommateurs?)(?:\P{L}|$)`)},
	{"the informal you", regexp.MustCompile(`(?i)\b(?:tu|ton|tes|toi)\b`)},
	{"a word Québec does not use", regexp.MustCompile(`(?i)\b(?:e-?mails?|mails?|canceller|chatter|SMS)\b`)},
	{"an accent missing on a capital", regexp.MustCompile(`\b(?:Etat|Etape|Echange|Ecrire|A )\b`)},
}

func TestTheBuiltInFrenchFollowsTheRulesOfQuebec(t *testing.T) {
	p := policy.Default()
	check := func(path, text string) {
		for _, rule := range frenchRules {
			if found := rule.bad.FindString(text); found != "" {
				t.Errorf("%s: %s (%q) in %q", path, rule.what, found, text)
			}
		}
	}
	texts(reflect.ValueOf(*p), "", func(path string, text policy.Text) { check(path, text.FR) })
	for _, r := range p.Reasons {
		for _, evidence := range r.Evidence.FR {
			check("evidence for "+r.Key, evidence)
		}
	}
}

func TestTheRulesOfFrenchCatchWhatTheyAreFor(t *testing.T) {
	for _, text := range []string{
		"Vraiment ?", "Bon ; suite", "Attention: voici", "« Achats »", "l'appli", "129,99 $", "à 14h30", "client(e)s",
		"Un agent répondra", "Donne ton numéro", "par email", "le 3 Mars", "Etat de compte",
	} {
		caught := false
		for _, rule := range frenchRules {
			caught = caught || rule.bad.MatchString(text)
		}
		if !caught {
			t.Errorf("no rule minds %q", text)
		}
	}
}

func TestBuiltInEnglishIsWrittenAsInCanada(t *testing.T) {
	american := regexp.MustCompile(`(?i)\b(?:color|center|check|unauthorised|installments?|canceled)\b|["']`)
	texts(reflect.ValueOf(*policy.Default()), "", func(path string, text policy.Text) {
		if found := american.FindString(text.EN); found != "" {
			t.Errorf("%s: %q in %q", path, found, text.EN)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add(policy.Builtin())
	for _, seed := range []string{
		"", "a: [", "? {a: b}\n: c", "teams: {billing: null, x: {label: {fr: a}}}", "<<: {a: b}", "mode: !!binary aaaa",
		"categories: {other: null}\nwishes: []", "office: {hours: {monday: [0:00-24:00]}, time_zone: ../../x}",
		"references: {order: {pattern: '((((', example: {fr: O}}}", "&a [*a]", "deadlines: {profiles: {x: {targets: [1, {}]}}}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := policy.Parse(data)
		if (p == nil) == (err == nil) {
			t.Fatalf("got a policy %t and the error %v", p != nil, err)
		}
		if err != nil {
			return
		}
		lines := bytes.Count(data, []byte("\n")) + bytes.Count(data, []byte("\r")) + 1
		for _, warning := range p.Warnings() {
			if warning.Line > lines {
				t.Errorf("warning on line %d of %d", warning.Line, lines)
			}
		}
		for _, kind := range []string{"feedback", "problem", "complaint"} {
			if _, ok := p.Team(p.RouteFor(kind, "other")); !ok {
				t.Errorf("%s goes to a team that does not exist", kind)
			}
		}
		for _, c := range p.Categories {
			if _, ok := p.Team(p.RouteFor("complaint", c.Key)); !ok {
				t.Errorf("category %s goes to a team that does not exist", c.Key)
			}
		}
		if p.Calendar() == nil {
			t.Error("got no calendar")
		}
	})
}

func TestTheBuiltInFileTeachesEveryKeyItHas(t *testing.T) {
	// An operator learns the keys from the built-in file: the ones that are unset stand there too, empty.
	var file struct {
		Company map[string]any `yaml:"company"`
	}
	if err := yaml.Unmarshal(policy.Builtin(), &file); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"name", "label", "privacy_officer", "procedure_url", "regulator_url", "external_body"} {
		if _, ok := file.Company[key]; !ok {
			t.Errorf("company.%s is not in the built-in file", key)
		}
	}
}
