package rules

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// basisTable is the legal basis of every rule by programme and date of conduct: rule,
// programme, since, until, status, and the text to print (spec/basis.tsv; how each was
// verified stands in spec/law.md). An article number stands only where the text was seen.
//
//go:embed basis.tsv
var basisTable string

// basis is one row of the table.
type basis struct {
	rule, programme, status, printed string
	since, until                     roster.Date // zero: always
}

// localBasis is printed where only a local rule applies and no table gives it.
var localBasis = words.Text{ZH: "依据：当地规定（未填）", EN: "basis: a local rule (not filled in)"}

// Basis returns the legal basis in force for a finding's programme and the date of the
// conduct; the local rule where the law has none.
func Basis(finding *audit.Finding) []words.Text {
	return basisFor(finding.Rule.ID, finding.Programme, finding.Conduct)
}

func basisFor(rule string, programme *roster.Kind, conduct roster.Date) []words.Text {
	var texts []words.Text
	local := false
	for _, row := range basisByRule[rule] {
		if !covers(row.programme, programme) || row.since > conduct || row.until != 0 && row.until < conduct {
			continue
		}
		text := words.Text{ZH: row.printed, EN: row.printed}
		switch {
		case row.status == "local":
			local = true
		case !slices.Contains(texts, text):
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 && local {
		return []words.Text{localBasis}
	}
	return texts
}

// basisByRule holds the rows of each rule; it is read once and never changed.
var basisByRule = readBasis()

func readBasis() map[string][]basis {
	rows := map[string][]basis{}
	for line := range strings.Lines(basisTable) {
		fields := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(fields) == 6 {
			rows[fields[0]] = append(rows[fields[0]], basis{fields[0], fields[1], fields[4], fields[5], dateOf(fields[2]), dateOf(fields[3])})
		}
	}
	return rows
}

func dateOf(text string) roster.Date {
	number, _ := strconv.Atoi(strings.ReplaceAll(text, "-", ""))
	return roster.Date(number)
}

// basisProgrammes says which kinds each programme of the table stands for.
var basisProgrammes = map[string][]*roster.Kind{
	"dibao": {roster.RuralDibao, roster.UrbanDibao}, "rural-dibao": {roster.RuralDibao}, "urban-dibao": {roster.UrbanDibao},
	"tekun": {roster.Tekun}, "wubao": {roster.Tekun}, "orphan": {roster.Orphan}, "defacto-orphan": {roster.Orphan}, "veterans": {roster.Veteran},
}

// covers says whether a programme of the table covers a kind: * covers all, a list joined
// by / or + each of its parts.
func covers(listed string, programme *roster.Kind) bool {
	if listed == "*" {
		return true
	}
	if listed == "not-dibao" {
		return programme != nil && !isDibao(programme)
	}
	for _, part := range strings.FieldsFunc(listed, func(r rune) bool { return r == '/' || r == '+' }) {
		if slices.Contains(basisProgrammes[part], programme) {
			return true
		}
	}
	return false
}

// BasisOf lists the legal basis of a rule as its explanation shows it: from when to when,
// for which programme, and the text.
func BasisOf(rule *audit.Rule) []words.Message {
	var lines []words.Message
	for _, row := range basisByRule[rule.ID] {
		lines = append(lines, saysBasis.With(row.since, row.until, row.programme, row.printed))
	}
	return lines
}

var saysBasis = words.Text{ZH: "依据 %s..%s %s：%s", EN: "basis %s..%s %s: %s"}
