package conversations

import (
	"time"

	"guichet/conversations/richtext"
	"guichet/conversations/texts"
)

// The keys of the timers that watch over an unfinished draft, and over a story that waits for the privacy notice.
const (
	reminderKey = "draft/reminder"
	warningKey  = "draft/warning"
	expiryKey   = "draft/expiry"
	noticeKey   = "notice/expiry"
)

// remindedKey is the one place that reminders of a draft have in the outbox: after an outage only the newest is told.
const remindedKey = "draft/reminded"

// touch arms the draft's timers anew: they count from the customer's last word, and none goes off at night (D-10, D-20).
func (s *step) touch() {
	d := s.w.Dialogue.Draft
	if d == nil || d.Unseen || s.w.Customer.NoticeAt.IsZero() {
		return
	}
	d.Touched, d.Reminded, d.Warned = s.ev.At, false, false
	times := s.w.Policy.Drafts
	s.want(
		Schedule{Key: reminderKey, Timer: DraftReminder, Due: s.awake(times.RemindAfter)},
		Schedule{Key: warningKey, Timer: DraftWarning, Due: s.awake(times.WarnAfter)},
		Schedule{Key: expiryKey, Timer: DraftExpiry, Due: s.awake(times.ExpireAfter)},
	)
}

// awake is the moment so long after this event, moved out of quiet hours.
func (s *step) awake(after time.Duration) time.Time {
	return s.w.Policy.Calendar().AfterQuiet(s.ev.At.Add(after))
}

func (s *step) dropTimers() {
	s.want(Unschedule{Key: reminderKey}, Unschedule{Key: warningKey}, Unschedule{Key: expiryKey}, Unschedule{Key: noticeKey})
}

// due is a timer that fell due. The rules decide whether it still means anything.
func (s *step) due(t Due) {
	d := &s.w.Dialogue
	switch t.Timer {
	case NoticeExpiry:
		s.noticeExpired()
		return
	case SelfCheck:
		s.selfCheckDue(t)
		return
	case CaseRepair:
		s.repair(t)
		return
	case CaseKept:
		s.keptDue(t)
		return
	case ErasureNear:
		s.erasureNear(t)
		return
	case RatingAsk:
		s.ratingDue(t)
		return
	case CaseHalf, CaseNear, CaseLastDay, CaseLate, CaseOverdue:
		s.remindDesk(t)
		return
	case CaseTarget, CaseTargetOver:
		s.targetDue(t)
		return
	case SellerWindow:
		s.windowDue(t)
		return
	case CaseSilence:
		s.silenceDue(t)
		return
	case CaseClosing:
		s.closingDue(t)
		return
	}
	if d.Draft == nil || d.Draft.Unseen {
		return
	}
	if quiet, until := s.w.Policy.Calendar().Quiet(s.now); quiet && t.Timer != DraftExpiry {
		s.want(Schedule{Key: t.Key, Timer: t.Timer, Due: until})
		return
	}
	s.fit()
	switch t.Timer {
	case DraftReminder:
		if !d.Draft.Reminded && s.now.Before(d.Draft.Touched.Add(s.w.Policy.Drafts.WarnAfter)) {
			d.Draft.Reminded = true
			s.remind("draft.reminder")
		}
	case DraftWarning:
		if !d.Draft.Warned {
			d.Draft.Warned = true
			s.announceAnew(d.Draft)
			s.remind("draft.warning")
		}
	case DraftExpiry:
		s.draftExpired()
	}
}

// tooLate is how late a warning may come, quiet hours and a slow desk included, and still name the day that was meant.
const tooLate = 24 * time.Hour

// announceAnew moves the day on which a draft is deleted when its warning comes late, since nobody worked the timers for a while: what the warning announces is
// still to come, and nothing is deleted right behind it.
func (s *step) announceAnew(d *Draft) {
	times := s.w.Policy.Drafts
	if s.now.Sub(d.Touched.Add(times.WarnAfter)) < tooLate {
		return
	}
	d.Touched = s.now.Add(-times.WarnAfter)
	s.want(Schedule{Key: expiryKey, Timer: DraftExpiry, Due: s.w.Policy.Calendar().AfterQuiet(d.Touched.Add(times.ExpireAfter))})
}

// remind says that the draft is not sent, and asks the open question again.
func (s *step) remind(key string) {
	if s.w.Customer.Blocked {
		return
	}
	gone := s.w.Policy.Calendar().DayOf(s.w.Dialogue.Draft.Touched.Add(s.w.Policy.Drafts.ExpireAfter))
	s.before(s.t(key, texts.Vars{"Kind": s.yours(s.w.Dialogue.Draft.Kind), "Day": s.say().Day(gone)}))
	s.before(s.recap())
	from := len(s.effects)
	s.stepAside()
	s.again()
	for i, e := range s.effects[from:] {
		if tell, ok := e.(Tell); ok {
			tell.Class = Background
			if tell.Key == "" {
				tell.Key = remindedKey // an older one that could not be sent yet is out of date
			}
			s.effects[from+i] = tell
		}
	}
}

// yours names the draft to its author: "Votre plainte".
func (s *step) yours(kind Kind) string {
	if kind == "" {
		return s.p("yours.message", nil)
	}
	return s.p("yours."+string(kind), nil)
}

// draftExpired deletes a draft that was left alone, as its warning said.
func (s *step) draftExpired() {
	s.strip()
	s.rest()
	s.dropTimers()
	if s.w.Customer.Blocked {
		return
	}
	text := s.t("draft.expired", nil)
	s.want(Tell{Timing: Timing{Class: Background, Key: remindedKey}, Text: text, Buttons: s.menu()})
}

// noticeExpired deletes what was told before the privacy notice, when nobody answered it, as the notice said.
func (s *step) noticeExpired() {
	d := &s.w.Dialogue
	if !s.w.Customer.NoticeAt.IsZero() || d.State != AtNotice && d.State != AtLanguage {
		return
	}
	if d.Label != "" {
		text := d.Asked
		if d.State == AtNotice && d.Draft != nil {
			text = richtext.Join("\n", s.t("greeting", nil), s.t("notice", s.privacyVars()), s.t("notice.erased", nil)).Normalize()
		}
		s.want(Amend{Label: d.Label, Was: d.Asked, Text: text})
	}
	s.place, s.echo = false, richtext.Text{}
	s.rest()
}
