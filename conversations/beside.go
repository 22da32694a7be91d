package conversations

import (
	"slices"
	"strings"

	"guichet/conversations/richtext"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

const (
	// besideLeast is how many words that are no part of a yes or a no tell something: "yes and the fridge leaks".
	besideLeast = 2
	// besideOne is how long an answer is in which one such word does: "oui mon relevé est pas bon".
	besideOne = 5
)

// tellsBeside reports whether a yes or a no has something told beside it, which is not to be lost.
func tellsBeside(text string) bool {
	n := wordsBeside(text, assent)
	return n >= besideLeast || n == 1 && words(text) >= besideOne
}

// outright reports whether words are that answer and nothing else.
func outright(h Held, answer understand.Answer) bool {
	return len(h.Files) == 0 && understand.YesNo(h.Text.Plain) == answer && !tellsBeside(h.Text.Plain)
}

// addBeside adds a yes or a no to the story that tells something.
func (s *step) addBeside(h Held) {
	if tellsBeside(h.Text.Plain) {
		s.addToStory(h)
	}
}

// keepBeside adds what is told beside a thing that was asked for, or beside a no, to the story: "non pis en plus ils m'ont raccroché au nez", and not "non je
// trouve pas". Numbers are the thing itself.
func (s *step) keepBeside(h Held) {
	told := strings.Join(slices.DeleteFunc(plainWords(h.Text.Plain), func(w string) bool { return strings.ContainsAny(w, "0123456789") }), " ")
	if wordsBeside(told, assent, aboutFiles) >= besideLeast {
		s.addToStory(h)
	}
}

// keepTold adds what is told at another question to the story, and says so.
func (s *step) keepTold(h Held) {
	s.collect(h)
	s.understood(h.Text.Plain)
	s.before(s.t("kept", nil))
	s.slow = true
}

// pieceOrStory keeps the answer to a question for the subject: as a story where it tells enough for one.
func (s *step) pieceOrStory(h Held, story bool) {
	if !story {
		s.piece(h)
		return
	}
	s.collect(h)
	s.understood(h.Text.Plain)
}

// leads is the choice that the first words of a longer text name, up to a comma or a colon; empty when they name none.
func (s *step) leads(text string, choices []choice) string {
	i := strings.IndexAny(text, ",:;")
	if i < 0 {
		return ""
	}
	key, _ := s.chosen(Held{Text: richtext.Of(text[:i])}, choices)
	return key
}

var (
	// declining matches words, without accents, that do not consent: "je suis pas d'accord", "no, I don't agree with that".
	declining = wording.MustCompile(`\b(pas|pu|plus) (d ?accord|question|interessee?)\b|\b(accepte|consens|veux|voudrais) (pas|pu|plus)\b|\bje refuse\b` +
		`|\b(don t|dont|do not|not) (agree|accept|consent|want|wish|interested)\b|\bi (refuse|decline|disagree)\b|^((ben|bin|ah|oh|euh|well|uh) )*(non|no|nope)\b`)
	// lacking matches words that refuse something else than the notice does, tell what is missing, or cry out: "no refund in three weeks", "je suis pas d'accord
	// avec les frais", "non mais ça fait un mois".
	lacking = wording.MustCompile(`^no (one|body|refund|response|reply|answer|news|calls?|delivery|service|help|money|tracking|product|package|parcel|order|info|information|emails?|sign|update)\b` +
		`|^((ben|bin|ah|oh|euh|well|uh) )*(non mais|no but)\b` +
		`|\b(d ?accord avec|agree with) .{0,25}\b(frais|interets?|factures?|montant|decision|solde|charges?|paiements?|releve|prix|refus|fees?|bill|amount|interest|balance|statement|price|payments?)\b` +
		`|\b(veux|voudrais) (pas|pu|plus) (payer|perdre|attendre|me faire)\b|\b(don t|dont|do not) want to (pay|lose|wait|be)\b`)
)

// refuses reports whether words refuse what the notice asks, whatever else they tell.
func refuses(text string) bool {
	plain := plainly(text)
	return declining.MatchString(plain) && !lacking.MatchString(plain) || understand.YesNo(text) == understand.No && !tellsBeside(text)
}

// assent are the words with which people say yes or no, to a notice, to a proposal, to sending what they wrote.
var assent = wording.Set(`oui ouais ouin yep non nan nenni jamais ben bin bon bonne ok okay mais pis et ou alors donc euh ah oh la c ca sa est cest etait tout toute a y il elle en l le les de d du des un une mon ma mes ce cette votre vos
	j je jai moi tu te t me m vous on nous ne n pas plus pu rien du si que qu pour avec sans faire fait fais faut va vais allez aller allons peux peut pouvez veux voudrais aimerais accepte accord daccord consens refuse confirme
	parfait correct exact exactement beau beaucoup bien sur certain certainement absolument tant pis laisse faire tomber svp sil plait merci interesse continue continuer continuez continuons
	envoie envoye envoyes envoyez envoyer go vite maintenant tout suite bonjour allo aucun probleme inquietude ainsi comme suis desole desolee question pantoute jour journee
	plein bonnes bons toutes tous sont avez qui se s passe compris complet complete vrai vraie trouble aide info infos informations renseignements histoire plainte dossier message equipe
	yes yeah yup yea ya no nope nah never ok okay well sure of course right alright fine good great perfect correct exactly absolutely definitely but and so or then uh um oh it its is that thats s this there all i im ive id ill am you we me my the a an
	to for with without do don dont does not can could will would want wanna like agree agreed accept consent refuse decline confirm sounds looks works go ahead on lets let continue proceed please pls thanks thank ty sorry way thx
	send sent submit now asap right away just be have has interested hello hi hey problem worries question d m re ve ll o k day nice much very anyway
	everything info information details about what happened above true complete whole story complaint message team them bunch help your understood u lot`)

// givingUp are the words with which people give a form up.
var givingUp = wording.Set(`annule annuler annulez annulation efface effacer effacez supprime supprimer supprimez jette jeter recommence recommencer reponse reponses demande plainte dossier formulaire commentaire signalement
	changer change avis idee cancel delete erase discard remove stop drop start over answers answer form complaint request report feedback everything nothing changed mind longer anymore needed need`)

// faults are the words with which people say what of the review is to be another.
var faults = wording.Set(`wait attends attendez oups oops change changer changez modifier modifiez corriger corrigez refaire edit fix correct redo update wrong incorrect mauvais mauvaise faux fausse erreur mistake
	reponse answer ligne line numero number point premiere deuxieme troisieme premier dernier derniere first second third last
	histoire texte recit description message wrote story text reference demande souhait solution wish request pieces photo photos fichier fichiers document documents file files
	categorie category topic sujet subject vendeur boutique magasin marchand seller shop store merchant raison reason prix somme total montant price sum amount produit product service date jour day`)
