package slackdesk

import "github.com/slack-go/slack"

// onCall calls the user group that the policy names for urgent cases, above a post that asks for it. Slack notifies the
// group's members whom the channel holds, at any hour that they let it.
func (d *Desk) onCall(b body) []slack.Block {
	group := d.policy.Care.OnCall
	if !b.OnCall || group == "" {
		return nil
	}
	return []slack.Block{slack.NewRichTextBlock("on_call", slack.NewRichTextSection(slack.NewRichTextSectionUserGroupElement(group)))}
}
