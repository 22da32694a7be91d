package conversations

import (
	"strings"
	"testing"
	"time"
)

// filedChat is a chat whose complaint was filed a minute ago.
func filedChat(t *testing.T, lang string) *chat {
	t.Helper()
	c := atReview(t, lang)
	c.says("send")
	if len(c.filed()) != 1 {
		t.Fatalf("not filed:\n%s", c)
	}
	c.wait(time.Minute)
	return c
}

// toldIn joins what the last event told, and says whether the words were put into a case.
func (c *chat) toldIn() (told string, carried bool) {
	var all []string
	for _, e := range c.posted {
		switch e := e.(type) {
		case Tell:
			all = append(all, strings.ReplaceAll(e.Text.Plain, "\u00a0", " "))
		case Post:
			carried = carried || e.Voice == FromCustomer
		}
	}
	return strings.Join(all, "\n"), carried
}

func TestWhatIsAskedForInAnOpenCaseIsCarriedAndAnswered(t *testing.T) {
	for _, test := range []struct{ lang, words, want string }{
		{"fr", "je veux parler à quelqu’un", "l’équipe sait que vous souhaitez parler à quelqu’un"},
		{"en", "can I talk to a real person", "the team knows that you would like to talk to someone"},
		{"en", "forget it, I withdraw my complaint", "Withdraw case"},
		{"fr", "laissez faire, je retire ma plainte", "Retirer le dossier"},
		{"fr", "je ne veux pas retirer ma plainte", ""},
		{"fr", "où en est mon dossier?", "reçu. Une personne de l’équipe"},
		{"fr", "J’ai aussi payé en février", ""},
	} {
		c := filedChat(t, test.lang)
		c.saysAtOnce(test.words)
		got, carried := c.toldIn()
		if !carried || test.want == "" && got != "" || !strings.Contains(got, test.want) || strings.Contains(got, "ajouté") {
			t.Errorf("%q: carried %v, told %q", test.words, carried, got)
		}
	}
}

func TestAPersonAskedForWithinAConversationIsAskedOfTheAgent(t *testing.T) {
	c := filedChat(t, "fr")
	c.w.Cases[0].State, c.w.Cases[0].Life.LastAgent = Taken, c.now.Add(-time.Minute)
	c.saysAtOnce("une personne, svp")
	if got, carried := c.toldIn(); got != "" || !carried {
		t.Errorf("carried %v, told %q", carried, got)
	}
}

func TestThanksWithNothingOpenNeedNoMenu(t *testing.T) {
	for lang, want := range map[string]string{"fr": "De rien.", "en": "You’re welcome."} {
		c := filedChat(t, lang)
		c.w.Cases[0].State, c.w.Cases[0].Settled = Settled, c.now
		c.says("thanks!")
		if c.last() != want || c.w.Dialogue.State != AtIdle {
			t.Error(c)
		}
	}
}

func TestWordsAfterACaseIsSettledAskWhetherItIsAboutThat(t *testing.T) {
	settled := func() *chat {
		c := filedChat(t, "fr")
		c.w.Cases[0].State, c.w.Cases[0].Settled = Settled, c.now
		c.wait(5 * 24 * time.Hour)
		c.says("finalement le remboursement n'est jamais arrivé")
		c.expects("Est-ce au sujet du dossier " + c.w.Cases[0].Number.String() + " (Paiement et facturation), réglé le mardi 6 janvier 2026?")
		return c
	}
	for _, answer := range []string{"oui", "Rouvrir le dossier"} {
		c := settled()
		c.says(answer)
		got, carried := c.toldIn()
		if c.w.Cases[0].State != Reopened || !carried || !strings.Contains(got, "est rouvert") || strings.Contains(got, "C’est ajouté") || c.w.Dialogue.Draft != nil {
			t.Errorf("%s: %s, carried %v, told %q", answer, c.w.Cases[0].State, carried, got)
		}
	}
	c := settled()
	c.taps("Autre sujet")
	if d := c.w.Dialogue.Draft; d == nil || !strings.Contains(d.Story.Plain, "remboursement") || c.w.Cases[0].State != Settled {
		t.Errorf("lost:\n%s", c)
	}
	c = settled()
	c.says("je veux parler à quelqu'un")
	if len(c.filed()) != 2 || c.filed()[0].Statement.Story.Empty() {
		t.Errorf("no person gets it:\n%s", c)
	}
	c = filedChat(t, "fr")
	c.w.Cases[0].State, c.w.Cases[0].Settled = Settled, c.now
	c.wait(200 * 24 * time.Hour)
	c.says("finalement le remboursement n'est jamais arrivé")
	if c.w.Dialogue.State == AtCase {
		t.Errorf("a case too old to be reopened is offered:\n%s", c)
	}
}

// twoCases is a chat with a complaint and feedback open.
func twoCases(t *testing.T) *chat {
	t.Helper()
	c := filedChat(t, "fr")
	c.answers("/commentaire", "carte", "La nouvelle carte se brise facilement", "non", "oui")
	if c.wait(time.Minute); len(c.filed()) != 2 {
		t.Fatal(c)
	}
	return c
}

