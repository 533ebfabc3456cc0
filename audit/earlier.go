package audit

import (
	"crypto/sha256"
	"path"
	"path/filepath"
	"strconv"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Earlier is what is known from before: the plain values of a ledger (design-loop.md section 7).
type Earlier struct {
	Folder  string
	Page    string                    // the last page, as it is printed
	Damaged bool                      // the ledger does not verify: nothing is made quiet by it
	Known   map[string]*EarlierAnswer // by number of the finding
	Last    []string                  // the numbers of the report that was sent last

	Leaving  map[string]EarlierLeaving // by number of the line of the clearance
	Executed []ExecutedClearing        // clearances that were carried out, in the order of their lines
}

// EarlierLeaving is how far a line of the clearance has come, and what was answered of it.
type EarlierLeaving struct {
	Certainty words.Text
	Says      map[string]string
}

// ExecutedClearing is a household that left, and the line of the ledger that says so.
type ExecutedClearing struct {
	File                                               string // of the ledger, 0013.jsonl
	Line                                               int
	Township, Village, Head, Number, Programme, Reason string // the programme by its fixed name
	Persons                                            int
	Stop                                               roster.Month // from which nothing is paid
}

// clearedFields are those of a list of cleared persons that a line of the ledger fills.
var clearedFields = []roster.Field{
	roster.FieldTownship, roster.FieldVillage, roster.FieldHeadName, roster.FieldHeadIDNumber, roster.FieldProgramme, roster.FieldCoveredPersons, roster.FieldEndDate, roster.FieldReason,
}

// files are the clearances that were carried out as lists of cleared persons, a file of the ledger
// each: findings cite them as they do any list.
func (e *Earlier) files(pool *roster.Pool) []*roster.File {
	if e == nil || e.Damaged {
		return nil
	}
	rows := map[string][]roster.MadeRow{}
	var names []string
	for _, line := range e.Executed {
		if rows[line.File] == nil {
			names = append(names, line.File)
		}
		title := ""
		if kind := roster.KindNamed(line.Programme); kind != nil {
			title = kind.Title.ZH
		}
		rows[line.File] = append(rows[line.File], roster.MadeRow{Number: line.Line, Texts: []string{
			line.Township, line.Village, line.Head, line.Number, title, strconv.Itoa(line.Persons), line.Stop.String(), words.ReasonTitle(line.Reason).ZH,
		}})
	}
	var files []*roster.File
	for _, name := range names {
		file := &roster.File{Path: path.Join(filepath.Base(e.Folder), name), Format: "jsonl", Made: true, SHA256: sha256.Sum256([]byte(e.Page + name))}
		file.Sheets = []*roster.Sheet{roster.MadeSheet(file, roster.Cleared, pool, clearedFields, rows[name])}
		files = append(files, file)
	}
	return files
}

// EarlierAnswer is a finding as it was sent, and what was answered.
type EarlierAnswer struct {
	ID, Rule, Key, Programme, Township, Village, Name, Number string
	Due                                                       roster.Date       // by when it is to be answered; 0 for none
	Says                                                      map[string]string // the answer that counts, by heading; nil while there is none
	Others                                                    []string          // of a disputed one: both answers, in words
	Day                                                       roster.Date       // of the answer
	Severity                                                  Severity          // as the answer was given upon
	Months, Persons                                           int
	Monthly, Recoverable                                      roster.Money
	Facts                                                     string
}

// settled says whether there is an answer and nobody disputes it.
func (e *EarlierAnswer) settled() bool { return len(e.Says) > 0 && len(e.Others) == 0 }

// headConclusion is the heading of what an answer concludes (contract, "The columns officers fill").
const headConclusion = "核实结论"

// confirmed says whether the answer says that the finding is true, all of it or in part.
func (e *EarlierAnswer) confirmed() bool {
	return e.Says[headConclusion] == roster.Conclusions[0] || e.Says[headConclusion] == roster.Conclusions[1]
}
