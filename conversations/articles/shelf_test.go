package articles_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"guichet/conversations/articles"
	"guichet/conversations/calendar"
	"guichet/conversations/policy"
)

var day = calendar.NewDay(2026, 6, 1)

func shelf() *articles.Shelf { return policy.Default().Articles }

// questions are what people type in the middle of a form, and which article answers it; "" is none.
var questions = []struct{ asked, want string }{
	{"comment joindre le magasin?", "reach_store"},
	{"comment je rejoins le vendeur", "reach_store"},
	{"coment contacter le magazin svp", "reach_store"},
	{"how do I reach the seller?", "reach_store"},
	{"How can I contact the shop??", "reach_store"},
	{"where do i find the store's phone number", "reach_store"},
	{"quand est-ce que je vais avoir mon remboursement?", "refund_missing"},
	{"ca prend combien de temps un remboursement", "refund_missing"},
	{"when will my refund come", "refund_missing"},
	{"how long does a refund take?", "refund_missing"},
	{"comment changer mon mot de passe?", "account_access"},
	{"jai oublié mon mot de passe", "account_access"},
	{"comment debarrer mon compte", "account_access"},
	{"how do i reset my password", "account_access"},
	{"why is my account locked", "account_access"},
	{"est-ce que je dois payer en attendant?", "pay_meanwhile"},
	{"faut tu que je paye pareil pendant ce temps la", "pay_meanwhile"},
	{"do I still have to pay meanwhile?", "pay_meanwhile"},
	{"comment lire mon relevé", "statement"},
	{"how do I read my statement?", "statement"},
	{"d'où viennent les intérêts?", "fees_interest"},
	{"c'est quoi les frais de retard", "fees_interest"},
	{"where do the late fees come from", "fees_interest"},
	{"où est rendu mon colis?", "not_received"},
	{"where is my package", "not_received"},
	{"comment retourner un article?", "return_unconfirmed"},
	{"how do I return an item", "return_unconfirmed"},
	{"comment annuler ma commande?", "cancelled_but_charged"},
	{"how do I cancel my order?", "cancelled_but_charged"},
	{"c'est quoi une transaction en attente", "charged_twice"},
	{"what is a pending charge", "charged_twice"},
	{"comment mettre à jour l'appli", "app_trouble"},
	{"how do I update the app", "app_trouble"},
	{"comment échanger un article de la mauvaise taille", "wrong_item"},
	{"how do I exchange a damaged item", "wrong_item"},
	{"mon paiement est où? il apparaît pas", "payment_not_shown"},

	{"quelle heure est-il?", ""},
	{"what is the weather tomorrow", ""},
	{"qui êtes-vous?", ""},
	{"are you a robot", ""},
	{"comment allez-vous?", ""},
	{"how are you", ""},
	{"comment puis-je devenir votre partenaire", ""},
	{"how do I apply for a job", ""},
	{"où sont situés vos bureaux", ""},
	{"Meubles Tremblay", ""},
	{"RL20260117", ""},
	{"oui", ""}, {"no", ""}, {"", ""}, {"???", ""},
	{"une personne a été impolie avec ma mère au téléphone hier", ""},
	{"the lady on the phone laughed at me", ""},
}

func TestQuestionsFindTheArticleThatAnswersThemOrNone(t *testing.T) {
	s := shelf()
	for _, q := range questions {
		if got, _ := s.Answer(q.asked, day); got.Key != q.want {
			t.Errorf("%q: got %q, want %q", q.asked, got.Key, q.want)
		}
	}
}

func TestASubjectShowsItsArticleOrTheOneThatWasToldOf(t *testing.T) {
	s := shelf()
	for _, test := range []struct{ topic, told, want string }{
		{"not_received", "", "not_received"},
		{"payment_billing", "", "charged_twice"},
		{"payment_billing", "jai fait mon paiement pis y apparait pas dans mon compte", "payment_not_shown"},
		{"payment_billing", "you charged me twice for the same thing", "charged_twice"},
		{"payment_billing", "votre employé a ri de moi", ""},
		{"damaged", "la lampe est arrivée toute brisée", "wrong_item"},
		{"refund_return", "toujours pas remboursé pour mes souliers", "refund_missing"},
		{"service_quality", "", ""},
		{"fraud_security", "", ""},
		{"", "", ""},
	} {
		if got, _ := s.On(test.topic, test.told, day); got.Key != test.want {
			t.Errorf("%q, told %q: got %q, want %q", test.topic, test.told, got.Key, test.want)
		}
	}
}

