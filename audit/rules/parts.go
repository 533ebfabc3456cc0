package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// sorts is one way to part a total: the words of its parts exclude each other.
type sorts struct {
	words  []string
	least  int                       // how many parts make a partition
	of     roster.Field              // what the parts count; NoField where they may count anything
	closed func(names []string) bool // whether the parts are all there are
}

// closedByOther says whether a list ends with what is none of the others.
func closedByOther(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return containsAny(name, otherWords) })
}

func always([]string) bool { return true }

var otherWords = []string{"其他", "其它", "其余"}

// reasonSorts are why people leave a roster.
var reasonSorts = []sorts{{append([]string{
	"收入", "财产", "超标", "失地", "征地", "土地", "参战", "参军", "入伍", "服役",
	"关系保", "人情保", "优亲厚友", "死亡", "去世", "迁出", "外嫁", "婚嫁", "就业", "服刑",
}, otherWords...), 3, roster.NoField, closedByOther}}

// levelSorts are who settled a dispute.
var levelSorts = []sorts{{[]string{
	"村级", "村上", "村组", "村调", "社区调", "镇级", "镇上", "镇调", "乡级", "乡镇", "乡调", "街道", "县级", "县调",
}, 2, roster.NoField, func(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return strings.Contains(name, "村") || strings.Contains(name, "社区") })
}}}

// manyStates is from how many states a register of drug users is told in full: those who abstain
// and those held are the whole of it (18 = 5+5+2+3+1+2).
const manyStates = 6

// allStates says whether parts are the states of a register of drug users told in full.
func allStates(names []string) bool {
	has := func(words ...string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return containsAny(name, words) })
	}
	return len(names) >= manyStates && has("戒断") && has("强戒", "强制") && has("判刑", "服刑", "刑拘", "刑事拘留")
}

// registerSorts are the partitions of registers and rosters.
var registerSorts = []sorts{
	{[]string{"男", "女"}, 2, roster.FieldPersons, always},
	{[]string{"集中供养", "分散供养", "集中养育", "分散养育", "社会散居", "机构养育"}, 2, roster.FieldPersons, always},
	{[]string{"戒断", "劳教", "判刑", "服刑", "强戒", "强制隔离", "强制戒毒", "刑拘", "刑事拘留", "拘留", "社区戒毒", "社区康复", "自愿戒毒", "在逃", "失联"}, 3, roster.FieldPersons, closedByOther},
	{append([]string{"务农", "经商", "打工", "务工", "企业", "个体", "待业", "无业", "公益岗", "在校"}, otherWords...), 3, roster.FieldPersons, closedByOther},
	{append([]string{"打架", "斗殴", "致伤", "伤害", "盗窃", "抢劫", "抢夺", "诈骗", "赌博", "涉毒", "意外死亡", "火灾", "交通"}, otherWords...), 3, roster.NoField, closedByOther},
}

// partition is a run of columns that part a total, and the columns that may be it.
type partition struct {
	parts, totals []roster.Figure
	closed        bool
	full          bool // likely all there are, though no part is of the others
	learned       bool // told by the other rows of the sheet, not by its headings
}

// part is what a heading says of a column of figures.
type part struct {
	figure roster.Figure
	name   string // without its unit
	unit   roster.Field
}

var unitWords = []struct {
	unit  roster.Field
	words []string
}{
	{roster.FieldHouseholds, []string{"户数", "户"}}, {roster.FieldPersons, []string{"人数", "人口", "人"}}, {roster.FieldAmount, []string{"金额", "资金", "万元", "元"}},
}

// partOf reads a heading from its end: 死亡/户, 死亡人数, 死亡.
func partOf(figure roster.Figure) part {
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune("（）() 　:：", r) {
			return -1
		}
		return r
	}, strings.Join(figure.Heading, "/"))
	for _, entry := range unitWords {
		for _, word := range entry.words {
			rest, found := strings.CutSuffix(plain, word)
			if found && (figure.Column.Field != roster.FieldFigure || strings.HasSuffix(rest, "/") || len([]rune(word)) > 1) {
				return part{figure, strings.Trim(rest, "/"), entry.unit}
			}
		}
	}
	unit := figure.Column.Of
	if figure.Column.Field != roster.FieldFigure {
		unit = figure.Column.Field
	}
	return part{figure, plain, unit}
}

