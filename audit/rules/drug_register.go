package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
)

// heldWords say that somebody is held somewhere; freedWords that it is over; goneWords that he
// is no longer anybody's to visit.
var (
	heldWords = []string{
		"劳教", "劳动教养", "判刑", "服刑", "强戒", "强制隔离", "强制戒毒", "刑拘", "拘留", "羁押", "在押", "收监", "收押", "逮捕", "看守所", "监狱", "戒毒所",
	}
	freedWords = []string{"出所", "期满", "刑满", "释放", "解除", "回归", "曾"}
	goneWords  = []string{"死亡", "病故", "去世", "亡故", "迁出", "迁往", "外迁", "转出", "移交", "失踪", "失联", "下落不明", "出国", "注销"}
)

// owesVisits says whether a person on the register of drug users is owed the visit of a month:
// not while he is held, by the register or by a list of custody, and not before he came onto it
// or after he left. Where it is not said since when or until when, no month is owed.
func owesVisits(row roster.Row, month roster.Month, held custodyRows) bool {
	for _, field := range [...]roster.Field{roster.FieldDate, roster.FieldStartDate, roster.FieldRegisteredOn} {
		if day, ok := row.Date(field); ok && day.MonthOf() >= month {
			return false
		}
	}
	for _, text := range [...]string{row.Text(roster.FieldStatus), row.Text(roster.FieldNote)} {
		if !owedBy(text, month) {
			return false
		}
	}
	return !held.in(row, month)
}

// owedBy says whether what a cell says of somebody leaves him owed the visit of a month.
func owedBy(text string, month roster.Month) bool {
	if gone := roster.FindEvent(text, goneWords); gone.Said {
		return gone.After(month)
	}
	held := roster.FindEvent(text, heldWords)
	if !held.Said {
		return true
	}
	if roster.FindEvent(text, freedWords).Said {
		return held.Before(month)
	}
	return held.After(month)
}

// custodyRows are the rows of lists of custody by the number of who is held.
type custodyRows map[uint64][]roster.Row

func custodyOf(p *audit.Pass) custodyRows {
	rows := custodyRows{}
	for _, sheet := range p.County.Sheets {
		if sheet.Kind != roster.Custody {
			continue
		}
		for i := range sheet.Records() {
			if key := sheet.Row(i).PersonID().Key(); key != 0 {
				rows[key] = append(rows[key], sheet.Row(i))
			}
		}
	}
	return rows
}

// in says whether a list has the person of a row in custody in a month, or does not say when.
func (c custodyRows) in(row roster.Row, month roster.Month) bool {
	key := row.PersonID().Key()
	if key == 0 {
		return false
	}
	for _, held := range c[key] {
		start, begun := held.Date(roster.FieldStartDate)
		end, ended := held.Date(roster.FieldEndDate)
		if (!begun || start.MonthOf() <= month) && (!ended || month <= end.MonthOf()) {
			return true
		}
	}
	return false
}
