package main

import (
	"testing"

	"guichet/bot/playground/page/browsertest"
)

func TestAComplaintInEnglishByTheKeyboardAlone(t *testing.T) {
	d := open(t, 1440, 900)
	d.Presses("#language", "EN")
	d.Sees("#block", "Block the bot")
	d.Reaches(`[data-focus="customer"]`, "")
	d.ChoosesByKeys(`[data-focus="customer"]`, "Anna")
	d.Sees(".chat .empty", "Write something")

	d.Reaches("#say", "")
	d.Types("#say", "hi i paid my statement RL20260117 on time and you still charged me a $7 late fee, i want my money back"+browsertest.Enter)
	for _, label := range []string{"Continue", "I have none", "Send"} {
		d.Presses(".msg .key", label)
	}
	d.Sees(".msg.bot .words", "Complaint received. Your number")

	d.Reaches(`[role="radio"][aria-checked="true"].seat`, "")
	d.Presses(`[data-channel="C0FACTURATION"]`, "")
	d.Presses("#slack .b-button", "Prendre")
	d.Sees(".view .post", "En cours · Plainte")
	d.Presses(".threadline", "")
	d.Reaches("#reply", "")
	d.Types("#reply", "Hello Anna, the fee is cancelled."+browsertest.Enter)
	d.Sees(".thread .post .pill", "✅")
	d.Sees(".msg.bot .words", "the fee is cancelled")
	d.Clean()
}

func TestAWeekLaterThePhoneIsRemindedOfItsDraft(t *testing.T) {
	for name, forward := range map[string]func(*table){
		"by the button": func(d *table) { d.Click(".moves button:nth-child(3)") },
		"by a program":  func(d *table) { d.post("/api/clock", `{"advance":"168h"}`) },
	} {
		t.Run(name, func(t *testing.T) {
			d := open(t, 1440, 900)
			d.says("j'ai une plainte sur mon relevé RL20260117, 7$ de frais de retard que je ne devais pas")
			d.taps("Continuer")
			d.Sees(".msg.bot .words", "Qu’est-ce qui réglerait la situation")
			forward(d)
			d.Sees(".msg.bot .words", "attend encore votre oui")
			d.Until("document.querySelectorAll('.daymark').length > 1")
			d.taps("Remboursement")
			d.Sees(".msg.bot .words", "une photo ou un document à joindre")
			d.Clean()
		})
	}
}

func TestAComplaintFiledWhileSlackIsDownGetsItsReceiptAndItsCardLater(t *testing.T) {
	d := open(t, 1440, 900)
	d.Click("#switch-down")
	d.Until("document.getElementById('switch-down').getAttribute('aria-checked') === 'true'")
	d.files()
	d.Click("#switch-down")
	d.Until("document.getElementById('switch-down').getAttribute('aria-checked') === 'false'")
	d.Sees(".view .post", "Nouveau · Plainte")
	if cards := browsertest.Eval[int](d.Browser, "document.querySelectorAll('.view .post').length"); cards != 1 {
		t.Errorf("the channel shows %d posts, want the card alone", cards)
	}
	d.answers()
	d.Clean()
}

func TestATapAndATextThatMeetTroubleArriveOnce(t *testing.T) {
	d := open(t, 1440, 900)
	d.post("/api/fault", `{"platform":"telegram","kind":"500","method":"sendMessage","times":1}`)
	d.post("/api/fault", `{"platform":"slack","kind":"reset-after","method":"chat.postMessage","times":1}`)
	d.says(sentence)
	// The finger slips: every button is touched twice, quickly.
	for _, label := range []string{"Continuer", "Je n’en ai pas", "Envoyer"} {
		d.ClickTwiceOn(".msg .key", label)
	}
	d.Sees(".msg.bot .words", "Plainte reçue. Votre numéro")
	d.answers()
	if cards := browsertest.Eval[int](d.Browser, "document.querySelectorAll('.view .post').length"); cards != 1 {
		t.Errorf("the channel shows %d posts, want the card alone", cards)
	}
	receipts := `[...document.querySelectorAll('.msg.bot .words')].filter(n => n.innerText.includes('Plainte reçue')).length`
	if n := browsertest.Eval[int](d.Browser, receipts); n != 1 {
		t.Errorf("the phone shows %d receipts, want one", n)
	}
	d.Clean()
}

func TestAShippedStoryIsReplayedBeforeOnesEyes(t *testing.T) {
	d := open(t, 1440, 900)
	d.Click("#side-stories")
	d.post("/api/stories/plainte-par-boutons/play", `{"pace":0}`)
	d.Sees(".storyhead", "terminée")
	d.Sees(".view .post", "Plainte")
	d.Clean()
}
