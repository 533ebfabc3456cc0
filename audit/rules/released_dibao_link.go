package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// hardshipWords say that somebody has nothing to live on; the others take it back.
var (
	hardshipWords = []string{"困难", "无收入", "无生活来源", "没有收入", "没有生活来源", "三无", "无家可归", "无依无靠", "无劳动能力", "丧失劳动能力", "无亲无靠", "生活无着", "特困"}
	noHardship    = []string{"无困难", "不困难", "没有困难", "困难已解决", "不存在困难", "非困难", "无生活困难", "暂无困难"}
	referredWords = []string{"已转介", "已落实", "已纳入", "已申请", "已申报", "正在", "办理中", "审核中", "享受", "已救助", "已告知", "低保户", "在保", "临时救助"}
)

var releasedDibaoLink = &audit.Rule{
	ID: "released-dibao-link", Title: words.Text{ZH: "刑释困难人员未转介低保", EN: "a released person in hardship on no roster"},
	Doc: words.Text{
		ZH: "刑释人员台账写明生活困难，低保和特困名册上没有此人，也没有写已经转介、申请或本人放弃。告知政策，协助申请；是否符合条件由审核确定。只按身份证号对照，没有号码的不下结论。",
		EN: "The register of released persons says somebody is in hardship; he is on no roster of dibao or special hardship, and nothing says that he was referred, applied or declined. Tell him of the benefit and help him apply. Compared by identity number alone.",
	},
	Family: familyOrder, Remedy: remedyRefer, Severity: audit.Omission, NeedsRoster: true, Needs: []*roster.Kind{roster.Released},
	MustNot: []*audit.Exemption{declinedAid, referredAlready},
	Columns: [][]roster.Field{{roster.FieldIDNumber}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Released || len(newerRegisters(p, sheet)) > 0 {
			return
		}
		if !sheet.Has(roster.FieldHardship) && !sheet.Has(roster.FieldNote) && !sheet.Has(roster.FieldEmployment) {
			p.NotRunBecause(sheet, saysNoHardshipColumn.With())
			return
		}
		checkLink(p, sheet)
	}),
}

// checkLink reports who is in hardship and on no roster of his township's programmes.
func checkLink(p *audit.Pass, sheet *roster.Sheet) {
	poor := inHardship(p, sheet)
	if len(poor) == 0 {
		return
	}
	missing, namesake := p.County.Unenrolled(poor)
	for _, row := range missing {
		reportLink(p, row, namesake[row])
	}
}

// inHardship returns the rows of those in hardship who have a number to look for.
func inHardship(p *audit.Pass, sheet *roster.Sheet) []roster.Row {
	var poor []roster.Row
	unnumbered := 0
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if _, poorBy := hardship(row); !poorBy || releasedAway(row) {
			continue
		}
		if row.PersonID().Key() == 0 {
			unnumbered++
			continue
		}
		poor = append(poor, row)
	}
	if unnumbered > 0 {
		p.NotRunBecause(sheet, saysUnnumberedPoor.With(unnumbered))
	}
	return poor
}

// reportLink reports somebody in hardship; one of his name on a roster may be he.
func reportLink(p *audit.Pass, row roster.Row, namesake bool) {
	place := p.County.PlaceOf(row)
	var lists []words.Text
	for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao, roster.Tekun} {
		if !p.County.Supply.Covers(programme, nil, place.Township, place.Village, 0) {
			lists = append(lists, programme.Title)
		}
	}
	if len(lists) == 3 {
		p.Absent(roster.RuralDibao, nil, place.Township, place.Village, 0)
		return
	}
	field, _ := hardship(row)
	finding := p.Find(nil).AboutRow(row, place).Say(saysNotLinked).
		Rests(field.Spec().Title, county.Own(row, field)).Rests(evidenceReleased, county.Own(row, roster.FieldReleasedOn))
	finding.Key(row.Text(roster.FieldReleasedOn))
	if len(lists) > 0 {
		finding.NotChecked = append(finding.NotChecked, saysListsMissing.With(lists))
	}
	if namesake {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysPerhapsListed.With())
	}
	told := row.Text(roster.FieldReferred) + "，" + row.Text(roster.FieldNote) + "，" + row.Text(roster.FieldHardship)
	finding.Test(declinedAid, containsAny(told, declines))
	finding.Test(referredAlready, row.Text(roster.FieldReferred) == "是" || roster.FindEvent(told, referredWords).Said)
	p.Report(finding)
}

// hardship returns the field that says that somebody is in hardship.
func hardship(row roster.Row) (roster.Field, bool) {
	for _, field := range [...]roster.Field{roster.FieldHardship, roster.FieldEmployment, roster.FieldStatus, roster.FieldNote} {
		text := row.Text(field)
		if field == roster.FieldHardship && (text == "是" || text == "√") {
			return field, true
		}
		if containsAny(text, hardshipWords) && !containsAny(text, noHardship) {
			return field, true
		}
	}
	return roster.NoField, false
}

var (
	saysNotLinked        = words.Text{ZH: "台账写明生活困难，低保、特困名册上没有，也没有写已转介", EN: "the register tells of hardship; he is on no roster of dibao or special hardship and not said to have been referred"}
	saysListsMissing     = words.Text{ZH: "没有收到这些名册，可能在其中：%s", EN: "these rosters are not among the input and may list him: %s"}
	saysPerhapsListed    = words.Text{ZH: "名册上有同名的人，号码不同，可能就是本人", EN: "somebody of the name is on a roster under another number, perhaps he"}
	saysNoHardshipColumn = words.Text{ZH: "没有写生活是否困难的栏", EN: "there is no column that tells of hardship"}
	saysUnnumberedPoor   = words.Text{ZH: "%d 人写明困难、没有可用的身份证号，不能与名册对照", EN: "%d in hardship have no usable identity number and cannot be looked up"}
	evidenceReleased     = words.Text{ZH: "释放日期", EN: "released on"}
)

var referredAlready = &audit.Exemption{ID: "referred-already", Title: words.Text{ZH: "已转介或已救助", EN: "referred or helped already"}}
