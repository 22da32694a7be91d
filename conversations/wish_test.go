package conversations

import "testing"

func TestNobodyIsMadeToWishForSomething(t *testing.T) {
	for text, want := range map[string]bool{
		"rien": true, "non c'est juste pour vous le dire": true, "cest pour info": true, "je veux rien": true, "je voulais juste vous informer": true, "rien pantoute": true,
		"nothing": true, "no just letting you know": true, "I just want you to know": true, "fyi": true, "I don't want anything": true,
		"rien d'autre que mon argent": false, "je veux rien de moins qu'un remboursement": false, "just refund me": false, "I just want to be told why": false, "dites-le à votre patron": false,
	} {
		if got := wishesNothing(text); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}

func TestNoWishIsKeptAsNone(t *testing.T) {
	c := accepted(t, "en")
	c.answers("/complaint", "account access", "My account is locked and nobody answers since Friday", "no just letting you know")
	if d := c.w.Dialogue.Draft; d.Wish != "" || d.WishText != "" || c.w.Dialogue.State != AtFiles {
		t.Errorf("%+v at %s", d.Answers, c.w.Dialogue.State)
	}
}
