package page_test

import (
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/page/browsertest"

	"github.com/chromedp/chromedp"
)

func TestACustomerWritesTapsCorrectsAndBlocksOnThePhone(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	luc := r.telegram.Customer(1001, faketelegram.Profile{})

	b.Types("#say", "bonjour <b>toi</b>\r")
	b.Sees(".msg.own .words", "bonjour <b>toi</b>")
	b.Sees(".msg.bot .words", "bonjour <b>toi</b>?")
	if n := browsertest.Eval[int](b, "document.querySelectorAll('.msg .words b').length"); n != 0 {
		t.Error("what a customer wrote became markup")
	}

	b.Click(".msg.bot .key")
	b.Sees(".toast", "Compris : go")
	b.Sees(".msg.bot .words", "C'est fait.")
	b.Sees(".msg.bot .marks", "modifié")

	// The buttons are gone, but an old screen still has them.
	b.Click(".msg.bot .dots")
	b.Click(".menu button:nth-child(6)")
	if err := r.telegram.Wait(t.Context(), func() bool { return len(luc.Toasts()) == 2 }); err != nil {
		t.Fatal(err)
	}

	// The arrow takes up the last message, as messengers do.
	b.PressOn("#say", browsertest.ArrowUp)
	b.Until("document.getElementById('say').value.startsWith('bonjour')")
	b.Types("#say", " encore\r")
	b.Sees(".msg.own .words", "encore")

	b.Click(".msg.own .dots")
	b.Sees(".menu", "Répondre")
	b.Press(browsertest.Enter)
	b.Sees(".context", "Réponse à")
	b.Types("#say", "je cite\r")
	b.Sees(".msg.own .quote", "encore")

	b.Click("#attach")
	b.Press(browsertest.Enter)
	b.Until("[...document.querySelectorAll('.msg.own img.photo')].some(i => i.complete && i.naturalWidth > 100)")

	b.Click("#block")
	b.Sees(".blockedbar", "Le bot est bloqué")
	if !luc.Blocked() {
		t.Error("the bot is not blocked")
	}
	b.Clean()
}

func TestAClickCountsWhenNewsComesInBetweenItsPressAndItsRelease(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.Click(`[data-focus="seat-` + nadia + `"]`)
	b.Click(`[data-channel="home"]`)
	b.Until(`document.querySelector('[data-channel="home"]').ariaCurrent === "page"`)
	browsertest.Eval[bool](b, `import("/static/js/state.js").then(known => { window.known = known; return true; })`)
	b.ClicksSlowly(`[data-channel="`+billing+`"]`, func() {
		drawn := browsertest.Eval[int](b, `document.querySelectorAll(".wireline").length`)
		r.sl("chat.postMessage", m{"channel": billing, "text": "encore une", "blocks": card()})
		b.Until(`window.known.get("channel/` + billing + `")?.length === 2 && window.known.wire.filter(line => line.method === "chat.postMessage").length === 2`)
		browsertest.Eval[bool](b, "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))")
		if now := browsertest.Eval[int](b, `document.querySelectorAll(".wireline").length`); now != drawn {
			t.Errorf("%d lines of the wire are drawn under a finger, after %d", now, drawn)
		}
	})
	b.Until(`[...document.querySelectorAll(".wireline")].filter(n => n.innerText.includes("chat.postMessage")).length === 2`)
	b.Sees(".viewhead", "# facturation")
	b.Clean()
}

