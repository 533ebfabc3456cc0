// Package demo writes an invented county's material as the workbooks and lists
// a township clerk keeps, so that the program can be tried and tested: with
// planted problems that must be found and planted innocents that must not be
// accused. Every person, place and number in it is invented; identity numbers
// use the reserved example area 990101. The same seed gives the same bytes.
//
// Money in this package is whole yuan, the unit of the sheets it writes.
package demo

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/roster/whole"
	"rollcheck/roster/words"
)

// Size says how much material is made.
type Size uint8

// The sizes: one township with a neighbour (about 190 households, 480 persons),
// or a county of 18 townships (about 31,000 persons) in the same shapes.
const (
	SizeTownship Size = iota + 1
	SizeCounty
)

// File is one file of the material.
type File struct {
	Path    string // relative, with slashes
	Content []byte
}

// Planted is one planted problem or innocent.
type Planted struct {
	Rule        string // rule id
	Innocent    string // "" for a problem; else why Rule must not speak above notice here
	Exemption   string // the exemption of Rule that holds for an innocent; "" where Rule has nothing to say
	File, Sheet string // where the main row is; Sheet is "" in a text file
	Row         int    // from 1; it must be among the evidence of the finding
	Number      string // the person's identity number as written; "" for a village or document
	Name        string // the person's name, or the village's
}

// Township is the material of an invented place and what is true of it.
type Township struct {
	Files []File    // in order of path
	Truth []Planted // in order of rule, then of planting
	AsOf  string    // the date to audit it at, as 2016-12-31
}

// Make invents the material of a seed and a size. It fails only where a workbook cannot be written.
func Make(seed uint64, size Size) (*Township, error) { return makeIn(nil, seed, size) }

// makeIn makes it in other words where a wording is given.
func makeIn(words wording, seed uint64, size Size) (*Township, error) {
	b := &builder{
		words:  words,
		seed:   seed,
		random: rand.New(rand.NewPCG(seed, 0x726f6c6c)),
		used:   map[string]bool{},
		spots:  map[spotKey]spot{},
		aided:  map[*household]bool{},
	}
	b.settle(size)
	b.plantCases()
	b.order()
	for _, write := range []func() error{
		b.writeRosters, b.writeProgrammes, b.writePayments, b.writeCadres,
		b.writeLists, b.writePower, b.writeAid, b.writeEvidence, b.writePapers, b.writeRegisters, b.writeNames, b.writeVillages, b.writeReviews, b.writeSettings,
	} {
		if err := write(); err != nil {
			return nil, err
		}
	}
	truth, err := b.truth()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(b.files, func(x, y File) int { return strings.Compare(x.Path, y.Path) })
	return &Township{Files: b.files, Truth: truth, AsOf: "2016-12-31"}, nil
}

var errNotEmpty = words.Text{ZH: "文件夹不是空的，不写入：%s", EN: "the folder is not empty, nothing was written: %s"}
var hintNotEmpty = words.Text{ZH: "请给一个新的文件夹名", EN: "name a new folder"}

// Write puts the files below a folder, which it makes. A folder that holds anything already is an error.
func (t *Township) Write(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return words.Unwritable(dir, err)
	}
	if len(entries) > 0 {
		return &words.Error{What: errNotEmpty.With(dir), Hint: hintNotEmpty.With()}
	}
	for _, file := range t.Files {
		path := filepath.Join(dir, filepath.FromSlash(file.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return words.Unwritable(path, err)
		}
		err := whole.Create(path, 0o644, func(out io.Writer) error {
			_, err := out.Write(file.Content)
			return err
		})
		if err != nil {
			return words.Unwritable(path, err)
		}
	}
	return nil
}

// builder is the state of one making: the place, its lists, and where each subject was written.
type builder struct {
	seed      uint64
	random    *rand.Rand
	used      map[string]bool // identity numbers and accounts given out
	townships []*township
	lists     lists
	aidLists  []*aidList
	registers []*register
	aided     map[*household]bool // ordinary households a list of aid or a register speaks of
	planting  bool                // the ordinary households are made, those of the cases follow
	rare      int                 // how many uncommon names were given out
	planted   []planting
	spots     map[spotKey]spot
	files     []File
	words     wording
}

// wording writes the sheets of a file in other words and returns its path in them.
type wording func(path string, sheets []sheet) string

// reworded puts a file and its sheets in the builder's words; it has none but in tests.
func (b *builder) reworded(path string, sheets []sheet) string {
	if b.words == nil {
		return path
	}
	return b.words(path, sheets)
}

// pick returns one of the choices.
func pick[T any](b *builder, choices []T) T { return choices[b.random.IntN(len(choices))] }

// between returns a number from low to high, both included.
func (b *builder) between(low, high int) int { return low + b.random.IntN(high-low+1) }

func yuan(n int) string { return fmt.Sprintf("%d.00", n) }
