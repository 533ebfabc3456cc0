package book

import (
	"path"
	"strings"

	"rollcheck/roster/words"
)

// workbook is what the sheets of an .xlsx file share.
type workbook struct {
	parts  *archive
	shared sharedTexts
	dates  []bool // by cell format: whether it shows a date
}

// relation is one relationship of a part (ECMA-376 part 2, 6.5).
type relation struct{ id, kind, target string }

// relations reads the relationships of a part, targets resolved; none where it has no such part.
func (a *archive) relations(part string) ([]relation, error) {
	name := path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
	if part == "/" {
		name = "/_rels/.rels"
	}
	if !a.has(name) {
		return nil, nil
	}
	if err := a.account(name); err != nil {
		return nil, err
	}
	var found []relation
	err := a.each(name, func(m *markup) error {
		if err := m.root("Relationships"); err != nil {
			return err
		}
		return m.children(func([]byte) error {
			values, err := m.values("Id", "Type", "Target", "TargetMode")
			if err != nil {
				return err
			}
			if values[3] != "External" {
				found = append(found, relation{values[0], path.Base(values[1]), resolve(part, values[2])})
			}
			return m.skip()
		})
	})
	return found, err
}

// resolve makes the target of a relationship of a part absolute.
func resolve(part, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return path.Clean(target)
	}
	return path.Join("/", path.Dir(part), target)
}

// workbookPart finds the part that lists the sheets; "" where the archive is no workbook.
func (a *archive) workbookPart() (string, error) {
	relations, err := a.relations("/")
	if err != nil {
		return "", err
	}
	for _, relation := range relations {
		if relation.kind != "officeDocument" {
			continue
		}
		switch path.Base(relation.target) {
		case "document.xml", "presentation.xml":
			return "", nil
		}
		return relation.target, nil
	}
	if a.has("/xl/workbook.xml") {
		return "/xl/workbook.xml", nil
	}
	return "", nil
}

// readWorkbook opens an .xlsx file: its sheets, shared strings and date formats.
func readWorkbook(parts *archive, part string) (*Book, error) {
	relations, err := parts.relations(part)
	if err != nil {
		return nil, err
	}
	shared := &workbook{parts: parts}
	opened := &Book{Format: "xlsx"}
	if err := parts.account(part); err != nil {
		return nil, err
	}
	listed, err := listSheets(parts, part, opened)
	if err != nil {
		return nil, err
	}
	if err := addSheets(opened, shared, listed, relations); err != nil {
		return nil, err
	}
	if err := shared.readShared(partOf(parts, relations, "sharedStrings", part)); err != nil {
		return nil, err
	}
	if err := shared.readStyles(partOf(parts, relations, "styles", part)); err != nil {
		return nil, err
	}
	opened.SharedText = shared.shared.count()
	opened.Generator = property(parts, creator, application)
	opened.Description = property(parts, description)
	return opened, nil
}

// partOf finds a part by its relationship, or under its usual name; "" if there is none.
func partOf(parts *archive, relations []relation, kind, owner string) string {
	for _, relation := range relations {
		if relation.kind == kind {
			return relation.target
		}
	}
	if usual := resolve(owner, kind+".xml"); parts.has(usual) {
		return usual
	}
	return ""
}

// listed is a sheet as the workbook lists it.
type listed struct{ name, state, relation string }

func listSheets(parts *archive, part string, opened *Book) ([]listed, error) {
	var sheets []listed
	err := parts.each(part, func(m *markup) error {
		if err := m.root("workbook"); err != nil {
			return err
		}
		return m.children(func(name []byte) error {
			switch string(name) {
			case "workbookPr":
				since, err := m.value("date1904")
				if err != nil {
					return err
				}
				opened.Date1904 = truth(since)
			case "sheets":
				return m.children(func([]byte) error {
					values, err := m.values("name", "state", ":id")
					if err != nil {
						return err
					}
					if len(sheets) == maxSheets {
						return tooLarge(words.SheetTooMany, maxSheets)
					}
					if !m.legible([]byte(values[0])) {
						return damage(words.MarkupCharacters)
					}
					sheets = append(sheets, listed{values[0], values[1], values[2]})
					return m.skip()
				})
			}
			return m.skip()
		})
	})
	return sheets, err
}

