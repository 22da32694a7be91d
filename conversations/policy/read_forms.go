package policy

import (
	"fmt"
	"slices"
)

// maxButtons is how many categories or reasons are shown as buttons, "other" not counted (D-16).
const maxButtons = 8

// outcomes are the keys that the life cycle of a case knows; a policy may word them but neither add nor remove any.
var outcomes = []string{"upheld", "partly", "not_upheld", "settled", "seller_settled", "self_service", "withdrawn", "out_of_scope", "no_reply"}

// forms reads what the three forms and the closing of a case offer.
func (s *section) forms(p *Policy, languages []string) {
	p.Wishes = s.choices("wishes", languages)
	s.entries("products", func(key string, e *section) {
		p.Products = append(p.Products, Product{
			Key: key, Label: e.label("label", maxButton, languages), Team: e.teamOf(p), Hints: e.words("hints"),
		})
	})
	s.entries("reasons", func(key string, e *section) {
		p.Reasons = append(p.Reasons, Reason{
			Key: key, Label: e.label("label", maxButton, languages), Button: e.flag("button"), Team: e.teamOf(p),
			WindowDays: e.windowDays(), Reference: e.oneOf("reference", "reference", names(p.References)),
			Evidence: e.words("evidence"), Hints: e.words("hints"),
		})
	})
	s.entries("categories", func(key string, e *section) {
		p.Categories = append(p.Categories, Category{
			Key: key, Label: e.label("label", maxButton, languages), Button: e.flag("button"), Team: e.teamOf(p),
			Reference: e.oneOf("reference", "reference", names(p.References)),
			Wants:     e.someOf("wants", "wish", names(p.Wishes)), Hints: e.words("hints"),
		})
	})
	p.Outcomes = s.choices("outcomes", languages)
	p.RootCauses = s.choices("root_causes", languages)
	s.entries("remedies", func(key string, e *section) {
		p.Remedies = append(p.Remedies, Remedy{Key: key, Label: e.label("label", maxButton, languages), Money: e.flag("money")})
	})
	routes := s.sub("routes")
	route := func(kind string) string { return routes.oneOf(kind, "team", names(p.Teams)) }
	p.Routes = Routes{Feedback: route("feedback"), Problem: route("problem"), Complaint: route("complaint")}
	for kind, team := range map[string]string{"feedback": p.Routes.Feedback, "problem": p.Routes.Problem, "complaint": p.Routes.Complaint} {
		if n := routes.nodes[kind]; team == "" && n != nil && (isNull(n) || n.Value == "none") {
			routes.say(kind, "this kind of case goes nowhere", "name a team of this file")
		}
	}
	routes.done()
}

func (s *section) choices(key string, languages []string) []Choice {
	var out []Choice
	s.entries(key, func(name string, e *section) {
		out = append(out, Choice{Key: name, Label: e.label("label", maxButton, languages)})
	})
	return out
}

func (s *section) teamOf(p *Policy) string { return s.oneOf("team", "team", names(p.Teams)) }

// windowDays is the seller window, 21 days unless the reason says otherwise.
func (s *section) windowDays() int {
	const usual = 21 // requirements F-6
	if s.nodes["window_days"] == nil || isEmpty(s.nodes["window_days"]) {
		s.asked = append(s.asked, "window_days")
		return usual
	}
	return s.count("window_days", 0, 180)
}

// oneOf is the key of an entry of another table; none, and absence, are no entry.
func (s *section) oneOf(key, what string, entries []string) string {
	value, ok := s.scalar(key, true)
	it := item{value, s.at(key), s.lineOf(key)}
	if !ok || value == "none" || !s.exists(it, what, entries) {
		return ""
	}
	return value
}

// someOf are keys of entries of another table.
func (s *section) someOf(key, what string, entries []string) []string {
	var keys []string
	for _, it := range s.items(key) {
		if s.exists(it, what, entries) {
			keys = append(keys, it.value)
		}
	}
	return keys
}

func (s *section) exists(it item, what string, entries []string) bool {
	if slices.Contains(entries, it.value) {
		return true
	}
	table := map[string]string{"team": "teams", "reference": "references", "wish": "wishes"}[what]
	if line, ok := s.removed[join(table, it.value)]; ok {
		s.wrong(max(line, it.line), it.path, fmt.Sprintf("this names the %s %q, which line %d removes", what, it.value, line),
			"name another one here, or keep it")
		return false
	}
	s.sayItem(it, fmt.Sprintf("there is no %s %q", what, it.value), suggestion(it.value, entries))
	return false
}
