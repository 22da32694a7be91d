package main

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"guichet/bot/playground/fakeslack"
)

// utterance finds the numbered words of one side of a case; one post may hold several.
var utterance = regexp.MustCompile(`(suite|réponse) (\S+) numéro (\d+)`)

// spoken are the numbers of one side's words in the order in which the texts hold them, without what directly repeats itself.
func spoken(texts []string, side string, v *visitor) (numbers []int) {
	for _, n := range repeated(texts, side, v) {
		if len(numbers) == 0 || numbers[len(numbers)-1] != n {
			numbers = append(numbers, n)
		}
	}
	return numbers
}

// repeated is spoken with the repetitions.
func repeated(texts []string, side string, v *visitor) (numbers []int) {
	for _, text := range texts {
		for _, found := range utterance.FindAllStringSubmatch(text, -1) {
			if n, err := strconv.Atoi(found[3]); err == nil && found[1] == side && found[2] == v.name {
				numbers = append(numbers, n)
			}
		}
	}
	return numbers
}

// phone are the bot's messages on a customer's phone.
func (f *fleet) phone(v *visitor) (texts []string) {
	for _, m := range v.Chat() {
		if m.FromBot {
			texts = append(texts, m.Text)
		}
	}
	return texts
}

// thread are the bot's posts in a case's thread.
func (f *fleet) thread(card fakeslack.Message) (texts []string) {
	for _, m := range f.slack.Channel(deskChannel).Thread(card.TS) {
		if m.User != "U0NADIA" && m.TS != card.TS {
			texts = append(texts, m.Text)
		}
	}
	return texts
}

// toldTwice counts the replies that stand twice on a phone.
func (f *fleet) toldTwice() (n int) {
	for _, v := range f.people {
		n += len(repeated(f.phone(v), "réponse", v)) - len(spoken(f.phone(v), "réponse", v))
	}
	return n
}

// verify looks at everything that was ever said.
func (f *fleet) verify() {
	f.Helper()
	for _, v := range f.people {
		card, found := f.cardOf(v)
		if !found {
			f.Errorf("%s has no card", v.name)
			continue
		}
		var all []int
		for i := range f.said[v] {
			all = append(all, i)
		}
		if got := repeated(f.thread(card), "suite", v); !slices.Equal(got, all) {
			f.Errorf("%s was heard saying %v, want each of %d once, in order", v.name, got, len(all))
		}
		if got := spoken(f.phone(v), "réponse", v); !slices.Equal(got, all) {
			f.Errorf("%s was told %v, want each of %d, in order", v.name, got, len(all))
		}
		twice := len(repeated(f.phone(v), "réponse", v)) - len(all)
		if inFlight := f.atKill[v.number]; twice > inFlight {
			f.Errorf("%s was told %d messages twice, but only at %d kills a message to them was in flight", v.name, twice, inFlight)
		}
	}
	if cards := len(f.cards()); cards != len(f.people) {
		f.Errorf("%d cards for %d visitors", cards, len(f.people))
	}
}

// report prints what the README states, and holds it to its bounds.
func (f *fleet) report(of trial) {
	f.Helper()
	if f.Failed() {
		return
	}
	flights := 0
	for _, n := range f.atKill {
		flights += n
	}
	f.Logf("%d processes, %d kills, each amid %d messages each way: lost 0, out of order 0, Slack posts twice 0; told twice on Telegram %d, of %d that were in flight at a kill; "+
		"another process polled after at most %v, lanes of the dead went on after at most %v",
		f.size, f.killed, of.cases*of.words, f.toldTwice(), flights, f.takeover.Round(10*time.Millisecond), f.laneTime.Round(10*time.Millisecond))
	if f.takeover > takeoverBound {
		f.Errorf("another process polled after %v, want %v", f.takeover, takeoverBound)
	}
	if f.laneTime > laneBound {
		f.Errorf("the lanes of a dead process went on after %v, want %v", f.laneTime, laneBound)
	}
}
