package conversations

import (
	"time"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/conversations/startlink"
)

// World is everything one event may touch: one customer, with their dialogue and their cases, loaded and locked by intake.
// Step takes one and returns the next; it never changes the one it was given.
type World struct {
	Policy   *policy.Policy
	Customer Customer
	Dialogue Dialogue
	// Cases are the customer's, newest first: every one that is not closed, and the closed ones that can still be reopened
	// or asked about (at most the 20 newest).
	Cases []Case
}

// Case returns the case with the id, and whether the world holds it.
func (w *World) Case(id CaseID) (*Case, bool) {
	for i := range w.Cases {
		if id != 0 && w.Cases[i].ID == id {
			return &w.Cases[i], true
		}
	}
	return nil, false
}

// Customer is a person who wrote, as far as the desk needs to know them.
type Customer struct {
	ID         CustomerID
	Chat       ChatID
	Lang       Lang // what every word they read is in (G10)
	LangChosen bool // they chose it; otherwise it is a guess and may be guessed again
	FirstName  string
	Blocked    bool      // the bot cannot reach them
	NoticeAt   time.Time // when they accepted the privacy notice; zero before
	Notice     int       // the version of the notice they accepted
	Misses     int       // case numbers asked for that are not theirs, since the last hit
	RestUntil  time.Time // no look-ups before this, after five misses
	Since      time.Time // when they first wrote
	NoRatings  bool      // they want no questions about how their cases went
}

// Dialogue is where the customer stands with the bot right now.
type Dialogue struct {
	// Format is the version of this stored form: older ones are migrated when loaded.
	Format int `json:"format"`
	// State is which question is open.
	State State `json:"state"`
	// Since is when that question was asked.
	Since time.Time `json:"since"`
	// Nonce counts the questions asked; a button carries the nonce of its question, and counts only while it is open (T-3).
	Nonce int `json:"nonce"`
	// OpenFrom is the nonce under which the open question was first asked: a button of any copy of it since then counts.
	OpenFrom int `json:"open_from,omitempty"`
	// Label is what the newest copy of the open question was told under; "" when no question is open.
	Label Label `json:"label,omitempty"`
	// Misses counts the answers to the open question that were not understood, in halves: two make a rung of the error
	// ladder, a sticker makes half of one.
	Misses int `json:"misses,omitempty"`
	// Back is the road taken: the states to go back to, the last one last.
	Back []State `json:"back,omitempty"`
	// Reopened is the question that was gone back to; its old answer stands until another is given.
	Reopened State `json:"reopened,omitempty"`
	// Resume is the state a digression or a change from the review returns to.
	Resume State `json:"resume,omitempty"`
	// Aside is the state to return to from a question that is none of a form's: the language, a cancel to confirm. Then is
	// where a confirmed cancel leads.
	Aside State `json:"aside,omitempty"`
	Then  State `json:"then,omitempty"`
	// Beneath is what Aside returns to in its turn: the language asked for over a cancel to confirm.
	Beneath State `json:"beneath,omitempty"`
	// Draft is what was answered so far; nil when nothing is begun.
	Draft *Draft `json:"draft,omitempty"`
	// Asked is the open question as it was told, so that it can be rewritten once it is answered.
	Asked richtext.Text `json:"asked"`
	// Echo is what the same message says of the questions that were tapped through before the open one took their place.
	Echo richtext.Text `json:"echo"`
	// Held is a free message that waits for the customer to say which case it belongs to.
	Held []Held `json:"held,omitempty"`
	// Copied is when the customer last had a copy of their information.
	Copied time.Time `json:"copied,omitzero"`
	// Flood counts what is sent, so that hundreds of messages are answered once.
	Flood Flood `json:"flood,omitzero"`
	// Link is what a link filled in, until the customer says whether it is right.
	Link *startlink.Link `json:"link,omitempty"`
	// Flags are what the customer's words called for since the draft began; they go onto the case it becomes.
	Flags []Flagged `json:"flags,omitempty"`
	// Cared is what the customer was told about a sensitive moment, and when: it is not said at every message.
	Cared []Flagged `json:"cared,omitempty"`
	// Worry is what the soft question at AtCare is about.
	Worry Flag `json:"worry,omitempty"`
	// Foreign counts the messages in a row in the language that is not spoken here, Suggested: to switch was suggested.
	Foreign   int  `json:"foreign,omitempty"`
	Suggested bool `json:"suggested,omitempty"`
	// Chosen is the case that the customer named for a message without a home.
	Chosen Chosen `json:"chosen"`
	// Comment is the album that came as the comment on a mark: what of it follows belongs with it.
	Comment Commented `json:"comment,omitzero"`
	// Query is the last question that was put about a case.
	Query Query `json:"query,omitzero"`
	// Burst remembers the last thing said, so that a burst or an album gets one answer.
	Burst Burst `json:"burst"`
	// Lost: the open question's message was gone and the question was told anew; it is not tried twice unasked.
	Lost bool `json:"lost,omitempty"`
	// Told is a fingerprint of the last thing told, and Repeats how often it was told in a row (D-18).
	Told    uint64 `json:"told,omitempty"`
	Repeats int    `json:"repeats,omitempty"`
}

// Held is a message of the customer's that has no home yet.
type Held struct {
	Message MessageID     `json:"message"`
	At      time.Time     `json:"at"`
	Kind    MessageKind   `json:"kind"`
	Text    richtext.Text `json:"text"`
	Files   []File        `json:"files,omitempty"`
	Quoted  string        `json:"quoted,omitempty"` // the words of an agent's reply that it answers
}

