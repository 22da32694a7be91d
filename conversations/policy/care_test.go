package policy_test

import (
	"strings"
	"testing"

	"guichet/conversations/policy"
)

func TestHelplinesAreThoseOfTheOfficesRegion(t *testing.T) {
	for _, test := range []struct{ file, want string }{
		{"", "canada quebec"},
		{"office: {region: ca}", "canada"},
		{"office: {region: none}", ""},
		{"care: {helplines: {quebec: null}}", "canada"},
		{"office: {region: none}\ncare: {helplines: {ours: {say: {fr: Le 114 écoute., en: 114 listens.}}}}", "ours"},
	} {
		p, err := policy.Parse([]byte(test.file))
		if err != nil {
			t.Errorf("%s: %v", test.file, err)
			continue
		}
		var keys []string
		for _, h := range p.HelplinesHere() {
			keys = append(keys, h.Key)
		}
		if got := strings.Join(keys, " "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.file, got, test.want)
		}
	}
}

func TestWhatCannotHelpIsRefused(t *testing.T) {
	for file, path := range map[string]string{
		"care: {emergency: neuf-un-un}":                                           "care.emergency",
		"care: {on_call: '@security'}":                                            "care.on_call",
		"care: {fraud_team: nobody}":                                              "care.fraud_team",
		"care: {helplines: {ours: {regions: [mars], say: {fr: Oui., en: Yes.}}}}": "care.helplines.ours.regions[0]",
		"care: {helplines: {ours: {say: {fr: Oui.}}}}":                            "care.helplines.ours.say.en",
		"care: {helpline: {}}":                                                    "care.helpline",
	} {
		if _, err := policy.Parse([]byte(file)); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: got %v, want a finding at %s", file, err, path)
		}
	}
	p, err := policy.Parse([]byte("care: {emergency: null, fraud_team: none, on_call: S0SECOURS}"))
	if err != nil || p.Care.Emergency != "" || p.Care.FraudTeam != "" || p.Care.OnCall != "S0SECOURS" {
		t.Errorf("got %+v, %v", p.Care, err)
	}
}
