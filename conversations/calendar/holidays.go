package calendar

import (
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/aa"
	"github.com/rickar/cal/v2/ca"
)

// Region chooses the table of public holidays.
type Region string

const (
	// RegionQuebec has the general holidays of Québec.
	RegionQuebec Region = "qc"
	// RegionCanada has the federal holidays of Canada: the Interpretation Act's list
	// (s. 35), with Thanksgiving and Boxing Day from the Canada Labour Code.
	RegionCanada Region = "ca"
	// RegionNone has no holidays: weekends and the operator's own closures only.
	RegionNone Region = "none"
)

// Regions lists every region, for messages and checks.
func Regions() []Region { return []Region{RegionQuebec, RegionCanada, RegionNone} }

// Closure is the holiday key of a day closed by the operator.
const Closure = "closure"

// holiday ties a key, which texts translate, to the rule that dates it.
type holiday struct {
	key  string
	rule *cal.Holiday
}

// sundayToMonday is the law of Québec for its national holiday and for Canada Day:
// only a Sunday moves. The federal table of the library also moves a Saturday.
var sundayToMonday = []cal.AltDay{{Day: time.Sunday, Offset: 1}}

// table lists the holidays of a region. Québec lets the employer choose between
// Good Friday and Easter Monday.
func table(region Region, easterMonday bool) []holiday {
	switch region {
	case RegionQuebec:
		easter := holiday{"good_friday", ca.GoodFriday}
		if easterMonday {
			easter = holiday{"easter_monday", aa.EasterMonday}
		}
		return []holiday{
			{"new_year", ca.NewYear},
			easter,
			{"patriots_day", ca.VictoriaDay},
			{"national_day", fixed(time.June, 24)},
			{"canada_day", fixed(time.July, 1)},
			{"labour_day", ca.LabourDay},
			{"thanksgiving", ca.ThanksgivingDay},
			{"christmas", ca.ChristmasDay},
		}
	case RegionCanada:
		return []holiday{
			{"new_year", ca.NewYear},
			{"good_friday", ca.GoodFriday},
			{"easter_monday", ca.EasterMonday},
			{"victoria_day", ca.VictoriaDay},
			{"canada_day", ca.CanadaDay},
			{"labour_day", ca.LabourDay},
			{"truth_and_reconciliation", ca.NationalDayForTruthAndReconciliation},
			{"thanksgiving", ca.ThanksgivingDay},
			{"remembrance_day", ca.RemembranceDay},
			{"christmas", ca.ChristmasDay},
			{"boxing_day", ca.BoxingDay},
		}
	default:
		return nil
	}
}

func fixed(month time.Month, day int) *cal.Holiday {
	return &cal.Holiday{Month: month, Day: day, Observed: sundayToMonday, Func: cal.CalcDayOfMonth}
}

// on tells whether the holiday or the day it is observed on is d. No rule of the
// tables is observed in another year than its own: all move forward, and none
// stands at the end of December beyond the 26th.
func (h holiday) on(d Day) bool {
	// The library dates holidays at midnight in the machine's zone; where the clocks skip that midnight, it may
	// name the evening before. Two hours later it is the right day everywhere.
	const past = 2 * time.Hour
	actual, observed := h.rule.Calc(d.Year)
	return !actual.IsZero() && dayOf(actual.Add(past)) == d || !observed.IsZero() && dayOf(observed.Add(past)) == d
}
