package texts

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"sync"
	"time"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	i18ntemplate "github.com/nicksnyder/go-i18n/v2/i18n/template"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/language"

	"guichet/conversations/richtext"
)

//go:embed *.yaml
var files embed.FS

// Vars are what a sentence's placeholders stand for: strings, numbers, or richtext.Text. The one named "Count" chooses
// between singular and plural.
type Vars map[string]any

// Printer says sentences in one language. It is safe for concurrent use.
type Printer struct {
	lang  string
	zone  *time.Location
	fixed Vars
	in    *i18n.Localizer
}

// New makes a printer for a language ("fr" or "en"; anything else is French). Times are shown in zone. The fixed variables,
// such as the company's name, are there in every sentence.
func New(lang string, zone *time.Location, fixed Vars) *Printer {
	if lang != "en" {
		lang = "fr"
	}
	return &Printer{lang: lang, zone: zone, fixed: fixed, in: localizers()[lang]}
}

// Lang is the printer's language.
func (p *Printer) Lang() string { return p.lang }

// Zone is the time zone that hours are shown in.
func (p *Printer) Zone() *time.Location { return p.zone }

// Plain is a sentence without formatting, as buttons and toasts need it.
func (p *Printer) Plain(key string, vars Vars) string { return p.Text(key, vars).Plain }

// Text is a sentence with its variables filled in. A key that no catalogue has comes out as the key itself between
// brackets: the tests see to it that none is ever asked for.
func (p *Printer) Text(key string, vars Vars) richtext.Text {
	all := maps.Clone(p.fixed)
	if all == nil {
		all = Vars{}
	}
	maps.Copy(all, vars)
	var slots []richtext.Text
	data := make(map[string]any, len(all))
	for name, v := range all {
		data[name] = slot(len(slots))
		slots = append(slots, value(v))
	}
	raw, err := p.in.Localize(&i18n.LocalizeConfig{
		MessageID: key, TemplateData: data, PluralCount: all["Count"],
		// A variable that a sentence names and the caller forgot must fail, not print "<no value>".
		TemplateParser: &i18ntemplate.TextParser{Option: "missingkey=error"},
	})
	if err != nil {
		return richtext.Of("[" + key + "]")
	}
	return fill(markup(strings.TrimRight(raw, "\n")), slots)
}

// The placeholders pass through the template as private-use characters, so that markup is read before any variable is
// filled in and a variable can never act as markup.
const (
	slotBase = 0xF0000
	slotMax  = 0xFFFFD - slotBase
)

func slot(i int) string { return string(rune(slotBase + i)) }

func value(v any) richtext.Text {
	switch v := v.(type) {
	case richtext.Text:
		return v
	case string:
		return richtext.Of(v)
	default:
		return richtext.Of(fmt.Sprint(v))
	}
}

// fill replaces each slot character by its text; styles over the slot lie over what replaces it.
func fill(t richtext.Text, slots []richtext.Text) richtext.Text {
	var out richtext.Text
	last := 0
	for i, r := range t.Plain {
		if r < slotBase || r > slotBase+slotMax {
			continue
		}
		out = out.Append(t.Slice(last, i))
		filled := richtext.Text{}
		if n := int(r - slotBase); n < len(slots) {
			filled = slots[n]
		}
		around := t.Slice(i, i+len(string(r)))
		for _, s := range around.Spans {
			s.Start, s.End = 0, len(filled.Plain)
			filled = richtext.Text{Plain: filled.Plain, Spans: append([]richtext.Span{s}, filled.Spans...)}
		}
		out = out.Append(filled)
		last = i + len(string(r))
	}
	return join(out.Append(t.Slice(last, len(t.Plain)))).Normalize()
}

// join merges spans of one style that touch, which filling a slot inside a span leaves behind.
func join(t richtext.Text) richtext.Text {
	var spans []richtext.Span
next:
	for _, s := range t.Spans {
		for i := range spans {
			if spans[i].Style == s.Style && spans[i].Arg == s.Arg && spans[i].End == s.Start {
				spans[i].End = s.End
				continue next
			}
		}
		spans = append(spans, s)
	}
	return richtext.Text{Plain: t.Plain, Spans: spans}
}

// localizers find the sentences of each language.
var localizers = sync.OnceValue(func() map[string]*i18n.Localizer {
	in := bundle()
	return map[string]*i18n.Localizer{"fr": i18n.NewLocalizer(in, "fr"), "en": i18n.NewLocalizer(in, "en")}
})

// bundle loads the catalogues once: they are constant data inside the program.
var bundle = sync.OnceValue(func() *i18n.Bundle {
	b := i18n.NewBundle(language.French)
	b.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	names, _ := fs.Glob(files, "*.yaml")
	for _, name := range names {
		data, err := files.ReadFile(name)
		if err != nil {
			continue
		}
		lang := strings.Split(name, ".")[1]
		if lang == "fr" {
			data = []byte(frenchSpaces(string(data)))
		}
		// A broken catalogue leaves its keys out; the catalogue test fails on the first of them.
		_, _ = b.ParseMessageFileBytes(data, strings.Split(name, ".")[0]+"."+lang+".yaml")
	}
	return b
})
