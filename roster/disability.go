package roster

import "strings"

// Disability is what a card says: the kinds it names and the level, 0 where it gives none.
type Disability struct {
	Kinds string // the words of disabilityKinds it names, joined
	Level int
}

// disabilityKinds are the kinds of the national card.
var disabilityKinds = [...]string{"视力", "听力", "言语", "肢体", "智力", "精神", "多重"}

// ParseDisability reads the kind and the level of a disability; a level cell may name the kind
// as well: 视力一级.
func ParseDisability(kind, level string) Disability {
	text := kind + " " + level
	found := Disability{Level: disabilityLevel(text)}
	for _, word := range disabilityKinds {
		if strings.Contains(text, word) {
			found.Kinds += word
		}
	}
	if found.Level == 0 {
		if number, count, rest := Numeral(strings.TrimSpace(level)); count == 1 && rest == "" && number <= 4 {
			found.Level = number
		}
	}
	return found
}

// disabilityLevel finds 一级, 2级, 贰级 or Ⅲ级 in a text: the first of them.
func disabilityLevel(text string) int {
	at := strings.Index(text, "级")
	if at < 0 {
		return 0
	}
	for level, marks := range [...]string{"一1壹Ⅰ１", "二2贰Ⅱ２", "三3叁Ⅲ３", "四4肆Ⅳ４"} {
		for _, mark := range marks {
			if strings.HasSuffix(text[:at], string(mark)) {
				return level + 1
			}
		}
	}
	return 0
}

// Disables says whether a level takes away the ability to work in the sense of the rules on
// special hardship on a day: since 2021-07-01 mind and psyche of levels one to three, limbs one
// and two, sight one (43/2021 art. 5); before mind and psyche one and two, limbs one.
func (d Disability) Disables(day Date) bool {
	newer := day >= 20210701
	limits := [...]struct {
		kind       string
		old, since int
	}{{"智力", 2, 3}, {"精神", 2, 3}, {"多重", 2, 3}, {"肢体", 1, 2}, {"视力", 0, 1}}
	for _, limit := range limits {
		most := limit.old
		if newer {
			most = limit.since
		}
		if strings.Contains(d.Kinds, limit.kind) && d.Level != 0 && d.Level <= most {
			return true
		}
	}
	return false
}

// Labour says whether somebody can work.
type Labour uint8

// What a cell can say of it.
const (
	LabourUnknown Labour = iota
	LabourNone           // 无劳动能力, 完全丧失, 不能自理
	LabourPart           // 部分丧失, 半失能, 残疾 without a level
	LabourAble           // 有劳动能力, 自理
)

// labourWords, the plainer and narrower first: 部分丧失 before 丧失.
var labourWords = [...]struct {
	labour Labour
	word   string
}{
	{LabourAble, "未丧失"}, {LabourAble, "没有丧失"}, {LabourAble, "无残疾"}, {LabourAble, "未失能"},
	{LabourPart, "部分丧失"}, {LabourPart, "部分失能"}, {LabourPart, "半失能"}, {LabourPart, "半丧失"}, {LabourPart, "丧失部分"}, {LabourPart, "轻残"}, {LabourPart, "轻度"},
	{LabourNone, "丧失"}, {LabourNone, "无劳动能力"}, {LabourNone, "无劳动力"}, {LabourNone, "没有劳动能力"}, {LabourNone, "重残"}, {LabourNone, "重度残疾"}, {LabourNone, "失能"}, {LabourNone, "全护理"}, {LabourNone, "不能自理"}, {LabourNone, "无法自理"},
	{LabourPart, "残疾"}, {LabourAble, "自理"}, {LabourAble, "有劳动能力"},
}

// ParseLabour reads an ability to work: 部分丧失劳动能力 leaves some.
func ParseLabour(text string) Labour {
	for _, entry := range labourWords {
		if strings.Contains(text, entry.word) {
			return entry.labour
		}
	}
	return LabourUnknown
}
