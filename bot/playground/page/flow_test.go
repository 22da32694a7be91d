package page_test

import (
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"

	"github.com/chromedp/chromedp"
)

func TestACustomerWritesTapsCorrectsAndBlocksOnThePhone(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	luc := r.telegram.Customer(1001, faketelegram.Profile{})

	b.types("#say", "bonjour <b>toi</b>\r")
	b.sees(".msg.own .words", "bonjour <b>toi</b>")
	b.sees(".msg.bot .words", "bonjour <b>toi</b>?")
	if n := eval[int](b, "document.querySelectorAll('.msg .words b').length"); n != 0 {
		t.Error("what a customer wrote became markup")
	}

	b.click(".msg.bot .key")
	b.sees(".toast", "Compris : go")
	b.sees(".msg.bot .words", "C'est fait.")
	b.sees(".msg.bot .marks", "modifié")

	// The buttons are gone, but an old screen still has them.
	b.click(".earlier summary")
	b.click(".earlier .key")
	if err := r.telegram.Wait(t.Context(), func() bool { return len(luc.Toasts()) == 2 }); err != nil {
		t.Fatal(err)
	}

	// The arrow takes up the last message, as messengers do.
	b.types("#say", arrowUp)
	b.until("document.getElementById('say').value.startsWith('bonjour')")
	b.types("#say", " encore\r")
	b.sees(".msg.own .words", "encore")

	b.click(".msg.own .dots")
	b.sees(".menu", "Répondre")
	b.do(key(enter))
	b.sees(".context", "Réponse à")
	b.types("#say", "je cite\r")
	b.sees(".msg.own .quote", "encore")

	b.click("#attach")
	b.do(key(enter))
	b.until("[...document.querySelectorAll('.msg.own img.photo')].some(i => i.complete && i.naturalWidth > 100)")

	b.click("#block")
	b.sees(".blockedbar", "Le bot est bloqué")
	if !luc.Blocked() {
		t.Error("the bot is not blocked")
	}
	b.clean()
}

func TestAnAgentClicksFillsAModalAndWritesInAThread(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.click(`[data-focus="seat-` + nadia + `"]`)
	b.click(`[data-action="take"]`)
	b.sees(".whisper", "Le dossier est à vous.")
	b.click(`[data-focus="seat-` + paul + `"]`)
	b.until("!document.querySelector('.whisper')")
	b.click(`[data-focus="seat-` + nadia + `"]`)

	b.click(`[data-action="resolve"]`)
	b.sees(".modal", "Résoudre 7QX4-M2P4")
	b.click("#modal-submit")
	b.until("document.querySelector('.modal .error') !== null") // an empty required field, refused by the client itself
	b.types(`.modal [data-action="words"]`, "rien")
	b.click("#modal-submit")
	b.sees(".modal .error", "Il faut dire quelque chose.")
	if got := eval[string](b, `document.querySelector('.modal [data-action="words"]').value`); got != "rien" {
		t.Errorf("after the refusal the field holds %q, want what was typed", got)
	}
	b.do(key(escape))
	b.until("document.querySelector('.modals').hidden")

	b.click(`[data-action="resolve"]`)
	b.types(`.modal [data-action="words"]`, "C'est réglé.")
	b.click("#modal-submit")
	b.until("document.querySelector('.modals').hidden")
	b.sees(".post", "Dossier résolu.")

	// The tools of a message show when the keyboard reaches them.
	b.do(focus(`.post [data-focus^="c-"]`), key(enter))
	b.types("#reply", "*Bonjour*, je regarde.\r")
	b.sees(".thread .post b", "Bonjour")
	b.do(focus(`.thread .post:last-child [data-focus^="s-"]`), key(enter))
	b.until("document.activeElement.role === 'menuitem'")
	b.do(key(enter))
	b.sees(".thread .pill", "👀")
	b.sees(".threadline", "1 réponse")
	b.clean()
}

func TestHomeShortcutsCommandsAndUnknownBlocksAreShown(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.click(`[data-channel="home"]`)
	b.sees(".home", "Mes dossiers")
	b.click(`[data-channel="` + billing + `"]`)
	b.types("#compose", "/guichet 1234\r")
	b.sees(".whisper", "Rien sous ce numéro.")
	b.click("#shortcuts")
	b.do(key(enter))
	b.sees(".modal", "Derniers mots")
	b.click(`[data-focus="modal-close"]`)
	b.until("document.querySelector('.modals').hidden")

	r.sl("chat.postMessage", m{"channel": billing, "text": "riche", "blocks": richCard()})
	b.sees(".post .richtext b", "gras")
	b.sees(".post pre", "RL20260117")
	b.sees(".imageaway", "Preuve de paiement")
	b.sees(".blockerror", "video")
	b.clean()
}

func TestTheClockMovesAndOldMessagesKeepTheirTime(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.types("#say", "avant\r")
	b.sees(".msg.bot .words", "avant?")
	before := eval[string](b, "document.querySelector('.msg.own time').dateTime")
	b.click(".moves button:nth-child(3)")
	b.until("new Date(document.querySelector('#clock time').dateTime) - Date.now() > 6.9 * 86400e3")
	b.types("#say", "après\r")
	b.sees(".msg.bot .words", "après?")
	if after := eval[string](b, "document.querySelector('.msg.own time').dateTime"); after != before {
		t.Errorf("an old message moved from %s to %s", before, after)
	}
	if n := eval[int](b, "document.querySelectorAll('.daymark').length"); n != 2 {
		t.Errorf("the chat shows %d days, want 2", n)
	}
	if got := time.Until(r.clock.Now()).Round(time.Hour); got != 168*time.Hour {
		t.Errorf("the clock is %s ahead, want a week", got)
	}
	b.clean()
}

