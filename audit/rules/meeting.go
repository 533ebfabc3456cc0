package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
)

// meeting is what a register says of one meeting of a village, perhaps once a household.
type meeting struct {
	township, village string
	programme         *roster.Kind
	day               roster.Date
	stage             string
	rows              []roster.Row
}

// meetingsOf gathers the rows of a sheet by meeting.
func meetingsOf(p *audit.Pass, sheet *roster.Sheet) []*meeting {
	type key struct {
		township, village, stage string
		programme                *roster.Kind
		day                      roster.Date
	}
	index, all := map[key]*meeting{}, []*meeting(nil)
	for i := range sheet.Records() {
		row := sheet.Row(i)
		place := p.County.PlaceOf(row)
		day, _ := row.Date(roster.FieldDate)
		of := key{roster.TownshipKey(place.Township), roster.VillageKey(place.Village), row.Text(roster.FieldStage), county.ProgrammeOf(row), day}
		if index[of] == nil {
			index[of] = &meeting{township: place.Township, village: place.Village, programme: of.programme, day: day, stage: of.stage}
			all = append(all, index[of])
		}
		index[of].rows = append(index[of].rows, row)
	}
	for _, of := range all {
		if of.programme == nil {
			of.programme = programmeOfNames(p, of.rows)
		}
	}
	return all
}

// programmeOfNames returns the programme of dibao all households named by most rows of a meeting
// have, where nothing on the sheet speaks of another; nil if they have none or several.
func programmeOfNames(p *audit.Pass, rows []roster.Row) *roster.Kind {
	sheet := rows[0].Sheet
	if written := sheet.Label() + sheet.Title; !roster.RuralDibao.MayMean(written) || containsAny(written, otherAssessments) {
		return nil
	}
	var programme *roster.Kind
	named := 0
	for _, row := range rows {
		households := p.County.NamedOn(row)
		if len(households) > 0 {
			named++
		}
		for _, household := range households {
			if !isDibao(household.Programme) || programme != nil && programme != household.Programme {
				return nil
			}
			programme = household.Programme
		}
	}
	if named*2 <= len(rows) {
		return nil
	}
	return programme
}

// otherAssessments are what else is assessed in a village.
var otherAssessments = []string{"贫困", "脱贫", "建档", "危房", "救助", "五保", "助学", "四议两公开", "4+2", "公益岗", "先进"}

// said returns a count of the meeting from the first row that gives it.
func (m *meeting) said(field roster.Field) (int, roster.Row, bool) {
	for _, row := range m.rows {
		if count, ok := row.Count(field); ok {
			return count, row, true
		}
	}
	return 0, roster.Row{}, false
}

// ofRepresentatives says whether the meeting is that of the village's representatives, whose
// attendance the law on villages counts.
func (m *meeting) ofRepresentatives() bool {
	return strings.Contains(m.stage, "代表会") || strings.Contains(m.stage, "代表决议") || strings.Contains(m.stage, "代表表决")
}

// assesses says whether the meeting assesses households of dibao: its step, where it names one,
// is the assessment, and the register or row speaks of dibao.
func (m *meeting) assesses() bool {
	sheet := m.rows[0].Sheet
	ofDibao := isDibao(m.programme) || m.programme == nil && containsAny(sheet.Label()+sheet.Title+m.rows[0].Text(roster.FieldProgramme), []string{"低保", "最低生活"})
	return ofDibao && (m.stage == "" || strings.Contains(m.stage, "评议"))
}
