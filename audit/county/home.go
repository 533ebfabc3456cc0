package county

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// Homes returns a holding a home: two certificates of one home, of its house and of its land,
// are one, as is a certificate listed twice. One that counts stands for those that do not.
func Homes(holdings []Holding) []Holding {
	var homes []Holding
	for _, holding := range holdings {
		at := -1
		for i := range homes {
			if oneHome(homes[i].Row, holding.Row) {
				at = i
				break
			}
		}
		switch {
		case at < 0:
			homes = append(homes, holding)
		case holding.Counted() && !homes[at].Counted():
			homes[at] = holding
		}
	}
	return homes
}

// Counted says whether a holding is his, now, and of a class that counts.
func (h *Holding) Counted() bool { return h.Counts && h.Standing < OtherTime }

func oneHome(a, b roster.Row) bool {
	if one, other := a.Text(roster.FieldCertificateNumber), b.Text(roster.FieldCertificateNumber); one != "" && one == other {
		return true
	}
	one, other := address(a), address(b)
	if isLand(a) != isLand(b) && (strings.HasPrefix(one, other) || strings.HasPrefix(other, one)) {
		return true // the land's certificate may name the village alone
	}
	numbered := strings.ContainsAny(one, "0123456789")
	return one == other && (numbered || one == "") || numbered && one != "" && other != "" && startsInside(one, other)
}

// startsInside says whether one address is the other with the township or county before it.
func startsInside(one, other string) bool {
	if len(one) < len(other) {
		one, other = other, one
	}
	before, inside := strings.CutSuffix(one, other)
	return inside && slices.ContainsFunc([]string{"乡", "镇", "县", "市", "区", "省"}, func(ending string) bool { return strings.HasSuffix(before, ending) })
}

// address folds ways of writing one address.
func address(row roster.Row) string {
	text := strings.Map(func(r rune) rune {
		switch {
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case strings.ContainsRune(" 　,，.。()（）", r):
			return -1
		}
		return r
	}, row.Text(roster.FieldAddress))
	for _, ending := range [...]string{"院内", "房屋", "住宅", "宅院", "院", "户"} {
		text = strings.TrimSuffix(text, ending)
	}
	return strings.TrimSuffix(text, "号")
}

// isLand says whether a certificate is of land, not of a house.
func isLand(row roster.Row) bool {
	return containsAny(row.Text(roster.FieldCategory)+row.Text(roster.FieldCertificateNumber), []string{"土地", "宅基地", "集用", "国用"})
}
