package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var caseClosedNoEvidence = &audit.Rule{
	ID: "case-closed-no-evidence", Title: words.Text{ZH: "销号无协议或回访", EN: "a case closed without proof"},
	Doc: words.Text{
		ZH: "矛盾纠纷台账的一件已经销号，没有佐证材料（调解协议等），或者没有回访。整栏没有填的只说一次；当月才销号的不问回访。补登材料和回访，不点当事人的名。",
		EN: "A case of the register is closed and nothing proves it (an agreement), or it was not followed up. A column nobody filled is told once; a case closed in the same month owes no follow-up yet. Complete the register; parties are not named.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, OneSheet: true, Needs: []*roster.Kind{roster.Cases},
	MustNot: []*audit.Exemption{proofTold, justClosed},
	Columns: [][]roster.Field{{roster.FieldClosed, roster.FieldClosedOn}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Cases {
			return
		}
		var closed []roster.Row
		eachCase(p, sheet, func(row roster.Row) {
			if caseClosed(row) {
				closed = append(closed, row)
			}
		})
		if len(closed) == 0 {
			return
		}
		if !proofAnywhere(p, sheet, closed) {
			return
		}
		for _, row := range closed {
			checkProof(p, row)
		}
	}),
}

// proofAnywhere says whether the register keeps what proves a closing; where no closed case has
// any, that is said once for all.
func proofAnywhere(p *audit.Pass, sheet *roster.Sheet, closed []roster.Row) bool {
	if filledSomewhere(sheet, roster.FieldProof) || filledSomewhere(sheet, roster.FieldRevisited) {
		return true
	}
	if !sheet.Has(roster.FieldProof) {
		p.NotRunBecause(sheet, saysNoProofColumn.With(len(closed)))
		return false
	}
	bare := 0
	for _, row := range closed {
		if !tellsProof(row) {
			bare++
		}
	}
	if bare > 0 {
		p.Report(registerFinding(p, county.Place{Township: sheet.Township, Village: sheet.Village}, "column", sheet.Period.String()).
			Say(saysNoProofAtAll, len(closed), bare).Rests(roster.FieldProof.Spec().Title, county.Own(closed[0], roster.FieldProof)).RuleOut(proofTold, justClosed))
	}
	return false
}

// checkProof says what a closed case lacks that its register keeps of others.
func checkProof(p *audit.Pass, row roster.Row) {
	finding := caseFinding(p, row, "closed").Rests(roster.FieldClosed.Spec().Title, county.Own(row, closedField(row)))
	var lacks []words.Text
	for _, field := range [...]roster.Field{roster.FieldProof, roster.FieldRevisited} {
		if !filledSomewhere(row.Sheet, field) || !nothingIn(row, field) && !deniedBy(row.Text(field)) {
			continue
		}
		if field == roster.FieldProof && tellsProof(row) || field == roster.FieldRevisited && closedLately(p, row) {
			continue
		}
		lacks = append(lacks, field.Spec().Title)
		finding.Rests(field.Spec().Title, county.Own(row, field))
	}
	if len(lacks) > 0 {
		p.Report(finding.Say(saysNoProof, caseName(row), lacks).RuleOut(proofTold, justClosed))
	}
}

func closedField(row roster.Row) roster.Field {
	if row.Text(roster.FieldClosed) != "" {
		return roster.FieldClosed
	}
	return roster.FieldClosedOn
}

// tellsProof says whether the row tells of an agreement or paper elsewhere than in its column.
func tellsProof(row roster.Row) bool {
	for _, field := range [...]roster.Field{roster.FieldResolved, roster.FieldResult, roster.FieldHandled, roster.FieldNote} {
		if roster.FindEvent(row.Text(field), []string{"协议", "调解书", "判决", "裁决"}).Said {
			return true
		}
	}
	return false
}

// closedLately says whether a case was closed in the month of the audit or it is not said when
// it was closed and it was registered then.
func closedLately(p *audit.Pass, row roster.Row) bool {
	closed, ok := roster.ParseDate(row.Text(roster.FieldClosedOn), row.Answer(roster.FieldClosedOn).Number, false, false)
	if !ok {
		closed, ok = row.Date(roster.FieldDate)
	}
	return ok && closed.MonthOf() >= p.AsOf().MonthOf()
}

var (
	saysNoProof       = words.Text{ZH: "%s已销号，没有：%s", EN: "%s is closed without: %s"}
	saysNoProofAtAll  = words.Text{ZH: "销号 %d 件，佐证材料一栏全部空白，其中 %d 件别处也没有写协议", EN: "%d cases are closed, the column of proof is blank throughout; %d tell of no agreement elsewhere either"}
	saysNoProofColumn = words.Text{ZH: "销号 %d 件，表上没有佐证材料和回访的栏", EN: "%d cases are closed and the sheet has no column of proof or follow-up"}
)

var (
	proofTold  = &audit.Exemption{ID: "proof-told", Title: words.Text{ZH: "别处写明协议", EN: "an agreement told elsewhere"}}
	justClosed = &audit.Exemption{ID: "just-closed", Title: words.Text{ZH: "当月销号，回访未到期", EN: "closed in this month"}}
)
