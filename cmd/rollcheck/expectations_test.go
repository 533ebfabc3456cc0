package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

const caseFolder = "testdata/cases"

// outcome is what one run said: its exit code, its text and, where that is JSON, what stands in it.
type outcome struct {
	code     int
	text     string // standard output and error
	Sources  []seenSource
	Findings []seenFinding
	NotRun   []struct{ Rule string } `json:"rules_not_run"`
	Run      []string                `json:"rules_run"`
	Supply   []struct{ Kind, Programme string }
	Pairs    []seenPair
	Runs     []seenRun
}

type seenSource struct {
	File       string
	PassedOver string `json:"passed_over"`
	Sheets     []seenSheet
}

type seenSheet struct {
	Kind, Date, Error string
	PassedOver        string `json:"passed_over"`
	Columns           map[string]string
	Unused            []string `json:"unused_columns"`
	Rows              struct{ Total, Records int }
}

type seenFinding struct {
	ID, Rule, Severity, Grade, Township, Village, Message string
	Recoverable, Owed, Clearance                          string
	Months, Persons                                       int
	Basis                                                 any
	Person, Household                                     struct {
		Name, Head string
		Number     string `json:"id_number"`
	}
	Evidence []seenEvidence
}

type seenEvidence struct {
	File, Sheet string
	Row         int
	Value       string
}

type seenPair struct {
	ListRow    int    `json:"list_row"`
	RosterFile string `json:"roster_file"`
	RosterRow  int    `json:"roster_row"`
	Grade      string
}

// seenRun is a run of SARIF.
type seenRun struct {
	Results []struct {
		Message   struct{ Text string }
		Locations []struct {
			PhysicalLocation struct {
				ArtifactLocation struct{ URI string }
				Region           struct{ StartLine int }
			}
		}
	}
	Invocations []struct {
		ToolExecutionNotifications []struct{ Message struct{ Text string } }
	}
}

// runCase runs the program on paths of the cases; an audit says all it knows, as JSON.
func runCase(t *testing.T, arguments []string) *outcome {
	t.Helper()
	arguments = slices.Clone(arguments)
	for i, argument := range arguments {
		if group, _, below := strings.Cut(argument, "/"); below && slices.Contains([]string{"public", "untidy", "reading", "model"}, group) {
			arguments[i] = filepath.Join(caseFolder, argument)
		}
	}
	if arguments[0] == "audit" && !slices.Contains(arguments, "--format") {
		arguments = append(arguments, "--format", "json", "--privacy", "full", "--severity", "notice")
	}
	seen, err := outcomeOf(arguments)
	if err != nil {
		t.Fatal(err)
	}
	return seen
}

func outcomeOf(arguments []string) (*outcome, error) {
	var out, told bytes.Buffer
	seen := &outcome{code: run(append(arguments, "--lang", "zh"), strings.NewReader(""), &out, &told)}
	seen.text = out.String() + told.String()
	if !strings.HasPrefix(out.String(), "{") {
		return seen, nil
	}
	return seen, json.Unmarshal(out.Bytes(), seen)
}

func inspect(path string) []string { return []string{"inspect", path, "--format", "json"} }

func match(folder string) []string {
	return []string{"match", folder + "/名单.csv", "--against", folder + "/名册.csv", "--format", "json"}
}

func matchDemo(list string) []string {
	return []string{"match", "reading/" + list, "--against", townshipFolder, "--format", "json"}
}

func besideTheDemo(file string) []string {
	return []string{"audit", townshipFolder, "reading/" + file, "--as-of", "2016-12-31"}
}

// expectation returns an error where an outcome is not as stated.
type expectation func(*outcome) error

func all(expected ...expectation) []expectation { return expected }

func unless(holds bool, format string, arguments ...any) error {
	if holds {
		return nil
	}
	return fmt.Errorf(format, arguments...)
}

var severities = []string{"notice", "quality", "procedure", "omission", "suspicion", "violation"}

func (f *seenFinding) above(severity string) bool {
	return slices.Index(severities, f.Severity) > slices.Index(severities, severity)
}

func (f *seenFinding) String() string {
	return fmt.Sprint(f.Severity, " ", f.Rule, " ", f.Grade, " ", f.Person.Name, ": ", f.Message)
}

// none says which findings are of the kind that must not be.
func (o *outcome) none(is func(*seenFinding) bool) error {
	var all []error
	for i := range o.Findings {
		if is(&o.Findings[i]) {
			all = append(all, errors.New("must not be said: "+o.Findings[i].String()))
		}
	}
	return errors.Join(all...)
}

