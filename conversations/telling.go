package conversations

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"guichet/conversations/policy"
	"guichet/conversations/understand"
	"guichet/conversations/wording"
)

// What tells words that say what happened from words that only name something, or answer a question in passing. When in
// doubt the story is asked for: a question too many costs a sentence, a case without facts costs days.

const (
	storyLeast  = 5  // words that can tell something
	storySurely = 14 // words that tell something whatever they are
	storyTyped  = 8  // words that are a story although another question was asked
)

// tells reports whether words tell what happened. "I want to file a complaint about late fees" does not: it is made of
// nothing but what is filed and what about.
func (s *step) tells(text string) bool {
	told := plainWords(text)
	if len(told) < storyLeast || len(told) >= storySurely {
		return len(told) >= storySurely
	}
	naming := s.namingWords()
	return slices.ContainsFunc(told, func(w string) bool { return !naming[w] })
}

// openers are the words that lead to the name of a thing in a first message.
const openers = `j ai je veux voudrais voulais faire fais deposer signaler un une des du de d la le les l avec pour sur mon ma mes au aux
	il y c est ce propos concernant sujet bonjour salut allo bonsoir besoin svp s vous plait probleme plainte plaindre reclamation
	porter loger formuler porte aimerais souhaite jveux jvoudrais contre votre vos compagnie autres me te
	commentaire achat commande magasin frais retard
	i have ve got a an the with about my to file make want would like need m is there it of for on and hi hello please help
	lodge submit wish wanna against you your company guys d
	complaint complain problem issue purchase order feedback comment store late fee fees`

// namingWords are the openers and the words of every label a customer can choose from.
func (s *step) namingWords() map[string]bool {
	naming := map[string]bool{}
	add := func(text string) {
		for _, w := range plainWords(text) {
			naming[w] = true
		}
	}
	add(openers)
	label := func(t policy.Text) { add(t.FR); add(t.EN) }
	for _, c := range s.w.Policy.Categories {
		label(c.Label)
	}
	for _, r := range s.w.Policy.Reasons {
		label(r.Label)
	}
	for _, p := range s.w.Policy.Products {
		label(p.Label)
	}
	return naming
}

// onlyFiles reports whether words tell nothing at all: a bare no, or no more than the wish to complain ("porter
// plainte", "je veux faire une plainte"). "Frais de retard" tells little, and yet what about.
func onlyFiles(text string) bool {
	if understand.YesNo(text) == understand.No {
		return !tellsBeside(text)
	}
	told := plainWords(text)
	return slices.ContainsFunc(told, namesComplaint) && !slices.ContainsFunc(told, func(w string) bool { return !namesComplaint(w) && !wishesTo[w] })
}

func namesComplaint(w string) bool {
	switch w {
	case "plainte", "plaindre", "reclamation", "complaint", "complain":
		return true
	}
	return false
}

// wishesTo are the words around a complaint that is only announced.
var wishesTo = wording.Set(`j je veux jveux voudrais jvoudrais voulais aimerais souhaite viens faire deposer porter loger formuler envoyer une ma la
	contre vous votre compagnie de d me m ai c est pour bonjour allo salut svp
	i want wanna to would like d wish need m have make file lodge submit a my the against about you your company hi hello please it is s`)

// plainWords are a text's words without accents, case and signs.
func plainWords(text string) []string {
	return strings.Fields(plainly(text))
}

// plainly is a text as the patterns read it: its plain words, one space apart.
func plainly(text string) string { return understand.Of(text).Plain() }

// coreOf is plainly without the politeness and the sighs around it.
func coreOf(text string) string { return understand.Of(text).Core() }

