package copies_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/copies"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

var morning = time.Date(2026, 1, 20, 14, 0, 0, 0, time.UTC)

func TestACopyHoldsTheCustomersOwnAndNothingOfOthers(t *testing.T) {
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		var mine conversations.CustomerID
		err := s.InTx(t.Context(), func(tx *storage.Tx) (err error) {
			if mine, _, err = tx.CustomerOf("chat-1", "Ada"); err != nil {
				return err
			}
			theirs, _, err := tx.CustomerOf("chat-2", "Bob")
			if err != nil {
				return err
			}
			for n, who := range []conversations.CustomerID{mine, theirs} {
				w, err := tx.World(who)
				if err != nil {
					return err
				}
				after := w
				after.Customer.Lang, after.Customer.NoticeAt = conversations.French, morning
				after.Cases = []conversations.Case{{
					ID: conversations.CaseID(s.NewID()), Number: conversations.NewNumber(uint64(n + 1)), Customer: who, Draft: conversations.DraftID(s.NewID()),
					Kind: conversations.Complaint, State: conversations.Taken, Team: "billing", Owner: "U1", OwnerName: "Nadia", Lang: conversations.French,
					Statement: conversations.Answers{Category: "fees", Story: richtext.Of("Le récit de " + string(w.Customer.Chat))}, Received: morning, Filed: morning,
				}}
				if err := tx.SaveWorld(w, after); err != nil {
					return err
				}
				for _, k := range []conversations.Keep{
					{Side: conversations.Customers, Message: "7", Text: richtext.Of("mes mots <b>"), Files: []conversations.File{{Kind: conversations.KindPhoto, ID: "secret-id", Name: "reçu.jpg"}}},
					{Side: conversations.Agents, Message: "1.1", Author: "U1", Text: richtext.Of("notre réponse")},
					{Side: conversations.Agents, Message: "1.2", Author: "U1", Text: richtext.Of("note interne"), Note: true},
				} {
					k.Case = after.Cases[0].ID
					if err := tx.Keep(who, k, morning, conversations.Key{Source: "test", ID: string(k.Message)}); err != nil {
						return err
					}
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		archive, err := copies.Copies{Store: s, Policy: policy.Default(), Now: func() time.Time { return morning }}.Make(t.Context(), mine)
		if err != nil {
			t.Fatal(err)
		}
		files := unpacked(t, archive)
		for name, content := range files {
			for _, other := range []string{"note interne", "Nadia", "U1", "Bob", "chat-", "Le récit de chat-2", "secret-id"} {
				if strings.Contains(strings.ReplaceAll(content, "Le récit de chat-1", ""), other) {
					t.Errorf("%s holds %q", name, other)
				}
			}
		}
		var made copies.Copy
		if err := json.Unmarshal([]byte(files["copy.json"]), &made); err != nil {
			t.Fatal(err)
		}
		if made.FirstName != "Ada" || len(made.Cases) != 1 || made.Cases[0].Answers.Story != "Le récit de chat-1" || len(made.Cases[0].Messages) != 2 {
			t.Fatalf("%+v", made)
		}
		if m := made.Cases[0].Messages[0]; m.From != "you" || m.Text != "mes mots <b>" || len(m.Files) != 1 || m.Files[0].Name != "reçu.jpg" {
			t.Errorf("%+v", m)
		}
		if page := files["copy.html"]; !strings.Contains(page, "mes mots &lt;b&gt;") || !strings.Contains(page, "notre réponse") {
			t.Errorf("the page: %s", page)
		}
	})
}

func unpacked(t *testing.T, archive []byte) map[string]string {
	t.Helper()
	packed, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range packed.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(content)
	}
	return files
}

func TestThePageSaysEverySentenceOfItsCatalogue(t *testing.T) {
	said := map[string]bool{}
	page, err := os.ReadFile("page.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range regexp.MustCompile(`"(copy\.[a-z.]+)"`).FindAllSubmatch(page, -1) {
		said[string(found[1])] = true
	}
	catalogue, err := os.ReadFile("../../conversations/texts/copy.fr.yaml")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, found := range regexp.MustCompile(`(?m)^(copy\.[a-z.]+):`).FindAllSubmatch(catalogue, -1) {
		known[string(found[1])] = true
	}
	if diff := cmp.Diff(known, said); diff != "" || len(known) == 0 {
		t.Errorf("sentences (-catalogue +page):\n%s", diff)
	}
}
