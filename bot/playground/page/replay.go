package page

import (
	"context"
	"io"
	"io/fs"
	"net/http"
	"sync"
	"time"

	"guichet/conversations/transcript"
)

// replay plays one story at a time, step by step, at a pace a person can follow.
type replay struct {
	changed func()

	mu     sync.Mutex
	view   replayView
	cancel context.CancelFunc // nil while nothing plays
	steer  chan struct{}      // closed at every change of pace, pause or step
	steps  int                // single steps asked for while paused
}

// replayView is where the replay stands.
type replayView struct {
	Name   string `json:"name"`
	Title  string `json:"title"`
	Status string `json:"status"` // "", "playing", "paused", "done", "stopped", "failed"
	Pace   int    `json:"pace"`   // milliseconds
	// Line is the first line of the step being played and Next that of the step after it, from 1; Played counts steps.
	Line   int    `json:"line"`
	Next   int    `json:"next"`
	Played int    `json:"played"`
	Steps  int    `json:"steps"`
	Text   string `json:"text"`
	Error  string `json:"error,omitempty"`
	// Differs says, in lines, where what was seen is not what the story tells.
	Differs string `json:"differs,omitempty"`
}

// storyLine is one story of the list.
type storyLine struct {
	Name     string `json:"name"`
	Title    string `json:"title"`
	Language string `json:"language"`
	Steps    int    `json:"steps"`
}

type storiesView struct {
	Playable bool        `json:"playable"`
	List     []storyLine `json:"list"`
}

// busy reports whether a story is being played.
func (p *replay) busy() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.cancel != nil
}

func (d *desk) putReplay(b *board) {
	if b.sections["stories"].data == nil {
		b.put("stories", d.stories())
	}
	d.replay.mu.Lock()
	view := d.replay.view
	d.replay.mu.Unlock()
	b.put("replay", view)
}

func (d *desk) stories() storiesView {
	v := storiesView{Playable: d.cfg.Stage != nil, List: []storyLine{}}
	if d.cfg.Stories == nil {
		return v
	}
	for _, name := range transcript.Names(d.cfg.Stories) {
		line := storyLine{Name: name, Title: name}
		// A story that cannot be read is listed by its name, and says why when it is played.
		if story, err := transcript.Read(d.cfg.Stories, name); err == nil {
			line.Title, line.Language, line.Steps = story.Title, story.Language, len(story.Steps)
		}
		v.List = append(v.List, line)
	}
	return v
}

func (d *desk) story(name string) (text string, story *transcript.Story, err error) {
	if d.cfg.Stories == nil {
		return "", nil, unknown("there are no stories")
	}
	data, err := fs.ReadFile(d.cfg.Stories, name+".story")
	if err != nil {
		return "", nil, unknown("there is no story %q", name)
	}
	story, err = transcript.Parse(string(data))
	return string(data), story, err
}

func (d *desk) storyText(r *http.Request) (any, error) {
	text, _, err := d.story(r.PathValue("name"))
	return map[string]string{"text": text}, err
}

// defaultPace lets a reader read.
const defaultPace = 1200

func (d *desk) playStory(r *http.Request) (any, error) {
	if d.cfg.Stage == nil {
		return nil, unknown("this playground has no stage to replay stories on")
	}
	in := struct{ Pace *int }{}
	if err := read(r, &in); err != nil {
		return nil, err
	}
	pace := defaultPace
	if in.Pace != nil {
		pace = max(0, *in.Pace)
	}
	text, story, err := d.story(r.PathValue("name"))
	if err != nil {
		return nil, err
	}
	p := &d.replay
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cancel != nil {
		return nil, &problem{http.StatusConflict, "a story is being replayed; stop it first"}
	}
	// The story goes on when the tab that started it is closed.
	ctx, cancel := context.WithCancel(context.WithoutCancel(r.Context()))
	p.cancel, p.steer, p.steps = cancel, make(chan struct{}), 0
	p.view = replayView{Name: r.PathValue("name"), Title: story.Title, Status: "playing", Pace: pace, Steps: len(story.Steps), Text: text}
	go d.play(ctx, story)
	return nil, nil
}

