package understand_test

import (
	"regexp"
	"time"

	"guichet/conversations/understand"
)

// vocabulary is what the corpus was labelled with.
func vocabulary() understand.Vocabulary {
	options := func(keys ...string) []understand.Option {
		out := make([]understand.Option, len(keys))
		for i, k := range keys {
			out[i] = understand.Option{Key: k}
		}
		return out
	}
	return understand.Vocabulary{
		Today:     understand.Day{Year: 2026, Month: time.January, Day: 6},
		Languages: []string{"fr", "en"},
		References: []understand.ReferencePattern{
			{Name: "statement", Pattern: regexp.MustCompile(`RL\d{8}`)},
			{Name: "order", Pattern: regexp.MustCompile(`CMD-?\d{6,8}`)},
			{Name: "invoice", Pattern: regexp.MustCompile(`F-\d{5}`)},
		},
		Categories: options("payment_billing", "statement", "fees_interest", "refund_return", "account_access", "fraud_security",
			"service_quality", "app_technical", "information", "other"),
		Reasons: options("not_received", "wrong_item", "return_unconfirmed", "damaged", "partial", "refund_missing",
			"cancelled_but_charged", "wrong_amount", "unauthorised", "other"),
		Wishes: options("refund", "correction", "explanation", "apology", "other"),
	}
}
