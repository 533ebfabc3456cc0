package rules

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// What is said of a place, a sheet, a step or a register names nobody of the input, in either
// language: the rows that show it may, its subject and its message may not. Where no benefit of
// his is spoken of, but a paper about him, nobody is named beside him. So it is over every
// example and the invented township.
func TestPlacesNameNobody(t *testing.T) {
	examples, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil || len(examples) == 0 {
		t.Fatal("no examples: ", err)
	}
	for _, path := range examples {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			nameNobody(t, readExample(t, archive), asOf(t, archive))
		})
	}
	t.Run("township", func(t *testing.T) {
		input, err := reading.Read([]string{filepath.Join("..", "..", "testdata", "township")}, reading.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if said := nameNobody(t, input, 20161231); said < 20 {
			t.Errorf("only %d findings are about no person", said)
		}
	})
}

// nameNobody returns how many findings are about no person.
func nameNobody(t *testing.T, input *reading.Input, day roster.Date) (said int) {
	t.Helper()
	report, err := audit.Audit(input, audit.Options{AsOf: day, Rules: All, Known: All, Params: AllParams(), Basis: Basis})
	if err != nil {
		t.Fatal(err)
	}
	names := personsNamed(input)
	for _, finding := range report.Findings {
		nobody := finding.Person == (county.Who{}) && finding.Head == (county.Who{})
		if finding.Persons > 0 && !nobody {
			continue
		}
		if nobody {
			said++
		}
		for _, text := range saidOf(finding) {
			for _, name := range names {
				if strings.Contains(text, name) {
					t.Errorf("%s names %s: %s", finding.Rule.ID, name, text)
				}
			}
		}
	}
	return said
}

// saidOf lists what a finding says in words, but for the cells it shows and whom it is about.
func saidOf(finding *audit.Finding) []string {
	said := []string{finding.Township, finding.Village}
	for _, language := range []words.Language{words.Chinese, words.English} {
		said = append(said, finding.Message.In(language, words.Full))
		for _, message := range finding.NotChecked {
			said = append(said, message.In(language, words.Full))
		}
	}
	for i := range said {
		said[i] = strings.NewReplacer(alone(finding.Person), "", alone(finding.Head), "").Replace(said[i])
	}
	return said
}

// alone is the name that may stand in what is said about its bearer.
func alone(who county.Who) string {
	if who.Name == "" {
		return "\x00"
	}
	return who.Name
}

// personsNamed lists the names of persons in the columns for them, of all sheets.
func personsNamed(input *reading.Input) (names []string) {
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			for i := range sheet.Records() {
				for field := roster.NoField + 1; field < roster.FieldCount; field++ {
					if field.Spec().Type != roster.TypeName {
						continue
					}
					if name := sheet.Row(i).Text(field); len([]rune(name)) > 1 {
						names = append(names, name)
					}
				}
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
