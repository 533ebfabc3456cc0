package roster

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"rollcheck/roster/words"
)

// Answering is what is known when an officer's answer is read.
type Answering struct {
	Settling    Date  // the day of settling
	Reported    Date  // the day of the report it answers; 0 where unknown
	First       Month // the first month the person was paid; 0 where unknown
	Recoverable Money // what is to be got back by the report; below 0 where that is not known
	GotBack     Money // what the ledger says was got back so far
}

// Taken is what a cell that an officer filled is taken for.
type Taken struct {
	Value   string        // canonical: one of the known words, 2017-01, 2017-03-05, 445.00, 是; "" for a blank cell
	Remark  words.Message // said, though it is taken
	Refused words.Message // why it is not taken; empty where it is
}

// Whole reads a row of a form: each cell by itself, then what they say of each other.
func (a Answering) Whole(kind *Kind, says map[Field]Filled) map[Field]Taken {
	row := map[Field]Taken{}
	for _, use := range kind.Fields {
		row[use.Field] = a.Take(use.Field, says[use.Field])
	}
	switch kind {
	case Answers:
		concludes(row)
	case LeavingForm:
		heard(row)
	case RectifyForm:
		closes(row)
	}
	return row
}

// concludes asks for a conclusion where anything else is filled, and for one that a reason for
// clearance fits.
func concludes(row map[Field]Taken) {
	conclusion := row[FieldConclusion]
	if conclusion.blank() && filledBeside(row, FieldConclusion) {
		row[FieldConclusion] = Taken{Refused: words.AnswerMissing.With()}
	}
	if reason := row[FieldClearReason]; reason.Value != "" && (conclusion.Value == "不属实" || conclusion.Value == "政策允许") {
		row[FieldClearReason] = Taken{Refused: words.AnswerReasonOf.With(conclusion.Value)}
	}
}

func filledBeside(row map[Field]Taken, beside Field) bool {
	for field, taken := range row {
		if field != beside && !taken.blank() {
			return true
		}
	}
	return false
}

// HearingSince is the first month that may be stopped only after the household was heard and
// told in writing (社会救助法第四十八条, in force since 2026-07-01).
var HearingSince = NewMonth(2026, 7)

func heard(row map[Field]Taken) {
	stop := row[FieldStopMonth]
	day, ok := ParseDate(stop.Value, false, false, false)
	if ok && day.MonthOf() >= HearingSince && (row[FieldHeard].Value != "是" || row[FieldTold].Value == "") {
		stop.Remark = words.AnswerUnheard.With()
		row[FieldStopMonth] = stop
	}
}

// closes asks for proof, day and checker of a case that is closed, who is not the one liable.
func closes(row map[Field]Taken) {
	if row[FieldClosed].Value != "是" {
		return
	}
	for _, field := range []Field{FieldProof, FieldClosedOn, FieldClosedBy} {
		if row[field].blank() {
			row[FieldClosed] = Taken{Refused: words.AnswerClosedLacks.With(field.Spec().Title)}
			return
		}
	}
	if CleanName(row[FieldClosedBy].Value) == CleanName(row[FieldLiable].Value) {
		row[FieldClosedBy] = Taken{Refused: words.AnswerClosedSelf.With()}
	}
}

// blank says whether nothing stands in the cell.
func (t Taken) blank() bool { return t.Value == "" && t.Refused.Empty() }

// Take reads one cell of a column (design-loop.md section 4).
func (a Answering) Take(field Field, cell Filled) Taken {
	text := TrimBlank(cell.Text)
	if text == "" || field != FieldConclusion && (isDash(text) || field.Spec().Type == TypeAnswer && noneHere(text)) {
		return Taken{}
	}
	switch field {
	case FieldConclusion:
		return oneOf(text, Conclusions, conclusionWords, words.AnswerConclusion)
	case FieldClearReason:
		return clearReason(text)
	case FieldStopMonth:
		return a.stopMonth(text, cell.Number)
	case FieldRecover:
		return a.recover(text)
	case FieldRecovered:
		return a.recovered(text)
	case FieldVerifiedOn:
		return a.dayUntilNow(field, text, cell.Number, a.Reported)
	case FieldTold, FieldApprovedOn, FieldClosedOn:
		return a.dayUntilNow(field, text, cell.Number, 0)
	case FieldDeadline:
		return a.day(field, text, cell.Number)
	case FieldHeard, FieldClosed:
		return flagged(field, text)
	}
	if utf8.RuneCountInString(text) > longestAnswer {
		return Taken{Refused: words.AnswerLong.With(field.Spec().Title, longestAnswer)}
	}
	return Taken{Value: text}
}

