package conversations

import (
	"testing"
)

func TestAComplaintIsGuidedFiledAndAcknowledgedInFrench(t *testing.T) {
	c := newChat(t, "fr-CA")
	c.says("/start")
	c.taps("Continuer")
	c.taps("Faire une plainte")
	c.taps("Frais et intérêts")
	c.says("J'ai payé le 28 décembre pis vous m'avez chargé 7 $ de retard quand même")
	c.says("RL20260117")
	c.taps("Remboursement")
	c.taps("Je n’en ai pas")
	c.expects("Votre plainte, avant l’envoi", "1. Sujet : Frais et intérêts")
	c.taps("Envoyer")
	t.Log(c)
	if len(c.filed()) != 1 {
		t.Fatalf("%d cases, want 1", len(c.filed()))
	}
	got := c.filed()[0]
	if got.Kind != Complaint || got.Team != "billing" || got.Deadline.String() != "2026-02-03" || !got.Statement.Reference.Verified {
		t.Errorf("filed %+v", got)
	}
	c.expects(got.Number.String(), "au plus tard le mardi 3 février 2026", "20 jours ouvrables")
}

func TestAComplaintIsGuidedFiledAndAcknowledgedInEnglish(t *testing.T) {
	c := newChat(t, "en-CA")
	c.says("/start")
	c.taps("Continue")
	c.says("complaint")
	c.says("fees")
	c.says("I paid on December 28 and you charged me a 7 dollar late fee anyway")
	c.says("I don't have it")
	c.says("a refund")
	c.says("no")
	c.says("yes")
	t.Log(c)
	if len(c.filed()) != 1 {
		t.Fatalf("%d cases, want 1", len(c.filed()))
	}
	c.expects("Complaint received", "by Tuesday, February 3, 2026", "20 business days")
}