// wordless reports whether a text has neither a letter nor a digit: "!!!", "...", a face.
func wordless(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// setApart takes what only named the subject out of the story: it was the opening, and the story is still to come.
func (d *Draft) setApart() {
	for i := range d.Pieces {
		if d.Pieces[i].State == AtStory && len(d.Pieces[i].Files) == 0 {
			d.Pieces[i].State = AtChoosing
		}
	}
	d.StoryFrom = nil
	d.tellAgain()
}

// opening reports whether the dialogue is still at a customer's first words.
func (s *step) opening() bool {
	return slices.Contains([]State{AtIdle, AtLanguage, AtNotice, AtChoosing, AtCase}, s.w.Dialogue.State)
}

var (
	// past matches words of somebody who recounts.
	past = wording.MustCompile(`\b(j ai|j avais|(j|je) (l|les|leur|lui|vous) (ai|avais)|j etais|m a|m ont|m avez|avait|avaient|etait|etaient|a ete|ont ete|on a|ils ont|elle a|il a|was|were|had|did|didn|got|told|said|took|went|called|waited|charged|hung|bought|sold|paid|sent|came|left|broke|lost|gave|made|never)\b|\b[a-z]{3,}ed\b`)
	// wanting matches words of somebody who asks for something.
	wanting = wording.MustCompile(`\bj?(veux|voudrais|voulais|aimerais|souhaite|demande|exige)\b|\b(besoin|faudrait|devrait|svp|plait|want|wish|would like|d like|need|please|should|expect|ask|asking|hope)\b|^qu(e|on)?\b` +
		`|^(just |juste |simplement )?(close|cancel|fix|drop|tell|remove|refund|give|stop|send|explain|unlock|correct|reverse|return|take|let|make|pay|call|` +
		`ferme|annule|corrige|enleve|dis|dites|explique|rembourse|redonne|rend|arrete|envoie|envoye|debloque|paye|appelle|repare|regle)(r|z|s|ez|moi)?\b`)
)

// recounts reports whether words at the question for a wish rather tell what happened: many, of the past, asking for nothing.
func recounts(text string) bool {
	plain := plainly(text)
	return words(plain) >= storyTyped && past.MatchString(plain) && !wanting.MatchString(plain)
}

// asides are the words of an answer to "have you contacted the store?" that a story does not need.
var asides = wording.Set(`oui non pas encore deja hier aujourd hui avant la le semaine passee derniere mois jamais je j ai l leur leurs les une deux fois
	yes no not yet already yesterday today last week month never i have ve haven t did didn once twice them`)

// tellsMore reports whether an answer says something beyond the yes or no it is.
func tellsMore(text string) bool { return wordsBeside(text, asides) >= storyLeast }

// wordsBeside counts the words of a text that are in none of some sets.
func wordsBeside(text string, some ...map[string]bool) int {
	n := 0
	for _, w := range plainWords(text) {
		if !slices.ContainsFunc(some, func(set map[string]bool) bool { return set[w] }) {
			n++
		}
	}
	return n
}

// sellerLead matches what people put before a seller's name.
var sellerLead = regexp.MustCompile(`(?i)^(c['’]est|c['’](é|e)tait|(ben |bin )?(chez|ch[eé]|chz)|aux?|à la|it['’]?s|it was|from|at)( |$)|^à l['’]`)

// sellerName is the seller as answered: the whole of a short answer but for what leads to it. A longer answer is searched for
// a name.
func (s *step) sellerName(text string) string {
	name := strings.Join(strings.Fields(text), " ")
	if words(name) > longestSeller {
		if merchant := s.read(name).Merchant; merchant.Confidence > 0 {
			return merchant.Value
		}
	}
	for {
		rest := strings.TrimSpace(sellerLead.ReplaceAllString(name, ""))
		if rest == "" || rest == name {
			return strings.TrimRight(name, ".!,; ")
		}
		name = rest
	}
}

// noName reports whether an answer to "which store?" is rather a sentence that tells what happened. A store that it names is
// found all the same, once it is read as a part of the story.
func (s *step) noName(text string) bool {
	if words(text) <= longestSeller {
		return false
	}
	spelt := understand.Words(text)
	return slices.ContainsFunc(spelt, ofOneself) || past.MatchString(strings.Join(spelt, " ")) || s.read(text).Kind.Confidence >= sureEnough
}

// ofOneself reports whether a word is only said of oneself: no store has it in its name.
func ofOneself(word string) bool { return word == "j" || word == "je" || word == "i" }

// longestSeller is how many words an answer may have to be a name as a whole.
const longestSeller = 5
