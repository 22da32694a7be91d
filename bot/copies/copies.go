package copies

import (
	"archive/zip"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"time"

	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/texts"
	"guichet/storage"
)

// The bounds of one copy. Telegram lets bots send 50 MB; words are far from it, unless somebody tries.
const (
	maxCases = 200
	maxWords = 20 << 20 // bytes of text in all
)

// Copies makes copies.
type Copies struct {
	Store  *storage.Store
	Policy *policy.Policy
	Now    func() time.Time // business time
}

// Copy is what a copy holds, as copy.json has it. Its fields are a published format: add, never rename.
type Copy struct {
	Made      time.Time `json:"made"`
	Desk      string    `json:"desk"`
	Language  string    `json:"language,omitempty"`
	FirstName string    `json:"first_name,omitempty"`
	Since     time.Time `json:"since"`
	Agreed    time.Time `json:"agreed,omitzero"`
	NoRatings bool      `json:"no_ratings"`
	Draft     *Answers  `json:"draft,omitempty"`
	Cases     []Case    `json:"cases"`
	// Cut says that there was more than one copy holds: the rest is to be asked for.
	Cut bool `json:"cut,omitempty"`
}

// Case is one case of a copy.
type Case struct {
	Number   string    `json:"number"`
	Kind     string    `json:"kind"`
	State    string    `json:"state"`
	Received time.Time `json:"received"`
	Filed    time.Time `json:"filed"`
	Deadline string    `json:"deadline,omitempty"`
	Expected string    `json:"expected,omitempty"`
	Settled  time.Time `json:"settled,omitzero"`
	Closed   time.Time `json:"closed,omitzero"`
	Outcome  string    `json:"outcome,omitempty"`
	Rating   int       `json:"rating,omitempty"`
	Follows  string    `json:"follows,omitempty"`
	Answers  Answers   `json:"answers"`
	Messages []Message `json:"messages"`
}

// Answers are what a form was answered.
type Answers struct {
	Subject   string `json:"subject,omitempty"`
	Story     string `json:"story,omitempty"`
	Seller    string `json:"seller,omitempty"`
	Contacted string `json:"seller_contacted,omitempty"`
	Reference string `json:"reference,omitempty"`
	Cents     int64  `json:"amount_cents,omitempty"`
	Currency  string `json:"currency,omitempty"`
	Wish      string `json:"wish,omitempty"`
}

// Message is one message of a case.
type Message struct {
	At    time.Time `json:"at"`
	From  string    `json:"from"` // "you" or "team"
	Text  string    `json:"text,omitempty"`
	Files []File    `json:"files,omitempty"`
}

// File tells of a file; the file itself stands in the chat.
type File struct {
	Kind string `json:"kind"`
	Name string `json:"name,omitempty"`
	Type string `json:"type,omitempty"`
	Size int64  `json:"size,omitempty"`
}

// Make makes a customer's copy in their language.
func (c Copies) Make(ctx context.Context, id conversations.CustomerID) ([]byte, error) {
	made, lang, err := c.collect(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("collect a customer's copy: %w", err)
	}
	data, err := json.MarshalIndent(made, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write a customer's copy: %w", err)
	}
	var page bytes.Buffer
	if err := c.page(&page, made, lang); err != nil {
		return nil, fmt.Errorf("write a customer's copy to read: %w", err)
	}
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, part := range []struct {
		name    string
		content []byte
	}{{"copy.json", data}, {"copy.html", page.Bytes()}} {
		file, err := archive.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: made.Made})
		if err == nil {
			_, err = file.Write(part.content)
		}
		if err != nil {
			return nil, fmt.Errorf("pack a customer's copy: %w", err)
		}
	}
	if err := archive.Close(); err != nil {
		return nil, fmt.Errorf("pack a customer's copy: %w", err)
	}
	return out.Bytes(), nil
}