// partitionsOf finds the runs of columns whose headings are of one way to part a total.
func partitionsOf(sheet *roster.Sheet, all []sorts) []partition {
	var parts []part
	for _, figure := range sheet.Figures() {
		if found := partOf(figure); figure.Column.Adds() && !withinPart(parts, found, all) {
			parts = append(parts, found)
		}
	}
	var found []partition
	for _, unit := range [...]roster.Field{roster.FieldHouseholds, roster.FieldPersons, roster.NoField} {
		found = append(found, runs(parts, unit, all)...)
	}
	return found
}

// withinPart says whether a column is of those of the part before it (死亡、其中：户主死亡). Behind
// a total the same word heads the parts themselves.
func withinPart(before []part, one part, all []sorts) bool {
	levels := one.figure.Heading
	if len(before) == 0 || len(levels) == 0 || !strings.HasPrefix(strings.TrimLeft(levels[len(levels)-1], "（( "), "其中") {
		return false
	}
	return slices.ContainsFunc(all, func(sort sorts) bool { return isPart(before[len(before)-1], sort) })
}

// runs finds the runs among the columns of one unit; columns between them are of other units.
func runs(parts []part, unit roster.Field, all []sorts) []partition {
	of := slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return p.unit != unit })
	used := make([]bool, len(of))
	type run struct {
		from, to int
		sort     sorts
	}
	var list []run
	for at := 0; at < len(of); {
		sort, length := longest(of[at:], all)
		if length > 0 {
			list = append(list, run{at, at + length, sort})
			for i := at; i < at+length; i++ {
				used[i] = true
			}
		}
		at += max(length, 1)
	}
	var found []partition
	for _, r := range list {
		names := namesOf(of[r.from:r.to])
		one := partition{closed: r.sort.closed(names), full: allStates(names)}
		for _, p := range of[r.from:r.to] {
			one.parts = append(one.parts, p.figure)
		}
		one.totals = totalsOf(parts, of, used, unit, r.sort.of)
		if len(one.totals) > 0 {
			found = append(found, one)
		}
	}
	return found
}

func namesOf(parts []part) []string {
	var names []string
	for _, p := range parts {
		names = append(names, p.name)
	}
	return names
}

// longest returns the longest run of parts of one sort at the beginning of a list.
func longest(parts []part, all []sorts) (sort sorts, length int) {
	for _, candidate := range all {
		n := 0
		for n < len(parts) && isPart(parts[n], candidate) {
			n++
			if containsAny(parts[n-1].name, otherWords) {
				break
			}
		}
		if n >= candidate.least && n > length {
			sort, length = candidate, n
		}
	}
	return sort, length
}

// isPart says whether a heading names a part; a whole of all of them is none.
func isPart(p part, of sorts) bool {
	return p.figure.Column.Field == roster.FieldFigure && containsAny(p.name, of.words) && !containsAny(p.name, []string{"合计", "总", "小计"})
}

// totalsOf returns the columns that may be the total of a run: those of its unit that are no
// part, what it counts first; parts that name no unit may count anything but money.
func totalsOf(parts, of []part, used []bool, unit, counts roster.Field) []roster.Figure {
	candidates := of
	if unit == roster.NoField {
		candidates = parts
	}
	var totals, best []roster.Figure
	for _, p := range candidates {
		at := slices.IndexFunc(of, func(other part) bool { return other.figure.Slot == p.figure.Slot })
		if p.unit == roster.FieldAmount || at >= 0 && used[at] {
			continue
		}
		totals = append(totals, p.figure)
		if counts != roster.NoField && p.unit == counts {
			best = append(best, p.figure)
		}
	}
	if len(best) > 0 {
		return best
	}
	return totals
}

// line is a row of figures: a record, or a sum the sheet states.
type line struct {
	sheet    *roster.Sheet
	record   int // -1 for a sum
	subtotal roster.Subtotal
}

// linesOf returns the records of a table; where it has none, the sums that stand alone. Sums of
// records are sheet-total's.
func linesOf(sheet *roster.Sheet) []line {
	var lines []line
	for i := range sheet.Records() {
		lines = append(lines, line{sheet: sheet, record: i})
	}
	for _, subtotal := range sheet.Subtotals {
		if sheet.Records() > 0 {
			break
		}
		lines = append(lines, line{sheet, -1, subtotal})
	}
	return lines
}

func (l line) value(figure roster.Figure) (roster.Money, bool) {
	if l.record < 0 {
		return figure.Stated(l.subtotal.Sums)
	}
	return figure.Value(l.sheet.Row(l.record))
}