func (o *outcome) any(is func(*seenFinding) bool) bool {
	for i := range o.Findings {
		if is(&o.Findings[i]) {
			return true
		}
	}
	return false
}

func (o *outcome) sheets() (sheets []seenSheet) {
	for _, source := range o.Sources {
		sheets = append(sheets, source.Sheets...)
	}
	return sheets
}

// sheet returns the first sheet of a kind; nil if there is none.
func (o *outcome) sheet(kind string) *seenSheet {
	sheets := o.sheets()
	if i := slices.IndexFunc(sheets, func(s seenSheet) bool { return s.Kind == kind }); i >= 0 {
		return &sheets[i]
	}
	return nil
}

// Findings.

func nothingAbove(severity string) expectation { return nothingAboveBut(severity) }

func nothingAboveBut(severity string, rules ...string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.above(severity) && !slices.Contains(rules, f.Rule) })
	}
}

func nothingAboveNames(severity, name string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool {
			return f.above(severity) && (f.Person.Name == name || strings.Contains(f.Message, name))
		})
	}
}

func nobodyElseAbove(severity, name string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool {
			return f.above(severity) && f.Person.Name != "" && f.Person.Name != name
		})
	}
}

func noRuleAbove(rule, severity string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.Rule == rule && f.above(severity) })
	}
}

// noDoubles holds where nobody is taken for two persons, or two for one.
func noDoubles(o *outcome) error {
	doubles := []string{"id-reused", "person-multiple-ids", "duplicate-in-roster", "member-in-two-households", "duplicate-cross-township"}
	return o.none(func(f *seenFinding) bool { return slices.Contains(doubles, f.Rule) && f.above("notice") })
}

func noGrade(grades ...string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return slices.Contains(grades, f.Grade) })
	}
}

func noMoney(o *outcome) error {
	return o.none(func(f *seenFinding) bool { return !noSum(f.Recoverable) || !noSum(f.Owed) })
}

func noSum(sum string) bool { return sum == "" || sum == "0.00" }

// recoverableIs holds where every sum to be recovered is one of those.
func recoverableIs(sums ...string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return !slices.Contains(sums, f.Recoverable) })
	}
}

// noDayInvented holds where no death has a day its list does not give.
func noDayInvented(o *outcome) error {
	day := regexp.MustCompile(`\d{4}-\d{2}-\d{2} 死亡`)
	return o.none(func(f *seenFinding) bool { return day.MatchString(f.Message) })
}

// field is one more thing a finding must have.
type field func(*seenFinding) bool

func grade(grades ...string) field {
	return func(f *seenFinding) bool { return slices.Contains(grades, f.Grade) }
}

func atLeast(severity string) field {
	return func(f *seenFinding) bool { return f.Severity == severity || f.above(severity) }
}

// finds asks for a finding of a rule about somebody ("*": anybody).
func finds(rule, name string, fields ...field) expectation {
	return func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool {
			return f.Rule == rule && (name == "*" || f.Person.Name == name) &&
				!slices.ContainsFunc(fields, func(has field) bool { return !has(f) })
		})
		return unless(found, "%s of %s is not found as stated", rule, name)
	}
}

// findsAny asks for a finding of whatever rule about somebody that says a thing.
func findsAny(name, what string) expectation {
	return func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool {
			return f.above("notice") && slices.Contains([]string{f.Person.Name, f.Household.Head}, name) && strings.Contains(f.Message+fmt.Sprint(f.Evidence), what)
		})
		return unless(found, "nothing is found about %s that says %s", name, what)
	}
}

func times(rule string, want int) expectation {
	return func(o *outcome) error {
		got := 0
		for _, finding := range o.Findings {
			if finding.Rule == rule {
				got++
			}
		}
		return unless(got == want, "%s is found %d times, want %d", rule, got, want)
	}
}

func rule(id string) expectation { return finds(id, "*") }

// wrongNumber asks that somebody's number is said to be wrong or missing.
func wrongNumber(name string) expectation {
	return func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool { return strings.HasPrefix(f.Rule, "id-") && f.Person.Name == name })
		return unless(found, "the number of %s is not said to be wrong", name)
	}
}

// cutNumber asks that somebody's number is said to be too short.
func cutNumber(name string) expectation {
	return either(finds("id-length", name), finds("id-truncated", name))
}

