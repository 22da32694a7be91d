package conversations

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"guichet/conversations/articles"
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/conversations/texts"
	"guichet/conversations/understand"
)

// -- a help article, once, before the form goes on (F-1, F-2) --

// helpMost is how many characters somebody may have written and still be shown an article: who has told more than that has
// told something no article answers (F-2).
const helpMost = 200

// helped sends the customer past a help article on the way to the next question: at most one for a draft, right after the
// subject is known, and only where F-2 allows it.
func (s *step) helped(next State) bool {
	d := &s.w.Dialogue
	if d.Draft.HelpSought || d.Resume == AtReview || next == AtReview || next == AtFiles {
		return false
	}
	subject, topic := AtCategory, d.Draft.Category
	if d.Draft.Kind == Problem {
		subject, topic = AtReason, d.Draft.Reason
	}
	if d.Draft.Kind == Feedback || d.Draft.Kind == "" || !d.Draft.Done[string(subject)] {
		return false
	}
	d.Draft.HelpSought = true
	if !s.mayHelp(d.Draft) {
		return false
	}
	told := d.Draft.told()
	if !s.tells(told) {
		told = "" // it only names the subject
	}
	article, found := s.w.Policy.Articles.On(topic, told, s.today())
	if !found {
		return false
	}
	d.Draft.Article, d.Draft.HelpIn = article.Key, s.w.Customer.Lang
	s.showing = true
	s.goTo(AtArticle)
	return true
}

// mayHelp reports whether an article may stand in the way at all. It may not where the matter is grave or the person upset,
// where a case was reopened, and where they tell more than an article answers: two hundred characters, a document, a sum, a
// wish, or that they tried already.
func (s *step) mayHelp(d *Draft) bool {
	told := d.told()
	facts := s.read(told)
	wishes := d.Wish != "" || facts.Wish.Value != "" && s.tells(told) // "Refund and return" names a subject
	switch {
	case utf8.RuneCountInString(told) >= helpMost, understand.HasTried(told):
		return false
	case len(s.w.Dialogue.Flags) > 0, len(facts.Signals) > 0, facts.Repeat.Value, d.Contacted == Yes, d.Follows != "":
		return false
	case d.Reference.Value != "", len(facts.References) > 0, len(facts.Amounts) > 0, wishes, len(d.Files) > 0:
		return false
	}
	return !slices.ContainsFunc(s.w.Cases, func(c Case) bool { return c.State == Reopened })
}

// told is all that was written for the draft so far.
func (d *Draft) told() string {
	var words []string
	for _, p := range d.Pieces {
		words = append(words, p.Text.Plain)
	}
	return strings.TrimSpace(strings.Join(words, "\n"))
}

// today is the office's day.
func (s *step) today() calendar.Day { return s.w.Policy.Calendar().DayOf(s.now) }

// article is the article that stands open; false when the policy no longer has it.
func (s *step) article() (articles.Article, bool) {
	if d := s.w.Dialogue.Draft; d != nil {
		return s.w.Policy.Articles.Get(d.Article)
	}
	return articles.Article{}, false
}

// articleText is an article as it is read: its title and its numbered steps.
func (s *step) articleText(a articles.Article) richtext.Text {
	page := a.In(string(s.w.Customer.Lang))
	lines := []richtext.Text{richtext.Styled(s.say().Typeset(page.Title), richtext.Bold)}
	for i, step := range page.Steps {
		lines = append(lines, s.t("article.step", texts.Vars{"Number": i + 1, "Step": s.say().Typeset(step)}))
	}
	return richtext.Join("\n", lines...)
}

// The answers to an article.
const (
	articleSettled  = "settled"
	articleNo       = "no"
	articleContinue = "continue"
)

// settledMost is how many words may say that it is settled; more of them tell something.
const settledMost = 7

var (
	// clearYes matches words that begin with one, without accents.
	clearYes = regexp.MustCompile(`^(oui|ouais|ouaip|ouep|wi|yes|yep|yeah|yup)\b`)
	// settledWords matches that it is settled.
	settledWords = regexp.MustCompile(`\b(regle|reglee|resolu|settled|solved|fixed|sorted|worked|works|(ca|sa) (a )?marche|probleme (est )?parti)\b`)
	// notYetSettled matches who wishes for that, asks for it or denies it: "i want it fixed", "rien de réglé", "when will it be fixed?".
	notYetSettled = regexp.MustCompile(`\b(want|wish|need|when|how|who|should|must|will|would|could|can|nothing|nobody|none|far|hardly|still|yet|hope|please` +
		`|veux|veut|voudrais|aimerais|quand|comment|qui|faut|faudrait|doit|devrait|devrez|rien|personne|loin|aucune?|encore|toujours|espere|svp|soit|sera|peut)\b`)
)

