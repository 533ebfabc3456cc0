package roster

import (
	"strings"

	"rollcheck/roster/words"
)

// Remark is what a note beside a person says has become of him.
type Remark uint8

// What a note can say.
const (
	NoRemark      Remark = iota
	RemarkDied           // 死亡, 已死, 去世
	RemarkMoved          // 户口迁出
	RemarkMarried        // 外嫁
	RemarkMerged         // 并户
)

// Title names what the note says: the note itself may hold more than others should read.
func (r Remark) Title() words.Text {
	return [...]words.Text{{}, {ZH: "死亡", EN: "died"}, {ZH: "迁出", EN: "moved away"}, {ZH: "外嫁", EN: "married away"}, {ZH: "并户", EN: "joined another household"}}[r]
}

// remarkWords are the notes clerks write (spec/domain.md, "Cell-level habits"). A note counts
// only where it is the word and nothing more: 丈夫去世 and 外嫁女赡养 speak of somebody else.
var remarkWords = map[string]Remark{
	"死亡": RemarkDied, "死": RemarkDied, "亡": RemarkDied, "亡故": RemarkDied, "去世": RemarkDied, "病故": RemarkDied, "故": RemarkDied, "逝世": RemarkDied,
	"迁出": RemarkMoved, "户口迁出": RemarkMoved, "户籍迁出": RemarkMoved, "户迁出": RemarkMoved, "迁走": RemarkMoved, "外迁": RemarkMoved,
	"外嫁": RemarkMarried, "出嫁": RemarkMarried, "嫁出": RemarkMarried, "入赘外地": RemarkMarried,
	"并户": RemarkMerged, "合户": RemarkMerged,
}

// remarkFrame is what may stand around such a word: when, and that it is already so.
const remarkFrame = "0123456789年月日号.-/ "

// ParseRemark reads a note, of several parted by commas the first that says something.
func ParseRemark(note string) Remark {
	for part := range strings.FieldsFuncSeq(note, func(r rune) bool { return strings.ContainsRune("，,、;；。\n", r) }) {
		word := strings.Trim(strings.ReplaceAll(part, "已", ""), remarkFrame)
		for _, before := range [...]string{"该人", "本人", "于", "现"} {
			word = strings.Trim(strings.TrimPrefix(word, before), remarkFrame)
		}
		word = strings.TrimSuffix(word, "了")
		if remark := remarkWords[word]; remark != NoRemark {
			return remark
		}
	}
	return NoRemark
}