func (c Copies) collect(ctx context.Context, id conversations.CustomerID) (Copy, string, error) {
	person, dialogue, err := c.Store.Person(ctx, id)
	if err != nil {
		return Copy{}, "", err
	}
	lang := string(person.Lang)
	if lang == "" {
		lang = c.Policy.Languages.Default
	}
	made := Copy{
		Made: c.Now().UTC(), Desk: c.Policy.Company.Name, Language: string(person.Lang), FirstName: person.FirstName, Since: person.Since,
		Agreed: person.NoticeAt, NoRatings: person.NoRatings, Cases: []Case{},
	}
	if d := dialogue.Draft; d != nil {
		draft := c.answers(d.Kind, d.Answers, lang)
		made.Draft = &draft
	}
	lines, err := c.Store.Cases(ctx, storage.Filter{Customer: id, Limit: maxCases + 1})
	if err != nil {
		return made, lang, err
	}
	if len(lines) > maxCases {
		lines, made.Cut = lines[:maxCases], true
	}
	room := maxWords
	for _, line := range lines {
		one, err := c.caseOf(ctx, line.ID, lang)
		if err != nil {
			return made, lang, err
		}
		for i, m := range one.Messages {
			if room -= len(m.Text); room < 0 {
				one.Messages, made.Cut = one.Messages[:i], true
				break
			}
		}
		made.Cases = append(made.Cases, one)
	}
	return made, lang, nil
}

func (c Copies) caseOf(ctx context.Context, id conversations.CaseID, lang string) (Case, error) {
	v, err := c.Store.CaseView(ctx, id)
	if err != nil {
		return Case{}, err
	}
	pieces, err := c.Store.Pieces(ctx, id)
	if err != nil {
		return Case{}, err
	}
	one := Case{
		Number: v.Number.String(), Kind: string(v.Kind), State: string(v.State), Received: v.Received, Filed: v.Filed, Settled: v.Settled, Closed: v.Closed,
		Rating: v.Rating, Follows: v.Follows.String(), Answers: c.answers(v.Kind, v.Statement, lang), Messages: []Message{},
	}
	if !v.Deadline.IsZero() {
		one.Deadline = v.Deadline.String()
	}
	if !v.Expected.IsZero() {
		one.Expected = v.Expected.String()
	}
	if outcome, known := c.Policy.Outcome(v.Outcome); known {
		one.Outcome = outcome.Label.In(lang)
	}
	slices.SortStableFunc(pieces, func(a, b storage.Piece) int { return a.At.Compare(b.At) })
	for _, p := range pieces {
		if p.Note {
			continue // it never left the desk
		}
		m := Message{At: p.At, From: "you", Text: p.Text.Plain}
		if p.Side == conversations.Agents {
			m.From = "team"
		}
		for _, f := range p.Files {
			m.Files = append(m.Files, File{Kind: string(f.Kind), Name: f.Name, Type: f.Type, Size: f.Size})
		}
		one.Messages = append(one.Messages, m)
	}
	return one, nil
}

func (c Copies) answers(kind conversations.Kind, a conversations.Answers, lang string) Answers {
	out := Answers{
		Subject: conversations.Subject(c.Policy, kind, a, conversations.Lang(lang)), Story: a.Story.Plain, Seller: a.Seller, Contacted: string(a.Contacted),
		Reference: a.Reference.Value, Cents: a.Amount.Cents, Currency: a.Amount.Currency, Wish: a.WishText,
	}
	if wish, known := c.Policy.Wish(a.Wish); known && out.Wish == "" {
		out.Wish = wish.Label.In(lang)
	}
	return out
}

//go:embed page.html
var pageText string

// page writes the copy to be read. html/template keeps every word a word (G13).
func (c Copies) page(out *bytes.Buffer, made Copy, lang string) error {
	say := texts.New(lang, c.Policy.Calendar().Zone(), texts.Vars{"Company": c.Policy.Company.Name})
	page, err := template.New("page").Funcs(template.FuncMap{
		"say":  func(key string) string { return say.Plain(key, nil) },
		"when": func(t time.Time) string { return say.DayAndHour(t) },
		"kind": func(k string) string { return say.Plain("kind."+k, nil) },
		"lang": func() string { return lang },
	}).Parse(pageText)
	if err != nil {
		return err
	}
	return page.Execute(out, made)
}
