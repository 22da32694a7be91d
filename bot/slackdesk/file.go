package slackdesk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"guichet/bot/calls"
	"guichet/conversations"
)

// maxFile is the largest file carried to Slack, which takes 1 GB itself. Customers' platforms give bots far less.
const maxFile = 100 << 20

// uploaded marks, in what a row stores, the id of a file whose bytes are with Slack, and when its share was begun.
const uploaded = "file "

func storeUpload(id string) string {
	return fmt.Sprintf("%s%s %d", uploaded, id, time.Now().UnixMilli())
}

// storedUpload reads what storeUpload wrote; id is "" when no share was begun.
func storedUpload(stored string) (id string, begun time.Time) {
	var ms int64
	if _, err := fmt.Sscanf(stored, uploaded+"%s %d", &id, &ms); err != nil {
		return "", time.Time{}
	}
	return id, time.UnixMilli(ms)
}

// file carries one file of the other side into a case's thread. Slack's way has three steps (a place, the bytes, the share)
// and shows the file only some time after the last. The file's id is kept before the last step, so that another try asks
// for the file instead of sharing it twice (G7). The bytes may take as long as ctx allows.
func (s *Sender) file(ctx context.Context, c calls.Call, b body, refs calls.Refs, save Save) (calls.Receipt, error) {
	if err := s.intoThread(ctx, refs); err != nil {
		return calls.Receipt{}, err
	}
	if b.File == nil {
		return calls.Receipt{}, refuse(conversations.Refused, errors.New("a file call without a file"))
	}
	if id, begun := storedUpload(refs.Stored); id != "" {
		receipt, done, err := s.resume(ctx, id, begun, refs)
		if done || err != nil {
			return receipt, err
		}
	}
	id, err := s.upload(ctx, *b.File)
	if err != nil {
		return calls.Receipt{}, notSent(err)
	}
	if err := save(ctx, storeUpload(id)); err != nil {
		return calls.Receipt{}, &calls.NotSent{Err: fmt.Errorf("keep an uploaded file's id: %w", err)}
	}
	comment := ""
	if b.Voice == conversations.FromCustomer {
		comment = s.customerName(ctx, c.Case)
	}
	return s.share(ctx, id, nameOf(*b.File), comment, refs)
}

// resume finds out what became of a file whose share is uncertain. done is false when it has to be uploaded anew.
func (s *Sender) resume(ctx context.Context, id string, begun time.Time, refs calls.Refs) (receipt calls.Receipt, done bool, err error) {
	ts, err := s.shared(ctx, id, refs)
	switch {
	case is(err, "file_not_found", "file_deleted"):
		// Never completed, or taken away since. A completed one is always found.
		if wait := time.Until(begun.Add(2 * s.Timeout)); wait > 0 {
			return receipt, true, &calls.RetryAfter{After: wait, Scope: calls.LaneScope, Err: errors.New("an earlier share may still arrive")}
		}
		return receipt, false, nil
	case err != nil:
		return receipt, true, stillUncertain(err)
	case ts != "":
		return calls.Receipt{Message: ts}, true, nil
	}
	// Slack has it and will show it.
	return calls.Receipt{Message: s.awaitShare(ctx, id, refs)}, true, nil
}

// upload brings the bytes to Slack. Nobody sees them yet.
func (s *Sender) upload(ctx context.Context, f conversations.File) (id string, err error) {
	switch {
	case f.TooLarge || f.Size > maxFile:
		return "", refuse(conversations.TooBig, fmt.Errorf("a file of %d bytes", f.Size))
	case s.Files == nil:
		return "", refuse(conversations.Gone, errors.New("nowhere to fetch the file from"))
	}
	content, size, err := s.Files.Download(ctx, f.ID)
	if err != nil {
		return "", err
	}
	defer content.Close()
	reader, size, err := measured(content, size)
	if err != nil {
		return "", err
	}
	place, err := s.Client.api.GetUploadURLExternalContext(ctx, slack.GetUploadURLExternalParameters{FileName: nameOf(f), FileSize: int(size)})
	if err != nil {
		return "", s.Client.fail("files.getUploadURLExternal", err)
	}
	err = s.Client.api.UploadToURL(ctx, slack.UploadToURLParameters{UploadURL: place.UploadURL, Reader: reader, Filename: nameOf(f)})
	if err != nil {
		return "", s.Client.fail("upload", err)
	}
	return place.FileID, nil
}

// measured is the content with its exact size, which Slack wants to know first. Where the other platform did not tell, the
// content is read whole.
func measured(content io.Reader, size int64) (io.Reader, int64, error) {
	if size > maxFile {
		return nil, 0, refuse(conversations.TooBig, fmt.Errorf("a file of %d bytes", size))
	}
	if size > 0 {
		return io.LimitReader(content, size), size, nil
	}
	data, err := io.ReadAll(io.LimitReader(content, maxFile+1))
	switch {
	case err != nil:
		return nil, 0, fmt.Errorf("read a file: %w", err)
	case len(data) > maxFile:
		return nil, 0, refuse(conversations.TooBig, errors.New("a file of unknown size, over the limit"))
	case len(data) == 0:
		return nil, 0, refuse(conversations.Refused, errors.New("an empty file"))
	}
	return strings.NewReader(string(data)), int64(len(data)), nil
}

// share completes the upload into the thread and waits until the file stands there, so that what comes next in the thread
// stands below it.
func (s *Sender) share(ctx context.Context, id, title, comment string, refs calls.Refs) (calls.Receipt, error) {
	complete, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	_, err := s.Client.api.CompleteUploadExternalContext(complete, slack.CompleteUploadExternalParameters{
		Files: []slack.FileSummary{{ID: id, Title: title}}, Channel: string(refs.Channel), ThreadTimestamp: string(refs.Thread),
		InitialComment: fallback(comment, maxText),
	})
	if err != nil {
		return calls.Receipt{}, s.Client.fail("files.completeUploadExternal", err)
	}
	return calls.Receipt{Message: s.awaitShare(ctx, id, refs)}, nil
}

// awaitShare waits for a completed file to appear, and returns its message; "" when it took too long. The lane goes on
// either way: the file will come.
func (s *Sender) awaitShare(ctx context.Context, id string, refs calls.Refs) conversations.MessageID {
	ctx, cancel := context.WithTimeout(ctx, s.ShareWait)
	defer cancel()
	pause := 100 * time.Millisecond
	for {
		if ts, err := s.shared(ctx, id, refs); err == nil && ts != "" {
			return ts
		}
		select {
		case <-ctx.Done():
			return ""
		case <-time.After(pause):
		}
		pause = min(2*pause, 2*time.Second)
	}
}

// shared asks where a file stands, and returns its message in the case's thread.
func (s *Sender) shared(ctx context.Context, id string, refs calls.Refs) (conversations.MessageID, error) {
	f, _, _, err := s.Client.api.GetFileInfoContext(ctx, id, 0, 0)
	if err != nil {
		return "", s.Client.fail("files.info", err)
	}
	for _, side := range []map[string][]slack.ShareFileInfo{f.Shares.Public, f.Shares.Private} {
		for _, share := range side[string(refs.Channel)] {
			if share.ThreadTs == string(refs.Thread) {
				return conversations.MessageID(share.Ts), nil
			}
		}
	}
	return "", nil
}

// nameOf is a file's name as Slack shows it.
func nameOf(f conversations.File) string {
	if name := oneLine(f.Name, 200); name != "" {
		return name
	}
	return string(f.Kind)
}
