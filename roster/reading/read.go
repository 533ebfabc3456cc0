package reading

import (
	"errors"
	"fmt"
	"runtime"
	"sync"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// Options says how to read.
type Options struct {
	Settings  []string       // files or folders of settings tables beside the input
	Passwords string         // a text file of passwords for workbooks, one a line; may be empty
	Memory    uint64         // bytes of the machine's memory, which the input must fit; 0: not asked
	Workers   int            // files read at one time; 0 for one a CPU
	Progress  func(Progress) // called after every file; may be nil
	Partial   bool           // the paths are a part of what the settings speak of
	Samples   int            // how many values of every column to keep
	Largest   int64          // bytes of the largest file to read, settings aside; 0 for any
	Forms     bool           // read lists of ours that officers filled in, and nothing else
	Fallback  *roster.Kind   // what a sheet of no known kind is taken for where its columns fit; nil: for nothing

	block func(*roster.Sheet)
}

// Progress is how far reading is: files and their bytes, of those there are.
type Progress struct {
	Files, AllFiles int
	Bytes, AllBytes int64
}

// Input is everything that was read.
type Input struct {
	Files []*roster.File // every file met, in path order
	Pool  *roster.Pool
}

// SheetsOf returns the sheets in use of a kind, in the order of their files.
func (input *Input) SheetsOf(kind *roster.Kind) []*roster.Sheet {
	var sheets []*roster.Sheet
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == kind && sheet.InUse() {
				sheets = append(sheets, sheet)
			}
		}
	}
	return sheets
}

// Read reads files, and the files of folders, in parallel. A file that cannot be read is
// listed with its fault; an error means that a path does not exist, that
// the input does not fit the memory, or that a 列名 table is wrong.
func Read(paths []string, options Options) (*Input, error) {
	passwords, err := readPasswords(options.Passwords)
	if err != nil {
		return nil, err
	}
	found, err := walk(paths, options.Settings)
	if err != nil {
		return nil, err
	}
	found = small(found, options)
	if err := fits(found, options.Memory); err != nil {
		return nil, err
	}
	input := &Input{Pool: roster.NewPool()}
	reader := &reader{pool: input.Pool, files: make([]*roster.File, len(found)), budget: newBudget(bytesInFlight), passwordFile: options.Passwords, passwords: passwords, forms: options.Forms, fallback: options.Fallback, block: options.block, partial: options.Partial, samples: options.Samples}
	reader.readAll(found, options)
	if options.block == nil {
		if err := reader.applyHeadings(found); err != nil {
			return nil, err
		}
	}
	input.Files = reader.files
	if !options.Forms {
		markCopies(input.Files)
	}
	return input, nil
}

// reader reads the files of one run.
type reader struct {
	pool         *roster.Pool
	files        []*roster.File
	headings     []*headingRow // of the 列名 tables
	conflict     error         // of two of them
	partial      bool
	samples      int
	budget       *budget
	forms        bool
	fallback     *roster.Kind
	block        func(*roster.Sheet)
	passwordFile string
	passwords    []string
}

// readAll reads the files side by side; the result does not depend on who reads which.
func (r *reader) readAll(found []foundFile, options Options) {
	workers := options.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var group sync.WaitGroup
	var mutex sync.Mutex
	next, done := make(chan int), Progress{AllFiles: len(found)}
	for i := range found {
		done.AllBytes += found[i].size
	}
	for range min(workers, max(1, len(found))) {
		group.Go(func() {
			cells := newParser(r.pool)
			for i := range next {
				held := r.budget.take(found[i].size)
				r.files[i] = r.readFile(found[i], cells)
				r.budget.give(held)
				if options.Progress != nil {
					mutex.Lock()
					done.Files++
					done.Bytes += found[i].size
					options.Progress(done)
					mutex.Unlock()
				}
			}
		})
	}
	for i := range found {
		next <- i
	}
	close(next)
	group.Wait()
}