// qualityOf asks for a finding about the sheet that says a word.
func qualityOf(word string) expectation {
	return func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool { return f.Severity == "quality" && strings.Contains(f.Message, word) })
		return unless(found, "no finding of quality says %s", word)
	}
}

func findsOrNotRun(id string) expectation {
	return func(o *outcome) error {
		for _, silent := range o.NotRun {
			if silent.Rule == id {
				return nil
			}
		}
		return unless(rule(id)(o) == nil, "%s neither finds anything nor says that it did not run", id)
	}
}

func in(township string) expectation {
	return func(o *outcome) error {
		return o.none(func(f *seenFinding) bool { return f.Township != township })
	}
}

// either asks for one of two things.
func either(one, other expectation) expectation {
	return func(o *outcome) error {
		first := one(o)
		if first == nil || other(o) == nil {
			return nil
		}
		return first
	}
}

func allOf(expected ...expectation) expectation {
	return func(o *outcome) error {
		var faults []error
		for _, each := range expected {
			faults = append(faults, each(o))
		}
		return errors.Join(faults...)
	}
}

// The planted death: most public cases are one small village of eight persons, each spoilt in
// another way. 窦长贵 died on 15 July 2016 and was paid 117.00 in December.

func plantedDeath(o *outcome) error { return deathOf("窦长贵")(o) }

func onlyThePlantedDeath(o *outcome) error { return onlyTheDeathOf("窦长贵")(o) }

// plantedDeathAndLostCodes: the sheet is told that its codes lost digits, and joins nobody by them.
func plantedDeathAndLostCodes(o *outcome) error {
	return allOf(plantedDeath, exits(exitDone), times("paid-after-death", 1),
		noRuleAbove("required-column-missing", "quality"), says("末几位已丢失"),
		nothingAboveBut("notice", "paid-after-death", "required-column-missing"))(o)
}

func onlyTheDeathOf(name string) expectation {
	return allOf(exits(exitDone), deathOf(name), times("paid-after-death", 1), nothingAboveBut("notice", "paid-after-death"))
}

func deathOf(name string) expectation {
	return finds("paid-after-death", name, grade("A", "B"), atLeast("violation"), func(f *seenFinding) bool {
		return f.Months == 1 && f.Recoverable == "117.00" && f.Household.Head == name && strings.Contains(f.Message, "2016-07-15")
	})
}

// plantedDeathOr allows that what was spoilt is said instead, and never another sum.
func plantedDeathOr(said expectation) expectation {
	return allOf(either(plantedDeath, said), recoverableIs("", "0.00", "117.00"))
}

func oneMonthAfterDeath(o *outcome) error {
	return finds("paid-after-death", "窦长贵", func(f *seenFinding) bool { return f.Months == 1 && f.Recoverable == "117.00" })(o)
}

func oneMonthAfterDeathOr(said expectation) expectation { return either(oneMonthAfterDeath, said) }

func diedOrUnreadable(name string) expectation {
	return either(finds("paid-after-death", name), finds("date-unparseable", name))
}

// readWholeOrCalledWebPage: a web page archive is read whole, or refused by its name.
func readWholeOrCalledWebPage(o *outcome) error {
	return either(onlyThePlantedDeath, allOf(exits(exitUnreadable), says("网页")))(o)
}

// damagedLineIsNamed: a damaged line costs itself, or the file says where it is damaged.
func damagedLineIsNamed(line int) expectation {
	named := func(o *outcome) error {
		found := o.any(func(f *seenFinding) bool {
			return f.Severity == "quality" && len(f.Evidence) > 0 && f.Evidence[0].Row == line
		})
		return unless(found, "no finding about line %d", line)
	}
	said := either(says(fmt.Sprintf("第 %d 行", line)), named)
	return allOf(said, either(exits(exitUnreadable), either(records("rural-dibao", 8), records("rural-dibao", 7))))
}

// What was read.

func exits(code int) expectation {
	return func(o *outcome) error { return unless(o.code == code, "exit code %d, want %d", o.code, code) }
}

func says(word string) expectation {
	return func(o *outcome) error { return unless(strings.Contains(o.text, word), "%s is not said", word) }
}

func saysNot(word string) expectation {
	return func(o *outcome) error { return unless(!strings.Contains(o.text, word), "%s is said", word) }
}

