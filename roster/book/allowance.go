package book

import "rollcheck/roster/words"

// allowance is what one file may still cost, over all its sheets and however often they are
// read. It grows with the bytes a file really stores: what repeats, shares or inflates one
// place over and over uses it up, an office's own file comes nowhere near it.
type allowance struct {
	cells    int // handed out, merged ranges and places passed over included
	text     int // bytes of the texts handed out
	work     int // bytes gone over to find them
	inflated int // bytes of the parts of a zip
	held     int // bytes held in memory while the file is read
	shared   int // shared strings
	spins    int // rounds of hashing that turn passwords into keys
}

// maxRounds is how many rounds of hashing a file or a bundle may ask for: four hundred passwords
// of Office's rounds, ten seconds on two cores.
const maxRounds = 40_000_000

// What a file may cost besides its size, and for each byte it stores. Sheets of equal cells,
// the cheapest an office makes, store a byte a cell and inflate to 25 (measured).
const (
	cellsFloor, cellsRate       = 4_000_000, 1
	textFloor, textRate         = 64 << 20, 16
	workFloor, workRate         = 256 << 20, 60
	inflatedFloor, inflatedRate = 256 << 20, 60
	heldFloor, heldRate         = 48 << 20, 20
)

// allowanceOf returns what a file of so many stored bytes may cost that is one of some in a bundle.
func allowanceOf(stored, files int) *allowance {
	left := func(floor, rate int) int { return floor/files + rate*stored }
	return &allowance{
		cells: left(cellsFloor, cellsRate), text: left(textFloor, textRate), work: left(workFloor, workRate),
		inflated: min(left(inflatedFloor, inflatedRate), maxInflated), held: min(left(heldFloor, heldRate), maxHeld),
		shared: left(cellsFloor, cellsRate), spins: maxRounds,
	}
}

// take takes an amount from what is left of one thing.
func take(left *int, amount int, what words.Text) error {
	if *left -= amount; *left < 0 {
		return tooLarge(words.FileTooCostly, what.With())
	}
	return nil
}

// spent is what reading the rows of a sheet took; a second reading gets it back first.
type spent struct{ cells, text, work int }

func (a *allowance) giveBack(taken spent) {
	a.cells, a.text, a.work = a.cells+taken.cells, a.text+taken.text, a.work+taken.work
}

// renew begins a reading of the rows.
func (s *Sheet) renew() {
	s.left.giveBack(s.taken)
	s.taken = spent{}
}

// pay takes a row's cells and their texts from what the file may cost.
func (s *Sheet) pay(cells []Cell) error {
	size := 0
	for i := range cells {
		size += len(cells[i].Text)
	}
	s.taken.text += size
	if err := take(&s.left.text, size, words.CostText); err != nil {
		return err
	}
	return s.takeCells(len(cells))
}

// takeCells takes cells, or places passed over, from what the file may cost.
func (s *Sheet) takeCells(count int) error {
	s.taken.cells += count
	return take(&s.left.cells, count, words.CostCells)
}

// takeWork takes bytes gone over from what the file may cost.
func (s *Sheet) takeWork(size int) error {
	s.taken.work += size
	return take(&s.left.work, size, words.CostBytes)
}

// allow gives the sheets of a book what its file may cost.
func (b *Book) allow(left *allowance) {
	for _, sheet := range b.Sheets {
		sheet.left = left
	}
}
