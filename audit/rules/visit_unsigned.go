package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var visitUnsigned = &audit.Rule{
	ID: "visit-unsigned", Title: words.Text{ZH: "调查表缺签字", EN: "a visit without two surveyors or a signature"},
	Doc: words.Text{
		ZH: "入户记录的调查人不足两人，或没有在场成年家庭成员的签字（不限户主，指印也算），或签的是未成年人的名字。外出、住院等有说明的不算；整张表都没有签字栏或都只填一人的，按表说一次。补签，补不了的重新入户。",
		EN: "A visit names fewer than two surveyors, or no grown-up of the household signed (not the head alone; a fingerprint is one), or a minor did. Where nobody was there a note says so. A sheet that has no such column is said once. Have it signed, or visit again.",
	},
	Family: familyProcedure, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Visits},
	MustNot: []*audit.Exemption{awayWithNote, fingerprint},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		rows := visitsOn(sheet)
		if len(rows) == 0 {
			return
		}
		alone, signed := oneSurveyor(p, sheet, rows), signedColumn(p, sheet, rows)
		for _, village := range byVillage(p.County, rows) {
			checkSignatures(p, village, alone, signed)
		}
	}),
}

// oneSurveyor says whether the surveyors of a sheet are to be counted. Where most rows name one
// alone, the column is for the one who wrote it down: that is said once.
func oneSurveyor(p *audit.Pass, sheet *roster.Sheet, rows []roster.Row) bool {
	few := 0
	for _, row := range rows {
		if len(surveyorsOf(row)) < 2 {
			few++
		}
	}
	if few*2 <= len(rows) || len(rows) == 1 && !others(sheet) || allSurveyorsElsewhere(p, sheet, rows[0]) {
		return true
	}
	p.NotRunBecause(sheet, saysOneSurveyor.With(few, len(rows)))
	return false
}

// allSurveyorsElsewhere says whether another sheet of the township, by the same heading, names two
// or more in most rows: the form is then for all who came.
func allSurveyorsElsewhere(p *audit.Pass, sheet *roster.Sheet, row roster.Row) bool {
	own, _ := sheet.Column(roster.FieldSurveyor)
	township := roster.TownshipKey(p.County.PlaceOf(row).Township)
	return !others(sheet) && slices.ContainsFunc(p.County.Sheets, func(other *roster.Sheet) bool {
		column, has := other.Column(roster.FieldSurveyor)
		rows := visitsOn(other)
		if other == sheet || !has || column.Heading != own.Heading || len(rows) < fewestAlike || roster.TownshipKey(p.County.PlaceOf(rows[0]).Township) != township {
			return false
		}
		several := 0
		for _, visit := range rows {
			if len(surveyorsOf(visit)) > 1 {
				several++
			}
		}
		return several*2 > len(rows)
	})
}

// fewestAlike is how many rows of a sheet show what a column of it is for.
const fewestAlike = 3

// others says whether a column nobody reads may name who else came.
func others(sheet *roster.Sheet) bool {
	for _, heading := range sheet.Unused {
		if containsAny(heading.Text, []string{"陪同", "同行", "协助", "参加", "参与", "组员", "人员"}) {
			return true
		}
	}
	return false
}

// signedColumn says whether the sheet has a column of signatures that is filled.
func signedColumn(p *audit.Pass, sheet *roster.Sheet, rows []roster.Row) bool {
	filled := 0
	for _, row := range rows {
		if !row.Value(roster.FieldSignature).Empty() {
			filled++
		}
	}
	if filled*2 >= len(rows) && filled > 0 {
		return true
	}
	p.NotRunBecause(sheet, saysNoSignatures.With(filled, len(rows)))
	return false
}

// checkSignatures says once of a village's visits on a sheet how many lack what.
func checkSignatures(p *audit.Pass, rows []roster.Row, countSurveyors, countSignatures bool) {
	place := p.County.PlaceOf(rows[0])
	finding := p.Find(programmeAt(p, county.ProgrammeOf(rows[0]), place)).
		At(place.Township, place.Village).Key("signatures", rows[0].Sheet.Period.String()).RuleOut(awayWithNote, fingerprint)
	finding.Persons = 0
	var few, unsigned, minors int
	for _, row := range rows {
		finding.Conduct = max(finding.Conduct, min(county.StepDate(row), p.AsOf()))
		if countSurveyors && len(surveyorsOf(row)) < 2 {
			few++
			finding.Rests(evidenceSurveyor, county.Own(row, roster.FieldSurveyor))
		}
		if !countSignatures || awayNoted(row) {
			continue
		}
		switch {
		case unsignedCell(row):
			unsigned++
			finding.Rests(evidenceSignature, county.Own(row, roster.FieldSignature))
		case signedByMinor(p, row):
			minors++
			finding.Rests(evidenceSignature, county.Own(row, roster.FieldSignature))
		}
	}
	if said := lackOfVisits(few, unsigned, minors); len(said) > 0 {
		p.Report(finding.Say(saysUnsigned, len(rows), said))
	}
}

func lackOfVisits(few, unsigned, minors int) (said []words.Message) {
	for _, one := range [...]struct {
		count int
		text  words.Text
	}{{few, saysFewSurveyors}, {unsigned, saysNoSignature}, {minors, saysMinorSigned}} {
		if one.count > 0 {
			said = append(said, one.text.With(one.count))
		}
	}
	return said
}

// unsignedCell says whether nobody signed.
func unsignedCell(row roster.Row) bool {
	switch row.Text(roster.FieldSignature) {
	case "", "否", "无", "未签", "未签字", "没签", "×":
		return true
	}
	return false
}

// signedByMinor says whether the name that signed is of a minor of the household and of nobody
// grown up in it.
func signedByMinor(p *audit.Pass, row roster.Row) bool {
	signature, minor := row.Text(roster.FieldSignature), false
	for _, household := range p.County.NamedOn(row) {
		for _, entry := range household.Members() {
			if !county.OneName(signature, entry.Row.PersonName()) {
				continue
			}
			years, known := entry.Person.Number.Birth().Age(county.StepDate(row))
			if !known || years >= grownUp {
				return false
			}
			minor = true
		}
	}
	return minor
}

// grownUp is the age from which somebody signs for his household (民法典第十七条).
const grownUp = 18

var fingerprint = &audit.Exemption{ID: "fingerprint", Title: words.Text{ZH: "按指印", EN: "a fingerprint"}}

var (
	saysUnsigned      = words.Text{ZH: "%d 条入户记录中：%s", EN: "of %d visits: %s"}
	saysFewSurveyors  = words.Text{ZH: "调查人不足两人 %d 条", EN: "%d name fewer than two surveyors"}
	saysNoSignature   = words.Text{ZH: "没有家庭成员签字 %d 条", EN: "%d are signed by nobody of the household"}
	saysMinorSigned   = words.Text{ZH: "签的是未成年人 %d 条", EN: "%d are signed by a minor"}
	saysOneSurveyor   = words.Text{ZH: "%d/%d 行只填一名调查人，这一栏像是只填记录人，两人入户没有核对", EN: "%d of %d rows name one surveyor, as if the column were for who wrote it down: whether two came was not compared"}
	saysNoSignatures  = words.Text{ZH: "签字栏没有或大多空白（%d/%d 行有），签字没有核对，请对照纸质表", EN: "there is no column of signatures or most are blank (%d of %d filled): see the paper forms"}
	evidenceSurveyor  = words.Text{ZH: "调查人", EN: "surveyor"}
	evidenceSignature = words.Text{ZH: "签字", EN: "signature"}
)
