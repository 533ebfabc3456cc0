package reading

import (
	"regexp"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// headRows is how many rows are looked at to find the heading: titles, notes and up to
// four levels of headings stand in fewer.
const headRows = 60

// maxLevels is the highest heading met in real sheets (spec/reading.md).
const maxLevels = 4

// maxColumns is how far to the right a heading is looked for: the widest form met has 62
// columns, and a hostile sheet of 16,384 must not cost minutes.
const maxColumns = 512

// levelMark stands between the levels of a heading; no cell holds it.
const levelMark = "\x1f"

// headRow is one of the first rows of a sheet, kept until the heading is found.
type headRow struct {
	number int
	hidden bool
	cells  []book.Cell
}

// heading is what a sheet's heading rows say.
type heading struct {
	first, last int                   // indexes of its rows among the first rows
	texts       map[int]string        // by column: levels as written, joined by levelMark
	meanings    map[int][]meaning     // by column, whatever the kind
	words       map[int][]kindWord    // by column, to be looked up among a kind\'s own words
	possible    map[roster.Field]bool // what some column may mean
	ignored     []int                 // columns the user's own table says are not to be read
	below       []headRow             // the rows below it that were kept
	profiles    map[int]*profile      // by column, made when asked for
	year        int                   // the sheet speaks of by its title or name; 0 if it does not say
	listed      bool                  // a cell of the column of names holds several, beside a head's
}

// columnsInOrder returns the columns that have a heading, from left to right.
func (h *heading) columnsInOrder() []int {
	var columns []int
	most := -1
	for column := range h.texts {
		most = max(most, column)
	}
	for column := 0; column <= most; column++ {
		if _, ok := h.texts[column]; ok {
			columns = append(columns, column)
		}
	}
	return columns
}

// findHeading returns the heading rows among the first rows: the run of at most four rows
// of texts whose columns mean the most fields; of equals the one that heads most columns, then
// the shortest, then the first.
func findHeading(rows []headRow, known func(string) roster.Field) (heading, bool) {
	best, bestScore, bestLevels := heading{}, 1, 0 // one known heading may be chance
	asked := map[int]bool{}
	mostly := func(row int) bool {
		if _, ok := asked[row]; !ok {
			asked[row] = mostlyKnown(rows[row], known)
		}
		return asked[row]
	}
	for first := range rows {
		if bestScore > 1 && first > best.last+1 && holdsID(rows[first-1]) {
			break // what stands below a person is the heading of another table
		}
		for levels := 1; levels <= levelsFrom(rows, first, mostly); levels++ {
			candidate := joinLevels(rows[first : first+levels])
			candidate.first, candidate.last = first, first+levels-1
			if score := countFields(candidate, known); score > bestScore || score == bestScore && (len(candidate.texts) > len(best.texts) || len(candidate.texts) == len(best.texts) && levels < bestLevels) {
				best, bestScore, bestLevels = candidate, score, levels
			}
		}
	}
	if bestScore <= 1 {
		return best, false
	}
	return lengthen(best, rows, known), true
}

// holdsID says whether a row holds an identity number.
func holdsID(row headRow) bool {
	for _, cell := range row.cells {
		if id, fault := roster.ParseID(cell.Text, false); id != 0 && fault == roster.NoFault {
			return true
		}
	}
	return false
}

// levelsFrom returns how many rows from one on may be levels of a heading.
func levelsFrom(rows []headRow, first int, mostly func(int) bool) int {
	levels := 0
	for levels < maxLevels && first+levels < len(rows) {
		row := rows[first+levels]
		if !headingLike(row) || row.number != rows[first].number+levels || levels > 0 && restates(row, rows[first+levels-1]) && mostly(first+levels-1) {
			break
		}
		levels++
	}
	return levels
}

// restates says whether a row has no cell but below cells of the row above. Below known
// headings it holds values or machine names, not their lower level.
func restates(row, above headRow) bool {
	if len(above.cells) < 2 {
		return false
	}
	for _, cell := range row.cells {
		if at := columnAt(above.cells, cell.Column); at == len(above.cells) || above.cells[at].Column != cell.Column {
			return false
		}
	}
	return true
}

// lengthen adds a row below that is a heading too and means nothing new, as the lower level
// of a helper's columns: it must not become a record.
func lengthen(h heading, rows []headRow, known func(string) roster.Field) heading {
	for next := h.last + 1; next < len(rows) && next-h.first < maxLevels; next++ {
		row := rows[next]
		if !headingLike(row) || row.number != rows[next-1].number+1 || !mostlyKnown(row, known) && !belowGroups(rows[next-1], row) || !addsColumn(h, row) {
			break
		}
		first := h.first
		h = joinLevels(rows[first : next+1])
		h.first, h.last = first, next
	}
	return h
}

// belowGroups says whether all cells of a row stand below groups of the row above: below a
// blank, or below a cell that has one to its right.
func belowGroups(above, row headRow) bool {
	own := map[int]bool{}
	for _, cell := range above.cells {
		own[cell.Column] = true
	}
	for i, cell := range row.cells {
		next := i+1 < len(row.cells) && row.cells[i+1].Column == cell.Column+1
		if own[cell.Column] && (own[cell.Column+1] || !next) {
			return false
		}
	}
	return len(row.cells) > 1
}

// addsColumn says whether the row has a cell below a blank of the heading, as the lower
// level of a group has.
func addsColumn(h heading, row headRow) bool {
	for _, cell := range row.cells {
		if _, ok := h.texts[cell.Column]; !ok && cell.Column < maxColumns {
			return true
		}
	}
	return false
}

func mostlyKnown(row headRow, known func(string) roster.Field) bool {
	count := 0
	cells := row.cells[:min(len(row.cells), maxColumns)]
	for i := range cells {
		if known(cells[i].Text) != roster.NoField {
			count++
		}
	}
	return count > 1 && count*2 > len(cells)
}

// headingLike says whether a row may be a heading: most cells are texts that are no figures;
// the others are the years and months that head columns, or a stray mark.
func headingLike(row headRow) bool {
	texts, figures := 0, 0
	for i := range row.cells {
		cell := &row.cells[i]
		switch {
		case (cell.Kind == book.Text || cell.Kind == book.Illegible) && !allDigits(cell.Text):
			texts++
		case cell.Kind == book.Uncalculated:
			return false
		case isPeriodHeading(cell), len(strings.TrimSpace(cell.Text)) <= 2:
			figures++
		default:
			return false
		}
	}
	return texts > 0 && (figures == 0 || texts > 1 && (texts > figures || monthsSide(row)))
}

// monthsSide says whether the figures of a row are months that follow each other.
func monthsSide(row headRow) bool {
	last, run := 0, 0
	for i := range row.cells {
		month := monthNumber(&row.cells[i])
		if month != 0 && month == last%12+1 {
			run++
		}
		last = month
	}
	return run >= 2
}

func allDigits(text string) bool {
	text = strings.Trim(text, " \t.#'")
	return text != "" && strings.Trim(text, "0123456789xX-/") == ""
}

// joinLevels joins the levels of a heading column by column. The text of an upper level is
// carried to the right over blanks where a lower level has a text, so that a merged group
// heading reaches its columns whether or not the file knows merges.
func joinLevels(rows []headRow) heading {
	texts := map[int]string{}
	for level := range rows {
		if level+1 < len(rows) && isCaption(rows[level], rows[level+1:]) {
			continue
		}
		lower := map[int]bool{}
		for _, below := range rows[level+1:] {
			for _, cell := range below.cells {
				lower[cell.Column] = true
			}
		}
		spread(texts, rows[level], lower)
	}
	return heading{texts: texts}
}

// isCaption says whether a row above a level of the heading is a title, a unit line or a date
// line: it stands alone at the left, or its cells are informations with a colon.
func isCaption(row headRow, below []headRow) bool {
	if len(row.cells) == 1 {
		cell := &row.cells[0]
		return cell.Column <= below[0].cells[0].Column || len([]rune(cell.Text)) > maxGroupName
	}
	for i := range row.cells {
		if text := row.cells[i].Text; !hasColon(text) && !strings.HasPrefix(strings.TrimSpace(text), "单位") && !isDateLine(text) {
			return false
		}
	}
	return true
}

// maxGroupName is how many characters the name of a group of columns has at most.
const maxGroupName = 10

// isDateLine says whether a text is a day or a month and nothing more.
func isDateLine(text string) bool {
	return strings.Trim(text, "0123456789年月日号第一二三四季度-./ ") == "" && strings.ContainsAny(text, "年月")
}

func spread(texts map[int]string, row headRow, lower map[int]bool) {
	months := monthsSide(row)
	for i, cell := range row.cells {
		if cell.Column >= maxColumns {
			return
		}
		cell.Text = headingText(&cell, months)
		appendLevel(texts, cell.Column, cell.Text)
		end := cell.Column + 1
		if i+1 < len(row.cells) {
			end = min(row.cells[i+1].Column, maxColumns)
		} else {
			for end < maxColumns && lower[end] {
				end++
			}
		}
		for column := cell.Column + 1; column < end && lower[cell.Column] && lower[column]; column++ {
			appendLevel(texts, column, cell.Text)
		}
	}
}

func appendLevel(texts map[int]string, column int, text string) {
	text = strings.TrimSpace(text)
	if above := texts[column]; above != "" && above != text {
		text = above + levelMark + text
	}
	texts[column] = text
}

// understand finds what the headings may mean.
func (h *heading) understand(l *lexicon) {
	h.meanings = make(map[int][]meaning, len(h.texts))
	h.words = make(map[int][]kindWord, len(h.texts))
	h.possible = map[roster.Field]bool{}
	ends := h.quarterEnds()
	for column, text := range h.texts {
		if ends != nil {
			text = ends.Replace(text)
		}
		h.meanings[column] = l.meanings(text)
		h.words[column] = kindWords(h.texts[column])
		for _, m := range h.meanings[column] {
			h.possible[m.field] = true
		}
	}
	h.levelOfDisability()
}

// quarterEnd is the state at the end of a quarter or month that is called by its number.
var quarterEnd = regexp.MustCompile(`^第?(?:[1-4一二三四]季度?|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?)末`)

// quarterEnds says in the words of a ledger which of two ends opens it and which closes it:
// 一季度末, 本季新增, 二季度末.
func (h *heading) quarterEnds() *strings.Replacer {
	var ends []string
	for _, column := range h.columnsInOrder() {
		if !strings.Contains(h.texts[column], "末") {
			continue
		}
		if found := quarterEnd.FindString(h.texts[column]); found != "" && !slices.Contains(ends, found) {
			ends = append(ends, found)
		}
	}
	if len(ends) != 2 {
		return nil
	}
	return strings.NewReplacer(ends[0], "期初", ends[1], "期末")
}

// levelOfDisability lets a bare 等级 beside a kind of disability or the card be its level.
func (h *heading) levelOfDisability() {
	if !h.possible[roster.FieldDisabilityType] && !h.possible[roster.FieldDisabilityNumber] || h.possible[roster.FieldDisabilityLevel] {
		return
	}
	for column, text := range h.texts {
		if len(h.meanings[column]) == 0 && slices.Contains(levelWords, plainHeading(normalHeading(text))) {
			h.meanings[column] = []meaning{{field: roster.FieldDisabilityLevel, score: scorePattern, word: text}}
			h.possible[roster.FieldDisabilityLevel] = true
		}
	}
}

// levelWords are headings that do not say of what they are the level.
var levelWords = []string{"等级", "级别", "程度"}

func countFields(h heading, known func(string) roster.Field) int {
	seen := map[roster.Field]bool{}
	for _, text := range h.texts {
		if field := known(text); field != roster.NoField {
			seen[field] = true
		}
	}
	return len(seen)
}
