package transcript

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"guichet/conversations"
)

// Stage plays steps and shows what came of them. Do returns once the step was handled and everything due by then is
// delivered; the scene then holds still until the next call.
type Stage interface {
	// Do plays one step that a person does. An error means that it could not be done (there is no such button, say).
	Do(ctx context.Context, step Step) error
	// Advance moves business time, firing what falls due on the way, in order.
	Advance(ctx context.Context, by time.Duration) error
	// Now is business time.
	Now() time.Time
	// Scene is what stands on both sides now.
	Scene(ctx context.Context) (Scene, error)
}

// Pace is the time that passes between two steps: more than an undo window (5 s) and every pause the bot makes to see
// whether more is coming, less than anything else it waits for.
const Pace = 10 * time.Second

// Play plays a story and returns, for each step, the lines of what was seen.
func Play(ctx context.Context, story *Story, stage Stage) ([][]string, error) {
	seen := make([][]string, len(story.Steps))
	before, err := story.scene(ctx, stage)
	if err != nil {
		return nil, err
	}
	for i, step := range story.Steps {
		if err := playStep(ctx, story, i, before, stage); err != nil {
			return seen, fmt.Errorf("line %d, %q: %w", step.Line, strings.Join(step.source, " "), err)
		}
		after, err := story.scene(ctx, stage)
		if err != nil {
			return seen, err
		}
		seen[i] = Diff(before, after)
		before = after
	}
	return seen, nil
}

// scene is what stands on both sides, as far as the story tells it.
func (s *Story) scene(ctx context.Context, stage Stage) (Scene, error) {
	scene, err := stage.Scene(ctx)
	if !s.Channel {
		scene.Desk = slices.DeleteFunc(scene.Desk, func(p Post) bool { return p.Voice == "channel" })
	}
	return scene, err
}

func playStep(ctx context.Context, story *Story, i int, scene Scene, stage Stage) error {
	step, err := story.Steps[i].numbered(scene)
	if err != nil {
		return err
	}
	if step.Do == Wait {
		by := step.Wait
		if !step.Until.IsZero() {
			by = step.Until.Sub(stage.Now())
		}
		if by < 0 {
			return fmt.Errorf("the clock is already past that: it is %s", stage.Now().In(Office).Format(clockLayout))
		}
		return stage.Advance(ctx, by)
	}
	if err := stage.Do(ctx, step); err != nil {
		return err
	}
	if next := i + 1; next < len(story.Steps) && story.Steps[next].AtOnce {
		return nil
	}
	return stage.Advance(ctx, Pace)
}

// Check compares what was seen with what the story expects, and returns a readable difference, or "".
func Check(story *Story, seen [][]string) string {
	var out strings.Builder
	want, got := newNames(), newNames()
	for i, step := range story.Steps {
		w, g := want.tidy(step.Expect), got.tidy(seen[i])
		if strings.Join(w, "\n") == strings.Join(g, "\n") {
			continue
		}
		fmt.Fprintf(&out, "line %d: %s\n", step.Line, strings.Join(step.source, "\n"))
		w, g = apart(w, g)
		for _, line := range w {
			fmt.Fprintf(&out, "  want  %s\n", line)
		}
		for _, line := range g {
			fmt.Fprintf(&out, "  got   %s\n", line)
		}
	}
	return out.String()
}

// apart is two lists of lines without those that they begin and end with alike.
func apart(a, b []string) ([]string, []string) {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return a, b
}

// numberLike is what may be a case number as it is shown; ParseNumber knows whether it is one.
var numberLike = regexp.MustCompile(`\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b`)

func isNumber(text string) bool {
	_, err := conversations.ParseNumber(text)
	return err == nil
}

var placeholder = regexp.MustCompile(`\{([0-9]+)\}`)

// numbered puts the numbers of cases, as the cards show them, in the place of {1}, {2}…, counted in the order of the cards.
func (step Step) numbered(scene Scene) (Step, error) {
	var numbers []string
	for _, p := range scene.Desk {
		for _, n := range numberLike.FindAllString(p.Text, 1) {
			if p.Voice == "card" && isNumber(n) && !slices.Contains(numbers, n) {
				numbers = append(numbers, n)
			}
		}
	}
	var err error
	fill := func(text string) string {
		return placeholder.ReplaceAllStringFunc(text, func(mark string) string {
			n, _ := strconv.Atoi(strings.Trim(mark, "{}"))
			if n < 1 || n > len(numbers) {
				err = fmt.Errorf("%s: %d cases have a card", mark, len(numbers))
				return mark
			}
			return numbers[n-1]
		})
	}
	step.Text, step.Quote, step.Button = fill(step.Text), fill(step.Quote), fill(step.Button)
	return step, err
}

// names replaces case numbers, which are drawn at random, by the order in which they first appear.
type names map[string]string

func newNames() names { return names{} }

// tidy is lines as they are compared: without blank ones, and with numbers that say only which case is meant.
func (n names) tidy(lines []string) []string {
	var out []string
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		line = numberLike.ReplaceAllStringFunc(strings.TrimRightFunc(line, unicode.IsSpace), func(number string) string {
			if !isNumber(number) {
				return number
			}
			if n[number] == "" {
				n[number] = fmt.Sprintf("NUMBER-%d", len(n)+1)
			}
			return n[number]
		})
		out = append(out, line)
	}
	return out
}
