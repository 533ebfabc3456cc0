package main

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// disorder is a list of findings in the hands of somebody who cuts, sorts and pastes.
type disorder struct {
	*rand.Rand
	rows   [][]string
	head   int  // the row of the headings
	torn   bool // parts of rows moved: only both numbers together can tell
	single bool // one of the two columns of numbers is gone
	done   []string
}

// habits are what people do to a list; each says whether it could be done.
var habits = map[string]func(*disorder) bool{
	"rows sorted": func(d *disorder) bool {
		body := d.rows[d.head+1:]
		d.Shuffle(len(body), func(i, j int) { body[i], body[j] = body[j], body[i] })
		return true
	},
	"rows deleted": func(d *disorder) bool {
		if at := d.row(); at > 0 {
			d.rows = slices.Delete(d.rows, at, min(at+1+d.IntN(5), len(d.rows)))
		}
		return true
	},
	"a row twice": func(d *disorder) bool {
		if at := d.row(); at > 0 {
			d.rows = slices.Insert(d.rows, at, slices.Clone(d.rows[at]))
		}
		return true
	},
	"titles gone": func(d *disorder) bool {
		d.rows, d.head = d.rows[d.head:], 0
		return true
	},
	"heading again": func(d *disorder) bool {
		if at := d.row(); at > 0 {
			d.rows = slices.Insert(d.rows, at, slices.Clone(d.rows[d.head]))
		}
		return true
	},
	"a sum below": func(d *disorder) bool {
		d.rows = append(d.rows, []string{"合计", "", fmt.Sprint(len(d.rows))})
		return true
	},
	"a column more": func(d *disorder) bool {
		at := d.IntN(len(d.rows[d.head]) + 1)
		for i := range d.rows {
			text := ""
			if i > d.head && d.IntN(2) == 0 {
				text = "已看"
			}
			d.rows[i] = slices.Insert(d.rows[i], at, text)
		}
		return true
	},
	"a column less": func(d *disorder) bool {
		at := d.IntN(len(d.rows[d.head]))
		title := d.rows[d.head][at]
		if number := strings.Contains(title, "编号"); slices.Contains(eight, title) || number && (d.torn || d.single) {
			return false
		} else if number {
			d.single = true
		}
		for i := range d.rows {
			d.rows[i] = slices.Delete(d.rows[i], at, at+1)
		}
		return true
	},
	"the left half moved": func(d *disorder) bool {
		border := slices.Index(d.rows[d.head], eight[0])
		if d.single {
			return false
		}
		d.torn = true
		below := d.rows[d.head+1:]
		for i := range len(below) / 2 {
			j := d.IntN(len(below))
			for column := range border {
				below[i][column], below[j][column] = below[j][column], below[i][column]
			}
		}
		return true
	},
}

// row is one of the rows below the headings; 0 where there is none.
func (d *disorder) row() int {
	if len(d.rows) <= d.head+1 {
		return 0
	}
	return d.head + 1 + d.IntN(len(d.rows)-d.head-1)
}

// However a list is cut, sorted and pasted: the answer of a number is the one that was given to
// it, or none.
func TestDisorder(t *testing.T) {
	sequences := uint64(20)
	if everything() {
		sequences = 200
	}
	s := sent(t, t.TempDir())
	list := s.list(t)
	names := make([]string, 0, len(habits))
	for name := range habits {
		names = append(names, name)
	}
	slices.Sort(names)
	right, lost := 0, 0
	for seed := range sequences {
		d := &disorder{Rand: rand.New(rand.NewPCG(seed, 16)), rows: padded(list), head: headRow}
		for range 1 + d.IntN(5) {
			if name := names[d.IntN(len(names))]; habits[name](d) {
				d.rows = padded(d.rows)
				d.done = append(d.done, name)
			}
		}
		path := filepath.Join(t.TempDir(), "反馈.xlsx")
		paste(t, path, d.rows)
		if seed%2 == 1 {
			path = filepath.Join(t.TempDir(), "反馈.csv")
			write(t, path, quotedText(d.rows))
		}
		back, without := s.compare(t, s.settle(t, path), s.filled)
		right, lost = right+back, lost+len(without)
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, strings.Join(d.done, ", "))
		}
	}
	t.Logf("%d sequences: %d answers came back, %d were refused or cut off", sequences, right, lost)
}

// list is the list of findings as it was sent, filled in.
func (s *sentReport) list(t *testing.T) [][]string {
	t.Helper()
	file, err := excelize.OpenFile(filepath.Join(s.folder, "报告.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := padded(rowsOf(t, file, "疑点清单"))[:headRow+1+len(s.ids)]
	for i, id := range s.ids {
		for column, title := range eight {
			rows[headRow+1+i][9+column] = s.filled[id][title]
		}
		if s.filled[id]["清退原因"] != "" {
			rows[headRow+1+i][11] = "死亡"
		}
	}
	return rows
}

func quotedText(rows [][]string) string {
	var text strings.Builder
	for _, row := range rows {
		for column, cell := range row {
			if column > 0 {
				text.WriteByte(',')
			}
			text.WriteString(`"` + strings.ReplaceAll(cell, `"`, `""`) + `"`)
		}
		text.WriteByte('\n')
	}
	return text.String()
}
