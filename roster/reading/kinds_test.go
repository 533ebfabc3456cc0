package reading

import (
	"rollcheck/roster"
	"slices"
	"strings"
	"testing"
)

func TestKinds(t *testing.T) {
	names, titles := map[string]bool{}, map[string]bool{}
	for _, kind := range roster.Kinds {
		if kind.Name == "" || kind.Title.ZH == "" || kind.Title.EN == "" || kind.Family == 0 || len(kind.Words) == 0 || len(kind.Needs) == 0 {
			t.Errorf("%s lacks a name, a title, a family, words or needs", kind.Name)
		}
		if names[kind.Name] || titles[kind.Title.ZH] {
			t.Errorf("%s: name or title is another kind's", kind.Name)
		}
		names[kind.Name], titles[kind.Title.ZH] = true, true
		if roster.KindNamed(kind.Name) != kind || roster.KindNamed(kind.Title.ZH) != kind {
			t.Errorf("%s is not found by its name or title", kind.Name)
		}
		groups := slices.Clone(kind.Needs)
		for _, clue := range kind.Clues {
			groups = append(groups, clue.Fields)
		}
		for _, group := range groups {
			for _, field := range group {
				if field.Spec().Name == "" {
					t.Errorf("%s needs a field without a name", kind.Name)
				}
			}
		}
	}
}

// A table whose headings are the titles of a kind's own fields, as a template writes them,
// is that kind, and every heading is the field it was written for.
func TestEveryKindKnowsItsTemplate(t *testing.T) {
	for _, kind := range roster.Kinds {
		h := heading{texts: map[int]string{}}
		for i, use := range kind.Fields {
			h.texts[i] = use.Field.Spec().Title.ZH
		}
		sheet := &roster.Sheet{File: &roster.File{Path: "x/" + kind.Title.ZH + ".xlsx"}, Pool: roster.NewPool()}
		h.understand(newLexicon())
		recognise(sheet, &h, func(string) roster.Field { return roster.NoField }, nil)
		if sheet.Kind != kind {
			t.Errorf("%s: the template is taken for something else: %v", kind.Name, sheet.Why)
			continue
		}
		for i, use := range kind.Fields {
			if column, ok := sheet.Column(use.Field); !ok || column.Index != i {
				t.Errorf("%s: heading %s is not the field %s", kind.Name, h.texts[i], use.Field.Spec().Name)
			}
		}
	}
}

func TestFields(t *testing.T) {
	names, titles, words := map[string]bool{}, map[string]bool{}, map[string]roster.Field{}
	for field := roster.NoField + 1; field < roster.FieldFinding; field++ {
		spec := field.Spec()
		if spec.Name == "" || spec.Title.ZH == "" || spec.Title.EN == "" || len(spec.Words) == 0 {
			t.Errorf("field %d lacks a name, a title or words", field)
		}
		if names[spec.Name] || titles[spec.Title.ZH] {
			t.Errorf("%s: name or title is another field's", spec.Name)
		}
		names[spec.Name], titles[spec.Title.ZH] = true, true
		if roster.FieldNamed(spec.Name) != field || roster.FieldNamed(spec.Title.ZH) != field {
			t.Errorf("%s is not found by its name or title", spec.Name)
		}
		for _, word := range spec.Words {
			word = foldHeading(word)
			if other, taken := words[word]; taken && other != field {
				t.Errorf("%s means both %s and %s", word, other.Spec().Name, spec.Name)
			}
			words[word] = field
		}
	}
}

// What officers fill is a column of some form, whose words are its own within the form; a form is
// no kind that the user may name.
func TestFormFields(t *testing.T) {
	used := map[roster.Field]bool{roster.FieldFinding: true, roster.FieldAgain: true}
	for _, kind := range roster.FormKinds {
		words := map[string]bool{}
		for _, use := range kind.Fields {
			used[use.Field] = true
			if len(use.Words) == 0 {
				t.Errorf("%s: %s has no words", kind.Name, use.Field.Spec().Name)
			}
			for _, word := range use.Words {
				if words[word] {
					t.Errorf("%s: %s is two columns", kind.Name, word)
				}
				words[word] = true
			}
		}
		if roster.KindNamed(kind.Name) != nil {
			t.Errorf("%s is among the kinds of lists", kind.Name)
		}
	}
	for field := roster.FieldFinding; field < roster.FieldCount; field++ {
		if spec := field.Spec(); !used[field] || spec.Name == "" || spec.Title.ZH == "" || spec.Title.EN == "" {
			t.Errorf("field %d is in no form or lacks a name", field)
		}
	}
}

// Every kind of the contract ("Kinds of sheet") is there.
func TestContractKinds(t *testing.T) {
	for _, name := range strings.Fields(`
rural-dibao urban-dibao tekun orphan temp-aid medical-aid winter-relief housing veteran age-allowance disability-living disability-care student-aid poverty-register
payment premiums bank-flow
cadre kin-archive kin-filing staff
deaths payroll vehicles businesses tax properties social-insurance housing-fund deposits marriages household-register army land-taken custody disability-cards petitions relocations villages
visits publicity meetings utility documents reviews
ledger changes statistics cleared
cases drug-register released helpers incidents
parameters exceptions headings custom-rules`) {
		if kind := roster.KindNamed(name); kind == nil || kind.Name != name {
			t.Errorf("there is no kind %s", name)
		}
	}
}

// understood is a heading ready to be recognised.
func understood(h heading) *heading {
	h.understand(newLexicon())
	return &h
}
