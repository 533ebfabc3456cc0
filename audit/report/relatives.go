package report

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// relativeLine is what the report says of one benefit of a cadre's relative.
type relativeLine struct {
	filed, eligible, conclusion, advice, missing string
}

// judge says how a relative's benefit stands: whether it was filed, whether anything speaks
// against it, and what to do. To be a relative is no fault (spec/domain.md section 0, fact 9).
func (o Options) judge(relative audit.Relative) relativeLine {
	line := relativeLine{eligible: o.text(words.EligibleNoDoubt)}
	filed, conclusion, advice := words.FiledYes, words.ConcludeNothing, words.AdviceVisit
	switch filing := relative.Filing; {
	case filing.Filed && filing.Late:
		filed, conclusion, advice = words.FiledLate, words.ConcludeFile, words.AdviceFile
	case filing.Filed:
	case filing.Known:
		filed, conclusion, advice = words.FiledNo, words.ConcludeFile, words.AdviceFile
	default:
		filed, conclusion, advice = words.FiledUnknown, words.ConcludeUnknown, words.AdviceAsk
	}
	if len(relative.Ineligible) > 0 {
		line.eligible = o.say(words.EligibleDoubt, o.findingTitles(relative.Ineligible))
		conclusion, advice = words.ConcludeClear, words.AdviceClear
	}
	if relative.Household {
		conclusion, advice = words.ConcludeHousehold, words.Text{}
	}
	line.filed, line.conclusion, line.advice = o.text(filed), o.text(conclusion), o.text(advice)
	line.missing = o.lacking(relative)
	return line
}

// lacking names what would have to be known to be sure.
func (o Options) lacking(relative audit.Relative) string {
	var missing []string
	if relative.Filing.Filed && relative.Filing.Date == 0 {
		missing = append(missing, o.text(words.LackFiledDate))
	}
	if !relative.Started {
		missing = append(missing, o.text(words.LackStart))
	}
	if relative.Paid == 0 {
		missing = append(missing, o.text(words.LackPayments))
	}
	return strings.Join(missing, "、")
}
