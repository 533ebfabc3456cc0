package report

import (
	"slices"
	"strings"
	"unicode"

	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// HeadingLine is a line of the 列名 table that `inspect -o` fills with guesses.
type HeadingLine struct {
	File, Sheet, Heading string
	Samples              []string
	Field                string // "" where nothing is known
	Confidence           string
}

// HeadingSamples is how many values of a column the table shows.
const HeadingSamples = 3

// HeadingLines guesses the meaning of every column of every sheet, in the order of the
// sheets. A heading that means the same in all sheets of a file stands once. The table, read
// again as it is, changes nothing.
func HeadingLines(files []*roster.File, o Options) []HeadingLine {
	var lines []HeadingLine
	for _, file := range files {
		lines = append(lines, o.fileLines(file)...)
	}
	return lines
}

func (o Options) fileLines(file *roster.File) []HeadingLine {
	var lines []HeadingLine
	for _, sheet := range file.Sheets {
		if sheet.Fault != nil || sheet.Kind != nil && sheet.Kind.Family == roster.Settings {
			continue
		}
		for _, line := range o.sheetLines(sheet) {
			at := slices.IndexFunc(lines, func(other HeadingLine) bool { return other.Sheet == line.Sheet && other.Heading == line.Heading })
			if at < 0 {
				lines = append(lines, line)
			} else if lines[at].Field != line.Field {
				lines[at].Field, lines[at].Confidence = "", o.text(words.GuessBySheet)
			}
		}
	}
	return once(lines)
}

// once leaves out the sheet where a heading has one meaning in all sheets of its file.
func once(lines []HeadingLine) []HeadingLine {
	meanings := map[string][]string{}
	for _, line := range lines {
		if !slices.Contains(meanings[line.Heading], line.Field) {
			meanings[line.Heading] = append(meanings[line.Heading], line.Field)
		}
	}
	var kept []HeadingLine
	seen := map[string]bool{}
	for _, line := range lines {
		if _, byLetter := reading.ColumnNamed(line.Heading); !byLetter && len(meanings[line.Heading]) == 1 {
			if seen[line.Heading] {
				continue
			}
			seen[line.Heading], line.Sheet = true, ""
		}
		kept = append(kept, line)
	}
	return kept
}

// sheetLines lists the columns of one sheet from left to right.
func (o Options) sheetLines(sheet *roster.Sheet) []HeadingLine {
	texts := map[string]int{}
	columns := headedColumns(sheet)
	for _, column := range columns {
		texts[column.heading.Text]++
	}
	var lines []HeadingLine
	for _, column := range columns {
		text := column.heading.Text
		line := HeadingLine{File: o.plain(sheet.File.Path), Sheet: o.plain(sheet.Name), Heading: o.plain(text), Samples: o.samples(sheet, column.heading.Index)}
		if text == "" || texts[text] > 1 || line.Heading != words.Plain(text) {
			line.Heading = reading.ColumnName(column.heading.Index)
		}
		line.Field, line.Confidence = o.guess(column)
		lines = append(lines, line)
	}
	return lines
}

// headed is a column of a sheet and what it was taken for.
type headed struct {
	heading  roster.Heading
	field    roster.Field // NoField where it was taken for nothing
	word     string
	repeated bool // a row repeats it: for members, kin or months
}

// headedColumns returns each column of a sheet once, from left to right.
func headedColumns(sheet *roster.Sheet) []headed {
	var list []headed
	for _, column := range sheet.Members {
		list = append(list, headed{heading: roster.Heading{Index: column.Index, Text: column.Heading}, repeated: true})
	}
	for _, column := range sheet.Columns {
		if column.Heading != "" { // else it stands for the columns of members
			list = append(list, headed{heading: roster.Heading{Index: column.Index, Text: column.Heading}, field: column.Field, word: column.Word})
		}
	}
	if sheet.HeadingRow == 0 && sheet.Kind == nil {
		for i := range sheet.Samples {
			list = append(list, headed{heading: roster.Heading{Index: i}})
		}
	}
	for _, heading := range sheet.Unused {
		list = append(list, headed{heading: heading})
	}
	slices.SortStableFunc(list, func(a, b headed) int { return a.heading.Index - b.heading.Index })
	return slices.CompactFunc(list, func(a, b headed) bool { return a.heading.Index == b.heading.Index })
}

// guess returns the title of the field a column seems to mean, and how sure that is.
func (o Options) guess(column headed) (field, confidence string) {
	looks := column.heading.Looks
	switch {
	case column.repeated:
		return "", o.text(words.GuessRepeated)
	case column.field != roster.NoField && column.word == "":
		return column.field.Spec().Title.ZH, o.text(words.GuessByUser)
	case column.field != roster.NoField:
		return column.field.Spec().Title.ZH, o.text(words.GuessByHeading)
	case column.heading.Guess != roster.NoField && looks.Matching > 0:
		return "", o.say(words.GuessByCells, column.heading.Guess.Spec().Title, looks.Matching, looks.Filled)
	case column.heading.Guess != roster.NoField:
		return "", o.say(words.GuessMaybe, column.heading.Guess.Spec().Title)
	}
	return "", o.text(words.GuessNone)
}

// samples shows the first values of a column: as they are in profile full, else their shape.
func (o Options) samples(sheet *roster.Sheet, column int) []string {
	if column >= len(sheet.Samples) {
		return nil
	}
	var shown []string
	for _, text := range sheet.Samples[column] {
		if o.Privacy == words.Full {
			shown = append(shown, words.Plain(text))
		} else {
			shown = append(shown, shapeOf(text))
		}
	}
	return shown
}

// shapeOf keeps of a text what tells a number from a name or a date: 某某, 000000, 0000-00-00.
func shapeOf(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return '0'
		case unicode.Is(unicode.Han, r):
			return '某'
		case unicode.IsLetter(r):
			return 'x'
		}
		return r
	}, words.Plain(text))
}
