package link

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// record is a row made ready to be compared: integers only.
type record struct {
	number    number
	name      nameForm
	place     place
	birth     roster.Date // by its own column, or the year by its age; zero if unknown
	sex       uint8       // by its own column: 1 a man, 2 a woman, 0 unknown
	phone     uint64
	account   uint64
	household uint64 // what rows of one household of one sheet have in common; 0 unknown
	cadre     uint64 // the cadre whose relative he is; 0 for none
}

// place is a village and its township as keys; 0 for what is unknown.
type place struct{ township, village, sound uint64 }

// reader makes records of the rows of one sheet or block.
type reader struct {
	speaker *speaker
	sheet   *roster.Sheet
	names   map[roster.Symbol]nameForm
	places  map[uint64]place // by the symbols of village and township
	homes   map[uint64]place // by the symbols of address and township, where no village is named
	groups  map[uint64]place // by the symbols of group and township, where only the group names the village
	year    int              // the year ages are counted back from; 0 unknown
	lost    bool             // the sheet was written with numbers cut to 15 digits
}

func newReader(speaker *speaker) *reader {
	return &reader{speaker: speaker, names: map[roster.Symbol]nameForm{}, places: map[uint64]place{}, homes: map[uint64]place{}, groups: map[uint64]place{}}
}

// open turns to another sheet: symbols and what the rows together tell are its own.
func (r *reader) open(sheet *roster.Sheet) {
	r.sheet, r.year, r.lost = sheet, 0, false
	clear(r.names)
	clear(r.places)
	clear(r.homes)
	clear(r.groups)
	r.survey()
}

// cutNumbers is how many numbers must end 000 and fail their check before a sheet is taken
// for one whose numbers were cut: one true number in 1,100 ends so (spec/domain.md section 2).
const cutNumbers = 3

// survey finds out what only the rows together tell: whether numbers were cut, and the year
// of the ages.
func (r *reader) survey() {
	cut := 0
	years := map[int]int{}
	for i := range r.sheet.Records() {
		row := r.sheet.Row(i)
		n := numberOf(row)
		if n.form == formWrong && n.endsZero() {
			cut++
		}
		if age, ok := row.Count(roster.FieldAge); ok && n.form == formValid {
			years[n.birth().Year()+age]++
		}
	}
	r.lost = cut >= cutNumbers
	if r.year = mostOften(years); r.sheet.Period.To != 0 {
		r.year = r.sheet.Period.To.Year()
	}
}

// mostOften returns the year counted most often, of equals the latest; 0 for none.
func mostOften(years map[int]int) int {
	best := 0
	for year, count := range years {
		if count > years[best] || count == years[best] && year > best {
			best = year
		}
	}
	return best
}

// read makes a record of a row.
func (r *reader) read(row roster.Row) record {
	rec := record{
		number: numberOf(row), name: r.name(row), place: r.placeOf(row), birth: r.birth(row), sex: sexOf(row.Text(roster.FieldSex)),
		phone: contact(row.Text(roster.FieldPhone)), account: contact(textOf(row, roster.FieldAccount)), household: householdOf(row), cadre: cadreOf(row),
	}
	if r.lost && rec.number.endsZero() && rec.number.form != formShort {
		rec.number.form = formLost
	}
	return rec
}

// nobody are words that stand where a name should and name nobody.
var nobody = [...]string{"无", "无名", "无名氏", "不详", "未知", "暂无", "没有", "空", "待补", "待查", "已故", "死亡", "同上", "/", "-", "—", "——", "--", "?", "？"}

// mostNames bounds the names remembered at one time.
const mostNames = 1 << 13

func (r *reader) name(row roster.Row) nameForm {
	symbol := row.Symbol(row.PersonNameField())
	form, known := r.names[symbol]
	if !known {
		if len(r.names) >= mostNames {
			clear(r.names)
		}
		if name := row.PersonName(); !slices.Contains(nobody[:], name) {
			form = r.speaker.newNameForm(name)
		}
		r.names[symbol] = form
	}
	return form
}

// placeOf reads the place from the row's cells, else from its sheet, else from its address.
func (r *reader) placeOf(row roster.Row) place {
	places, within := r.places, row.Symbol(roster.FieldVillage)
	if within == 0 && row.Symbol(roster.FieldGroup) != 0 && roster.FindVillage(row.Text(roster.FieldGroup)) != "" {
		places, within = r.groups, row.Symbol(roster.FieldGroup)
	} else if within == 0 {
		places, within = r.homes, row.Symbol(roster.FieldAddress)
	}
	key := uint64(within)<<32 | uint64(row.Symbol(roster.FieldTownship))
	found, known := places[key]
	if !known {
		found = r.findPlace(row)
		places[key] = found
	}
	return found
}

func (r *reader) findPlace(row roster.Row) place {
	township, village := row.Place()
	if row.Text(roster.FieldTownship) == "" {
		township = firstOf(roster.FindTownship(row.Text(roster.FieldVillage)), township)
	}
	address := row.Text(roster.FieldAddress)
	township, village = firstOf(township, roster.FindTownship(address)), firstOf(village, roster.FindVillage(address))
	return r.speaker.newPlace(roster.TownshipKey(township), roster.VillageKey(village))
}

func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

func (s *speaker) newPlace(township, village string) place {
	form := s.newNameForm(village)
	return place{township: s.newNameForm(township).hash, village: form.hash, sound: form.sound}
}

// birth returns the date of birth of the row's own columns.
func (r *reader) birth(row roster.Row) roster.Date {
	if day, ok := row.Date(roster.FieldBirth); ok {
		return day
	}
	if age, ok := row.Count(roster.FieldAge); ok && age >= 0 && age < 130 && r.year > 0 {
		return roster.NewDate(r.year-age, 0, 0)
	}
	return 0
}

// sexOf reads the forms of GB/T 2261.1: 1 a man, 2 a woman, 0 unknown.
func sexOf(text string) uint8 {
	switch strings.ToUpper(text) {
	case "男", "男性", "1", "M":
		return 1
	case "女", "女性", "2", "F":
		return 2
	}
	return 0
}

// contact hashes a telephone or account number; what is too short to tell anybody, or one
// digit repeated, is none.
func contact(text string) uint64 {
	if len(text) < 7 || strings.Trim(text, text[:1]) == "" {
		return 0
	}
	return hashText(text)
}

// householdOf hashes what names the row's household.
func householdOf(row roster.Row) uint64 {
	for _, field := range [...]roster.Field{roster.FieldHouseholdNumber, roster.FieldCertificateNumber, roster.FieldHeadIDNumber} {
		if text := textOf(row, field); text != "" {
			return hashText(text)
		}
	}
	return 0
}

// textOf returns what a cell names somebody or something by; "" where it could not be read.
func textOf(row roster.Row, field roster.Field) string {
	if row.Value(field).Raw() {
		return ""
	}
	return row.Text(field)
}

// cadreOf hashes what names the cadre of a row of his relatives.
func cadreOf(row roster.Row) uint64 {
	if text := textOf(row, roster.FieldCadreIDNumber); text != "" {
		return hashText(text)
	}
	return hashText(row.Text(roster.FieldCadreName))
}

// bornWith returns the date of birth a record gives where its number may be used.
func (r *record) bornWith() roster.Date {
	if birth := r.number.birth(); birth != 0 && (r.number.form != formWrong || r.birth == 0) {
		return birth
	}
	return r.birth
}

func (r *record) sexWith() uint8 {
	if r.number.usable() || r.sex == 0 {
		if sex := r.number.sex(); sex != 0 {
			return sex
		}
	}
	return r.sex
}
