package report

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster/words"
)

// answerColumns are the eight that officers fill, by their headings.
var answerColumns = []string{ledger.Conclusion, ledger.Measure, ledger.Reason, ledger.StopMonth, ledger.Amount, ledger.Verifier, ledger.VerifiedOn, ledger.Remark}

// filledCells are the eight cells of a finding: what was answered where that still holds, else
// blank, with what was answered before in the remark.
func (o Options) filledCells(f *audit.Finding) []value {
	cells := make([]value, 0, filled)
	for _, column := range answerColumns {
		text := ""
		switch {
		case f.Decided() && o.Privacy == words.Full:
			text = o.answered(f.Answered, column)
		case column == ledger.Remark:
			text = o.earlierNote(f)
		}
		cell := fillCell()
		if text != "" {
			cell = value{look: lookFill, text: words.Plain(text)}
		}
		cells = append(cells, cell)
	}
	return cells
}

// answered is what the answer that counts says in a column, a reason by its title.
func (o Options) answered(known *audit.EarlierAnswer, column string) string {
	text := known.Says[column]
	if column == ledger.Reason && text != "" {
		return o.text(words.ReasonTitle(text))
	}
	return text
}

// earlierNote says in the remark what was answered before and does not hold any more.
func (o Options) earlierNote(f *audit.Finding) string {
	if f.Answered == nil || o.Privacy != words.Full {
		return ""
	}
	switch f.Status {
	case audit.Contested:
		return o.say(words.NoteDisputed, strings.Join(f.Answered.Others, o.text(words.Semicolon)))
	case audit.Moved, audit.Expired:
		return o.say(words.NoteEarlier, o.inWords(f.Answered))
	case audit.Renumbered:
		return o.say(words.NoteRenumber, f.Answered.Number, o.inWords(f.Answered))
	}
	return ""
}

// inWords is an answer in a line.
func (o Options) inWords(known *audit.EarlierAnswer) string {
	var parts []string
	for _, column := range answerColumns {
		if text := o.answered(known, column); text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, " ")
}

// sent says by when a report is to be answered, which page of the ledger it was made on, and its
// own number.
func (v view) sent() string {
	text := ""
	if v.r.Due != 0 {
		text += v.o.say(words.LedgerDue, v.r.Due)
	}
	if page := pageOfEarlier(v.r); page != "" {
		text += v.o.say(words.LedgerPage, page)
	}
	return text
}

// digest is the number of a report; "" where numbers are hidden, for it rests on them.
func (o Options) digest(r *audit.Report) string {
	if o.Privacy != words.Full {
		return ""
	}
	return r.Digest()
}

// printed is the number of a report as its first page shows it.
func (v view) printed() string {
	if digest := v.o.digest(v.r); digest != "" {
		return v.o.say(words.ReportDigest, digest)
	}
	return ""
}

// pageOfEarlier is the page of the ledger a report was made on; "" without one.
func pageOfEarlier(r *audit.Report) string {
	if r.Earlier == nil {
		return ""
	}
	return r.Earlier.Page
}

// rolled says how the findings of the last report became those of this one, or that the ledger
// is damaged and was not used; "" where none was sent.
func (o Options) rolled(r *audit.Report) string {
	if r.Earlier != nil && r.Earlier.Damaged {
		return o.say(words.LedgerDamage, o.plain(r.Earlier.Folder))
	}
	roll, known := r.Roll()
	if !known {
		return ""
	}
	return o.say(words.RollSays, roll.Before, roll.Fresh, roll.Gone, roll.Unchecked, roll.After, verdict(roll.Agrees()))
}

// labelled is a line of the first page with what it is called.
type labelled struct {
	label words.Text
	says  string
}

// since are the lines of the first page that rest on what came back: how the findings moved since
// the last report, and what samples say of what the rules miss.
func (o Options) since(r *audit.Report) (lines []labelled) {
	if rolled := o.rolled(r); rolled != "" {
		lines = append(lines, labelled{words.RollLabel, rolled})
	}
	for _, sample := range r.Samples {
		lines = append(lines, labelled{words.SampleLabel, o.say(words.SampleSays, sample.Of, sample.Answered, sample.Wrong, sample.Unclear, sample.Low, sample.High)})
	}
	return lines
}
