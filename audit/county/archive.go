package county

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ArchivePost is one of the four posts whose relatives a village's archive lists
// (spec/domain.md section 1), with words that name it.
type ArchivePost struct {
	Title words.Text
	words []string
}

// ArchivePosts lists them in their order of rank.
var ArchivePosts = [...]ArchivePost{
	{words.Text{ZH: "村党支部书记", EN: "party secretary"}, []string{"书记", "支书"}},
	{words.Text{ZH: "村委会主任", EN: "head of the village committee"}, []string{"村委会主任", "村主任"}},
	{words.Text{ZH: "村委会文书", EN: "village clerk"}, []string{"文书", "会计"}},
	{words.Text{ZH: "村务监督委员会主任", EN: "head of the supervisors"}, []string{"监督", "监委"}},
}

// Held says whether a cadre's post, as written, is this one.
func (p *ArchivePost) Held(post string) bool {
	for _, word := range p.words {
		if strings.Contains(post, word) {
			return true
		}
	}
	return false
}

// ArchiveClasses are the archive's five classes of kin.
var ArchiveClasses = [...]struct {
	Class roster.KinClass
	Title words.Text
}{
	{roster.KinSpouse, words.Text{ZH: "配偶", EN: "spouse"}}, {roster.KinParent, words.Text{ZH: "父母", EN: "parents"}}, {roster.KinChild, words.Text{ZH: "子女", EN: "children"}},
	{roster.KinSibling, words.Text{ZH: "兄弟姐妹", EN: "siblings"}}, {roster.KinGrandchild, words.Text{ZH: "孙子女", EN: "grandchildren"}},
}

// ArchiveVillage is one village of the archive of relatives.
type ArchiveVillage struct {
	Place  Place
	Cadres []ArchiveCadre
}

// ArchiveCadre is one cadre of the archive with the rows of his relatives.
type ArchiveCadre struct {
	Name, Post string
	Rows       []roster.Row
}

// ClassCount is what an archive says of one class of a cadre's kin.
type ClassCount struct {
	Said    bool // filled, or written to be none
	Listed  int  // relatives named
	Numbers int  // of them with a usable identity number
}

// Classes counts a cadre's relatives by the classes of the archive. The column of classes
// stands in for a relation nobody wrote; a row without a relative says that there is none, but
// one that was printed beforehand and not filled says nothing.
func (c *ArchiveCadre) Classes() (counts [len(ArchiveClasses)]ClassCount) {
	for _, row := range c.Rows {
		class := ClassOf(row)
		note := row.Text(roster.FieldNote)
		for i := range ArchiveClasses {
			if saysNone(note, ArchiveClasses[i].Class, ArchiveClasses[i].Title.ZH) {
				counts[i].Said = true
			}
			if class == ArchiveClasses[i].Class && !unfilled(row) {
				counts[i].count(row)
			}
		}
	}
	return counts
}

// unfilled says whether a row holds a class of kin and nothing about a relative.
func unfilled(row roster.Row) bool {
	for _, field := range [...]roster.Field{roster.FieldRelativeName, roster.FieldRelativeIDNumber, roster.FieldKinRelation, roster.FieldNote} {
		if !row.Value(field).Empty() {
			return false
		}
	}
	return row.Value(roster.FieldCategory) != 0
}

// isVacant says whether a row was printed for a post nobody holds, and names nobody.
func isVacant(row roster.Row) bool {
	for _, field := range [...]roster.Field{roster.FieldCadreName, roster.FieldCadreIDNumber, roster.FieldRelativeName, roster.FieldRelativeIDNumber} {
		if !row.Value(field).Empty() {
			return false
		}
	}
	return true
}

// ClassOf returns the class of kin of an archive's row, "" where it says none.
func ClassOf(row roster.Row) roster.KinClass {
	for _, field := range [...]roster.Field{roster.FieldKinRelation, roster.FieldCategory} {
		text := strings.TrimPrefix(row.Text(field), "无")
		if relation, known := roster.ParseRelation(text); known {
			return relation.Class
		}
		for _, class := range ArchiveClasses {
			if strings.HasPrefix(text, class.Title.ZH) {
				return class.Class
			}
		}
	}
	return ""
}

// saysNone says whether a note says that a cadre has no kin of a class: 无孙子女, 未婚.
func saysNone(note string, class roster.KinClass, title string) bool {
	return strings.Contains(note, "无"+title) || strings.Contains(note, "没有"+title) || class == roster.KinSpouse && strings.Contains(note, "未婚")
}

func (n *ClassCount) count(row roster.Row) {
	n.Said = true
	if row.ID(roster.FieldRelativeIDNumber).Key() != 0 {
		n.Listed++
		n.Numbers++
	} else if name := row.Text(roster.FieldRelativeName); name != "" && !strings.HasPrefix(name, "无") && name != "没有" {
		n.Listed++
	}
}

// ArchiveByVillage groups the rows of an archive by village and cadre, in the sheet's order.
func (c *County) ArchiveByVillage(sheet *roster.Sheet) []ArchiveVillage {
	return c.archiveOf([]*roster.Sheet{sheet})
}

// archive groups the rows of every archive among the input, and adds the villages of the
// rosters that have none.
func (c *County) ArchiveLines() []ArchiveVillage {
	var sheets []*roster.Sheet
	for _, sheet := range c.Sheets {
		if sheet.Kind == roster.KinArchive {
			sheets = append(sheets, sheet)
		}
	}
	if len(sheets) == 0 {
		return nil
	}
	villages := c.archiveOf(sheets)
	known := map[placeKey]bool{}
	for _, village := range villages {
		known[keyOf(village.Place)] = true
	}
	for _, village := range c.Villages {
		place := Place{village.Township, village.Name}
		if strings.HasSuffix(village.Name, "村") && !known[keyOf(place)] {
			villages = append(villages, ArchiveVillage{Place: place})
		}
	}
	return villages
}

func keyOf(place Place) placeKey {
	return placeKey{roster.TownshipKey(place.Township), roster.VillageKey(place.Village)}
}

// placeKeys remembers keys: an archive names a village in hundreds of rows.
type placeKeys map[Place]placeKey

func (k placeKeys) of(place Place) placeKey {
	key, known := k[place]
	if !known {
		key = keyOf(place)
		k[place] = key
	}
	return key
}

func (c *County) archiveOf(sheets []*roster.Sheet) []ArchiveVillage {
	var villages []ArchiveVillage
	index, cadres := map[Place]int{}, map[cadreAt]int{}
	for _, sheet := range sheets {
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if isVacant(row) {
				continue
			}
			place := c.PlaceOf(row)
			at, known := index[place]
			if !known {
				at = len(villages)
				index[place] = at
				villages = append(villages, ArchiveVillage{Place: place})
			}
			villages[at].add(row, cadres)
		}
	}
	return villages
}

// cadreAt is a cadre as the archive of a village names him.
type cadreAt struct {
	Place
	name, post string
}

// add adds a row to its cadre; cadres says where each stands among those of his village.
func (v *ArchiveVillage) add(row roster.Row, cadres map[cadreAt]int) {
	key := cadreAt{v.Place, row.Text(roster.FieldCadreName), row.Text(roster.FieldPost)}
	at, known := cadres[key]
	if !known {
		at = len(v.Cadres)
		cadres[key] = at
		v.Cadres = append(v.Cadres, ArchiveCadre{Name: key.name, Post: key.post})
	}
	v.Cadres[at].Rows = append(v.Cadres[at].Rows, row)
}
