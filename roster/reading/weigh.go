package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// names are the texts that may name a sheet: title, sheet, file, folder, without the phrases
// that hold a programme's word and are not the programme.
type names struct {
	texts [4]string
}

// notNames are phrases that hold the word of a kind and are another thing.
var notNames = []string{
	"低保边缘家庭", "低保边缘户", "低保边缘", "刚性支出困难家庭", "刚性支出", "支出型困难", "勤工助学", "助学贷款", "公示栏", "非低保", "公务用车", "社保卡", "企业退休", "住房保障", "保障性住房", "廉租", "公租房",
}

// unquoted drops the quotes around a part of a name: 村“两委”干部.
var unquoted = strings.NewReplacer("“", "", "”", "", "\"", "", "「", "", "」", "", "‘", "", "’", "")

func readNames(from evidence) names {
	read := names{[4]string{from.title, from.sheet, from.file, from.folder}}
	read.texts[0] = withoutNotes(read.texts[0])
	for i := range read.texts {
		read.texts[i] = unquoted.Replace(read.texts[i])
		for _, phrase := range notNames {
			read.texts[i] = strings.ReplaceAll(read.texts[i], phrase, "\x1f")
		}
	}
	return read
}

// name says whether the title, the sheet or the file names a kind.
func (n *names) name(kind *roster.Kind) bool {
	for _, text := range n.texts[:3] {
		if longestIn(text, kind.Words) != "" {
			return true
		}
	}
	return false
}

// score weighs what title and names say of a kind.
func (n *names) score(kind *roster.Kind) int {
	score := 0
	for i, text := range n.texts {
		score += nameScore(kind, text, nameWeights[i])
	}
	return score
}

// any says whether a title or any name, the folder's too, names a kind.
func (n *names) any(kind *roster.Kind) bool {
	return n.name(kind) || longestIn(n.texts[3], kind.Words) != ""
}

// withoutNotes drops the notes of a title that begin with what they tell: 代发类型:征地. The
// number of an annex tells nothing (附件1:).
func withoutNotes(title string) string {
	words := strings.Fields(title)
	for i, word := range words {
		note, rest, found := strings.Cut(strings.ReplaceAll(word, "：", ":"), ":")
		switch {
		case !found:
		case strings.HasPrefix(note, "附"):
			words[i] = rest
		default:
			words[i] = ""
		}
	}
	return strings.Join(words, " ")
}

// Weights of the evidence: a title outranks columns, columns outrank names (spec/reading.md:
// sheet names mislead).
var nameWeights = [4]int{40, 22, 18, 12}

const (
	weightClue    = 14
	weightFurther = 2 // a second clue
	weightField   = 1
	weightPer     = 3
	weakWord      = 4  // what a bare 低保 takes off
	laterWord     = 2  // what a less telling word of a kind takes off
	about         = 4  // a programme named in the title of another paper about it is a quarter of the evidence
	ofHouseholds  = 16 // columns of a household's members and means make a roster of what is called a list of payments
	enough        = 8  // below this nothing speaks for a kind but columns many kinds have
)

// judgement is what all evidence says of a kind.
type judgement struct {
	score int
	named bool // a title or name says the kind
	told  bool // more than columns that many kinds have speaks for it
}

// weigh adds up all evidence for a kind.
func weigh(kind *roster.Kind, said names, h *heading, fields map[int]roster.Field) judgement {
	var judged judgement
	judged.score = said.score(kind)
	judged.named = judged.score > 0
	found := len(clues(kind, h, fields))
	if found > 0 {
		judged.score += weightClue + weightFurther*min(found-1, 1)
	}
	judged.told = judged.score >= enough && !h.doubted(kind, said, judged.named, found, fields)
	if kind == roster.Statistics {
		judged = h.figuresOfPlaces(judged, fields)
	}
	if kind == roster.Cadre && h.possible[roster.FieldRelativeName] {
		judged.named = false // a list of cadres with their kin is one of their kin
	}
	judged = h.bills(kind, judged, fields)
	if kind == roster.PaymentList && anyField(fields, households) {
		judged.score -= ofHouseholds
	}
	judged.score += weightField * countOf(kind, fields)
	judged.score += perScore(kind, h, fields)
	return judged
}

// doubted says whether what speaks for a kind may as well be said of another list.
func (h *heading) doubted(kind *roster.Kind, said names, named bool, clued int, fields map[int]roster.Field) bool {
	switch {
	case kind.Accuses && !named && clued < 2, (kind.Private || !named) && !publicBody(said, h):
		return true
	case kind.Family == roster.Programme: // why and when each of them left: a roster no more
		return len(clues(roster.Cleared, h, fields)) == len(roster.Cleared.Clues)
	case kind.Family == roster.Cadres:
		return kind.Accuses && !named && !h.ofCadres()
	case kind == roster.Army:
		return !named && h.discharged(fields)
	}
	return false
}

// countOf counts the fields of a kind among those found.
func countOf(kind *roster.Kind, fields map[int]roster.Field) int {
	seen := map[roster.Field]bool{}
	for _, field := range fields {
		if kind.Has(field) {
			seen[field] = true
		}
	}
	return len(seen)
}

// ofCadres says whether a heading speaks of cadres, or of the post somebody has: a patient or
// pupil has relatives too.
func (h *heading) ofCadres() bool {
	return h.possible[roster.FieldCadreName] || h.possible[roster.FieldCadreIDNumber] || h.possible[roster.FieldPost] || h.possible[roster.FieldFiledDate] || h.possible[roster.FieldFiled]
}

