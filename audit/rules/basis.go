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

// localNamed is the local rule the parameters name, localUnnamed one they have no row for.
var (
	localNamed   = words.Text{ZH: "依据：当地规定：", EN: "basis: a local rule: "}
	localUnnamed = words.Text{ZH: "依据：当地规定，以当地文件为准", EN: "basis: a local rule, see the local documents"}
)

// shown is what of a finding decides which basis fits.
type shown struct {
	programme *roster.Kind   // it is about
	beside    []*roster.Kind // further programmes whose rosters it rests on
	conduct   roster.Date
	localOnly bool // no national rule asks for it
	cared     bool // the child is on the roster as one nobody cares for in fact, not as an orphan
}

// Basis returns the legal basis in force for what a finding shows and the date of the conduct;
// the local rule where the law has none.
func Basis(finding *audit.Finding) []words.Text {
	of := shown{programme: finding.Programme, conduct: finding.Conduct, localOnly: finding.LocalOnly}
	for _, evidence := range finding.Evidence {
		cell := evidence.Cell
		if cell.Sheet == nil || cell.Sheet.Kind == nil || cell.Sheet.Kind.Family != roster.Programme {
			continue
		}
		if cell.Sheet.Kind != of.programme {
			of.beside = append(of.beside, cell.Sheet.Kind)
		}
		if cell.Sheet.Kind == roster.Orphan && cell.Record >= 0 {
			row := roster.Row{Sheet: cell.Sheet, Index: cell.Record}
			of.cared = of.cared || strings.Contains(row.Text(roster.FieldCategory), "事实无人")
		}
	}
	texts := basisFor(finding.Rule.ID, of)
	if slices.Contains(texts, localBasis) {
		return []words.Text{localOf(finding)}
	}
	return texts
}

// localOf is the local rule a finding rests on, as far as it is known.
func localOf(finding *audit.Finding) words.Text {
	switch {
	case finding.LocalRule != "":
		return words.Text{ZH: localNamed.ZH + finding.LocalRule, EN: localNamed.EN + finding.LocalRule}
	case finding.Rule.Local == nil:
		return localUnnamed
	}
	return localBasis
}

func basisFor(rule string, of shown) []words.Text {
	var texts []words.Text
	local := of.localOnly
	for _, row := range basisByRule[rule] {
		if !of.fits(row.programme) || row.since > of.conduct || row.until != 0 && row.until < of.conduct {
			continue
		}
		text := words.Text{ZH: row.printed, EN: row.printed}
		switch {
		case row.status == "local":
			local = true
		case !of.localOnly && !slices.Contains(texts, text):
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
		if len(fields) == 6 && fields[0] != "rule" { // the heading
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
	"temp-aid": {roster.TempAid}, "medical": {roster.MedicalAid}, "winter-relief": {roster.WinterRelief}, "housing": {roster.Housing}, "student-aid": {roster.StudentAid},
	"age-allowance": {roster.AgeAllowance}, "disability": {roster.DisabilityLiving, roster.DisabilityCare}, "disability-life": {roster.DisabilityLiving},
}

// fits says whether a basis for a programme of the table is one for what is shown: * fits all,
// programmes joined by / any of them, by + only both together.
func (of shown) fits(listed string) bool {
	switch listed {
	case "*":
		return true
	case "not-dibao":
		return of.programme != nil && !isDibao(of.programme)
	}
	one, other, both := strings.Cut(listed, "+")
	if !both {
		return of.isOneOf(one, of.programme)
	}
	return slices.ContainsFunc(of.beside, func(beside *roster.Kind) bool {
		return of.isOneOf(one, of.programme) && of.isOneOf(other, beside) || of.isOneOf(other, of.programme) && of.isOneOf(one, beside)
	})
}

// isOneOf says whether a kind is one of the programmes of a list.
func (of shown) isOneOf(listed string, programme *roster.Kind) bool {
	for part := range strings.SplitSeq(listed, "/") {
		if slices.Contains(basisProgrammes[part], programme) && (part != "defacto-orphan" || of.cared) {
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
