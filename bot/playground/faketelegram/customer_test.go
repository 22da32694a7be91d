package faketelegram

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestOptionsShapeWhatACustomerSends(t *testing.T) {
	d := open(t, noLimits)
	var id int
	_, _ = fmt.Sscan(d.send("Quel est le numéro de commande?"), &id)
	d.ana.Say("celui-ci", Quote(id, "numéro"), WithEntities(Entity{Type: "bold", Length: 5}))
	d.ana.SendPhoto(File{}, Caption("voir @paul"), ForwardedFrom("Luc", 1_700_000_000))
	d.ana.Say("perdu", ReplyTo(4242))
	list := d.poll("0")
	wants := [][2]string{
		{string(list[0].Message), `"quote":{"text":"numéro","position":12,"is_manual":true}`},
		{string(list[0].Message), `"entities":[{"type":"bold","offset":0,"length":5}]`},
		{string(list[1].Message), `"caption_entities":[{"type":"mention","offset":5,"length":5}]`},
		{string(list[1].Message), `"forward_origin":{"date":1700000000,"sender_user_name":"Luc","type":"hidden_user"}`},
	}
	for _, w := range wants {
		if !strings.Contains(w[0], w[1]) {
			t.Errorf("update %s\nlacks %s", w[0], w[1])
		}
	}
	if strings.Contains(string(list[2].Message), "reply_to_message") {
		t.Errorf("a reply to nothing: %s", list[2].Message)
	}
}

func TestLongTextsGoAsSeveralMessagesWithoutBreakingASymbol(t *testing.T) {
	d := open(t, noLimits)
	d.ana.Say("a" + strings.Repeat("😀", 2048))
	chat := d.ana.Chat()
	if len(chat) != 3 || utf16Len(chat[1].Text) != 4095 || chat[2].Text != "😀" {
		t.Errorf("%d messages", len(chat))
	}
	if got := d.ana.Say("  \n"); got != (Sent{}) {
		t.Errorf("an empty text was sent: %+v", got)
	}
}

func TestCustomersCanChangeOnlyWhatIsTheirsAndYoung(t *testing.T) {
	clock := time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC)
	d := open(t, Config{Limits: Limits{Off: true}, Now: func() time.Time { return clock }})
	var bots int
	_, _ = fmt.Sscan(d.send("a"), &bots)
	text, photo, dice := d.ana.Say("b").MessageID, d.ana.SendPhoto(File{}).MessageID, d.ana.SendDice(1).MessageID
	for name, id := range map[string]int{"the bot's": bots, "one that never was": 4242, "a die": dice} {
		if _, err := d.ana.EditMessage(id, "x"); err == nil {
			t.Errorf("editing %s worked", name)
		}
	}
	if _, err := d.ana.EditMessage(photo, "légende"); err != nil {
		t.Error(err)
	}
	if m, _ := d.ana.Message(photo); m.Text != "légende" || m.Edited.IsZero() {
		t.Errorf("screen shows %+v", m)
	}
	clock = clock.Add(48 * time.Hour)
	if _, err := d.ana.EditMessage(text, "x"); err == nil {
		t.Error("editing after 48 hours worked")
	}
	if err := d.ana.DeleteMessage(4242); err == nil {
		t.Error("deleting nothing worked")
	}
	d.ana.Block()
	if _, err := d.ana.TapRaw(bots, "x"); err == nil {
		t.Error("tapping while blocked worked")
	}
	if d.ana.Block() != 0 {
		t.Error("blocking twice made two updates")
	}
}

func TestGroupsBringTheirMessagesAndTheBotsMembership(t *testing.T) {
	d := open(t, noLimits)
	if got := d.ana.GroupMessage(-1001234567890, "too early"); got != (Sent{}) {
		t.Errorf("a message to no group: %+v", got)
	}
	d.ana.AddBotToGroup(-1001234567890, "Famille")
	d.Customer(102, Profile{FirstName: "Ben"}).GroupMessage(-1001234567890, "/plainte")
	list := d.poll("0")
	if len(list) != 3 {
		t.Fatalf("%d updates, want 3", len(list))
	}
	if s := string(list[0].Member); !strings.Contains(s, `"old_chat_member":{"status":"left"`) || !strings.Contains(s, `"type":"supergroup"`) {
		t.Errorf("membership: %s", s)
	}
	if s := string(list[1].Message); !strings.Contains(s, `"new_chat_members":[{"id":700000001,"is_bot":true`) {
		t.Errorf("note: %s", s)
	}
	if s := string(list[2].Message); !strings.Contains(s, `"title":"Famille"`) || !strings.Contains(s, `"first_name":"Ben"`) {
		t.Errorf("message: %s", s)
	}
	if r := d.call("getChatMember", "chat_id", "-1001234567890", "user_id", fmt.Sprint(d.BotID())); field(t, r.Result, "status") != "member" {
		t.Errorf("the bot is %s", r.Result)
	}
	d.ana.RemoveBotFromGroup(-1001234567890)
	if r := d.call("getChat", "chat_id", "-1001234567890"); r.Description != "Forbidden: bot was kicked from the supergroup chat" {
		t.Errorf("got %q", r.Description)
	}
	if r := d.call("getChatMember", "chat_id", "-1001234567890", "user_id", "4242"); r.Description != "Bad Request: PARTICIPANT_ID_INVALID" {
		t.Errorf("got %q", r.Description)
	}
}