// Chosen is a case that words belong to for a while, since when.
type Chosen struct {
	Case CaseID    `json:"case,omitempty"`
	At   time.Time `json:"at"`
}

// Burst is the run of messages that are being answered together.
type Burst struct {
	Album string    `json:"album,omitempty"`
	Last  time.Time `json:"last"`
	Count int       `json:"count,omitempty"`
	// State is the question that the run began to answer; what follows at once belongs to the same answer.
	State State `json:"state,omitempty"`
	// Due is when the one answer leaves; until then it can be replaced.
	Due time.Time `json:"due"`
	// Lead is what that answer says before its question, so that replacing it loses nothing.
	Lead richtext.Text `json:"lead"`
	// Guessed are the answers that were understood in the run without being asked for.
	Guessed []State `json:"guessed,omitempty"`
	// Told and Repeats are Dialogue's as they were before that answer: one that is replaced was never told.
	Told    uint64 `json:"told,omitempty"`
	Repeats int    `json:"repeats,omitempty"`
	// Folded is the question that the run answered, as it was folded away: more of the answer is shown there too.
	Folded Folded `json:"folded"`
}

// Folded is an answered question's message.
type Folded struct {
	Label    Label         `json:"label,omitempty"`
	Question richtext.Text `json:"question"` // what stands before the answer
	Text     richtext.Text `json:"text"`     // the whole, as it was told last
}

// Draft is the answers given so far to one form. It is saved at every answer and is not a case until the yes.
type Draft struct {
	ID    DraftID   `json:"id"`
	Form  int       `json:"form"` // the version of the questions that it answers: see versions.go
	Kind  Kind      `json:"kind"` // "" until the customer said, or it was understood, what this is
	Begun time.Time `json:"begun"`
	// Received is the platform's time of the first message that carried the complaint (C-3).
	Received time.Time `json:"received"`
	// Touched is when the customer last answered; the reminder and the expiry count from it.
	Touched  time.Time `json:"touched"`
	Reminded bool      `json:"reminded,omitempty"`
	Warned   bool      `json:"warned,omitempty"`
	// Unseen: told before the privacy notice was answered; nobody may see it and it is deleted after a day.
	Unseen bool `json:"unseen,omitempty"`
	// Person: they asked for a person before there was anything to hand over.
	Person bool `json:"person,omitempty"`
	// Follows is the number of a case, closed too long ago to be reopened, that this draft takes up again.
	Follows Number `json:"follows,omitempty"`
	// HelpSought: a help article was looked for, and is not looked for again.
	HelpSought bool `json:"help_sought,omitempty"`
	// HelpIn is the language in which the article was shown.
	HelpIn Lang `json:"help_in,omitempty"`
	// Unhappy: what was told as feedback sounds dissatisfied with us (C-1).
	Unhappy bool `json:"unhappy,omitempty"`
	// Pieces are the messages the answers came in, so that an edit finds its answer and a case keeps every word.
	Pieces []Piece `json:"pieces,omitempty"`
	Answers
}

// Piece is one message that an answer came in.
type Piece struct {
	Message MessageID     `json:"message"`
	At      time.Time     `json:"at"`
	State   State         `json:"state"` // the question it answered
	Text    richtext.Text `json:"text"`
	Files   []File        `json:"files,omitempty"`
}

// Answers are what the forms ask. Which of them a kind asks for, and in which order, stands in forms.go.
type Answers struct {
	Category  string        `json:"category,omitempty"`  // complaint: a key of the policy's categories
	Reason    string        `json:"reason,omitempty"`    // problem: a key of the policy's reasons
	Product   string        `json:"product,omitempty"`   // feedback: a key of the policy's products, or free words
	Seller    string        `json:"seller,omitempty"`    // problem: the merchant's name as given
	Contacted YesNo         `json:"contacted,omitempty"` // problem: has the seller been contacted already?
	Approach  Approach      `json:"approach,omitzero"`   // problem: when and how, and what came of it
	Story     richtext.Text `json:"story"`               // what happened, in the customer's words
	StoryFrom []MessageID   `json:"story_from,omitempty"`
	Reference Reference     `json:"reference"`
	Wish      string        `json:"wish,omitempty"`      // a key of the policy's wishes
	WishText  string        `json:"wish_text,omitempty"` // in their words, for "other"
	Amount    Amount        `json:"amount"`              // understood from the story, shown on the review
	Files     []File        `json:"files,omitempty"`
	// Repeat is whether their words say that they told us before; shown, never asked.
	Repeat bool `json:"repeat,omitzero"`
	// Article is the key of the help article that was shown before the form went on.
	Article string `json:"article,omitempty"`
	// Done names the questions that were answered or skipped, so that an empty answer is not asked again.
	Done map[string]bool `json:"done,omitempty"`
}

// YesNo is an answer to a yes-or-no question.
type YesNo string

// The answers.
const (
	Unanswered YesNo = ""
	Yes        YesNo = "yes"
	No         YesNo = "no"
)

// Reference is the customer's own document: a statement, an order, an invoice.
type Reference struct {
	Kind     string `json:"kind,omitempty"` // a key of the policy's references; "" when it is none of them
	Value    string `json:"value,omitempty"`
	Verified bool   `json:"verified,omitempty"` // it has the shape the policy describes
	None     bool   `json:"none,omitempty"`     // "I don't have it"
}

// Amount is money as the customer named it.
type Amount struct {
	Cents    int64  `json:"cents,omitempty"`
	Currency string `json:"currency,omitempty"` // ISO 4217
}

// State is a dialogue state: which question is open. The list, with the rules of each, is in states.go.
type State string