func TestTheCaseThatWasNamedHoldsForTheBurst(t *testing.T) {
	c := twoCases(t)
	c.answers("J'ai trouvé le courriel qui le prouve", "2")
	c.saysAtOnce("le voici")
	if _, carried := c.toldIn(); !carried || c.w.Dialogue.State != AtIdle {
		t.Errorf("asked again:\n%s", c)
	}
	c.w.Cases[0].Life.LastAgent = c.now.Add(time.Second)
	c.wait(time.Minute)
	c.says("et encore une chose à ce sujet")
	if c.w.Dialogue.State != AtCase {
		t.Errorf("an agent wrote about the other case:\n%s", c)
	}
	c.says("2")
	c.wait(burst)
	c.says("et encore une chose à ce sujet")
	if c.w.Dialogue.State != AtCase {
		t.Errorf("held for too long:\n%s", c)
	}
}

func TestAPhotoBesideAMessageThatWaitsIsKeptWithIt(t *testing.T) {
	c := twoCases(t)
	c.says("J'ai trouvé le courriel qui le prouve")
	c.sends(KindPhoto, "", "")
	c.wait(10 * time.Second)
	c.expects("Pièce ajoutée (1)", "À quel dossier")
	if strings.Contains(c.last(), "saisi") {
		t.Error(c)
	}
	c.says("2")
	if n := strings.Count(kinds(c.posted), "Keep"); n != 2 {
		t.Errorf("%d messages kept: %s", n, kinds(c.posted))
	}
}

func TestASecondTapOnSendSaysThatItIsSent(t *testing.T) {
	c := atReview(t, "fr")
	_, b, _ := c.button("Envoyer")
	c.step(Tapped{Data: b.Data})
	c.step(Tapped{Data: b.Data})
	if want := "Déjà envoyé. Votre numéro\u00a0: " + c.filed()[0].Number.String(); c.toasts[len(c.toasts)-1] != want {
		t.Errorf("toasts %q", c.toasts)
	}
	c.wait(48 * time.Hour)
	c.step(Tapped{Data: b.Data})
	if got := c.toasts[len(c.toasts)-1]; !strings.Contains(got, "ne sert plus") {
		t.Errorf("toast %q", got)
	}
}

func TestANoticeWithoutAnAnswerSaysThatTheMessageIsErased(t *testing.T) {
	c := newChat(t, "fr")
	c.says("Vous m'avez facturé deux fois le même relevé")
	c.wait(24 * time.Hour)
	c.step(Due{Timer: NoticeExpiry, Key: noticeKey})
	if got := c.last(); !strings.HasSuffix(got, "Sans réponse, votre message est effacé.") || strings.Contains(got, "gardé en attendant") {
		t.Error(got)
	}
}

func TestTheGreetingStandsBeforeWhatWasTakenOut(t *testing.T) {
	c := newChat(t, "en")
	c.says("my card 4111 1111 1111 1111 was charged twice for one order")
	if got := c.last(); !strings.HasPrefix(got, "Hello, this is") || strings.Count(got, "Hello") != 1 || !strings.Contains(got, "I removed your card number") {
		t.Error(got)
	}
	c.taps("Learn more")
	if got := c.last(); strings.Contains(got, "Hello") {
		t.Error(got)
	}
}

func TestAPersonAskedForAtTheReviewGetsACaseThatMissesNothing(t *testing.T) {
	c := atReview(t, "fr")
	c.taps("Plus")
	c.taps("Parler à quelqu’un")
	got, _ := c.toldIn()
	if c.filed()[0].Life.Incomplete || strings.Contains(got, "ce qui manque") || !strings.Contains(got, "souhaitez parler à quelqu’un") {
		t.Errorf("told %q", got)
	}
	for _, e := range c.posted {
		if p, ok := e.(Post); ok && strings.Contains(p.Text.Plain, "incomplet") {
			t.Errorf("posted %q", p.Text.Plain)
		}
	}
}

func TestWhenTheAnswerComesIsAskedInManyWays(t *testing.T) {
	tellsApart(t, func(text string) bool { return howLong.MatchString(plainly(text)) }, []string{
		"vous allez me repondre quand", "quand est-ce que vous allez me répondre?", "je vais avoir une reponse quand", "quand jvas avoir ma reponse", "vous me rappelez quand svp", "kan jvais avoir une réponse",
		"je suis supposé avoir des nouvelles quand", "cest long comment", "ça va être long?", "combien de temps ca va prendre",
		"when will I hear back", "when are you guys getting back to me", "any idea when ill hear back", "how long is this gonna take",
	}, []string{
		"je vous ai répondu quand", "mon remboursement est arrivé quand même", "répondez quand vous voulez", "I'll get back to you when I can", "they said when it is ready",
	})
}
