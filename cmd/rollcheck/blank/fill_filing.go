package blank

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// FilingRule is the rule that finds relatives who are not filed.
const FilingRule = "relative-unregistered"

// fillFiling lists the relatives who are enrolled and not filed, as relative-unregistered finds
// them. One who was filed late is filed; one to whom an exemption applies need not be.
func fillFiling(source *Source) ([]Book, error) {
	var rows []Row
	for _, finding := range source.Findings {
		if finding.Cadre != nil && len(finding.Exempted) == 0 && !isFiled(finding) {
			rows = append(rows, filingRow(finding))
		}
	}
	return single(roster.KinFiling, rows, in(words.FilingLine)), nil
}

// isFiled says whether a finding rests on a filing of this benefit.
func isFiled(finding *audit.Finding) bool {
	return slices.ContainsFunc(finding.Evidence, func(evidence county.Evidence) bool {
		kind, field := evidence.Cell.Sheet.Kind, evidence.Cell.Field
		return kind == roster.KinFiling && field == roster.FieldRelativeIDNumber || kind == roster.KinArchive && field == roster.FieldFiled
	})
}

func filingRow(finding *audit.Finding) Row {
	row := Row{
		roster.FieldTownship: finding.Township, roster.FieldVillage: finding.Village,
		roster.FieldCadreName: finding.Cadre.Name, roster.FieldPost: finding.Cadre.Post, roster.FieldKinRelation: finding.Cadre.Relation,
		roster.FieldRelativeName: finding.Person.Name, roster.FieldRelativeIDNumber: finding.Person.Number,
		roster.FieldProgramme: finding.Programme.Title.ZH, roster.FieldNote: filingNote(finding),
		roster.FieldFiled: in(words.FilingNot),
	}
	if finding.Monthly > 0 {
		row[roster.FieldMonthlyAmount] = finding.Monthly.String()
	}
	for _, evidence := range finding.Evidence {
		cell := evidence.Cell
		if cell.Record < 0 {
			continue
		}
		known := roster.Row{Sheet: cell.Sheet, Index: cell.Record}
		switch {
		case cell.Sheet.Kind == roster.KinArchive:
			row[roster.FieldCadreIDNumber] = known.Text(roster.FieldCadreIDNumber)
		case cell.Sheet.Kind == finding.Programme:
			row[roster.FieldStartDate] = known.Text(roster.FieldStartDate)
		}
	}
	return row
}

// filingNote says what is to be cleared up before the filing, or that only a local rule asks for it.
func filingNote(finding *audit.Finding) string {
	switch {
	case len(finding.NotChecked) > 0:
		return in(words.FilingCheck, finding.NotChecked[0])
	case finding.LocalOnly && finding.Severity == audit.Notice:
		return in(words.FilingLocal)
	}
	return ""
}
