package bot_test

import (
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/storage/storagetest"
)

// channel waits until the fallback channel holds some words.
func (d *desk) channel(words string) {
	d.Helper()
	d.until("the channel to hear "+words, func() bool { return d.heardInChannel(words) > 0 })
}

func (d *desk) heardInChannel(words string) (n int) {
	for _, m := range d.Slack.Channel(rig.Fallback).Messages() {
		if strings.Contains(m.Text, words) {
			n++
		}
	}
	return n
}

func TestTheAgentsHearOfWhatHoldsMessagesUpAndOfWhatWasGivenUp(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			d := newDesk(t, rig.Config{Database: database(t), LookEvery: 20 * time.Millisecond})
			d.luc.Say("/start")
			d.until("the greeting", d.answered("On continue?"))
			d.Telegram.Faults.Set(faketelegram.Fault{Method: "sendMessage", Kind: faketelegram.BadGateway})
			d.luc.Say("/plainte")
			d.until("the failing call", func() bool {
				calls := d.Telegram.Calls(0)
				return len(calls) > 0 && calls[len(calls)-1].Fault == faketelegram.BadGateway
			})
			d.Clock.Set(d.Clock.Now().Add(15 * time.Minute))
			d.channel("attendent depuis 15 minutes de partir vers Telegram")
			d.Telegram.Faults.Clear()
			d.channel("Les envois vers Telegram ont repris")
			if n := d.heardInChannel("attendent depuis"); n != 1 {
				t.Errorf("the alarm was told %d times", n)
			}
			d.luc.Block()
			d.luc.Unblock()
			d.luc.Say("/annuler")
			d.luc.Block()
			d.channel("abandonné")
		})
	}
}

func TestTheDatabasesAbsenceIsToldToTheAgentsOnceItIsBack(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes the quarter of a minute after which an absence is told of")
	}
	t.Parallel()
	cluster := storagetest.StartCluster(t, storagetest.Options{})
	d := newDesk(t, rig.Config{Database: cluster.Database(t), LookEvery: 50 * time.Millisecond})
	d.luc.Say("/start")
	d.until("the greeting", d.answered("On continue?"))
	if err := cluster.Kill9(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(16*time.Second, func() {
		if err := cluster.Start(); err != nil {
			t.Error(err)
		}
	})
	d.channel("hors d’atteinte pendant 1 minute")
}