// discharged says whether most rows say when somebody left the army, so that they serve no more.
func (h *heading) discharged(fields map[int]roster.Field) bool {
	column, ok := columnWith(fields, roster.FieldEndDate)
	return ok && column >= 0 && h.profileOf(column).filled*2 > min(len(h.below), profiledRows)
}

// households are the fields of a household's members and means.
var households = []roster.Field{roster.FieldRelation, roster.FieldIncomePerHead, roster.FieldLine, roster.FieldIsCovered}

// persons are the fields that make a table one of persons.
var persons = []roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldHeadName, roster.FieldHeadIDNumber}

// nameScore weighs what one text says of a kind. A word of another paper about the same
// programme (发放表, 公示) takes most of it: the paper's own kind comes first, if it has its columns.
func nameScore(kind *roster.Kind, text string, weight int) int {
	at, found := 0, ""
	for i, word := range kind.Words {
		if strings.Contains(text, word) {
			at, found = i, word
			break
		}
	}
	if found == "" {
		return 0
	}
	score := weight - min(at, laterWord)
	if found == "低保" || found == "最低生活保障" || len(found) < 6 {
		score = weight - weakWord
	}
	if longestIn(text, kind.Against) != "" || kind.Family == roster.Programme && namesPaper(text) {
		score /= about
	}
	return max(1, score)
}

// namesPaper says whether a text names a paper of evidence about those of a programme, such as
// a record of reviews, and no roster of them.
func namesPaper(text string) bool {
	return !strings.Contains(text, "名册") && slices.ContainsFunc(roster.Kinds, func(kind *roster.Kind) bool {
		return kind.Family == roster.Evidence && kind != roster.Utility && longestIn(text, kind.Words) != ""
	})
}

// perScore tells rural from urban dibao where nothing names them: rural incomes and lines
// are a year's, urban ones a month's (spec/domain.md section 0, fact 2).
func perScore(k *roster.Kind, h *heading, fields map[int]roster.Field) int {
	score := 0
	for column, field := range fields {
		if column < 0 || field != roster.FieldIncomePerHead && field != roster.FieldLine || k.Per == roster.PerUnknown {
			continue
		}
		switch perOf(h.texts[column]) {
		case roster.PerUnknown:
		case k.Per:
			score += weightPer
		default:
			score -= weightPer
		}
	}
	return score
}

// clues returns what the columns that speak for a kind are called, clue by clue.
func clues(kind *roster.Kind, h *heading, fields map[int]roster.Field) [][]words.Text {
	var found [][]words.Text
	for i := range kind.Clues {
		if titles := clueIn(&kind.Clues[i], h, fields); titles != nil {
			found = append(found, titles)
		}
	}
	return found
}

// clueIn returns what the columns of a clue are called; nil if it is not there.
func clueIn(clue *roster.Clue, h *heading, fields map[int]roster.Field) []words.Text {
	if clue.Headings != nil {
		return clueHeading(clue, h)
	}
	var titles []words.Text
	for _, field := range clue.Fields {
		column, ok := columnWith(fields, field)
		if !ok || column >= 0 && !h.speaks(column, clue) {
			return nil
		}
		titles = append(titles, field.Spec().Title)
	}
	return titles
}

// clueHeading returns the first heading that holds one of the words of a clue. A question
// (是否低保) says nothing of what the sheet is.
func clueHeading(clue *roster.Clue, h *heading) []words.Text {
	for _, column := range h.columnsInOrder() {
		text := foldHeading(h.texts[column])
		if longestIn(text, clue.Headings) != "" && !strings.Contains(text, "是否") && h.speaks(column, clue) {
			shown := shownHeading(h.texts[column])
			return []words.Text{{ZH: shown, EN: shown}}
		}
	}
	return nil
}

// columnWith returns the leftmost column with a field; -1 where rows repeat it.
func columnWith(fields map[int]roster.Field, wanted roster.Field) (int, bool) {
	at, found := 0, false
	for column, field := range fields {
		if field == wanted && (!found || column < at) {
			at, found = column, true
		}
	}
	return at, found
}

// privateNames say in a title or name that a paper is a company's or a school's own;
// privateWords say so in a heading too; publicWords that a list is one of the state's all the
// same.
var (
	privateNames = []string{"公司", "员工", "雇员", "集团", "车间", "物流", "学籍", "班级", "会员", "请假", "考勤", "党员", "合同"}
	privateWords = []string{"公司", "员工", "工号", "学号", "学籍", "班级", "入职", "试用期", "合同", "请假", "考勤", "离职", "部门", "班组", "企业编号", "商户", "会员", "党费", "入党"}
	publicWords  = []string{"财政", "事业", "机关", "公务员", "在编", "编制", "教师", "社会保险", "养老保险", "医疗保险", "待遇领取", "社保局", "人社", "统发"}
)

// publicBody says whether a list of employed, taught or insured persons may be the state's and
// not a company's or school's own.
func publicBody(said names, h *heading) bool {
	public := false
	for _, text := range said.texts[:3] {
		text = strings.ReplaceAll(text, "人员", "\x1f") // 在职人员工资
		if longestIn(text, privateNames) != "" {
			return false
		}
		public = public || longestIn(text, publicWords) != ""
	}
	for _, text := range h.texts {
		if !public && longestIn(text, privateWords) != "" {
			return false
		}
	}
	return true
}
