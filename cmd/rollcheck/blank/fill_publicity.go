package blank

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// notice fills public notices: what stands on a wall names no more than the law asks for.
type notice struct {
	*Source
	last roster.Date // of the days of publicity
}

// grownUp is the age below which nobody's name is shown in full (民法典第十七条).
const grownUp = 18

// fillPublicity writes for each township a workbook with a notice a village, and one register
// of all notices, to be filled and sent back.
func fillPublicity(source *Source) ([]Book, error) {
	villages := villagesOf(source.County, isPublic)
	var books []Book
	var register []Row
	for _, township := range byTownship(villages) {
		n := notice{source, source.Start}
		days, _ := source.County.Parameters.Find(county.PublicityDays, township[0].Township, nil, source.Start)
		n.last = addDays(source.Start, days.Whole()-1)
		book := Book{Name: n.hide(in(words.PublicityBook, township[0].Township, source.Round)), Kind: roster.Publicity}
		for _, v := range township {
			page := n.page(v)
			book.Pages = append(book.Pages, page)
			register = append(register, n.registered(v, page))
		}
		book.Name = fileName(book.Name)
		books = append(books, book)
	}
	if len(register) == 0 {
		return nil, nil
	}
	number(register)
	title := in(words.PublicityRegister, source.Round)
	page := Page{Name: title, Title: title, Lines: []string{in(words.PublicityReturn)}, Columns: usesOf(roster.Publicity, registerFields), Rows: register}
	return append(books, Book{Name: title, Kind: roster.Publicity, Pages: []Page{page}}), nil
}

// registerFields are the columns of the register.
var registerFields = []roster.Field{
	roster.FieldSeq, roster.FieldTownship, roster.FieldVillage, roster.FieldRound, roster.FieldStartDate, roster.FieldEndDate, roster.FieldResult, roster.FieldNote,
}

// noticeFields are the columns of a notice.
var noticeFields = []roster.Field{
	roster.FieldSeq, roster.FieldHeadName, roster.FieldGroup, roster.FieldCoveredPersons, roster.FieldProgramme, roster.FieldCategory, roster.FieldMonthlyAmount,
}

// usesOf returns fields as a kind uses them; those it has none of its own for as any kind does.
func usesOf(kind *roster.Kind, fields []roster.Field) (uses []roster.Use) {
	for _, field := range fields {
		at := slices.IndexFunc(kind.Fields, func(use roster.Use) bool { return use.Field == field })
		if at < 0 {
			uses = append(uses, roster.Use{Field: field})
		} else {
			uses = append(uses, kind.Fields[at])
		}
	}
	return uses
}

// isPublic says whether a household may be shown: children without carers never are (民发〔2019〕
// 62号二(二)), nor those of whom the roster does not say that they are orphans.
func isPublic(household *county.Household) bool {
	return household.Programme != roster.Orphan || strings.Contains(household.Class(), "孤儿")
}

// hide masks what may be a number of somebody.
func (n *notice) hide(text string) string { return words.Public.HideQuoted(words.Plain(text), n.Known) }

func (n *notice) page(v *village) Page {
	var rows []Row
	for _, household := range v.households {
		rows = append(rows, n.row(household))
	}
	number(rows)
	place := n.hide(v.Township + v.Name)
	phone, _ := n.County.Parameters.Find(county.PublicityPhone, v.Township, nil, n.Start)
	return Page{
		Name: n.hide(v.Name), Title: in(words.PublicityTitle, place, n.Round), Lines: []string{in(words.PublicityBody, place)},
		Columns: usesOf(roster.Publicity, noticeFields), Rows: rows, Plain: true,
		Foot: []string{in(words.PublicityFoot, n.Start, n.last, phoneOr(phone.Words)), in(words.PublicitySigned)},
	}
}

func phoneOr(phone string) string {
	if phone == "" {
		return "____________"
	}
	return phone
}

// row shows a household: of a minor, or where no age is known, the family name alone and no group.
func (n *notice) row(household *county.Household) Row {
	members := household.Members()
	row := Row{
		roster.FieldHeadName: n.hide(household.HeadName().Name), roster.FieldGroup: n.hide(groupOf(household)),
		roster.FieldCoveredPersons: strconv.Itoa(len(county.CoveredOf(members))), roster.FieldProgramme: household.Programme.Title.ZH,
		roster.FieldCategory: n.hide(household.Class()),
	}
	if monthly := n.County.Monthly(members); monthly > 0 {
		row[roster.FieldMonthlyAmount] = monthly.String()
	}
	if !n.isGrownUp(household) {
		row[roster.FieldHeadName] = words.Public.Show(words.Name(household.HeadName().Name))
		row[roster.FieldGroup] = ""
	}
	return row
}

// groupOf returns the group of the village a household lives in, as its head's row has it.
func groupOf(household *county.Household) string {
	if head := household.Head(); head != nil {
		return head.Row.Text(roster.FieldGroup)
	}
	return ""
}

// isGrownUp says whether the one who is named is known to be of age on the first day.
func (n *notice) isGrownUp(household *county.Household) bool {
	if household.Programme == roster.Orphan {
		return false
	}
	birth := roster.Date(0)
	if id, fault := roster.ParseID(household.HeadName().Number, false); fault == 0 {
		birth = id.Birth()
	} else if head := household.Head(); head != nil {
		birth, _ = head.Row.Date(roster.FieldBirth)
	}
	years, known := birth.Age(n.Start)
	return known && years >= grownUp
}

// registered is the row of a notice in the register.
func (n *notice) registered(v *village, page Page) Row {
	persons := 0
	for _, row := range page.Rows {
		count, _ := strconv.Atoi(row[roster.FieldCoveredPersons])
		persons += count
	}
	return Row{
		roster.FieldTownship: n.hide(v.Township), roster.FieldVillage: n.hide(v.Name), roster.FieldRound: strconv.Itoa(n.Round),
		roster.FieldStartDate: n.Start.String(), roster.FieldEndDate: n.last.String(), roster.FieldNote: in(words.PublicityCount, len(page.Rows), persons),
	}
}

// addDays returns the day so many days after another.
func addDays(day roster.Date, days int) roster.Date {
	after := time.Date(day.Year(), time.Month(day.Month()), day.Day()+days, 0, 0, 0, 0, time.UTC)
	return roster.NewDate(after.Year(), int(after.Month()), after.Day())
}
