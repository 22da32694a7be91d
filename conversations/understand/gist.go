package understand

// gist is what the tone of a message and whom it is about say of its kind, where no rule says more. Somebody met for the first
// time will find a new way to say that the parcel is lost; "the parcel" and something bad are in it all the same.
//
// The lists (data/gist-*.tsv) give three weights for who is spoken of (goods, their seller, us) and three for the tone (bad,
// good, an idea); a bare denial ("pas", "never") is bad only beside one of the three. Where both tones are heard the one that
// comes last is meant: "j'étais découragé, mais chapeau" and "bravo, trois semaines d'attente".
func gist(t map[string]evidence, asks bool) (Kind, evidence, int) {
	goods, seller, us := t["g:goods"], t["g:seller"], t["g:us"]
	bad, good, idea, denied := t["g:bad"], t["g:good"], t["g:idea"], t["g:not"]

	told := bad.score + min(denied.score, 1) + min(t["g:hint"].score, 1)
	about := min(goods.score, strong) + min(seller.score, strong)
	least := gistLeast
	if asks {
		least = gistAsked
	}
	switch {
	case idea.score >= enough && bad.score <= idea.score:
		return Feedback, idea, idea.score
	case good.score >= enough && (bad.score < enough || good.last > bad.last) && !asks:
		return Feedback, good, good.score
	case told == 0 || told+max(about, us.score) < least:
		return "", evidence{}, 0
	case about > 0 && about >= min(us.score, strong):
		return Problem, first(goods, seller), told
	case bad.score+denied.score == 0:
		return "", evidence{}, 0
	case us.score > 0 || bad.score > enough:
		return Complaint, first(bad, us), told
	}
	return "", evidence{}, 0
}

const (
	// gistLeast is how much must speak of something and against it; gistAsked, in a message that asks.
	gistLeast = 3
	gistAsked = 6
)

// first is the first evidence that there is.
func first(several ...evidence) evidence {
	for _, e := range several {
		if e.score > 0 {
			return e
		}
	}
	return evidence{}
}
