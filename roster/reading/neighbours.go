package reading

import (
	"slices"

	"rollcheck/roster"
)

// nameFields are names with the numbers that stand beside them.
var nameFields = map[roster.Field]roster.Field{
	roster.FieldName: roster.FieldIDNumber, roster.FieldHeadName: roster.FieldHeadIDNumber, roster.FieldCadreName: roster.FieldCadreIDNumber,
	roster.FieldRelativeName: roster.FieldRelativeIDNumber, roster.FieldGuardianName: roster.FieldGuardianIDNumber, roster.FieldSpouseName: roster.FieldSpouseIDNumber,
}

// neighbours lets what stands beside a bare 姓名 or 身份证号 say whose it is.
func (h *heading) neighbours(claims []claim, kind *roster.Kind) []claim {
	best := map[int]claim{}
	for _, c := range claims {
		if found, ok := best[c.column]; !ok || c.score > found.score {
			best[c.column] = c
		}
	}
	columns := h.columnsInOrder()
	if kind == roster.KinArchive || kind == roster.KinFiling {
		h.kinNeighbours(columns, best)
	}
	h.numberNeighbours(columns, best)
	var list []claim
	for _, c := range claims {
		if found := best[c.column]; found.field != c.field && bareField(c.field) && found.score > c.score {
			continue
		}
		list = append(list, c)
	}
	for _, column := range columns {
		if found, ok := best[column]; ok && !slices.Contains(list, found) {
			list = slices.DeleteFunc(list, func(c claim) bool { return c.column == column })
			list = append(list, found)
		}
	}
	return list
}

func bareField(field roster.Field) bool {
	return field == roster.FieldName || field == roster.FieldIDNumber
}

// kinNeighbours tells the cadre from the relative: a bare name is the cadre's until the
// relation or the relative was named, then the relative's.
func (h *heading) kinNeighbours(columns []int, best map[int]claim) {
	cadre, relative := false, false
	for _, column := range columns {
		c := best[column]
		switch c.field {
		case roster.FieldCadreName:
			cadre = true
		case roster.FieldRelativeName:
			relative = true
		case roster.FieldKinRelation, roster.FieldRelation:
			c.field = roster.FieldKinRelation
			best[column] = c
			cadre = true
		case roster.FieldName, roster.FieldIDNumber:
			if h.ofBeneficiary(column) {
				c.field = map[roster.Field]roster.Field{roster.FieldName: roster.FieldRelativeName, roster.FieldIDNumber: roster.FieldRelativeIDNumber}[c.field]
				c.score += scoreOfKind
				best[column] = c
				continue
			}
			if c.field == roster.FieldIDNumber {
				continue
			}
			if c.field = roster.FieldCadreName; cadre && !relative {
				c.field, relative = roster.FieldRelativeName, true
			}
			cadre = true
			c.score += scoreOfKind
			best[column] = c
		}
	}
}

// beneficiary are words of an owner who receives: on a cadres' list that is the relative.
var beneficiary = []string{"享受", "保障", "救助", "补助", "补贴", "低保", "受益", "供养", "待遇", "领取"}

func (h *heading) ofBeneficiary(column int) bool {
	found, _, _, _ := cut(bare(foldHeading(h.texts[column])))
	return slices.ContainsFunc(found, func(s segment) bool { return slices.Contains(s.parts, "self") && containsAny(s.word, beneficiary) })
}

// numberNeighbours gives a bare number to the name left of it, where there are several.
func (h *heading) numberNeighbours(columns []int, best map[int]claim) {
	bare, names := 0, map[roster.Field]int{}
	for i, column := range columns {
		if c := best[column]; c.field == roster.FieldIDNumber {
			bare++
		} else if _, isName := nameFields[c.field]; isName && names[c.field] == 0 {
			names[c.field] = i + 1
		}
	}
	owner := roster.NoField
	for i, column := range columns {
		c := best[column]
		if _, isName := nameFields[c.field]; isName {
			owner = c.field
			continue
		}
		if c.field != roster.FieldIDNumber || owner == roster.NoField || owner == roster.FieldName {
			continue
		}
		theirs := bare > 1 || names[roster.FieldName] > i+1 || names[roster.FieldName] == 0 && owner != roster.FieldHeadName
		if theirs {
			c.field = nameFields[owner]
			best[column] = c
		}
	}
}