// play runs a story to its end and notes how it ended.
func (d *desk) play(ctx context.Context, story *transcript.Story) {
	err := d.playSteps(ctx, story)
	p := &d.replay
	p.mu.Lock()
	stopped := ctx.Err() != nil
	p.cancel()
	p.cancel = nil
	switch {
	case stopped:
		p.view.Status = "stopped"
	case err != nil:
		p.view.Status, p.view.Error = "failed", err.Error()
	default:
		p.view.Status = "done"
	}
	p.mu.Unlock()
	p.changed()
}

func (d *desk) playSteps(ctx context.Context, story *transcript.Story) error {
	stage, err := d.cfg.Stage(story)
	if err != nil {
		return err
	}
	if closer, ok := stage.(io.Closer); ok {
		defer func() {
			if err := closer.Close(); err != nil {
				d.cfg.Log.Warn("closing the stage of a story", "error", err)
			}
		}()
	}
	stop := d.times.watch(d.cfg.Clock)
	defer stop()
	var seen [][]string
	for from := 0; from < len(story.Steps); {
		to := groupEnd(story.Steps, from)
		if err := d.replay.wait(ctx, from > 0); err != nil {
			return err
		}
		d.replay.at(story.Steps, from, to)
		one := &transcript.Story{Title: story.Title, Language: story.Language, Clock: story.Clock, Steps: story.Steps[from:to]}
		lines, err := transcript.Play(ctx, one, stage)
		if err != nil {
			return err
		}
		seen = append(seen, lines...)
		so := &transcript.Story{Steps: story.Steps[:to]}
		d.replay.played(to, transcript.Check(so, seen))
		from = to
	}
	return nil
}

// groupEnd is the end of the steps that follow one another at once, from the one at from.
func groupEnd(steps []transcript.Step, from int) int {
	to := from + 1
	for to < len(steps) && steps[to].AtOnce {
		to++
	}
	return to
}

// at notes which lines are being played.
func (p *replay) at(steps []transcript.Step, from, to int) {
	p.mu.Lock()
	p.view.Line, p.view.Next = steps[from].Line, 0
	if to < len(steps) {
		p.view.Next = steps[to].Line
	}
	p.mu.Unlock()
	p.changed()
}

func (p *replay) played(count int, differs string) {
	p.mu.Lock()
	p.view.Played, p.view.Differs = count, differs
	p.mu.Unlock()
	p.changed()
}

// wait holds the story back for its pace, and while it is paused.
func (p *replay) wait(ctx context.Context, pace bool) error {
	began := time.Now()
	for {
		p.mu.Lock()
		rest := time.Duration(p.view.Pace)*time.Millisecond - time.Since(began)
		paused, steer := p.view.Status == "paused", p.steer
		if paused && p.steps > 0 {
			p.steps--
			p.mu.Unlock()
			return ctx.Err()
		}
		p.mu.Unlock()
		if !paused && (!pace || rest <= 0) {
			return ctx.Err()
		}
		var timer <-chan time.Time
		if !paused {
			timer = time.After(rest)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-steer:
		case <-timer:
		}
	}
}

func (d *desk) steerReplay(r *http.Request) (any, error) {
	var in struct {
		Do   string
		Pace *int
	}
	if err := read(r, &in); err != nil {
		return nil, err
	}
	p := &d.replay
	p.mu.Lock()
	if p.cancel == nil {
		p.mu.Unlock()
		return nil, &problem{http.StatusConflict, "no story is being replayed"}
	}
	if in.Pace != nil {
		p.view.Pace = max(0, *in.Pace)
	}
	switch in.Do {
	case "pause":
		p.view.Status = "paused"
	case "resume":
		p.view.Status = "playing"
	case "step":
		p.view.Status = "paused"
		p.steps++
	case "stop":
		p.cancel()
	}
	close(p.steer)
	p.steer = make(chan struct{})
	p.mu.Unlock()
	p.changed()
	return nil, nil
}
