package browsertest

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"os"
	"path/filepath"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Picture writes a screenshot of the window where GUICHET_SCREENSHOTS says, if it says.
func (b *Browser) Picture(name string) {
	b.t.Helper()
	b.keep(name, func() ([]byte, error) { return chromedp.Run(b.ctx, chromedp.CaptureScreenshot()) })
}

// PictureOf writes a picture of the first element of the selector, and of a margin around it in CSS pixels.
func (b *Browser) PictureOf(selector, name string, margin float64) {
	b.t.Helper()
	box := Eval[[]float64](b, fmt.Sprintf("(({x, y, width, height}) => [x, y, width, height])(document.querySelector(%q).getBoundingClientRect())", selector))
	clip := &page.Viewport{X: box[0] - margin, Y: box[1] - margin, Width: box[2] + 2*margin, Height: box[3] + 2*margin, Scale: 1}
	b.keep(name, func() (taken []byte, err error) {
		err = chromedp.Do(b.ctx, chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			shot, err := chromedp.Call(ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: clip})
			taken = shot.Data
			return err
		}))
		return taken, err
	})
}

func (b *Browser) keep(name string, take func() ([]byte, error)) {
	b.t.Helper()
	folder := os.Getenv("GUICHET_SCREENSHOTS")
	if folder == "" {
		return
	}
	Eval[bool](b, "new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown(true))))")
	b.Until("document.getAnimations().every(a => a.playState === 'finished' || a.effect.getComputedTiming().iterations === Infinity)")
	taken, err := take()
	if err == nil {
		taken, err = small(taken)
	}
	if err == nil {
		err = os.MkdirAll(folder, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, name+".png"), taken, 0o644)
	}
	if err != nil {
		b.t.Error(err)
	}
}

// small packs a picture as tightly as PNG allows without losing a pixel: browsers pack for speed.
func small(picture []byte) ([]byte, error) {
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&out, img); err != nil {
		return nil, err
	}
	if out.Len() > len(picture) {
		return picture, nil
	}
	return out.Bytes(), nil
}