func TestAnAgentClicksFillsAModalAndWritesInAThread(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.Click(`[data-focus="seat-` + nadia + `"]`)
	b.Click(`[data-action="take"]`)
	b.Sees(".whisper", "Le dossier est à vous.")
	b.Click(`[data-focus="seat-` + paul + `"]`)
	b.Until("!document.querySelector('.whisper')")
	b.Click(`[data-focus="seat-` + nadia + `"]`)

	b.Click(`[data-action="resolve"]`)
	b.Sees(".modal", "Résoudre 7QX4-M2P4")
	b.Click("#modal-submit")
	b.Until("document.querySelector('.modal .error') !== null") // an empty required field, refused by the client itself
	b.Types(`.modal [data-action="words"]`, "rien")
	b.Click("#modal-submit")
	b.Sees(".modal .error", "Il faut dire quelque chose.")
	if got := browsertest.Eval[string](b, `document.querySelector('.modal [data-action="words"]').value`); got != "rien" {
		t.Errorf("after the refusal the field holds %q, want what was typed", got)
	}
	b.Press(browsertest.Escape)
	b.Until("document.querySelector('.modals').hidden")

	b.Click(`[data-action="resolve"]`)
	b.Types(`.modal [data-action="words"]`, "C'est réglé.")
	b.Click("#modal-submit")
	b.Until("document.querySelector('.modals').hidden")
	b.Sees(".post", "Dossier résolu.")

	// The tools of a message show when the keyboard reaches them.
	b.PressOn(`.post [data-focus^="c-"]`, browsertest.Enter)
	b.Types("#reply", "*Bonjour*, je regarde.\r")
	b.Sees(".thread .post b", "Bonjour")
	b.PressOn(`.thread .post:last-child [data-focus^="s-"]`, browsertest.Enter)
	b.Until("document.activeElement.role === 'menuitem'")
	b.Press(browsertest.Enter)
	b.Sees(".thread .pill", "👀")
	b.Sees(".threadline", "1 réponse")
	b.Clean()
}

func TestHomeShortcutsCommandsAndUnknownBlocksAreShown(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.Click(`[data-channel="home"]`)
	b.Sees(".home", "Mes dossiers")
	b.Click(`[data-channel="` + billing + `"]`)
	b.Types("#compose", "/guichet 1234\r")
	b.Sees(".whisper", "Rien sous ce numéro.")
	b.Click("#shortcuts")
	b.Press(browsertest.Enter)
	b.Sees(".modal", "Derniers mots")
	b.Click(`[data-focus="modal-close"]`)
	b.Until("document.querySelector('.modals').hidden")

	r.sl("chat.postMessage", m{"channel": billing, "text": "riche", "blocks": richCard()})
	b.Sees(".post .richtext b", "gras")
	b.Sees(".post pre", "RL20260117")
	b.Sees(".imageaway", "Preuve de paiement")
	b.Sees(".blockerror", "video")
	b.Clean()
}

func TestTheClockMovesAndOldMessagesKeepTheirTime(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.Types("#say", "avant\r")
	b.Sees(".msg.bot .words", "avant?")
	before := browsertest.Eval[string](b, "document.querySelector('.msg.own time').dateTime")
	b.Click(".moves button:nth-child(3)")
	b.Until("new Date(document.querySelector('#clock time').dateTime) - Date.now() > 6.9 * 86400e3")
	b.Types("#say", "après\r")
	b.Sees(".msg.bot .words", "après?")
	if after := browsertest.Eval[string](b, "document.querySelector('.msg.own time').dateTime"); after != before {
		t.Errorf("an old message moved from %s to %s", before, after)
	}
	if n := browsertest.Eval[int](b, "document.querySelectorAll('.daymark').length"); n != 2 {
		t.Errorf("the chat shows %d days, want 2", n)
	}
	if got := time.Until(r.clock.Now()).Round(time.Hour); got != 168*time.Hour {
		t.Errorf("the clock is %s ahead, want a week", got)
	}
	b.Clean()
}

func TestASwitchedFaultHitsTheNextCallAndShowsOnTheWire(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.Click(`[data-fault="telegram-500"]`)
	b.Sees(".armed .faulttag", "500 · sendMessage × 1")
	b.Types("#say", "allo\r")
	b.Sees(".wireline .code.bad", "500")
	b.Until("!document.querySelector('.armed .faulttag')")
	if got := r.telegram.Faults.List(); len(got) != 0 {
		t.Errorf("still armed: %v", got)
	}
	b.Click("#switch-down")
	b.Until("document.getElementById('switch-down').getAttribute('aria-checked') === 'true'")
	if answer := string(r.sl("auth.test", m{})); answer != "" && answer[0] == '{' {
		t.Errorf("Slack answers %s while it is down", answer)
	}
	b.Click("#switch-down")
	b.Click(".wireline summary")
	b.Sees(".wiredetail .json", "Mes dossiers")
	b.Clean()
}

