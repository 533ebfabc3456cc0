// Package ledger keeps what became of every finding: a folder of files that are each written
// once, under a name that did not exist, in a chain of hashes. Nothing in it is ever changed.
package ledger

import (
	"bytes"
	"encoding/json"
	"strings"
)

// The columns an answer may fill, named as the sheets head them.
const (
	Conclusion = "核实结论"
	Measure    = "处理措施"
	Reason     = "清退原因"
	StopMonth  = "停发月份"
	Amount     = "追缴金额"
	Verifier   = "核实人"
	VerifiedOn = "核实时间"
	Remark     = "备注"

	Recovered  = "已追缴"
	Heard      = "是否听取意见"
	NotifiedOn = "书面告知日期"
	ApprovedOn = "审批时间"

	Remedy      = "整改措施"
	Unit        = "责任单位"
	Leader      = "责任领导"
	Responsible = "责任人"
	Deadline    = "整改时限"
	Progress    = "整改进展"
	Proof       = "佐证材料"
	Closed      = "是否销号"
	ClosedOn    = "销号时间"
	Reviewer    = "销号审核人"
)

// Unverified is the conclusion that takes an answer back.
const Unverified = "待核实"

// Batch is the first line of a file: which one it is, what stood before it, and who wrote it when.
type Batch struct {
	No   int    `json:"no"`
	Prev string `json:"prev"` // the hash at the end of the file before; "" in the first
	Made string `json:"made"` // the day, 2017-03-20
	Verb string `json:"verb"`
	Tool string `json:"tool"` // version of the program
}

// Place is where a line stands in the ledger; Made is the day of its batch.
type Place struct {
	Batch, Line int
	Made        string
}

// Line is one of the four kinds of line: [Run], [Found], [Leaving] and [Answer].
type Line interface {
	kind() string
	place() *Place
	id() string
}

// Run says that a report was sent, and every number that stood in it.
type Run struct {
	At     Place    `json:"-"`
	AsOf   string   `json:"as_of"`
	Digest string   `json:"digest"`
	Due    string   `json:"due"`
	Rules  []string `json:"rules,omitempty"`
	NotRun []NotRun `json:"not_run,omitempty"`
	Found  []string `json:"found,omitempty"`
}

// NotRun is a rule that could not run for a township, or anywhere where Where is empty.
type NotRun struct {
	Rule  string `json:"rule"`
	Where string `json:"where"`
}

// Found is a finding as it was sent.
type Found struct {
	At          Place  `json:"-"`
	ID          string `json:"id"`
	Rule        string `json:"rule"`
	Key         string `json:"key"`
	Programme   string `json:"programme"`
	Severity    string `json:"severity"`
	Grade       string `json:"grade"`
	Township    string `json:"township"`
	Village     string `json:"village"`
	Name        string `json:"name"`
	Number      string `json:"number"`
	Persons     int    `json:"persons"`
	Months      int    `json:"months"`
	Monthly     string `json:"monthly"`     // yuan
	Recoverable string `json:"recoverable"` // yuan
	Clearance   string `json:"clearance"`
	Facts       string `json:"facts"`
	Cadre       string `json:"cadre,omitempty"` // whom it speaks of, where that is a cadre
	Post        string `json:"post,omitempty"`
	Relation    string `json:"relation,omitempty"` // of the person to the cadre, as written
}

// Leaving is a household or person proposed to leave a programme.
type Leaving struct {
	At          Place    `json:"-"`
	ID          string   `json:"id"`
	Programme   string   `json:"programme"`
	Township    string   `json:"township"`
	Village     string   `json:"village"`
	Head        string   `json:"head"`
	Number      string   `json:"number"`
	Reason      string   `json:"reason"`
	Whole       bool     `json:"whole"`
	Households  int      `json:"households"`
	Persons     int      `json:"persons"`
	Names       []string `json:"names,omitempty"`
	Monthly     string   `json:"monthly"` // yuan
	Months      int      `json:"months"`
	Recoverable string   `json:"recoverable"` // yuan
	Findings    []string `json:"findings,omitempty"`
}

// Answer is what a row of a returned workbook says, and where that row stood.
type Answer struct {
	At       Place             `json:"-"`
	ID       string            `json:"id"`
	Says     map[string]string `json:"says"`               // by heading, in one form
	Written  map[string]string `json:"written,omitempty"`  // as typed, where that is another
	Replaces map[string]string `json:"replaces,omitempty"` // what it replaces; none but for a correction
	File     string            `json:"file"`
	Sheet    string            `json:"sheet"`
	Row      int               `json:"row"`
	SHA256   string            `json:"sha256"` // of the file
	On       string            `json:"on"`     // the page the workbook names
}

func (*Run) kind() string     { return "run" }
func (*Found) kind() string   { return "found" }
func (*Leaving) kind() string { return "leaving" }
func (*Answer) kind() string  { return "answer" }

func (l *Run) place() *Place     { return &l.At }
func (l *Found) place() *Place   { return &l.At }
func (l *Leaving) place() *Place { return &l.At }
func (l *Answer) place() *Place  { return &l.At }

func (*Run) id() string       { return "" }
func (l *Found) id() string   { return l.ID }
func (l *Leaving) id() string { return l.ID }
func (l *Answer) id() string  { return l.ID }

// kinds are the kinds of line in the order they have within a batch.
var kinds = []string{"run", "found", "leaving", "answer"}

// newLine gives an empty line of a kind, nil for a kind that is not known.
func newLine(kind string) Line {
	switch kind {
	case "run":
		return &Run{}
	case "found":
		return &Found{}
	case "leaving":
		return &Leaving{}
	case "answer":
		return &Answer{}
	}
	return nil
}

// validID says whether a text is a number as the ledger writes it: 16 hex digits.
func validID(id string) bool {
	return len(id) == 16 && strings.Trim(id, "0123456789abcdef") == ""
}

// encode writes a line as it stands in a file, its kind first.
func encode(kind string, members any) []byte {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(members); err != nil {
		panic(err) // texts, whole numbers and lists of them: nothing there can fail
	}
	return append([]byte(`{"t":"`+kind+`",`), text.Bytes()[1:]...)
}
