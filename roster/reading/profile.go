package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// profile is what the cells of a column look like, by some rows spread over those read first.
type profile struct {
	filled  int
	numbers int // valid identity numbers
	long    int // ten digits or more, a masked number, or one in scientific notation
	digits  int // digits and what stands between them in amounts, dates and codes
	letters int // nothing but letters: words and names
	texts   []string
}

// profiledRows is how many rows of a sheet a column is judged by.
const profiledRows = 24

// profileOf looks at the cells of a column; it is made when first asked for.
func (h *heading) profileOf(column int) *profile {
	if found := h.profiles[column]; found != nil {
		return found
	}
	made := &profile{}
	step := max(1, len(h.below)/profiledRows)
	for i := 0; i < len(h.below); i += step {
		cells := h.below[i].cells
		at := columnAt(cells, column)
		if at < len(cells) && cells[at].Column == column {
			made.look(&cells[at])
		}
	}
	if h.profiles == nil {
		h.profiles = map[int]*profile{}
	}
	h.profiles[column] = made
	return made
}

// look counts one cell in.
func (p *profile) look(cell *book.Cell) {
	text := roster.TrimBlank(cell.Text)
	if roster.IsBlankWord(text, roster.TypeName) {
		return
	}
	p.filled++
	p.texts = append(p.texts, text)
	id, fault := roster.ParseID(text, false)
	if id != 0 && fault == roster.NoFault {
		p.numbers++
	}
	count := digitsIn(text)
	if count >= 10 || fault == roster.FaultTruncated || strings.Contains(text, "**") {
		p.long++
	}
	switch {
	case count*2 >= len([]rune(text)):
		p.digits++
	case count == 0:
		p.letters++
	}
}

// digitsIn counts digits, wide ones too.
func digitsIn(text string) int {
	count := 0
	for _, r := range text {
		if r >= '0' && r <= '9' || r >= '０' && r <= '９' {
			count++
		}
	}
	return count
}

// fits says whether at least a share of the filled cells, in percent, is so many.
func (p *profile) fits(count, percent int) bool { return p.filled > 0 && count*100 >= p.filled*percent }

// judgedCells is how many filled cells refute a heading.
const judgedCells = 3

// refutes says whether the cells of a column cannot be of the field its heading means.
func (h *heading) refutes(column int, field roster.Field) bool {
	p := h.profileOf(column)
	if p.filled < judgedCells {
		return false
	}
	switch field.Spec().Type {
	case roster.TypeID:
		return p.fits(p.letters, 80) || !p.fits(p.long, 20)
	case roster.TypeName:
		return p.fits(p.digits, 60)
	case roster.TypeMoney, roster.TypePhone:
		return p.fits(p.letters, 80) && !spelled(p)
	}
	switch field {
	case roster.FieldSeq:
		return p.fits(p.count(isCode), 60)
	case roster.FieldProgramme:
		return p.fits(p.count(isClass), 60) && h.mayMean(column, roster.FieldCategory)
	case roster.FieldCategory:
		return p.fits(p.count(isProgramme), 60) && h.mayMean(column, roster.FieldProgramme)
	}
	return false
}

// mayMean says whether the heading of a column may mean a field.
func (h *heading) mayMean(column int, field roster.Field) bool {
	return slices.ContainsFunc(h.meanings[column], func(m meaning) bool { return m.field == field && m.score > scoreWeak })
}

// count says how many cells looked at are of a sort.
func (p *profile) count(is func(string) bool) int {
	count := 0
	for _, text := range p.texts {
		if is(text) {
			count++
		}
	}
	return count
}

// isCode says whether a text is longer than the number of a row.
func isCode(text string) bool { return digitsIn(text) >= codeDigits }

// codeDigits is how many digits no number of a row has.
const codeDigits = 6

// isClass says whether a text is a class within a programme (A类, 二档), no programme.
func isClass(text string) bool {
	class := strings.TrimRight(text, "类档等级")
	return class != text && len([]rune(class)) <= 1
}

// holdsDisabilities says whether most cells of a column name a kind of disability.
func (h *heading) holdsDisabilities(column int) bool {
	p := h.profileOf(column)
	return p.fits(p.count(func(text string) bool { return roster.ParseDisability(text, "").Kinds != "" }), 60)
}

// isProgramme says whether a text names a programme, whichever class of it.
func isProgramme(text string) bool {
	return len([]rune(text)) <= longestProgramme && roster.ProgrammeNamed(text) != nil
}

// longestProgramme is how many characters the name of a programme has at most.
const longestProgramme = 8

// isVillage says whether a text names a village and nothing within it.
func isVillage(text string) bool {
	return containsSuffix(text, "村", "社区", "村委会", "居委会")
}

func containsSuffix(text string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(text, suffix) {
			return true
		}
	}
	return false
}

// spelled says whether words may be numbers written out.
func spelled(p *profile) bool {
	for _, text := range p.texts {
		if strings.ContainsAny(text, "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾无") {
			return true
		}
	}
	return false
}

// looksLikeNumbers says whether most cells of a column are identity numbers.
func (h *heading) looksLikeNumbers(column int) bool {
	p := h.profileOf(column)
	return p.fits(p.numbers, 60)
}

