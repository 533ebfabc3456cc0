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
	return all
}

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
