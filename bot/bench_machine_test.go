package bot_test

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// measureMachine measures how often a second the disk confirms a write, here and now: no database commits more often by itself.
func measureMachine(b *testing.B, t *figures) {
	var syncs float64
	for b.Loop() {
		syncs = measureDisk(b)
	}
	b.ReportMetric(syncs, "fdatasync/s")
	t.set("the disk", "", "", fmt.Sprintf("%.0f fdatasync/s", syncs))
}

func measureDisk(b *testing.B) float64 {
	syncs, err := syncsPerSecond(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	return syncs
}

// syncsPerSecond overwrites pages of a small file and has each confirmed by the disk.
func syncsPerSecond(dir string) (float64, error) {
	const pages, page = 256, 4096
	f, err := os.Create(filepath.Join(dir, "pages"))
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if _, err := f.Write(make([]byte, pages*page)); err != nil {
		return 0, err
	}
	if err := f.Sync(); err != nil {
		return 0, err
	}
	began, n := time.Now(), 0
	for ; time.Since(began) < 2*time.Second; n++ {
		if _, err := f.WriteAt(make([]byte, page), int64(n%pages)*page); err != nil {
			return 0, err
		}
		if err := syscall.Fdatasync(int(f.Fd())); err != nil {
			return 0, err
		}
	}
	return float64(n) / time.Since(began).Seconds(), nil
}
