package stage

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"guichet/bot/playground/faketelegram"
	"guichet/conversations/transcript"
)

// customer plays a step on a phone.
func (s *Stage) customer(ctx context.Context, who *faketelegram.Customer, step transcript.Step) error {
	if who.Blocked() && step.Do != transcript.Unblock {
		return errors.New("they blocked the bot: their app lets them do nothing but unblock it")
	}
	var update int
	switch step.Do {
	case transcript.Say:
		var options []faketelegram.Option
		if step.Quote != "" {
			quoted, ok := find(who, step.Quote)
			if !ok {
				return fmt.Errorf("no message on the phone contains %q", step.Quote)
			}
			options = append(options, faketelegram.ReplyTo(quoted))
		}
		update = who.Say(step.Text, options...).UpdateID
	case transcript.SendFile:
		if update = s.sendFile(who, step); update == 0 {
			return fmt.Errorf("a customer cannot send a %s", step.File.Kind)
		}
	case transcript.Edit:
		id, ok := lastSaid(who)
		if !ok {
			return fmt.Errorf("there is no message of theirs to edit")
		}
		sent, err := who.EditMessage(id, step.Text)
		if err != nil {
			return err
		}
		update = sent.UpdateID
	case transcript.Press:
		return s.tap(ctx, who, step)
	case transcript.Block:
		update = who.Block()
	case transcript.Unblock:
		update = who.Unblock()
	default:
		return fmt.Errorf("a customer cannot %q", step.Do)
	}
	s.last = func(context.Context) error { return s.Telegram.Repeat(update) }
	return nil
}

// tap taps a button and waits until the phone's waiting sign is gone.
func (s *Stage) tap(ctx context.Context, who *faketelegram.Customer, step transcript.Step) error {
	chat := who.Chat()
	message, shown := 0, false
	for _, m := range slices.Backward(chat) {
		has := slices.ContainsFunc(m.Buttons, func(row []faketelegram.Button) bool {
			return slices.ContainsFunc(row, func(b faketelegram.Button) bool { return b.Text == step.Button && b.Data != "" })
		})
		if has && !m.Deleted {
			message, shown = m.ID, true
			break
		}
		if m.FromBot && message == 0 {
			message = m.ID
		}
	}
	var tapped faketelegram.Tapped
	var err error
	switch {
	case shown:
		tapped, err = who.Tap(message, step.Button)
	case step.Stale && s.taps[step.Button] != "":
		tapped, err = who.TapRaw(message, s.taps[step.Button])
	default:
		err = fmt.Errorf("no button [%s] on the phone", step.Button)
	}
	if err != nil {
		return err
	}
	s.last = func(context.Context) error { return s.Telegram.Repeat(tapped.UpdateID) }
	return s.Telegram.Wait(ctx, func() bool {
		return slices.ContainsFunc(who.Toasts(), func(t faketelegram.Toast) bool { return t.QueryID == tapped.QueryID })
	})
}

// sendFile sends what a step names, and returns the update that it makes, 0 for what cannot be sent.
func (s *Stage) sendFile(who *faketelegram.Customer, step transcript.Step) int {
	file := faketelegram.File{Kind: step.File.Kind, Name: step.File.Name, Caption: step.Text, Size: max(step.File.Size, 1000), Seconds: 12}
	switch step.File.Kind {
	case "album":
		items := make([]faketelegram.File, step.File.Count)
		for i := range items {
			items[i] = faketelegram.File{Kind: "photo", Size: 1000}
		}
		items[0].Caption = step.Text
		sent := who.Album(items...)
		return sent[len(sent)-1].UpdateID
	case "document":
		return who.SendDocument(file).UpdateID
	case "photo":
		return who.SendPhoto(file).UpdateID
	case "voice":
		return who.SendVoice(file).UpdateID
	case "video":
		return who.SendVideo(file).UpdateID
	case "video_note":
		return who.SendVideoNote(file).UpdateID
	case "audio":
		return who.SendAudio(file).UpdateID
	case "sticker":
		return who.SendSticker(file).UpdateID
	case "contact":
		return who.SendContact("+15145550100", "Luc").UpdateID
	case "location":
		return who.SendLocation(45.5, -73.6).UpdateID
	case "poll":
		return who.SendPoll("?", "a", "b").UpdateID
	case "dice":
		return who.SendDice(3).UpdateID
	case "animation":
		return who.SendAnimation(file).UpdateID
	}
	return 0
}

func find(who *faketelegram.Customer, words string) (int, bool) {
	for _, m := range slices.Backward(who.Chat()) {
		if !m.Deleted && strings.Contains(m.Text, words) {
			return m.ID, true
		}
	}
	return 0, false
}

func lastSaid(who *faketelegram.Customer) (int, bool) {
	for _, m := range slices.Backward(who.Chat()) {
		if !m.FromBot && !m.Deleted {
			return m.ID, true
		}
	}
	return 0, false
}
