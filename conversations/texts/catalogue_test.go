package texts

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// sentences reads a catalogue as it is written: each key with its one sentence, or its singular and plural.
func sentences(t *testing.T, name string) map[string]map[string]string {
	t.Helper()
	data, err := files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]any
	if err := yaml.Unmarshal(data, &raw); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	out := map[string]map[string]string{}
	for key, value := range raw {
		out[key] = map[string]string{}
		switch value := value.(type) {
		case string:
			out[key]["other"] = value
		case map[string]any:
			for form, text := range value {
				out[key][form], _ = text.(string)
			}
		}
	}
	return out
}

// catalogues are the names of all catalogues, without language.
func catalogues(t *testing.T) []string {
	t.Helper()
	entries, err := files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		base, _, _ := strings.Cut(e.Name(), ".")
		names = append(names, base)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

var placeholder = regexp.MustCompile(`{{\.[A-Za-z]+}}`)

func placeholders(forms map[string]string) []string {
	found := placeholder.FindAllString(forms["other"], -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestBothLanguagesSayTheSameThings(t *testing.T) {
	for _, name := range catalogues(t) {
		french, english := sentences(t, name+".fr.yaml"), sentences(t, name+".en.yaml")
		for _, key := range slices.Sorted(maps.Keys(french)) {
			other, ok := english[key]
			if !ok {
				t.Errorf("%s: %s is missing in English", name, key)
				continue
			}
			if got, want := placeholders(other), placeholders(french[key]); !slices.Equal(got, want) {
				t.Errorf("%s: %s has %v in English and %v in French", name, key, got, want)
			}
			if len(other) != len(french[key]) {
				t.Errorf("%s: %s has a plural in one language only", name, key)
			}
		}
		for key := range english {
			if french[key] == nil {
				t.Errorf("%s: %s is missing in French", name, key)
			}
		}
	}
}

// TestEverySentenceIsSaid catches what YAML or the template syntax would silently swallow.
func TestEverySentenceIsSaid(t *testing.T) {
	for _, name := range catalogues(t) {
		for _, lang := range []string{"fr", "en"} {
			p := New(lang, nil, nil)
			for key, forms := range sentences(t, name+"."+lang+".yaml") {
				vars := Vars{"Count": 2}
				for _, v := range placeholders(forms) {
					if word := strings.Trim(v, "{}."); word != "Count" {
						vars[word] = "XQZ"
					}
				}
				if got := p.Plain(key, vars); got == "["+key+"]" || strings.Contains(got, "{{") || strings.TrimSpace(got) == "" {
					t.Errorf("%s.%s: %s comes out as %q", name, lang, key, got)
				}
			}
		}
	}
}

// The rules of French-Canadian typography and of the voice that a machine can check (requirements 3.4). They are checked on
// what comes out, no-break spaces in place.
var frenchLint = []struct {
	wrong *regexp.Regexp
	why   string
}{
	{regexp.MustCompile(`[^\x{00A0}] ?[»]`), "a no-break space stands before »"},
	{regexp.MustCompile(`«[^\x{00A0}]`), "a no-break space stands after «"},
	{regexp.MustCompile(`[ \x{00A0}\x{202F}][;!?]`), "no space stands before ; ! ?"},
	{regexp.MustCompile(`[^\x{00A0}\d/s]:`), "a no-break space stands before the colon"},
	{regexp.MustCompile(`\d{1,2}[h:]\d{2}`), "hours are written 14 h 30"},
	{regexp.MustCompile(`\d[%$]|\d [%$]`), "a no-break space stands before % and $"},
	{regexp.MustCompile(`'`), "the apostrophe is ’"},
	{regexp.MustCompile(`"`), "quotation marks are « »"},
	{regexp.MustCompile(`\(e\)|\(s\)|·e\b|-e-s`), "neutral words rather than abbreviated doublets"},
	{regexp.MustCompile(`(?i)\b(tu|ton|tes|toi)\b`), "the customer is vous"},
	{regexp.MustCompile(`(?i)veuillez|n’hésitez|tout inconvénient|désolé|canceller|\be-?mail\b|ombudsman|médiateur`), "the voice does not say so"},
	{regexp.MustCompile(`!.*!`), "one exclamation mark is already many"},
	{regexp.MustCompile(`\b[A-ZÀ-Ý]{5,}\b`), "no capitals throughout"},
	{regexp.MustCompile(`(?i)(êtes|soyez|serez)[- ](vous )?(satisfait|prêt|certain|sûr|content|inscrit)`), "no agreement with the reader"},
}

var englishLint = []struct {
	wrong *regexp.Regexp
	why   string
}{
	{regexp.MustCompile(`'`), "the apostrophe is ’"},
	{regexp.MustCompile(`"`), "quotation marks are “ ”"},
	{regexp.MustCompile(`\s[;:!?]`), "no space stands before ; : ! ?"},
	{regexp.MustCompile(`(?i)please be advised|apologi[sz]e for any|inconvenience|ombudsman|kindly|do not hesitate`), "the voice does not say so"},
	{regexp.MustCompile(`!.*!`), "one exclamation mark is already many"},
	{regexp.MustCompile(`(?i)\b(check for|cheque in|color|center|favor)\b`), "Canadian spelling"},
	{regexp.MustCompile(`\b[A-Z]{5,}\b`), "no capitals throughout"},
}

// deskMay is what the agents' catalogues may do and the customers' may not: urgency is written in capitals, and « le ton » is no familiarity.
var deskMay = []string{"no capitals throughout", "the customer is vous"}

func TestTheWordsFollowTheRulesOfTheirLanguage(t *testing.T) {
	desk := []string{"desk", "slack", "windows", "card", "home", "attention", "alarms"}
	for _, name := range append([]string{"customers", "after", "seller", "silence", "help", "copy", "menu"}, desk...) {
		for _, lang := range []string{"fr", "en"} {
			rules := frenchLint
			if lang == "en" {
				rules = englishLint
			}
			for key, forms := range sentences(t, name+"."+lang+".yaml") {
				for _, said := range forms {
					if lang == "fr" {
						said = frenchSpaces(said)
					}
					said = placeholder.ReplaceAllString(said, "xqz")
					for _, rule := range rules {
						if found := rule.wrong.FindString(said); found != "" && !(slices.Contains(desk, name) && slices.Contains(deskMay, rule.why)) {
							t.Errorf("%s.%s: %s: %q: %s", name, lang, key, found, rule.why)
						}
					}
				}
			}
		}
	}
}

// longer are the sentences that may have more than sixty words: the privacy notice, which the law makes long.
var longer = []string{"notice", "privacy"}

func TestNobodyReadsMoreThanSixtyWordsAtOnce(t *testing.T) {
	for _, name := range []string{"customers.fr", "customers.en", "after.fr", "after.en", "seller.fr", "seller.en", "silence.fr", "silence.en", "help.fr", "help.en"} {
		for key, forms := range sentences(t, name+".yaml") {
			for _, said := range forms {
				if n := len(strings.Fields(said)); n > 60 && !slices.Contains(longer, key) {
					t.Errorf("%s: %s has %d words", name, key, n)
				}
				if n := utf8.RuneCountInString(said); strings.Contains(key, "button.") && n > 30 {
					t.Errorf("%s: the button %s has %d characters", name, key, n)
				}
				if n := utf8.RuneCountInString(said); (strings.HasPrefix(key, "stale") || strings.Contains(key, "toast")) && n > 150 {
					t.Errorf("%s: the toast %s has %d characters", name, key, n)
				}
			}
		}
	}
}
