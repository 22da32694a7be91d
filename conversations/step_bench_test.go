package conversations

import (
	"strings"
	"testing"
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// What a relayed message costs the rules. A desk that is busy spends its time on these four: most messages say something to an agent or
// to a customer, and are nothing but carried.

// benchmarkStep applies one event to one world, again and again.
func benchmarkStep(b *testing.B, w World, body Body) {
	b.Helper()
	now := monday.Add(2 * time.Hour)
	ev := Event{Key: Key{Source: "telegram", Account: "bot", Kind: "update", ID: "1"}, At: now, Body: body}
	if _, agents := body.(Wrote); agents {
		ev.Fresh.Focus = 77
	}
	apply := func() {
		if _, effects, err := Step(w, ev, now); err != nil || len(effects) == 0 {
			b.Fatal(effects, err)
		}
	}
	apply() // the lists are read once in the life of a process
	b.ReportAllocs()
	for b.Loop() {
		apply()
	}
}

// talking is a world in which a case has been talked about for a while: its agent wrote an hour ago, its customer just now.
func talking(b *testing.B) World {
	b.Helper()
	d := newDesk(b, policy.ReplyAssignee)
	now := monday.Add(2 * time.Hour)
	c := &d.w.Cases[0]
	c.State, c.Owner, c.OwnerName, c.Since = Taken, ben.ID, ben.Name, monday
	c.Life.Greeted, c.Life.LastAgent, c.Life.LastWriter, c.Life.LastWriterName = true, now.Add(-time.Hour), ben.ID, ben.Name
	c.Life.LastCustomer, c.Life.Named = now.Add(-time.Minute), now.Add(-time.Minute)
	d.w.Customer.NoticeAt, d.w.Customer.Notice, d.w.Customer.Since = monday, NoticeVersion, monday
	d.w.Dialogue = Dialogue{Format: dialogueFormat, State: AtIdle}
	return d.w
}

func saying(words string) Said {
	return Said{Message: "42", Kind: KindText, Text: richtext.Of(words), Profile: Profile{FirstName: "Lise", Language: "fr"}}
}

const (
	shortMessage = "Bonjour, j’ai retrouvé mon relevé du 3 décembre, je vous l’envoie demain matin."
	longMessage  = "J’ai encore appelé hier et la dame m’a dit que le paiement était arrivé le 2, donc avant la date. Elle voyait le montant " +
		"de 84,50 $ dans son écran mais elle ne pouvait pas enlever les frais elle-même. Elle m’a transférée, j’ai attendu vingt minutes et la ligne a coupé. " +
		"Ça fait trois fois que je raconte la même affaire à trois personnes différentes. "
)

func BenchmarkStepShortMessageInOpenCase(b *testing.B) {
	benchmarkStep(b, talking(b), saying(shortMessage))
}

func BenchmarkStepLongMessageInOpenCase(b *testing.B) {
	benchmarkStep(b, talking(b), saying(strings.Repeat(longMessage, 4)))
}

func BenchmarkStepReplyOfAgent(b *testing.B) {
	benchmarkStep(b, talking(b), Wrote{
		Agent: ben, Message: "1768237200.000100", Kind: KindText,
		Text: richtext.Of("Bonjour, je vois le paiement du 2 décembre. Je vérifie avec mes collègues de la facturation et je vous reviens cet après-midi."),
	})
}

// A question of the bot's stands open beside the case: does the final answer settle it?
func BenchmarkStepMessageWhileAQuestionIsAsked(b *testing.B) {
	w := talking(b)
	c := &w.Cases[0]
	c.State = Answered
	w.Dialogue.Query = Query{Case: c.ID, What: AsksSettled, At: monday.Add(90 * time.Minute), Label: "query/77/settled/1", Asked: richtext.Of("Est-ce que cela règle la question?")}
	benchmarkStep(b, w, saying(shortMessage))
}

// A message into a form, where everything is read out of it that can be.
func BenchmarkStepStoryOfADraft(b *testing.B) {
	w := talking(b)
	w.Cases = nil
	benchmarkStep(b, w, saying(longMessage))
}
