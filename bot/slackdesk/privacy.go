package slackdesk

import (
	"cmp"
	"slices"

	"github.com/slack-go/slack"

	"guichet/conversations"
	"guichet/conversations/texts"
)

// strikeFields are what can be taken out of a case, why, and a word on it for the record. Files come first, since any agent may take them
// out; of a long case the newest stand in the list, as many as one takes.
func (d *Desk) strikeFields(f form) []slack.Block {
	var why []option
	for _, reason := range conversations.StrikeReasons() {
		why = append(why, option{reason, d.plain("desk.struck_why." + reason)})
	}
	return []slack.Block{
		f.pick(conversations.FieldWhat, "slack.strike.what", "slack.strike.what_hint", d.strikable(f.pieces)),
		f.pick(conversations.FieldWhy, "slack.strike.why", "slack.strike.why_hint", why),
		f.words(conversations.FieldReason, "slack.strike.reason", "slack.strike.reason_hint", maxReason).WithOptional(true),
	}
}

func (d *Desk) strikable(pieces []Piece) []option {
	var files, words []option
	for _, p := range slices.Backward(pieces) {
		who := d.plain("slack.customer")
		if p.Side == conversations.Agents {
			who = d.plain("slack.strike.team")
		}
		vars := texts.Vars{"Who": who, "When": d.say.ShortDay(d.policy.Calendar().DayOf(p.At)), "Words": oneLine(p.Text.Plain, maxOption)}
		for i, file := range p.Files {
			if file.ID == "" {
				continue // it is words here
			}
			vars["Name"] = cmp.Or(oneLine(file.Name, maxOption/2), string(file.Kind))
			files = append(files, option{conversations.StrikeTarget(p.Side, p.Message, i+1), d.say.Plain("slack.strike.file", vars)})
		}
		if !p.Text.Empty() {
			words = append(words, option{conversations.StrikeTarget(p.Side, p.Message, 0), d.say.Plain("slack.strike.words", vars)})
		}
	}
	all := append(files, words...)
	return slices.DeleteFunc(all, func(o option) bool { return len(o.key) > maxOptionValue })
}

// maxOptionValue is how long an option's value may be (docs.slack.dev/reference/block-kit/composition-objects/option-object).
const maxOptionValue = 150

// eraseFields are what can be decided on a request to erase.
func (d *Desk) eraseFields(f form) []slack.Block {
	var scopes []option
	for _, scope := range conversations.EraseScopes() {
		scopes = append(scopes, option{scope, d.plain("slack.erase." + scope)})
	}
	return []slack.Block{f.pick(conversations.FieldScope, "slack.erase.scope", "slack.erase.scope_hint", scopes)}
}