func TestNobodyIsShownWhatNobodyVouchesFor(t *testing.T) {
	s := shelf()
	a, _ := s.Get("statement")
	for _, test := range []struct {
		on    calendar.Day
		shown bool
	}{{a.Review, true}, {a.Review.AddDays(1), false}} {
		if _, ok := s.Answer("comment lire mon relevé", test.on); ok != test.shown {
			t.Errorf("asked on %v: shown %v", test.on, ok)
		}
		if _, ok := s.On("statement", "", test.on); ok != test.shown {
			t.Errorf("chosen on %v: shown %v", test.on, ok)
		}
	}
}

// TestEveryWordFindsItsOwnArticle: whoever adds a word to an article sees here when another article takes it away.
func TestEveryWordFindsItsOwnArticle(t *testing.T) {
	s := shelf()
	for _, a := range s.All() {
		for _, page := range []articles.Page{a.FR, a.EN} {
			for _, words := range append([]string{page.Title}, page.Words...) {
				if got, _ := s.Answer(words, day); got.Key != a.Key {
					t.Errorf("%s: %q finds %q", a.Key, words, got.Key)
				}
			}
		}
	}
}

// TestCaseAccentsAndPolitenessDoNotMatter holds for every question of the table, however it is dressed.
func TestCaseAccentsAndPolitenessDoNotMatter(t *testing.T) {
	s := shelf()
	bare := strings.NewReplacer("é", "e", "è", "e", "ê", "e", "à", "a", "ù", "u", "ç", "c", "î", "i", "’", "'")
	rapid.Check(t, func(t *rapid.T) {
		q := rapid.SampledFrom(questions).Draw(t, "question")
		asked := q.asked
		for _, change := range rapid.SliceOf(rapid.SampledFrom([]func(string) string{
			strings.ToUpper, bare.Replace,
			func(s string) string { return "Bonjour, " + s },
			func(s string) string { return s + " svp merci" },
			func(s string) string { return "please " + s },
			func(s string) string { return s + " 🙏" },
			func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
		})).Draw(t, "changes") {
			asked = change(asked)
		}
		if got, _ := s.Answer(asked, day); got.Key != q.want {
			t.Fatalf("%q: got %q, want %q", asked, got.Key, q.want)
		}
	})
}

// TestNoiseFindsNothing: letters that are no words of ours answer nobody's question.
func TestNoiseFindsNothing(t *testing.T) {
	s := shelf()
	rapid.Check(t, func(t *rapid.T) {
		noise := rapid.SliceOfN(rapid.StringMatching(`[qwxz]{3,9}`), 0, 30).Draw(t, "words")
		if got, ok := s.Answer(strings.Join(noise, " "), day); ok {
			t.Fatalf("%q finds %q", noise, got.Key)
		}
		// Nor does one telling word drown in them.
		if len(noise) > 3 {
			if got, ok := s.Answer(strings.Join(noise, " ")+" colis", day); ok {
				t.Fatalf("%q finds %q", noise, got.Key)
			}
		}
	})
}

// TestAnyTextIsSearched: no text breaks the search, and the same text always finds the same.
func TestAnyTextIsSearched(t *testing.T) {
	s := shelf()
	keys := []string{""}
	for _, a := range s.All() {
		keys = append(keys, a.Key)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		first, _ := s.Answer(text, day)
		again, _ := policy.Default().Articles.Answer(text, day)
		if first.Key != again.Key || !slices.Contains(keys, first.Key) {
			t.Fatalf("%q: %q, then %q", text, first.Key, again.Key)
		}
		if !utf8.ValidString(first.In("fr").Title) {
			t.Fatalf("%q: a broken title", text)
		}
	})
}
