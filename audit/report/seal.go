package report

import (
	"hash/fnv"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster/book"
)

// A workbook of ours carries a sum of what its sheets held when it was written, among its
// properties, where every program keeps it. If what they hold now has another sum, somebody
// wrote into it: wherever, and under whatever name.

// sealMark begins the property.
const sealMark = "rollcheck "

// sheetSum adds up the rows of a sheet, so that sorting them changes nothing.
type sheetSum uint64

// add adds a row of texts, each with its column.
func (s *sheetSum) add(cells func(yield func(column int, text string))) {
	hash := fnv.New64a()
	empty := true
	cells(func(column int, text string) {
		if text = plainText(text); text != "" {
			empty = false
			hash.Write(strconv.AppendInt(nil, int64(column), 10))
			hash.Write([]byte{'\t'})
			hash.Write([]byte(text))
			hash.Write([]byte{0})
		}
	})
	if !empty {
		*s += sheetSum(hash.Sum64())
	}
}

// plainText is a text without what programs change when they save a workbook.
func plainText(text string) string {
	return strings.TrimSpace(strings.ReplaceAll(text, "\r", ""))
}

// writtenSum is the sum of a row on its way into a workbook.
func (s *sheetSum) written(cells []any) {
	s.add(func(yield func(int, string)) {
		for i, cell := range cells {
			yield(i, writtenText(cell))
		}
	})
}

// writtenText is what a reader will find in a cell.
func writtenText(cell any) string {
	switch value := cell.(excelize.Cell).Value.(type) {
	case string:
		return value
	case int64:
		return strconv.FormatInt(value, 10)
	case float64:
		return strconv.FormatFloat(value, 'f', -1, 64)
	}
	return ""
}

// readSum is the sum of a sheet as it is.
func readSum(sheet *book.Sheet) (sum sheetSum, err error) {
	err = sheet.Rows(func(row *book.Row) error {
		sum.add(func(yield func(int, string)) {
			for _, cell := range row.Cells {
				yield(cell.Column, cell.Text)
			}
		})
		return nil
	})
	return sum, err
}

// seal is the sum of a sheet with its name.
func (s sheetSum) seal(name string) string {
	hash := fnv.New64a()
	hash.Write([]byte(name))
	return strconv.FormatUint(hash.Sum64()+uint64(s), 16)
}

// broken returns the name of the first sheet that is not as it was written, "" if all are.
// ours says whether the workbook has a seal at all.
func broken(opened *book.Book) (sheet string, ours bool) {
	list, ours := strings.CutPrefix(opened.Description, sealMark)
	seals := strings.Fields(list)
	if !ours || len(seals) == 0 {
		return "", false
	}
	for i, sheet := range opened.Sheets {
		sum, err := readSum(sheet)
		if err != nil || i >= len(seals) || sum.seal(sheet.Name) != seals[i] {
			return sheet.Name, true
		}
	}
	if len(opened.Sheets) < len(seals) {
		return opened.Sheets[len(opened.Sheets)-1].Name, true
	}
	return "", true
}
