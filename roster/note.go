package roster

import (
	"strings"
	"unicode/utf8"
)

// Note is what a note cell says, read once: a clause each for what is said, and of whom.
type Note struct {
	clauses []Clause
	head    bool // the row is the head's own
}

// Clause is a part of a note between two commas.
type Clause struct {
	About   Subject
	When    Date // the day, month or year the clause gives, or the one before it that gives nothing else
	Text    string
	sayings uint32 // a bit a saying
	named   bool   // it names its subject itself
	fate    bool   // it says what became of him
}

// Subject is whom a clause speaks of.
type Subject uint8

// The subjects. What names nobody speaks of the person the row is about.
const (
	OfHimself Subject = iota
	OfHead            // 户主: himself where the row is the head's
	OfAnother         // 其子, 丈夫, 女儿, a name that is not his
	OfUnclear         // 妻子已故，2016年8月去世: the wife again, or himself
)

// clauseMarks part clauses; those of sentenceMarks end what was said of somebody, too.
const (
	clauseMarks   = "，,、" + sentenceMarks
	sentenceMarks = ";；。\n:：|"
)

// Note reads the row's note.
func (r Row) Note() Note {
	text := r.Text(FieldNote)
	if text == "" {
		return Note{}
	}
	return ParseNote(text, r.PersonName(), r.IsHead())
}

// ParseNote reads a note beside a person of a name, who is the head of his household or not.
// A clause without a subject speaks of whom the sentence began with: 独子方强，病故.
func ParseNote(text, name string, head bool) Note {
	note := Note{head: head}
	carried, told := OfHimself, false
	var when Date
	for text != "" {
		part, mark, rest := cutClause(text)
		text = rest
		clause := readClause(part, name, carried)
		if carried == OfAnother && told && !clause.named && clause.fate {
			clause.About = OfUnclear
		}
		if clause.When == 0 {
			clause.When = when
		}
		when = 0
		if clause.sayings == 0 && strings.Trim(clause.Text, noteFrame) == "" {
			when = clause.When
		}
		note.clauses = append(note.clauses, clause)
		carried, told = clause.About, clause.fate
		if strings.ContainsAny(mark, sentenceMarks) {
			carried = OfHimself
		}
	}
	return note
}

// cutClause cuts the first clause off a text, with the mark behind it.
func cutClause(text string) (part, mark, rest string) {
	at := strings.IndexAny(text, clauseMarks)
	if at < 0 {
		return text, "", ""
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return text[:at], text[at : at+size], text[at+size:]
}

// readClause reads a clause; carried is whom the one before spoke of.
func readClause(part, name string, carried Subject) Clause {
	text := strings.Join(strings.FieldsFunc(part, func(r rune) bool { return isBlank(r) || strings.ContainsRune("()（）【】[]\"“”", r) }), "")
	clause := Clause{Text: text, About: carried, When: dateIn(text)}
	if subject, named := subjectOf(text, name); named {
		clause.About, clause.named = subject, true
	}
	for _, wording := range looseWordings {
		if wording.fits(text) {
			clause.sayings |= 1 << wording.saying
		}
	}
	if fate, before := fateIn(text); fate != SaysNothing {
		clause.sayings, clause.fate = clause.sayings|1<<fate, true
		if subject, named := subjectBefore(before, name); named {
			clause.About, clause.named = subject, true
		}
	}
	return clause
}

// dateIn returns the first date a clause gives, to its precision.
func dateIn(text string) Date {
	if day, ok := FindDate(text); ok {
		return day
	}
	period, ok := FindPeriod(text)
	switch {
	case !ok:
		return 0
	case period.From == period.To:
		return NewDate(period.To.Year(), period.To.Month(), 0)
	}
	return NewDate(period.To.Year(), 0, 0)
}

// OfHim returns the clause that says something of the person the row is about.
func (n Note) OfHim(saying Saying) (Clause, bool) { return n.find(saying, n.himself) }

// PerhapsHim returns the clause that says something of him, else one that may.
func (n Note) PerhapsHim(saying Saying) (Clause, bool) {
	if clause, says := n.OfHim(saying); says {
		return clause, true
	}
	return n.find(saying, func(clause Clause) bool { return clause.About == OfUnclear })
}

func (n Note) find(saying Saying, of func(Clause) bool) (Clause, bool) {
	for _, clause := range n.clauses {
		if clause.Says(saying) && of(clause) {
			return clause, true
		}
	}
	return Clause{}, false
}

func (n Note) himself(clause Clause) bool {
	return clause.About == OfHimself || clause.About == OfHead && n.head
}

// Himself says whether the note says something of the person the row is about.
func (n Note) Himself(saying Saying) bool {
	_, says := n.OfHim(saying)
	return says
}

// Find returns the clause that says something, of whomever.
func (n Note) Find(saying Saying) (Clause, bool) {
	return n.find(saying, func(Clause) bool { return true })
}

// Says says whether the note says something, of whomever: of a payment, an account, a death.
func (n Note) Says(saying Saying) bool {
	_, says := n.Find(saying)
	return says
}

// Schooling returns what the note says of the person's own schooling.
func (n Note) Schooling() Schooling {
	var last Schooling
	for _, clause := range n.clauses {
		if n.himself(clause) {
			last = last.then(schoolingOfNote(clause.Text))
		}
	}
	return last
}

// Disability returns the disability of the person himself that the note gives with its level.
func (n Note) Disability() Disability {
	for _, clause := range n.clauses {
		if found := ParseDisability(clause.Text, ""); n.himself(clause) && found.Level != 0 {
			return found
		}
	}
	return Disability{}
}

// Labour returns what the note says of the person's own ability to work.
func (n Note) Labour() Labour {
	for _, clause := range n.clauses {
		if found := ParseLabour(clause.Text); n.himself(clause) && found != LabourUnknown {
			return found
		}
	}
	return LabourUnknown
}

// Says says whether the clause says something.
func (c Clause) Says(saying Saying) bool { return c.sayings>>saying&1 != 0 }
