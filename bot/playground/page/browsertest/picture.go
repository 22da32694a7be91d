package browsertest

import (
	"bytes"
	"image/png"
	"os"
	"path/filepath"

	"github.com/chromedp/chromedp"
)

// Picture writes a screenshot of the window where GUICHET_SCREENSHOTS says, if it says.
func (b *Browser) Picture(name string) {
	b.t.Helper()
	b.keep(name, chromedp.CaptureScreenshot())
}

// PictureOf writes a picture of the first element of the selector.
func (b *Browser) PictureOf(selector, name string) {
	b.t.Helper()
	b.keep(name, chromedp.Screenshot(selector))
}

func (b *Browser) keep(name string, take chromedp.Action[[]byte]) {
	b.t.Helper()
	folder := os.Getenv("GUICHET_SCREENSHOTS")
	if folder == "" {
		return
	}
	Eval[bool](b, "new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(() => shown(true))))")
	b.Until("document.getAnimations().every(a => a.playState === 'finished' || a.effect.getComputedTiming().iterations === Infinity)")
	taken, err := chromedp.Run(b.ctx, take)
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
