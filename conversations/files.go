package conversations

import (
	"regexp"
	"slices"
	"strings"

	"guichet/conversations/texts"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// -- photos and documents --

func askFiles(s *step) prompt {
	d := s.w.Dialogue.Draft
	if len(d.Files) > 0 {
		return prompt{text: s.t("ask.files.more", nil), choices: []choice{s.button("done", "button.done")}}
	}
	hint := s.t("hint.files", texts.Vars{"Evidence": s.evidence()})
	if d.Kind == Feedback {
		hint = s.t("hint.files.feedback", nil)
	}
	return prompt{hint: hint, text: s.t("ask.files", nil),
		choices: []choice{s.button("none", "button.no_files")}}
}

// evidence names what helps, for a purchase problem by its reason.
func (s *step) evidence() string {
	d := s.w.Dialogue.Draft
	reason, _ := s.w.Policy.Reason(d.Reason)
	if pieces := reason.Evidence.In(string(s.w.Customer.Lang)); d.Kind == Problem && len(pieces) > 0 {
		return s.say().List(pieces[:min(2, len(pieces))])
	}
	return s.p("evidence", nil)
}

func pickFiles(s *step, _ string) { s.give(AtFiles) }

// hearAtFiles reads a yes or a no to the question for files. What is said beside it tells more of what happened and is kept,
// whichever of the two it is.
func hearAtFiles(s *step, h Held) {
	command, ok := understand.Control(h.Text.Plain)
	answer, more := answerAhead(h.Text.Plain), tellsBesideFiles(h.Text.Plain)
	switch {
	case !more && putsOff(h.Text.Plain):
		s.before(s.t("files.later", nil))
		s.give(AtFiles)
	case ok && slices.Contains([]understand.ControlKey{understand.Done, understand.Skip, understand.DoNotHave, understand.Continue, understand.Submit}, command.Key),
		s.nothingToAdd(h.Text.Plain):
		s.give(AtFiles)
	case !more && handingIn.MatchString(plainly(h.Text.Plain)):
		s.afterFiles(understand.Yes)
	case s.referenceFound(h):
		s.afterFiles(answer)
	case answer != understand.Unknown && !more:
		s.afterFiles(answer)
	case s.wishBeside(h, 3):
	default:
		s.keepTold(h)
		s.afterFiles(answer)
	}
}

// afterFiles goes on after a no, tells how after a yes, and otherwise asks again.
func (s *step) afterFiles(answer understand.Answer) {
	switch answer {
	case understand.No:
		s.give(AtFiles)
		return
	case understand.Yes:
		s.before(s.t("files.send", nil))
		s.climb(half)
	}
	s.again()
}

// answerAhead is the yes or no that words are or begin with, a "but" after it included: "non mais la boîte était vide".
func answerAhead(text string) understand.Answer {
	if answer := understand.YesNo(text); answer != understand.Unknown {
		return answer
	}
	if head, _, turned := strings.Cut(strings.Replace(plainly(text), " but ", " mais ", 1), " mais "); turned {
		return understand.YesNo(head)
	}
	return understand.Unknown
}

// handingIn matches words of somebody who has something to send, or asks how that is done: "j'ai une photo", "how do i send it".
var handingIn = wording.MustCompile(`\bcomment (je|j|on|ca|tu|faut|faire|envoyer|joindre)\b|\b(sais|s) (pas|pu) comment\b|\b(pas|pu) capable\b|\b(arrive|reussis) (pas|pu)\b|^(ca|sa) (marche|fonctionne|veut|passe) (pas|pu)$` +
	`|\bhow (do|can|would|to)\b|\b(don t|dont|not sure) (know )?how\b|\b(can t|cant|unable to|trying to) (send|attach|upload|add)\b|\b(it|that) (doesn t|doesnt|won t|wont) (work|send|upload|go|let me)\b` +
	`|^(j|j ai|jai|moi j ai|i have|i ve|ive|i got|i ve got|got) (ai )?(got )?(une|un|la|le|les|des|ma|mon|mes|deux|trois|quelques|a|an|the|some|two|my|few) (photos?|images?|captures?|factures?|recus?|preuves?|documents?|pics?|pictures?|screenshots?|receipts?|invoices?)( (svp|ici|here))?$`)

// later matches when somebody means to send something, and looking what they are doing about it at this moment.
var (
	later   = wording.MustCompile(`\b(plus tard|demain|tantot|ce soir|a soir|apres|tout a l heure|une autre fois|later|tomorrow|tonight|after|another time)\b`)
	looking = wording.MustCompile(`\b(attend|attends|attendez|cherche|chercher|minute|minutes|seconde|instant|wait|hold|sec|second|looking|look)\b`)
)

// putsOff reports whether somebody will send something another time: nobody is kept waiting for it, since it can be added to the case.
func putsOff(text string) bool {
	plain := plainly(text)
	return later.MatchString(plain) && !looking.MatchString(plain)
}

// tellsBesideFiles reports whether an answer about files says something else too: "oui, le livreur a laissé la boîte dehors", and not
// "oui, attendez, je cherche la facture" or "yes but how do I send it".
func tellsBesideFiles(text string) bool { return wordsBeside(text, assent, aboutFiles) >= besideLeast }

// aboutFiles are the words with which people speak of sending a photo or a document.
var aboutFiles = wording.Set(`oui ouais ouin yep non nan ben bin bon ok mais pis et euh c ca sa est cest y a ya il ils elle en l le la les de d du des un une mon ma mes ce cette avec
	j je jai jen vais va vous tu te t me m moi ai as avez faut faire fais fait peux peut pouvez veux voudrais pas plus pu rien tout suite la sur dans chez nous
	photo photos image images capture captures ecran facture factures recu recus preuve preuves piece pieces document documents fichier fichiers pdf papier papiers scan video releve
	envoyer envoie envoi envoye envoyes lenvoyer lenvoie joindre joins ajouter ajoute mettre mets met montrer prendre prends prend trouver trouve cherche chercher attends attendez minute minutes seconde instant
	haut bas droite gauche coin page tantot demain soir tard apres bientot quelque part telephone cell ordi ordinateur courriel comment ou sais pense crois deux trois quelques plusieurs svp merci aussi
	yes yeah yup no nope well ok but and so uh it its is that there s i ive ill im have has got a an the my some one two few of on at in to with for you me we here home top corner page
	photo photos pic pics picture pictures image screenshot screenshots receipt receipts invoice proof file files document documents attachment paper papers
	send sending attach add upload show take took find look looking hold wait sec second minute later tomorrow tonight soon phone computer email how do don t not can could will would where what know think sure please thanks too also just`)

// noneOf matches a few words, without accents, that say there is nothing to add: "j ai pas de photo", "i dont have any pics".
// What never came ("pas recu", "rien recu") is no such answer (cameNot): there "recu" must have its "de".
var noneOf = regexp.MustCompile(`^((non|no|nope|ben|bah|desole|sorry|euh|ok|et) )*((je|j|jai|jen|i|ive|on|we|y|ya|a|ai|have|do|got|ne|n|nai|en|non) )*(` +
	`(pas|pu|plus|pantoute|aucune?|rien|sans|no|none|not|dont|don t|haven t|havent|without|nothing)( (ai|have|got|any|de|d|des|a|la|the|other|autres?|more|i|ca|moi))*` +
	`( (photos?|images?|documents?|pieces?|preuves?|captures?|fichiers?|factures?|recus?|papiers?|pics?|pictures?|proofs?|files?|attachments?|screenshots?|receipts?|papers?|joindre|ajouter|envoyer|add|send|attach))+)` +
	`( (non plus|de (tout )?ca|of (it|that|this)|either|sorry|desole|svp|merci|thanks|moi|sur moi|on me|on hand|right now|pour l instant))*$`)

var cameNot = regexp.MustCompile(`(pas|pu|plus|jamais|rien) recu$`)

// bareNothing matches "nothing" without what there is nothing of, which is no yes though it may begin with one: "ya rien", "nothing really".
var bareNothing = regexp.MustCompile(`^((non|no|nope|nah|nan|ben|bah|euh|ok|desole|sorry) )*((j ai|jai|y a|ya|i|i ve|ive|i have|have|got|there s|theres) )*` +
	`(rien|nothing|zero|pas (pour le moment|pour l ?instant|maintenant|encore))` +
	`( (du tout|pantoute|en tout|de ca|d autre|a (ajouter|joindre|envoyer|montrer)|at all|really|here|else|to (add|send|attach|show)|pour le moment|pour l ?instant|for now|right now))*( (merci|desole|sorry|thanks|thank you|svp))?$`)

// enough matches somebody who has said all and leaves it at that: "c'est bon", "i'm good, send it".
var enough = wording.MustCompile(`^((non|no|nah|nan|nope) )?(ca va( (aller|etre (bon|correct|beau)))?|(c est|cest|c|ca) (bon|beau|correct|tout|assez|pas necessaire)( ce que j ai)?|(je suis|j suis|jsuis|chu|chui|suis) (correct|correcte|bon|bonne)|pas (besoin|necessaire)` +
	`|(i ?m|im|i am|we re|were|we are) (all )?(good|fine|ok|okay|set|done)|((it|that) s|its|thats) (ok|okay|fine|alright|all right|good|enough|all|it)|all (good|set|fine|done)|no need)` +
	`( (comme ca|de meme|pour moi|for me|for now|like that|as is|no need|pas besoin|merci|thanks|thank you|thx))*( (send|submit) (it|this)| (envoie|envoyez|soumettez)( la| le| ca)?)?$`)

// notKnown matches "I do not know", which at this question is a no.
var notKnown = regexp.MustCompile(`^(euh )?((je |j )?(ne )?(sais|s) (pas|pu)|j ?sais (pas|pu)|che?s? pas|chais pas|aucune idee|i ?don ?t know|dont know|idk|not sure|no idea)( trop| moi)?$`)

// nothingToAdd reports whether words say that there is neither a photo nor a document.
func (s *step) nothingToAdd(text string) bool {
	said := understand.Of(text)
	core := said.Core()
	return enough.MatchString(said.Plain()) || noneOf.MatchString(core) && !cameNot.MatchString(core) || bareNothing.MatchString(core) || notKnown.MatchString(core)
}

// endsInFiles reports whether files are the last that was sent for the draft.
func (d *Draft) endsInFiles() bool {
	return len(d.Pieces) > 0 && len(d.Pieces[len(d.Pieces)-1].Files) > 0
}

// referenceFound takes a reference that turned up after all: "found it, RL20260117". What is asked next is the caller's.
func (s *step) referenceFound(h Held) bool {
	d := s.w.Dialogue.Draft
	if d.Reference.Value != "" || !slices.Contains(formOf(d.Kind), AtReference) || !d.Done[string(AtReference)] {
		return false
	}
	found := s.read(h.Text.Plain).References
	i := slices.IndexFunc(found, func(r understand.Reference) bool { return r.Verified })
	if i < 0 {
		return false
	}
	d.Reference = Reference{Kind: found[i].Kind, Value: found[i].Normal, Verified: true}
	if words(h.Text.Plain) > longestReference {
		s.collect(h)
	} else {
		s.piece(h)
	}
	s.before(s.t("reference.noted", texts.Vars{"Words": found[i].Normal}))
	return true
}

// wishBeside takes a few words that name a wish, said at another question, as the wish, so that it is not asked for again. Of two wishes ("a refund and an
// apology") neither is sure: their words are kept with the first, and may be a few more.
func (s *step) wishBeside(h Held, most int) bool {
	d := s.w.Dialogue.Draft
	said := words(h.Text.Plain)
	if d.Kind != Complaint || d.Wish != "" && d.WishText == "" || said > most+2 {
		return false
	}
	key := s.read(h.Text.Plain).Wish
	_, known := s.w.Policy.Wish(key.Value)
	switch {
	case !known:
		return false
	case said <= most && key.Confidence >= sureEnough:
		d.Wish, d.WishText = key.Value, ""
	case key.Confidence > 0 && key.Confidence < sureEnough && wanting.MatchString(plainly(h.Text.Plain)):
		d.Wish, d.WishText = key.Value, h.Text.Plain
	default:
		return false
	}
	d.answered(AtWish)
	s.piece(h)
	s.before(s.t("wish.noted", texts.Vars{"Wish": s.wishText(&d.Answers, reviewQuote)}))
	s.again()
	return true
}

// hearFiles takes files at any question. At the story a voice message is a full answer; elsewhere the question stays open.
func (s *step) hearFiles(h Held) {
	d := s.draft()
	was := len(d.Files)
	s.collect(h)
	s.slow = true
	if s.w.Dialogue.State == AtStory && (spoken(h.Kind) || !h.Text.Empty()) {
		if spoken(h.Kind) {
			s.before(s.t("voice", nil))
		}
		s.understood(h.Text.Plain)
		s.give(AtStory)
		return
	}
	if len(d.Files) > was {
		s.countFiles(was)
	}
	s.again()
}

// spoken reports whether somebody speaks in messages of a kind.
func spoken(kind MessageKind) bool {
	return kind == KindVoice || kind == KindVideoNote || kind == KindAudio
}

// countFiles says how many files there are; said again in one burst, the newest count stands.
func (s *step) countFiles(was int) {
	b := &s.w.Dialogue.Burst
	d := s.w.Dialogue.Draft
	if s.now.Before(b.Due) && was > 0 {
		b.Lead.Plain, b.Lead.Spans = "", nil
	}
	s.before(s.t("files.added", texts.Vars{"Count": len(d.Files)}))
}

// addFiles adds a message's files to the draft, each once, up to the policy's number. What does not fit, or is too large to
// be fetched, is named.
func (s *step) addFiles(h Held) {
	d := s.w.Dialogue.Draft
	most := s.w.Policy.Limits.FilesPerDraft
	for _, f := range h.Files {
		if f.Unique != "" && slices.ContainsFunc(d.Files, func(g File) bool { return g.Unique == f.Unique }) {
			continue
		}
		if f.TooLarge {
			s.before(s.t("files.large", nil))
			continue
		}
		if len(d.Files) >= most {
			s.before(s.t("files.most", texts.Vars{"Count": most}))
			return
		}
		d.Files = append(d.Files, f)
	}
}

// unsupported reports whether a message can carry neither words nor evidence. An animation that came as a file is
// evidence: phones send a muted screen recording as one.
func unsupported(h Held) bool {
	switch h.Kind {
	case KindText, KindPhoto, KindVideo, KindVideoNote, KindVoice, KindAudio, KindDocument:
		return false
	case KindAnimation:
		return len(h.Files) == 0
	}
	return true
}

// unsupported names what came instead of an answer, and asks again. It weighs half an error.
func (s *step) unsupported(h Held) {
	key := "kind.other"
	switch h.Kind {
	case KindSticker, KindAnimation, KindContact, KindLocation, KindPoll, KindDice, KindGame, KindStory:
		key = "unsupported." + string(h.Kind)
	default:
		key = "unsupported.other"
	}
	s.before(s.t(key, nil))
	if s.w.Customer.NoticeAt.IsZero() && s.w.Dialogue.idle() {
		s.begin()
		return
	}
	if _, open := s.prompt(); !open {
		s.speak(nil)
		return
	}
	s.climb(half)
	s.again()
}