// settlesHere reports whether words say that an article settled it: a clear yes that tells nothing else, or a few words that say just that.
func settlesHere(text string) bool {
	plain := plainly(text)
	return words(plain) <= settledMost && !hedged.MatchString(plain) && (settledWords.MatchString(plain) && !notYetSettled.MatchString(plain) || clearYes.MatchString(plain) && !tellsBeside(text))
}

func askArticle(s *step) prompt {
	p := prompt{text: s.t("ask.article", nil), article: true}
	if a, ok := s.article(); ok {
		p.folded = s.t("article.folded", texts.Vars{"Title": s.say().Typeset(a.In(string(s.w.Customer.Lang)).Title)})
		if p.hint = p.folded; s.showing || s.w.Dialogue.Draft.HelpIn != s.w.Customer.Lang {
			p.hint = richtext.Join("\n", s.t("article.lead", nil), s.articleText(a)) // whole once, in each language
		}
	}
	kind := Complaint
	if d := s.w.Dialogue.Draft; d != nil && d.Kind == Problem {
		kind = Problem
	}
	p.choices = []choice{
		s.button(articleSettled, "button.article.settled"), s.button(articleNo, "button.article.no"),
		s.button(articleContinue, "button.article.continue."+string(kind)),
	}
	return p
}

func pickArticle(s *step, key string) {
	if key == articleSettled {
		s.strip() // what settles it stays to be read
		s.fileSelfSettled()
		return
	}
	answer := richtext.Text{}
	if key == articleNo {
		answer = s.t("article.no.mark", nil)
	}
	s.close(answer)
	s.proceed()
}

// hearArticle takes a plain yes or no, or a button's words. Anything else told below the article is part of what happened, and
// the form goes on: nobody has to answer an article.
func hearArticle(s *step, h Held) {
	if len(h.Files) == 0 {
		command, isControl := understand.Control(h.Text.Plain)
		key, ok := s.chosen(h, askArticle(s).choices)
		switch answer := understand.YesNo(h.Text.Plain); {
		case settlesHere(h.Text.Plain):
			pickArticle(s, articleSettled)
			return
		case ok && !(key == articleSettled && tellsBeside(h.Text.Plain)):
			pickArticle(s, key)
			return
		case isControl && slices.Contains([]understand.ControlKey{understand.Continue, understand.Skip, understand.Done, understand.DoNotHave}, command.Key):
			pickArticle(s, articleContinue)
			return
		case answer == understand.No:
			s.addBeside(h)
			pickArticle(s, articleNo)
			return
		case answer == understand.Yes, wordless(h.Text.Plain):
			// "ok" and "bon" may only say that it was read: nothing is settled by that.
			s.addBeside(h)
			s.before(s.t("article.which", nil))
			s.climb(half)
			s.again()
			return
		}
	}
	d := &s.w.Dialogue
	next := s.nextQuestion(d.Draft)
	if next == AtSeller && s.soundsLikeName(h) {
		d.State, d.Misses = AtSeller, 0
		s.hear(h)
		return
	}
	d.Burst.State = AtStory // what follows at once belongs to it
	if next == AtStory {
		d.State, d.Misses = AtStory, 0 // the story's question takes the article's place
		s.hear(h)
		return
	}
	s.close(richtext.Text{})
	s.collect(h)
	s.understood(h.Text.Plain)
	s.slow = true
	s.proceed()
}

// shopName matches a few words that begin as shops' names do, folded and without signs.
var shopName = regexp.MustCompile(`^((chez|le|la|au|a la|from|at|the) )?(boutiques?|magasins?|meubles?|sports?|librairie|pharmacie|epicerie|depanneur|garage|quincaillerie|entrepot|shop|store)( [\p{L}\d]+){1,3}$|^[\p{L}\d]+( [\p{L}\d]+)? (shop|store|boutique|inc|ltee|ltd)$`)

// soundsLikeName reports whether a few words can only be a seller's name: one that is known, one that begins as shops' names do, or two
// words and more that are all written like names.
func (s *step) soundsLikeName(h Held) bool {
	text := h.Text.Plain
	if len(h.Files) > 0 || words(text) >= storyLeast || strings.ContainsAny(text, "?!.\n") {
		return false
	}
	plain := plainly(text)
	capital := func(w string) bool { r, _ := utf8.DecodeRuneInString(w); return unicode.IsUpper(r) }
	fields := strings.Fields(text)
	facts := s.read(text)
	named := facts.Merchant.Confidence >= sureEnough || shopName.MatchString(plain) ||
		len(fields) > 1 && !slices.ContainsFunc(fields, func(w string) bool { return !capital(w) }) && strings.ToUpper(text) != text
	return named && !past.MatchString(plain) && len(facts.References) == 0 && len(facts.Amounts) == 0 && len(facts.Signals) == 0
}