func TestAStoryIsReplayedWithItsTextAlongside(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.Click("#side-stories")
	b.Sees(".storylist", "Une histoire courte")
	b.Click(".storylist button")
	b.Sees(".storyhead", "terminée · 2/2")
	b.Sees(".msg.own .words", "merci")
	b.Sees(".storyline.now", "▸ merci")
	b.Clean()
}

func TestThePageFollowsTheSystemsColoursAndFitsANarrowScreen(t *testing.T) {
	r := newRig(t)
	b := r.browse(390, 844)
	ground := func() string { return browsertest.Eval[string](b, "getComputedStyle(document.body).backgroundColor") }
	b.Scheme("light")
	light := ground()
	b.Scheme("dark")
	if ground() == light {
		t.Error("the page does not follow the system into the dark")
	}
	for _, pane := range []string{"slack", "wire", "side", "phone"} {
		b.Click("#tab-" + pane)
		b.Press("") // the frame that shows it
		b.Until("getComputedStyle(document.getElementById('" + pane + "')).display === 'flex'")
		if wide := browsertest.Eval[int](b, "document.scrollingElement.scrollWidth"); wide > 390 {
			t.Errorf("the pane %s is %d pixels wide on a screen of 390", pane, wide)
		}
	}
	b.Clean()
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
	b.Types("#say", "bonjour\r")
	b.Sees(".msg.bot .words", "bonjour?")
	r.sl("chat.postMessage", m{"channel": billing, "text": "Nouvelle plainte", "blocks": card()})
	b.Click(`[data-action="resolve"]`)
	b.Sees(".modal", "Résoudre")
	for _, found := range browsertest.Eval[[]string](b, unnamed) {
		t.Errorf("no name: %s", found)
	}
	for _, id := range browsertest.Eval[[]string](b, duplicates) {
		t.Errorf("the id %q stands twice", id)
	}
	if !browsertest.Eval[bool](b, "document.querySelector('.modal').contains(document.activeElement)") {
		t.Error("the keyboard is not in the modal that opened")
	}
	b.Press(browsertest.Escape)
	b.Until("document.querySelector('.modals').hidden")
	b.PressOn("#say", browsertest.Tab)
	if got := browsertest.Eval[string](b, "document.activeElement.id"); got != "send" {
		t.Errorf("Tab leads from the words to %q, want the send button", got)
	}
	b.Clean()
}

func TestNewChannelsAndNamesAppearByThemselves(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	r.slack.AddChannel(fakeslack.Channel{ID: "C0NEW", Name: "nouveau"})
	r.slack.ChangeUser(fakeslack.User{ID: paul, Name: "paul", RealName: "Paul Renommé"})
	b.Sees(".rail", "nouveau")
	b.Sees(".seats", "Paul")
	b.Clean()
}

func TestThePageIsReadInFrenchAndInEnglish(t *testing.T) {
	r := newRig(t)
	b := r.browse(1440, 900)
	b.Sees("#tab-phone, #block", "Bloquer le bot")
	b.Click("#language")
	b.Sees("#block", "Block the bot")
	if got := browsertest.Eval[string](b, "document.documentElement.lang"); got != "en-CA" {
		t.Errorf("the page says it is in %q", got)
	}
	// What was built anew still works, and remembers the choice.
	b.Types("#say", "hello\r")
	b.Sees(".msg.bot .words", "hello?")
	b.Do(chromedp.Reload(), chromedp.WaitVisible("#say"))
	b.Sees("#block", "Block the bot")
	b.Sees(".msg.bot .words", "hello?")
	b.Clean()
}