// noneHere says whether a text says that there is nothing to fill in.
func noneHere(text string) bool {
	return text == "无" || text == "不涉及" || text == "不适用"
}

// longestAnswer bounds the characters of a free text.
const longestAnswer = 200

// Conclusions are what an officer may settle a finding with (contract, "The columns officers
// fill"); Unverified takes an answer back.
var Conclusions = []string{"属实", "部分属实", "不属实", "政策允许"}

// Unverified takes a conclusion back.
const Unverified = "待核实"

// ClearReasons are the fixed names of the reasons for clearance, in the order of counting.
var ClearReasons = []string{"death", "army", "relation", "land", "income", "other"}

// conclusionWords are what officers write for the conclusions.
var conclusionWords = map[string][]string{
	"属实":       {"属实", "情况属实", "核实属实", "经核实属实", "经核查属实", "全部属实", "问题属实", "查实", "真实"},
	"部分属实":     {"部分属实", "部分情况属实", "情况部分属实", "部分真实"},
	"不属实":      {"不属实", "情况不属实", "不实", "情况不实", "经核实不属实", "核实不属实", "失实", "与事实不符", "不符合事实"},
	"政策允许":     {"政策允许", "符合政策", "政策范围内", "政策允许范围内", "符合政策规定", "属政策允许"},
	Unverified: {"待核实", "待核查", "待查"},
}

// clearWords are what officers write for the reasons, beside their titles.
var clearWords = map[string][]string{
	"income":   {"家庭收入变化", "收入变化", "收入超标", "家庭收入超标", "收入提高", "收入增加", "家庭收入提高", "家庭收入增加", "超标"},
	"land":     {"失地", "因失地", "失地农民", "土地征收", "征地"},
	"army":     {"参军", "参战", "参战参军", "参战/参军", "参军/参战", "因参战", "入伍", "服役", "现役"},
	"relation": {"关系保", "人情保", "优亲厚友", "关系户"},
	"death":    {"死亡", "亡故", "因死亡", "去世", "已死亡", "病故", "病亡", "身故", "已故", "死亡注销"},
	"other":    {"其他", "其它", "其他原因", "其它原因"},
}

// narrow is a text without blanks, in characters of half width.
func narrow(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case isBlank(r):
			return -1
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		}
		return r
	}, text)
}

// plainAnswer is a text without blanks, marks and the number of a list in front: 1、情况属实。
func plainAnswer(text string) string {
	text = narrow(text)
	text = strings.Trim(text, "。.,;:!、“”\"'()")
	if before, after, found := strings.Cut(text, "、"); found && isListNumber(before) {
		text = after
	} else if before, after, found := strings.Cut(text, "."); found && isListNumber(before) {
		text = after
	}
	return strings.TrimLeft(text, "①②③④⑤⑥")
}

func isListNumber(text string) bool {
	return len(text) > 0 && len(text) <= 3 && strings.Trim(text, "0123456789") == "" || utf8.RuneCountInString(text) == 1 && strings.ContainsAny(text, "一二三四五六七八九")
}

// oneOf reads one of a few answers.
func oneOf(text string, shown []string, table map[string][]string, says words.Text) Taken {
	plain := plainAnswer(text)
	var all []string
	for answer, list := range table {
		if slices.Contains(list, plain) {
			return Taken{Value: answer}
		}
		all = append(all, list...)
	}
	slices.Sort(all)
	refused := says.With(text, strings.Join(shown, "、"))
	if near := words.Nearest(plain, all); near != "" {
		refused = words.AnswerNearest.With(refused, near)
	}
	return Taken{Refused: refused}
}

func clearReason(text string) Taken {
	titles := map[string][]string{}
	var shown []string
	for _, reason := range ClearReasons {
		title := words.ReasonTitle(reason)
		titles[reason] = append([]string{title.ZH, title.EN, reason}, clearWords[reason]...)
		shown = append(shown, title.ZH)
	}
	return oneOf(text, shown, titles, words.AnswerReason)
}

// stopMonth reads the month from which nothing is paid any more.
func (a Answering) stopMonth(text string, number bool) Taken {
	year, rest, pointed := strings.Cut(text, ".")
	switch {
	case number && pointed && rest == "1":
		return Taken{Refused: words.AnswerMonthZero.With(text, year, year)}
	case strings.HasSuffix(text, "月") && !strings.Contains(text, "年") && utf8.RuneCountInString(text) <= len("12月")-2:
		return Taken{Refused: words.AnswerMonthYear.With(text)}
	}
	day, ok := calendar(text, number)
	if !ok || day.Precision() < ToMonth {
		return Taken{Refused: words.AnswerMonth.With(text)}
	}
	month := day.MonthOf()
	switch {
	case a.Settling != 0 && month > a.Settling.MonthOf()+12:
		return Taken{Refused: words.AnswerMonthLate.With(month, a.Settling)}
	case month < max(a.First, firstBenefit):
		return Taken{Refused: words.AnswerMonthEarly.With(month, max(a.First, firstBenefit))}
	}
	return Taken{Value: month.String()}
}

