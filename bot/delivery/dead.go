package delivery

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"guichet/bot/calls"
	"guichet/storage"
)

const (
	reportBatch = 50
	reportNet   = 5 * time.Second // rows whose report failed, or that another process left
)

// died tells that there is a row to report.
func (d *Delivery) died() {
	select {
	case d.deaths <- struct{}{}:
	default:
	}
}

// reportDead tells the rules of every dead row, until each was told of.
func (d *Delivery) reportDead(ctx context.Context) {
	net := time.NewTicker(reportNet)
	defer net.Stop()
	for {
		if err := errors.Join(d.report(ctx), d.reportResent(ctx)); err != nil && ctx.Err() == nil {
			d.Log.Warn("cannot report what was not delivered, or sent again", slog.Any("error", err))
		}
		select {
		case <-d.stopping:
			return
		case <-d.deaths:
		case <-net.C:
		}
	}
}

func (d *Delivery) report(ctx context.Context) error {
	d.begin()
	defer d.end()
	for !d.isStopping() {
		rows, err := d.Store.Unreported(ctx, reportBatch)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, row := range rows {
			if err := d.Report(ctx, row); err != nil {
				return err
			}
		}
	}
	return nil
}

// reportResent tells the rules of every message that a customer may have twice.
func (d *Delivery) reportResent(ctx context.Context) error {
	for d.Resent != nil && !d.isStopping() {
		rows, err := d.Store.Resent(ctx, reportBatch)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, row := range rows {
			if err := d.Resent(ctx, row); err != nil {
				return err
			}
		}
	}
	return nil
}

// repeated reports whether a call that was just made may have been made before. On the agents' platform that is looked up first.
func repeated(w storage.Work, r calls.Receipt) bool {
	return w.Uncertain && r.Message != "" && w.Platform == storage.CustomersPlatform
}
