package blank

import (
	"fmt"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// numberLength is how many characters an identity number has (GB 11643).
const numberLength = 18

// check adds a drop-down, or for identity numbers a check of the length.
func (f *form) check(letter string, use roster.Use) error {
	if f.page != nil && f.page.Plain {
		return nil
	}
	validation := excelize.NewDataValidation(true)
	validation.Sqref = fmt.Sprintf("%s%d:%s%d", letter, f.head+1, letter, lastRow)
	switch list := choices(f.kind, use.Field); {
	case len(list) > 0:
		if err := validation.SetDropList(list); err != nil {
			return err
		}
		validation.ShowErrorMessage = false // other words are read too
	case use.Field.Spec().Type == roster.TypeID:
		if err := validation.SetRange(numberLength, numberLength, excelize.DataValidationTypeTextLength, excelize.DataValidationOperatorEqual); err != nil {
			return err
		}
		validation.SetError(excelize.DataValidationErrorStyleWarning, f.in(words.BlankNumberTitle), f.in(words.BlankNumber))
	default:
		return nil
	}
	return f.file.AddDataValidation(f.sheet(), validation)
}

func (f *form) in(text words.Text) string { return text.In(f.language) }

// note explains a column: whether it must be filled, and how.
func (f *form) note(index int, use roster.Use) error {
	if f.page != nil && f.page.Plain {
		return nil
	}
	text := f.in(words.BlankOptional)
	if use.Required {
		text = f.in(words.BlankRequired)
	}
	if f.language == words.English {
		text = use.Field.Spec().Title.EN + ": " + text
	}
	text += "\n" + f.in(words.BlankType(use.Field.Spec().Name, typeNames[use.Field.Spec().Type]))
	return f.file.AddComment(f.sheet(), excelize.Comment{Cell: f.cell(index, f.head), Author: "", Text: text, Width: 260, Height: uint(60 + utf8.RuneCountInString(text))})
}

var typeNames = [...]string{
	roster.TypeText: "text", roster.TypeName: "name", roster.TypeID: "id", roster.TypeCode: "code", roster.TypePhone: "phone", roster.TypeMoney: "money",
	roster.TypeCount: "count", roster.TypeDate: "date", roster.TypePeriod: "period", roster.TypeFlag: "flag", roster.TypeAnswer: "text",
}

// addStyles makes the few looks of a form; cells of text are text, so that no number is cut.
func (f *form) addStyles() error {
	grey := excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7E6E6"}}
	thin := make([]excelize.Border, 0, 4)
	for _, side := range [...]string{"left", "right", "top", "bottom"} {
		thin = append(thin, excelize.Border{Type: side, Style: 1, Color: "000000"})
	}
	centre := &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	for _, look := range []struct {
		target *int
		style  excelize.Style
	}{
		{&f.styles.title, excelize.Style{Font: &excelize.Font{Size: 16, Bold: true}, Alignment: centre}},
		{&f.styles.head, excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: centre, Fill: grey}},
		{&f.styles.required, excelize.Style{Font: &excelize.Font{Bold: true, Color: "C00000"}, Alignment: centre, Fill: grey}},
		{&f.styles.text, excelize.Style{NumFmt: 49}},
		{&f.styles.number, excelize.Style{NumFmt: 0}},
		{&f.styles.example, excelize.Style{NumFmt: 49, Font: &excelize.Font{Italic: true, Color: "808080"}}},
		{&f.styles.line, excelize.Style{Alignment: &excelize.Alignment{Vertical: "center", WrapText: true}}},
		{&f.styles.filled, excelize.Style{NumFmt: 49, Border: thin, Alignment: centre}},
	} {
		id, err := f.file.NewStyle(&look.style)
		if err != nil {
			return err
		}
		*look.target = id
	}
	return nil
}