func records(kind string, want int) expectation {
	return func(o *outcome) error {
		got := 0
		for _, sheet := range o.sheets() {
			if sheet.Kind == kind {
				got += sheet.Rows.Records
			}
		}
		return unless(got == want, "%d records of %s, want %d", got, kind, want)
	}
}

func rows(kind string, want int) expectation {
	return func(o *outcome) error {
		sheet := o.sheet(kind)
		return unless(sheet != nil && sheet.Rows.Total == want, "%s: not %d rows", kind, want)
	}
}

func dated(kind, date string) expectation {
	return func(o *outcome) error {
		sheet := o.sheet(kind)
		return unless(sheet != nil && sheet.Date == date, "no %s of %s", kind, date)
	}
}

// reads asks for a sheet of a kind with columns as "D:id_number".
func reads(kind string, columns ...string) expectation {
	return func(o *outcome) error {
		sheet := o.sheet(kind)
		if sheet == nil {
			return fmt.Errorf("no sheet is %s", kind)
		}
		for _, column := range columns {
			if letter, want, _ := strings.Cut(column, ":"); sheet.Columns[letter] != want {
				return fmt.Errorf("column %s is %q, want %q", letter, sheet.Columns[letter], want)
			}
		}
		return nil
	}
}

func columnCount(kind string, least int) expectation {
	return func(o *outcome) error {
		sheet := o.sheet(kind)
		return unless(sheet != nil && len(sheet.Columns) >= least, "not %d columns of %s are read", least, kind)
	}
}

// columnIsNamed asks that a column is read, or named among those that are not.
func columnIsNamed(kind, letter string) expectation {
	return func(o *outcome) error {
		sheet := o.sheet(kind)
		named := sheet != nil && (sheet.Columns[letter] != "" || slices.ContainsFunc(sheet.Unused, func(name string) bool { return strings.Contains(name, letter) }))
		return unless(named, "column %s is dropped in silence", letter)
	}
}

// isOneOf asks that the one sheet is of one of the kinds ("": of none).
func isOneOf(kinds ...string) expectation {
	return func(o *outcome) error {
		sheets := o.sheets()
		if len(sheets) != 1 {
			return fmt.Errorf("%d sheets, want one", len(sheets))
		}
		return unless(slices.Contains(kinds, sheets[0].Kind), "kind %q, want %q", sheets[0].Kind, kinds)
	}
}

// noKind holds where no sheet was taken for anything.
func noKind(o *outcome) error {
	for _, sheet := range o.sheets() {
		if sheet.Kind != "" {
			return errors.New("a sheet is taken for " + sheet.Kind)
		}
	}
	return nil
}

func noSheetOf(kind string) expectation {
	return func(o *outcome) error { return unless(o.sheet(kind) == nil, "a sheet is taken for %s", kind) }
}

// isTekunPayment: three payments to tekun persons, amounts and accounts read.
func isTekunPayment(o *outcome) error {
	if err := allOf(records("payment", 3), reads("payment", "C:name", "D:id_number", "H:account"))(o); err != nil {
		return err
	}
	if columns := o.sheet("payment").Columns; columns["F"] == "" && columns["G"] == "" {
		return errors.New("neither 供养金 nor 合计 is read")
	}
	for _, list := range o.Supply {
		if list.Kind == "payment" && list.Programme == "tekun" {
			return nil
		}
	}
	return errors.New("the payments are not tekun's")
}

// oneNote: lists that say the same give one note, and no finding about a person.
func oneNote(o *outcome) error {
	notes := 0
	for _, source := range o.Sources {
		if source.PassedOver != "" {
			notes++
		}
		for _, sheet := range source.Sheets {
			if sheet.PassedOver != "" {
				notes++
			}
		}
	}
	for _, finding := range o.Findings {
		if finding.Rule == "required-column-missing" {
			continue
		}
		if finding.Person.Name != "" || finding.above("quality") {
			return errors.New("no note: " + finding.String())
		}
		notes++
	}
	return unless(notes == 1, "%d notes, want one", notes)
}

// addsNothing: beside the demo a list that is none of ours changes no finding above notice.
func addsNothing(o *outcome) error {
	known := demoFindings()
	return o.none(func(f *seenFinding) bool { return f.above("notice") && !slices.Contains(known, f.String()) })
}

var demoFindings = sync.OnceValue(func() (found []string) {
	demo, err := outcomeOf([]string{"audit", townshipFolder, "--as-of", "2016-12-31", "--format", "json", "--privacy", "full"})
	if err != nil {
		panic(err)
	}
	for i := range demo.Findings {
		found = append(found, demo.Findings[i].String())
	}
	return found
})