func (l line) cite(figure roster.Figure) county.Cited {
	if l.record < 0 {
		return county.CellOf(roster.Cell{Sheet: l.sheet, Record: -1, Row: l.subtotal.Row, Column: figure.Column.Index, Field: figure.Column.Field})
	}
	return county.CellOf(figure.Cell(l.sheet.Row(l.record)))
}

// gap is the sum of the parts of a line, its total, and whether they were compared.
type gap struct {
	sum, stated roster.Money
	total       roster.Figure
}

// compare adds up the parts and takes the total nearest to them; false where no part or no
// total is filled in.
func (one *partition) compare(l line) (gap, bool) {
	var g gap
	filled := false
	for _, figure := range one.parts {
		if value, ok := l.value(figure); ok {
			g.sum += value
			filled = filled || value != 0
		}
	}
	found := false
	for _, figure := range one.totals {
		value, ok := l.value(figure)
		if ok && (!found || distance(int64(value), int64(g.sum)) < distance(int64(g.stated), int64(g.sum))) {
			g.stated, g.total, found = value, figure, true
		}
	}
	return g, filled && found
}

// wide says whether a sum is so far from its total that it is of something else.
func (g gap) wide() bool {
	by := roster.Money(distance(int64(g.sum), int64(g.stated)))
	return by > 100 && 3*by > g.stated
}

// checkPartitions reports the lines of a sheet whose parts are not their total.
func checkPartitions(p *audit.Pass, sheet *roster.Sheet, all []partition) {
	for i := range all {
		for _, l := range linesOf(sheet) {
			if g, ok := all[i].compare(l); ok && g.sum != g.stated && !g.wide() {
				reportGap(p, &all[i], l, g, all[i].closed || all[i].full && confirmed(all, l, g))
			}
		}
	}
}

// confirmed says whether another way to part the total of a gap adds up to it: the total is right.
func confirmed(all []partition, l line, g gap) bool {
	return slices.ContainsFunc(all, func(other partition) bool {
		found, ok := other.compare(l)
		return other.closed && ok && found.total.Slot == g.total.Slot && found.sum == g.stated
	})
}

func reportGap(p *audit.Pass, one *partition, l line, g gap, closed bool) {
	place, label := placeOfLine(p, l)
	finding := sheetFinding(p, l.sheet).At(place.Township, place.Village)
	var terms, names, numbers []string
	for _, figure := range one.parts {
		names, numbers = append(names, figure.Column.Heading), append(numbers, l.sheet.FigureNumber(figure.Column))
		if value, ok := l.value(figure); ok {
			terms = append(terms, roster.FigureText(value))
			finding.Rests(evidencePart, l.cite(figure))
		}
	}
	finding.Rests(evidenceTotal, l.cite(g.total)).
		Key(l.sheet.Title, l.sheet.Period.String(), label, l.sheet.FigureNumber(g.total.Column), strings.Join(numbers, "+")).
		Say(saysParts, label, strings.Join(names, "+"), words.Sum{Mark: "+", Terms: terms}, roster.FigureText(g.sum),
			g.total.Column.Heading, roster.FigureText(g.stated), roster.FigureText(g.stated-g.sum))
	if one.learned {
		finding.Doubt(saysLearned.With())
	}
	if !closed && g.sum < g.stated {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysOpenList.With())
	}
	p.Report(finding)
}

// placeOfLine is the place a line speaks of, and what it is called.
func placeOfLine(p *audit.Pass, l line) (county.Place, string) {
	if l.record < 0 {
		return summedPlace(p, l.sheet, l.subtotal), l.subtotal.Label
	}
	row := l.sheet.Row(l.record)
	place := p.County.PlaceOf(row)
	label := place.Township + place.Village
	if l.sheet.Has(roster.FieldPeriod) {
		label += row.Text(roster.FieldPeriod)
	}
	return place, label
}

var (
	saysParts     = words.Text{ZH: "%s：%s 为 %s＝%s，“%s”列示 %s，相差 %s", EN: "%s: %s is %s = %s, “%s” states %s, a difference of %s"}
	saysLearned   = words.Text{ZH: "这几栏是总数的分项，是从本表其他行都相符推断的", EN: "that these columns part the total is concluded from the other rows, where they do"}
	saysOpenList  = words.Text{ZH: "表中没有“其他”栏，未列出的类别无法核对", EN: "the table has no column of others: what it does not list cannot be checked"}
	evidencePart  = words.Text{ZH: "分项", EN: "part"}
	evidenceTotal = words.Text{ZH: "总数", EN: "total"}
)
