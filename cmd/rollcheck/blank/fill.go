package blank

import (
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Source is what forms are filled from.
type Source struct {
	County   *county.County
	Findings []*audit.Finding // those a form is filled from, or that keep a household out of a sample
	Known    words.Known      // numbers of the input
	Wanted
}

// Wanted are the flags that say how a form is filled.
type Wanted struct {
	Teams, Sample, Round int         // 0 where it was not said
	Start                roster.Date // of the days of publicity
}

// Filler fills the forms of a kind.
type Filler struct {
	Kind  *roster.Kind
	Needs []*roster.Kind // lists without which nothing can be filled in
	Fill  func(*Source) ([]Book, error)
}

// Fillers are the kinds whose forms can be filled.
var Fillers = []*Filler{
	{Kind: roster.KinArchive, Needs: []*roster.Kind{roster.Cadre}, Fill: fillArchive},
	{Kind: roster.KinFiling, Needs: []*roster.Kind{roster.KinArchive, roster.KinFiling}, Fill: fillFiling},
	{Kind: roster.Visits, Fill: fillVisits},
	{Kind: roster.Publicity, Fill: fillPublicity},
	{Kind: roster.Reviews, Fill: fillReviews},
}

// FillerOf returns the filler of a kind; an error names those there are.
func FillerOf(kind *roster.Kind) (*Filler, error) {
	at := slices.IndexFunc(Fillers, func(filler *Filler) bool { return filler.Kind == kind })
	if at >= 0 {
		return Fillers[at], nil
	}
	var titles []words.Text
	for _, filler := range Fillers {
		titles = append(titles, filler.Kind.Title)
	}
	return nil, &words.Error{What: words.FillNothing.With(kind.Title), Hint: words.FillKinds.With(titles)}
}

// Books fills the forms. An error says which list lacks, or that there is nobody to list.
func (f *Filler) Books(source *Source) ([]Book, error) {
	for _, kind := range f.Needs {
		if !source.County.Supply.Has(kind) {
			return nil, &words.Error{What: words.FillNeeds.With(kind.Title), Hint: words.FillNeedsOf.With(kind.Title, kind.WhomToAsk(), kind.Name)}
		}
	}
	books, err := f.Fill(source)
	if err != nil {
		return nil, err
	}
	books = slices.DeleteFunc(books, func(book Book) bool { return book.Rows() == 0 })
	if len(books) == 0 {
		return nil, &words.Error{What: words.FillNoOne.With(f.Kind.Title), Hint: words.FillNoOneOf.With()}
	}
	return books, nil
}

// in renders a text as a sheet shows it: what offices exchange is Chinese.
func in(text words.Text, arguments ...any) string {
	return text.With(arguments...).In(words.Chinese, words.Full)
}

// single is a book of one sheet under the name of its kind.
func single(kind *roster.Kind, rows []Row, lines ...string) []Book {
	number(rows)
	return []Book{{Name: kind.Title.ZH, Kind: kind, Pages: []Page{{Name: kind.Title.ZH, Title: kind.Title.ZH, Lines: lines, Columns: shown(kind), Rows: rows}}}}
}

// unasked are the fields of each kind its filled form has no column for.
var unasked = map[*roster.Kind][]roster.Field{
	roster.KinArchive: {roster.FieldEndDate, roster.FieldStatus, roster.FieldTerm},
	roster.Visits:     {roster.FieldName, roster.FieldIDNumber},
	roster.Reviews:    {roster.FieldName},
}

// called are the headings of filled forms whose field's own title says too little there.
var called = map[*roster.Kind]map[roster.Field]string{
	roster.KinArchive: {roster.FieldCategory: "亲属类别", roster.FieldEmployer: "职业"},
	roster.KinFiling:  {roster.FieldProgramme: "享受救助类别", roster.FieldStartDate: "享受时间"},
	roster.Publicity:  {roster.FieldStartDate: "公示开始时间", roster.FieldEndDate: "公示结束时间", roster.FieldProgramme: "救助类别", roster.FieldCategory: "保障类别"},
	roster.Reviews:    {roster.FieldCategory: "保障类别", roster.FieldDate: "复核日期", roster.FieldSurveyor: "复核人"},
	roster.Visits:     {roster.FieldDate: "入户日期", roster.FieldProgramme: "救助类别"},
}

// shown are the columns of a filled form.
func shown(kind *roster.Kind) []roster.Use {
	return slices.DeleteFunc(slices.Clone(kind.Fields), func(use roster.Use) bool { return slices.Contains(unasked[kind], use.Field) })
}

// number gives rows their serial numbers.
func number(rows []Row) {
	for i, row := range rows {
		row[roster.FieldSeq] = strconv.Itoa(i + 1)
	}
}
