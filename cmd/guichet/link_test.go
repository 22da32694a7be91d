package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"guichet/conversations/startlink"
)

func TestALinkIsMadeForTheDeskThatHasItsSecret(t *testing.T) {
	const secret = "0123456789abcdef"
	for _, test := range []struct {
		args, secret, wrong string
		want                startlink.Link
	}{
		{args: "--lang en", want: startlink.Link{Lang: "en"}},
		{args: "--kind complaint --subject fees_interest --reference RL20260117", secret: secret,
			want: startlink.Link{Kind: "complaint", Subject: "fees_interest", Reference: "RL20260117"}},
		{args: "--kind complaint", wrong: "GUICHET_LINK_SECRET"},
		{args: "--kind complaint --subject not_received", secret: secret, wrong: "use payment_billing, "},
		{args: "--subject fees_interest", secret: secret, wrong: "the kind it belongs to"},
		{args: "--kind complaint --days 0", secret: secret, wrong: "a day at least"},
		{args: "", secret: secret, wrong: "must say something"},
	} {
		var out, errs bytes.Buffer
		args := append([]string{"link", "--bot", "@exemple_bot"}, strings.Fields(test.args)...)
		code := run(t.Context(), args, []string{"GUICHET_LINK_SECRET=" + test.secret}, &out, &errs)
		if test.wrong != "" {
			if code == 0 || !strings.Contains(errs.String(), test.wrong) {
				t.Errorf("%s: exit %d, %s", test.args, code, errs.String())
			}
			continue
		}
		payload, ok := strings.CutPrefix(strings.TrimSpace(out.String()), "https://t.me/exemple_bot?start=")
		if got, err := startlink.Read(payload, time.Now(), []byte(secret)); !ok || err != nil || got != test.want {
			t.Errorf("%s: %s reads as %+v, %v (exit %d, %s)", test.args, out.String(), got, err, code, errs.String())
		}
	}
}