// calendar reads a date, with blanks in it or without.
func calendar(text string, number bool) (Date, bool) {
	if day, ok := ParseDate(text, number || isSerial(text), false, false); ok {
		return day, true
	}
	return ParseDate(narrow(text), number, false, false)
}

// firstBenefit is the first month in which one of the programmes was paid anywhere
// (农村五保供养工作条例, 1994-01-23).
var firstBenefit = NewMonth(1994, 1)

// isSerial says whether a text is a day count of a spreadsheet that was stored as text: five digits.
func isSerial(text string) bool {
	return len(text) == 5 && onlyDigits(text)
}

func (a Answering) recover(text string) Taken {
	amount, ok := ParseMoney(text, false)
	if !ok || amount < 0 {
		return Taken{Refused: words.AnswerMoney.With(FieldRecover.Spec().Title, text)}
	}
	taken := Taken{Value: amount.String()}
	for _, times := range []Money{10, 100, 1000, 10000} {
		if a.Recoverable > 0 && amount == a.Recoverable*times {
			return Taken{Refused: words.AnswerMoneyTimes.With(amount, a.Recoverable, int(times))}
		}
	}
	if a.Recoverable >= 0 && amount > a.Recoverable {
		taken.Remark = words.AnswerMoneyMore.With(amount, a.Recoverable)
	}
	return taken
}

func (a Answering) recovered(text string) Taken {
	amount, ok := ParseMoney(text, false)
	switch {
	case !ok || amount < 0:
		return Taken{Refused: words.AnswerMoney.With(FieldRecovered.Spec().Title, text)}
	case amount < a.GotBack:
		return Taken{Refused: words.AnswerMoneyLess.With(amount, a.GotBack)}
	case a.Recoverable >= 0 && amount > a.Recoverable:
		return Taken{Value: amount.String(), Remark: words.AnswerBackMore.With(amount, a.Recoverable)}
	}
	return Taken{Value: amount.String()}
}

// day reads a day; one without a year is of the year of settling, and that is said.
func (a Answering) day(field Field, text string, number bool) Taken {
	if month, day, ok := yearless(narrow(text)); ok && a.Settling != 0 && !number {
		if found := NewDate(a.Settling.Year(), month, day); found.Exists() {
			return Taken{Value: found.String(), Remark: words.AnswerDateYear.With(field.Spec().Title, text, found)}
		}
	}
	day, ok := calendar(text, number)
	if !ok || day.Precision() < ToDay {
		return Taken{Refused: words.AnswerDate.With(field.Spec().Title, text)}
	}
	return Taken{Value: day.String()}
}

// yearless reads 3月5日.
func yearless(text string) (month, day int, ok bool) {
	before, after, found := strings.Cut(text, "月")
	month, err := strconv.Atoi(before)
	day, other := strconv.Atoi(strings.TrimRight(after, "日号"))
	return month, day, found && err == nil && other == nil && month >= 1 && month <= 12 && day >= 1
}

// dayUntilNow reads a day on which something was done.
func (a Answering) dayUntilNow(field Field, text string, number bool, earliest Date) Taken {
	taken := a.day(field, text, number)
	day, ok := ParseDate(taken.Value, false, false, false)
	switch {
	case !ok:
	case a.Settling != 0 && day > a.Settling:
		return Taken{Refused: words.AnswerDateLate.With(field.Spec().Title, day, a.Settling)}
	case day < earliest:
		return Taken{Refused: words.AnswerDateEarly.With(field.Spec().Title, day, earliest)}
	}
	return taken
}

var yes, no = []string{"是", "有", "已", "√", "✓", "✔", "☑", "1", "Y", "YES", "已听取", "已销号", "听取"}, []string{"否", "无", "未", "×", "✕", "✗", "✘", "0", "N", "NO", "未听取", "未销号", "没有"}

func flagged(field Field, text string) Taken {
	switch plain := strings.ToUpper(plainAnswer(text)); {
	case slices.Contains(yes, plain):
		return Taken{Value: "是"}
	case slices.Contains(no, plain):
		return Taken{Value: "否"}
	}
	return Taken{Refused: words.AnswerFlag.With(field.Spec().Title, text)}
}
