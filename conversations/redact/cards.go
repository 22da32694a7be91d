package redact

// A card number has 13 to 19 digits (ISO/IEC 7812).
const (
	shortestCard = 13
	longestCard  = 19
)

// issuer is a range of first digits and the lengths in use with it. Sources: the card networks' published BIN ranges as
// summarised in ISO/IEC 7812 practice; ranges are taken wide, because a missed card is worse than a masked order number.
type issuer struct {
	first, last string // compared over their own length
	lengths     []int
}

var issuers = []issuer{
	{"4", "4", []int{13, 16, 19}},                   // Visa, Interac cards of several banks
	{"51", "55", []int{16}},                         // Mastercard
	{"2221", "2720", []int{16}},                     // Mastercard, 2-series
	{"34", "34", []int{15}},                         // American Express
	{"37", "37", []int{15}},                         //
	{"300", "305", []int{14, 16}},                   // Diners Club
	{"3095", "3095", []int{14, 16}},                 //
	{"36", "36", []int{14, 16}},                     //
	{"38", "39", []int{14, 16}},                     //
	{"3528", "3589", []int{16, 17, 18, 19}},         // JCB
	{"50", "50", []int{13, 14, 15, 16, 17, 18, 19}}, // Maestro
	{"56", "58", []int{13, 14, 15, 16, 17, 18, 19}}, // Maestro
	{"60", "69", []int{13, 14, 15, 16, 17, 18, 19}}, // Discover, UnionPay, Maestro, RuPay, Interac, store cards
	{"81", "82", []int{16, 17, 18, 19}},             // UnionPay, RuPay
	{"2200", "2204", []int{16, 17, 18, 19}},         // Mir
	{"9792", "9792", []int{16}},                     // Troy
}

// isCard reports whether the digits form a card number of a known issuer with a right check digit.
func isCard(digits []byte) bool { return knownIssuer(digits) && luhn(digits) }

func knownIssuer(digits []byte) bool {
	for _, is := range issuers {
		n := len(is.first)
		if head := string(digits[:n]); head < is.first || head > is.last {
			continue
		}
		for _, l := range is.lengths {
			if l == len(digits) {
				return true
			}
		}
	}
	return false
}

// luhn checks the last digit against the others (ISO/IEC 7812-1, annex B).
func luhn(digits []byte) bool {
	sum := 0
	for i := range digits {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// gap is what lies between two neighbouring digits.
type gap int

const (
	touching gap = iota // nothing
	plain               // spaces, dashes, dots: what people group numbers with
	odd                 // other punctuation: believed only in a regular grouping
	apart               // a word, a wall, or too much: not the same number
)

// longestGap is how many separators may stand between two digits of one card.
const longestGap = 4

func readGap(between []byte) gap {
	if len(between) == 0 {
		return touching
	}
	if len(between) > longestGap {
		return apart
	}
	g := plain
	for _, b := range between {
		switch b {
		case ' ', '-', '.', '\n':
		case ',', '/', '_', '|', '*', '\'', '+', ':', ';', '(', ')', '[', ']', '{', '}', '~', '"', '#', '=', '<', '>', '\\', otherByte:
			g = odd
		default:
			return apart
		}
	}
	return g
}

// digitRun is a series of digits with no gap that sets them apart.
type digitRun struct {
	digits []byte
	at     []int // where each digit stands in the skeleton
	before []gap // the gap in front of each digit; apart for the first
}

func digitRuns(sk *skeleton) []digitRun {
	var runs []digitRun
	var run digitRun
	for i, b := range sk.bytes {
		if !isDigit(b) {
			continue
		}
		g := apart
		if n := len(run.at); n > 0 {
			g = readGap(sk.bytes[run.at[n-1]+1 : i])
		}
		if g == apart && len(run.at) > 0 {
			runs = append(runs, run)
			run = digitRun{}
		}
		run.digits = append(run.digits, b)
		run.at = append(run.at, i)
		run.before = append(run.before, g)
	}
	if len(run.at) > 0 {
		runs = append(runs, run)
	}
	return runs
}

// findCards looks in every run for the most card-like part, again after each one found.
func findCards(sk *skeleton, kept spans) []finding {
	var found []finding
	for _, run := range digitRuns(sk) {
		for i := 0; i+shortestCard <= len(run.digits); {
			n := run.cardAt(i, kept)
			if n == 0 {
				i++
				continue
			}
			found = append(found, finding{
				from: run.at[i],
				to:   run.at[i+n-1] + 1,
				hit:  Hit{Kind: Card, Last4: string(run.digits[i+n-4 : i+n])},
			})
			i += n
		}
	}
	return found
}

// cardAt returns the length of the best card number starting at digit i, or 0. One written in regular groups beats one
// that is not ("4111 1111 1111 1111 123" is a card and its code), then the longer wins.
func (r *digitRun) cardAt(i int, kept spans) int {
	best, bestRank := 0, 0
	for n := min(longestCard, len(r.digits)-i); n >= shortestCard; n-- {
		rank := r.shape(i, n)
		if rank <= bestRank || !isCard(r.digits[i:i+n]) || kept.overlap(r.at[i], r.at[i+n-1]+1) {
			continue
		}
		best, bestRank = n, rank
	}
	return best
}

// shape ranks how the n digits from i are written: 0 is impossible for a card, 4 is one block or regular groups.
func (r *digitRun) shape(i, n int) int {
	startsGroup := r.before[i] != touching
	endsGroup := i+n == len(r.digits) || r.before[i+n] != touching
	oneBlock, hasOdd := true, false
	for k := i + 1; k < i+n; k++ {
		oneBlock = oneBlock && r.before[k] == touching
		hasOdd = hasOdd || r.before[k] == odd
	}
	whole := startsGroup && endsGroup
	switch {
	case whole && (oneBlock || r.regular(i, n)):
		return 4
	case hasOdd:
		return 0
	case whole:
		return 3
	case oneBlock && (startsGroup || endsGroup): // glued to something else, such as its expiry date
		return 2
	case startsGroup: // its last group is glued to something else
		return 1
	}
	return 0
}

// regular reports whether the digits stand in groups of one size, the last perhaps shorter, or as American Express and
// Diners print them (4-6-5, 4-6-4).
func (r *digitRun) regular(i, n int) bool {
	var sizes []int
	for k := i; k < i+n; k++ {
		if k == i || r.before[k] != touching {
			sizes = append(sizes, 0)
		}
		sizes[len(sizes)-1]++
	}
	if len(sizes) == 3 && sizes[0] == 4 && sizes[1] == 6 {
		return true
	}
	for k, size := range sizes {
		if size > sizes[0] || size < sizes[0] && k != len(sizes)-1 {
			return false
		}
	}
	return true
}
