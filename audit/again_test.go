package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// twoFindings are findings of one rule about one person, of two rows of a sheet.
func twoFindings() (pass *Pass, first, second *Finding) {
	rule, sheet, who := &Rule{ID: "twice", Severity: Violation}, &roster.Sheet{}, &county.Person{}
	pass = &Pass{Rule: rule, County: &county.County{}}
	of := func(row int) *Finding {
		f := pass.Find(roster.RuralDibao).Say(words.Text{ZH: "在册两次", EN: "twice"})
		f.number, f.person = "990101195001010017", who
		for _, at := range []int{2, row} {
			f.Evidence = append(f.Evidence, county.Evidence{Cell: roster.Cell{Sheet: sheet, Row: at}})
		}
		return f
	}
	return pass, of(3), of(4)
}

// What says one thing of one person is one finding before it costs memory, with every row.
func TestSaidAgain(t *testing.T) {
	pass, first, second := twoFindings()
	pass.Report(first)
	pass.Report(second)
	if len(pass.findings) != 1 || len(first.Evidence) != 3 || first.Evidence[2].Cell.Row != 4 {
		t.Errorf("%d findings, the first on %d cells; want one on three", len(pass.findings), len(first.Evidence))
	}
}

// Whatever differs keeps two findings apart until they are settled.
func TestSaidOtherwise(t *testing.T) {
	for name, change := range map[string]func(*Finding){
		"severity": func(f *Finding) { f.Severity = Suspicion }, "message": func(f *Finding) { f.Say(words.Text{ZH: "又", EN: "too"}) },
		"key": func(f *Finding) { f.Key("2") }, "money": func(f *Finding) { f.Recoverable = 100 }, "person": func(f *Finding) { f.person = &county.Person{} },
		"no number": func(f *Finding) { f.number = "" }, "sheet": func(f *Finding) { f.Evidence[1].Cell.Sheet = &roster.Sheet{Name: "2"} },
		"doubt": func(f *Finding) { f.Doubt(words.PerhapsSeveral.With()) }, "exemption": func(f *Finding) { f.decide(&Exemption{}) },
	} {
		pass, first, second := twoFindings()
		change(second)
		pass.Report(first)
		pass.Report(second)
		if len(pass.findings) != 2 {
			t.Errorf("%s: taken as one", name)
		}
	}
}