func TestASwitchedFaultHitsTheNextCallAndShowsOnTheWire(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.click(`[data-fault="telegram-500"]`)
	b.sees(".armed .faulttag", "500 · sendMessage × 1")
	b.types("#say", "allo\r")
	b.sees(".wireline .code.bad", "500")
	b.until("!document.querySelector('.armed .faulttag')")
	if got := r.telegram.Faults.List(); len(got) != 0 {
		t.Errorf("still armed: %v", got)
	}
	b.click("#switch-down")
	b.until("document.getElementById('switch-down').getAttribute('aria-checked') === 'true'")
	if answer := string(r.sl("auth.test", m{})); answer != "" && answer[0] == '{' {
		t.Errorf("Slack answers %s while it is down", answer)
	}
	b.click("#switch-down")
	b.click(".wireline summary")
	b.sees(".wiredetail .json", "Mes dossiers")
	b.clean()
}

func TestAStoryIsReplayedWithItsTextAlongside(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.click("#side-stories")
	b.sees(".storylist", "Une histoire courte")
	b.click(".storylist button")
	b.sees(".storyhead", "terminée · 2/2")
	b.sees(".msg.own .words", "merci")
	b.sees(".storyline.now", "▸ merci")
	b.clean()
}

func TestThePageFollowsTheSystemsColoursAndFitsANarrowScreen(t *testing.T) {
	r := newRig(t)
	b := r.browse(390, 844)
	ground := func() string { return eval[string](b, "getComputedStyle(document.body).backgroundColor") }
	b.scheme("light")
	light := ground()
	b.scheme("dark")
	if ground() == light {
		t.Error("the page does not follow the system into the dark")
	}
	for _, pane := range []string{"slack", "wire", "side", "phone"} {
		b.click("#tab-" + pane)
		b.do(key("")) // the frame that shows it
		b.until("getComputedStyle(document.getElementById('" + pane + "')).display === 'flex'")
		if wide := eval[int](b, "document.scrollingElement.scrollWidth"); wide > 390 {
			t.Errorf("the pane %s is %d pixels wide on a screen of 390", pane, wide)
		}
	}
	b.clean()
}

// unnamed lists visible controls without a name, the sanity check that matters most to who cannot see them.
const unnamed = `[...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role=tab], [role=switch], [role=radio], [tabindex="0"]')]
	.filter(n => n.checkVisibility())
	.filter(n => !(n.getAttribute('aria-label') || n.innerText?.trim() || n.labels?.length || document.getElementById(n.getAttribute('aria-labelledby'))))
	.map(n => n.outerHTML.slice(0, 120))`

// duplicates lists ids used twice, which break labels.
const duplicates = `Object.entries(Object.groupBy([...document.querySelectorAll('[id]')], n => n.id)).filter(([, all]) => all.length > 1).map(([id]) => id)`

func TestEveryControlHasANameAndTheKeyboardReachesIt(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.types("#say", "bonjour\r")
	b.sees(".msg.bot .words", "bonjour?")
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.click(`[data-action="resolve"]`)
	b.sees(".modal", "Résoudre")
	for _, found := range eval[[]string](b, unnamed) {
		t.Errorf("no name: %s", found)
	}
	for _, id := range eval[[]string](b, duplicates) {
		t.Errorf("the id %q stands twice", id)
	}
	if !eval[bool](b, "document.querySelector('.modal').contains(document.activeElement)") {
		t.Error("the keyboard is not in the modal that opened")
	}
	b.do(key(escape))
	b.until("document.querySelector('.modals').hidden")
	b.do(focus("#say"), key(tab))
	if got := eval[string](b, "document.activeElement.id"); got != "send" {
		t.Errorf("Tab leads from the words to %q, want the send button", got)
	}
	b.clean()
}

func TestNewChannelsAndNamesAppearByThemselves(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.slack.AddChannel(fakeslack.Channel{ID: "C0NEW", Name: "nouveau"})
	r.slack.ChangeUser(fakeslack.User{ID: paul, Name: "paul", RealName: "Paul Renommé"})
	b.sees(".rail", "nouveau")
	b.sees(".seats", "Paul")
	b.clean()
}

func TestThePageIsReadInFrenchAndInEnglish(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.sees("#tab-phone, #block", "Bloquer le bot")
	b.click("#language")
	b.sees("#block", "Block the bot")
	if got := eval[string](b, "document.documentElement.lang"); got != "en-CA" {
		t.Errorf("the page says it is in %q", got)
	}
	// What was built anew still works, and remembers the choice.
	b.types("#say", "hello\r")
	b.sees(".msg.bot .words", "hello?")
	b.do(chromedp.Reload(), chromedp.WaitVisible("#say"))
	b.sees("#block", "Block the bot")
	b.sees(".msg.bot .words", "hello?")
	b.clean()
}