// addSheets gives the book its sheets. One that is not there is an error of its own: the
// others are read.
func addSheets(opened *Book, shared *workbook, sheets []listed, relations []relation) error {
	if len(sheets) == 0 {
		return damage(words.SheetNone)
	}
	targets := make(map[string]relation, len(relations))
	for _, relation := range relations {
		targets[relation.id] = relation
	}
	claimed := make(map[string]bool, len(sheets))
	for _, sheet := range sheets {
		target, ok := targets[sheet.relation]
		if !ok {
			opened.Sheets = append(opened.Sheets, sheet.lost(damage(words.SheetNoRelation, sheet.name)))
			continue
		}
		claimed[partName(target.target)] = true
		if err := shared.addSheet(opened, sheet, target); err != nil {
			return err
		}
	}
	for _, relation := range relations {
		part := partName(relation.target)
		if !claimed[part] && relation.kind == "worksheet" && shared.parts.rootOf(part) == "worksheet" {
			claimed[part] = true
			opened.Sheets = append(opened.Sheets, &Sheet{
				Name: path.Base(relation.target), rows: noRows, PassedOver: words.SheetPartUnlisted.With(relation.target),
			})
		}
	}
	return nil
}

// addSheet gives the book one sheet. Sheets of charts and dialogs hold no cells; whether a
// sheet is one tells its part, whatever it is called.
func (w *workbook) addSheet(opened *Book, sheet listed, target relation) error {
	added := sheet.of(w.rowsOf(target.target))
	if target.kind != "worksheet" {
		switch root := w.parts.rootOf(target.target); root {
		case "worksheet":
		case "", "chartsheet", "dialogsheet":
			return nil
		default:
			added.rows, added.PassedOver = noRows, words.SheetOther.With(root)
		}
	}
	if err := w.parts.account(target.target); err != nil {
		failure := asError(err)
		if failure.Code != Damaged {
			return err
		}
		added = sheet.lost(failure)
	}
	opened.Sheets = append(opened.Sheets, added)
	return nil
}

// of returns a sheet as it is listed, with these rows.
func (l listed) of(rows func(*Sheet, func(*Row) error) error) *Sheet {
	return &Sheet{Name: l.name, Hidden: l.state == "hidden" || l.state == "veryHidden", rows: rows}
}

func noRows(*Sheet, func(*Row) error) error { return nil }

// lost returns a listed sheet that cannot be read.
func (l listed) lost(failure *Error) *Sheet {
	failure.Sheet = l.name
	return l.of(func(*Sheet, func(*Row) error) error { return failure })
}

// rootOf returns the name of a part's root element; "" where the part is not there or broken.
func (a *archive) rootOf(part string) (name string) {
	if a.account(part) != nil {
		return ""
	}
	_ = a.each(part, func(m *markup) error { // what is wrong behind its root is told by its reader
		found, err := m.next()
		if err == nil && found == tokenStart {
			name = string(m.name)
		}
		return err
	})
	return name
}

// documentProperty is where a property of a workbook stands.
type documentProperty struct{ relation, element string }

var (
	creator     = documentProperty{"core-properties", "creator"}
	description = documentProperty{"core-properties", "description"}
	application = documentProperty{"extended-properties", "Application"}
)

// property returns the first of some properties that a workbook has. A fault in these parts
// touches no cell and is passed over.
func property(parts *archive, list ...documentProperty) string {
	relations, _ := parts.relations("/")
	for _, wanted := range list {
		for _, relation := range relations {
			if relation.kind != wanted.relation || parts.account(relation.target) != nil {
				continue
			}
			if text := childText(parts, relation.target, wanted.element); text != "" {
				return text
			}
		}
	}
	return ""
}

// childText returns the text of one child of a part's root element; "" if there is none.
func childText(parts *archive, part, wanted string) string {
	var text []byte
	err := parts.each(part, func(m *markup) error {
		if found, err := m.next(); err != nil || found != tokenStart {
			return err
		}
		return m.children(func(name []byte) (err error) {
			if string(name) != wanted {
				return m.skip()
			}
			text, err = m.appendText(text[:0])
			return err
		})
	})
	if err != nil {
		return ""
	}
	return string(text)
}
