package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"

	"guichet/bot/playground/rig"
	"guichet/bot/playground/stage"
	"guichet/conversations/transcript"
)

func readStory(path string) (*transcript.Story, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return transcript.Parse(string(data))
}

// stages makes a stage for each replay, with new customers each time, numbered far from the first one: the ones before are in
// the middle of something.
func stages(r *rig.Rig, first int64) func(*transcript.Story) (transcript.Stage, error) {
	if r.Telegram == nil || r.Slack == nil {
		return nil // a story needs hands on both sides
	}
	var played atomic.Int64
	return func(story *transcript.Story) (transcript.Stage, error) {
		return stage.New(stage.Config{
			Telegram: r.Telegram, Slack: r.Slack, Bot: r, Language: story.Language, FirstChat: first + 1000 + 2*played.Add(1),
		}), nil
	}
}

// replay plays a story on the whole program and prints it with what was seen. It fails when that is not what the story
// expects.
func replay(ctx context.Context, r *rig.Rig, first int64, story *transcript.Story, stdout io.Writer) error {
	makeStage := stages(r, first)
	if makeStage == nil {
		return errors.New("a story needs both pretend platforms")
	}
	on, err := makeStage(story)
	if err != nil {
		return err
	}
	seen, err := transcript.Play(ctx, story, on)
	fmt.Fprint(stdout, story.Format(seen))
	if err != nil {
		return err
	}
	if diff := transcript.Check(story, seen); diff != "" {
		return fmt.Errorf("the story went otherwise:\n%s", diff)
	}
	return nil
}