// placeField tells by the cells what places a column of areas, or one of groups, holds:
// 村组 and 所属社 are a village in one office and a group of it in another.
func (h *heading) placeField(column int, meant roster.Field) roster.Field {
	towns, villages := 0, 0
	p := h.profileOf(column)
	for _, text := range p.texts {
		switch {
		case isVillage(text):
			villages++
		case containsSuffix(text, "乡", "镇", "街道"):
			towns++
		}
	}
	switch {
	case p.fits(villages, 50):
		return roster.FieldVillage
	case p.fits(towns, 50):
		return roster.FieldTownship
	}
	return meant
}

// speaks says whether the cells of a column let it speak for a kind: it is not empty in every
// row, and holds the words of the clue.
func (h *heading) speaks(column int, clue *roster.Clue) bool {
	if len(h.below) == 0 {
		return len(clue.Cells) == 0
	}
	p := h.profileOf(column)
	looked := (len(h.below) + max(1, len(h.below)/profiledRows) - 1) / max(1, len(h.below)/profiledRows)
	if p.filled == 0 || clue.Full && p.filled*100 < looked*60 {
		return false
	}
	if len(clue.Cells) == 0 {
		return true
	}
	held := 0
	for _, text := range p.texts {
		if longestIn(text, clue.Cells) != "" {
			held++
		}
	}
	return p.fits(held, 50)
}

// fuller orders two columns of equally founded claims: the one with far more cells first,
// else the left one.
func (h *heading) fuller(a, b int) int {
	if a == b {
		return 0
	}
	one, other := h.profileOf(a).filled, h.profileOf(b).filled
	switch {
	case one*2 < other:
		return 1
	case other*2 < one:
		return -1
	}
	return a - b
}

// unread describes a column without a field: what its heading means in a sheet of the kind, if
// another column has that field, and what its cells look like.
func (h *heading) unread(column int, kind *roster.Kind) roster.Heading {
	p := h.profileOf(column)
	shown := roster.Heading{Index: column, Text: shownHeading(h.texts[column]), Looks: roster.Shape{Filled: p.filled}}
	if field := h.meant(column, kind); field != roster.NoField && !h.refutes(column, field) {
		shown.Guess = field
	} else {
		shown.Strange = strangeHeading(h.texts[column]) && h.holdsWords(column)
	}
	if p.fits(p.numbers, 60) {
		shown.Looks.Matching, shown.Looks.Field = p.numbers, roster.FieldIDNumber
		if shown.Guess == roster.NoField && saysNothing(h.texts[column]) {
			shown.Guess = roster.FieldIDNumber
		}
	}
	return shown
}

// meant is what the heading of a column means in a sheet of the kind; a sum is an amount where
// the kind has no other.
func (h *heading) meant(column int, kind *roster.Kind) roster.Field {
	if kind != nil {
		if field, _ := kindIdiom(h.words[column], kind); field != roster.NoField {
			return field
		}
	}
	list := slices.DeleteFunc(slices.Clone(h.meanings[column]), func(m meaning) bool { return kind != nil && m.elsewhere(kind, h.texts[column]) })
	switch {
	case len(list) == 0 || list[0].score <= scoreWeak:
		return roster.NoField
	case list[0].field == roster.FieldTotal && kind != nil && !kind.Has(roster.FieldTotal):
		return roster.FieldAmount
	}
	return dayOf(list, kind)
}

// dayOf returns the surest of some meanings, of equally sure days the one the kind has.
func dayOf(list []meaning, kind *roster.Kind) roster.Field {
	for _, m := range list {
		if kind != nil && kind.Has(m.field) && m.score == list[0].score && m.field.Spec().Type == roster.TypeDate {
			return m.field
		}
	}
	return list[0].field
}

// strangeHeading says whether what a heading is cannot be told: no word of it is known, or not
// the last.
func strangeHeading(text string) bool {
	levels := strings.Split(foldHeading(text), levelMark)
	found, _, _, tail := cut(bare(plainHeading(levels[len(levels)-1])))
	return len(found) == 0 || tail != "" || !slices.ContainsFunc(found, func(s segment) bool { return !s.anyOf(vague) })
}

// vague are parts that do not say what a column holds.
var vague = []string{"neutral", "other", "seq", "no"}

// holdsWords says whether words or marks stand in a column, in any of the rows kept: notes are few.
func (h *heading) holdsWords(column int) bool {
	words, figures := 0, 0
	for i := range h.below {
		cells := h.below[i].cells
		at := columnAt(cells, column)
		if at == len(cells) || cells[at].Column != column || roster.IsBlankWord(cells[at].Text, roster.TypeName) {
			continue
		}
		if digitsIn(cells[at].Text)*2 > len([]rune(cells[at].Text)) {
			figures++
		} else {
			words++
		}
	}
	return words > figures
}

// unnamed lists the columns that have values in several rows and no heading.
func (h *heading) unnamed() []int {
	filled := map[int]int{}
	for i := range h.below {
		for j := range h.below[i].cells {
			if cell := &h.below[i].cells[j]; h.texts[cell.Column] == "" && !slices.Contains(h.ignored, cell.Column) && !roster.IsBlankWord(cell.Text, roster.TypeName) {
				filled[cell.Column]++
			}
		}
	}
	var columns []int
	for column, count := range filled {
		if count >= unnamedRows && count*2 >= len(h.below) {
			columns = append(columns, column)
		}
	}
	slices.Sort(columns)
	return columns
}

// unnamedRows is in how many rows a column without a heading has values before it is named.
const unnamedRows = 2
