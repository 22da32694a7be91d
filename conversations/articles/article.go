package articles

import "guichet/conversations/calendar"

// Article is one vetted answer, in the languages of the desk.
type Article struct {
	Key string
	// Owner is the team that answers for what it says, a key of the policy's teams.
	Owner string
	// Review is the last day it is shown: from then on nobody vouches for it until somebody has read it again.
	Review calendar.Day
	// Topics are the keys of the categories and reasons it serves.
	Topics []string
	FR, EN Page
}

// Page is an article in one language.
type Page struct {
	Title string
	// Steps are what to do, in order.
	Steps []string
	// Words are how customers speak of it: words and phrases, not sentences.
	Words []string
}

// In is the article's page in a language ("fr", "en"); where that is missing, in the other one.
func (a Article) In(lang string) Page {
	if lang == "en" && a.EN.Title != "" || a.FR.Title == "" {
		return a.EN
	}
	return a.FR
}

// Current reports whether somebody still vouches for the article on a day.
func (a Article) Current(on calendar.Day) bool { return !on.After(a.Review) }