// readFile reads one file. A panic in it is a fault of the file, not the end of the run.
func (r *reader) readFile(found foundFile, cells *parser) (file *roster.File) {
	file = &roster.File{Path: found.shown, Below: found.below}
	defer func() {
		if fault := recover(); fault != nil {
			file.Sheets = nil
			file.Fault = &words.Error{What: words.NoFiles.With(found.shown, fmt.Sprint(fault)), Hint: words.UnexpectedHint.With()}
		}
	}()
	if file.PassedOver = leftover(found.shown); !file.PassedOver.Empty() {
		file.Leftover = true
		return file
	}
	if found.lost != nil {
		file.Fault = &words.Error{What: words.NoFiles.With(found.shown, words.Reason(found.lost)), Hint: words.FolderHint.With()}
		return file
	}
	if r.passwordFile != "" && sameFile(found.real, r.passwordFile) {
		file.PassedOver = words.PassedOverPasswords.With()
		return file
	}
	opened, err := found.open(r.passwords)
	if err != nil {
		refuse(file, err)
		return file
	}
	file.SHA256, file.Format = opened.SHA256, opened.Format
	if opened.Generator == Generator && !r.forms {
		file.PassedOver = words.PassedOverOwn.With()
		return file
	}
	cells.open(opened)
	for _, source := range opened.Sheets {
		file.Sheets = append(file.Sheets, r.readSheet(file, cells, source)...)
	}
	return file
}

// Generator is the mark rollcheck leaves in the workbooks it writes.
const Generator = "rollcheck"

// refuse notes why a file was passed over or could not be read.
func refuse(f *roster.File, err error) {
	var told *book.Error
	if !errors.As(err, &told) {
		f.Fault = &words.Error{What: words.NoFiles.With(f.Path, words.Reason(err))}
		return
	}
	f.Format, f.SHA256 = told.Format, told.SHA256
	if told.PassedOver() {
		f.PassedOver = told.Message()
		return
	}
	f.Fault = &words.Error{What: told.Message(), Hint: told.Hint()}
}

// readSheet reads the tables of one sheet.
func (r *reader) readSheet(file *roster.File, cells *parser, source *book.Sheet) []*roster.Sheet {
	if !source.PassedOver.Empty() {
		return []*roster.Sheet{{File: file, Name: source.Name, Hidden: source.Hidden, PassedOver: source.PassedOver}}
	}
	b := r.builder(file, cells, source)
	again, err := source.ShownRows(cleaned(b.add))
	if again && err == nil && !b.handedOver() {
		b = r.builder(file, cells, source)
		_, err = source.ShownRows(cleaned(b.add))
	}
	if err != nil {
		return []*roster.Sheet{refusedSheet(file, source, err)}
	}
	b.finish()
	sheets := b.sheets()
	for _, sheet := range sheets {
		spreadMerged(sheet, source.Merged)
		judge(sheet)
	}
	if len(sheets) > 0 {
		sheets[0].Doubt, sheets[0].Remark = both(source.Doubt, sheets[0].Doubt), source.Remark
	}
	return sheets
}

// both joins two doubts, either of which may be empty.
func both(first, second words.Message) words.Message {
	switch {
	case first.Empty():
		return second
	case second.Empty():
		return first
	}
	return words.BothDoubts.With(first, second)
}

func (r *reader) builder(file *roster.File, cells *parser, source *book.Sheet) *builder {
	own := r.ownOf(file.Path, source.Name)
	return &builder{
		sheet:    &roster.Sheet{File: file, Name: source.Name, Hidden: source.Hidden, Pool: r.pool},
		parser:   cells,
		own:      own,
		override: own.field,
		samples:  r.samples,
		fallback: r.fallback,
		forms:    r.forms,
		block:    r.block,
	}
}

// judge says why a sheet gives nothing, if it does not.
func judge(s *roster.Sheet) {
	switch {
	case s.Account.Total == 0:
		s.PassedOver = words.NoRows.With()
	case !s.Account.Balanced():
		fault := words.AccountUnequal.With(s.Account.Total, s.Account.Sum())
		s.Fault = &words.Error{What: fault, Hint: words.AccountHint.With()}
	case s.HeadingRow == 0 && s.Kind == nil && s.PassedOver.Empty():
		s.Why = words.NoHeading.With()
	}
}

// refusedSheet is a sheet of which nothing may be used, because a part could not be read.
func refusedSheet(file *roster.File, source *book.Sheet, err error) *roster.Sheet {
	sheet := &roster.Sheet{File: file, Name: source.Name, Hidden: source.Hidden}
	var told *book.Error
	if errors.As(err, &told) {
		sheet.Fault = &words.Error{What: told.Message(), Hint: told.Hint()}
	} else {
		sheet.Fault = &words.Error{What: words.NoFiles.With(file.Path, words.Reason(err))}
	}
	return sheet
}