// Pairs.

func paired(row int, grades ...string) expectation {
	return func(o *outcome) error {
		got := o.gradeOf(row)
		return unless(slices.Contains(grades, got), "roster row %d is paired with grade %q, want one of %q", row, got, grades)
	}
}

// notPaired holds where a row is not paired at C or better.
func notPaired(row int) expectation { return paired(row, "D", "E", "") }

func (o *outcome) gradeOf(row int) string {
	for _, pair := range o.Pairs {
		if pair.RosterRow == row {
			return pair.Grade
		}
	}
	return ""
}

// samePairs: the heading of the numbers makes no difference to who is found.
func samePairs(o *outcome) error {
	want := demoPairs()
	if len(want) == 0 {
		return errors.New("the list with 身份证号 has no pairs")
	}
	return unless(slices.Equal(o.Pairs, want), "%d pairs, want the %d found under 身份证号", len(o.Pairs), len(want))
}

var demoPairs = sync.OnceValue(func() []seenPair {
	list, err := outcomeOf([]string{"match", caseFolder + "/reading/list_身份证号.csv", "--against", townshipFolder, "--format", "json"})
	if err != nil {
		panic(err)
	}
	return list.Pairs
})

// SARIF.

// resultsAreComplete: every result has a text and a place a consumer can open.
func resultsAreComplete(o *outcome) error {
	results := 0
	for _, run := range o.Runs {
		for _, result := range run.Results {
			results++
			if result.Message.Text == "" || len(result.Locations) == 0 {
				return fmt.Errorf("a result without text or place: %+v", result)
			}
			for _, location := range result.Locations {
				if place := location.PhysicalLocation; place.ArtifactLocation.URI == "" || place.Region.StartLine < 1 {
					return fmt.Errorf("a place without file or line: %+v", place)
				}
			}
		}
	}
	return unless(results > 0, "no results")
}

// notSilent: a roster that was not read is not passed as clean.
func notSilent(o *outcome) error {
	if o.code != exitDone {
		return nil
	}
	for _, run := range o.Runs {
		for _, invocation := range run.Invocations {
			if len(run.Results) > 0 || len(invocation.ToolExecutionNotifications) > 0 {
				return nil
			}
		}
	}
	return errors.New("exit code 0 and nothing said of the sheet that was not read")
}

// Every place in SARIF is a relative reference after RFC 3986 that leads to the file, whatever
// its name holds. Names that not every system can keep are made here.
func TestSARIFOfOddNames(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("such names cannot be on Windows")
	}
	root := t.TempDir()
	below := "2016年 第四季度 #1 [核对] 50%"
	for from, to := range map[string]string{
		"石桥乡2016年12月农村低保花名册.csv":  "12:31 石桥乡农村低保花名册 (2016年12月)?.csv",
		"石桥乡2016年12月农村低保发放清册.csv": "a&b+c=d;e,f'g 石桥乡2016年12月农村低保发放清册.csv",
		"石桥乡2016年死亡名单.csv":        "石桥乡2016年死亡名单%41.csv",
	} {
		content, err := os.ReadFile(filepath.Join(caseFolder, "public/t28", from))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(root, below, to), string(content))
	}
	seen := runCase(t, []string{"audit", root, "--as-of", "2016-12-31", "--format", "sarif"})
	if err := resultsAreComplete(seen); err != nil {
		t.Fatal(err)
	}
	for _, run := range seen.Runs {
		for _, result := range run.Results {
			for _, location := range result.Locations {
				checkReference(t, root, location.PhysicalLocation.ArtifactLocation.URI)
			}
		}
	}
}

func checkReference(t *testing.T, root, uri string) {
	t.Helper()
	parsed, err := url.Parse(uri)
	if err != nil || parsed.IsAbs() || parsed.RawQuery != "" || parsed.Fragment != "" || strings.HasPrefix(uri, "/") {
		t.Fatalf("%s is no relative reference (%v)", uri, err)
	}
	if !regexp.MustCompile(`^(%[0-9A-Fa-f]{2}|[A-Za-z0-9._~!$&'()*+,;=:@/-])+$`).MatchString(uri) {
		t.Errorf("%s holds what must be escaped", uri)
	}
	if _, err := os.Stat(filepath.Join(root, parsed.Path)); err != nil {
		t.Errorf("%s does not lead to the file: %v", uri, err)
	}
}
