package report

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// GitHub writes workflow commands, which GitHub Actions shows beside the lines they speak of.
// Every line is one: nothing of a sheet begins a line, so no sheet can give a command.
func GitHub(w io.Writer, r *audit.Report, o Options) error {
	o = o.knowing(r)
	out := bufio.NewWriter(w)
	for _, f := range r.Findings {
		if f.Severity >= o.Lowest {
			o.annotation(f).writeTo(out)
		}
	}
	faults, unknown := o.unheard(r)
	for _, entry := range faults {
		annotation{level: "error", file: o.plain(entry.File), title: o.text(words.NotRead), text: o.quietLine(entry)}.writeTo(out)
	}
	for _, entry := range unknown {
		annotation{level: "warning", file: o.plain(entry.File), title: o.text(words.StateUnknown), text: o.quietLine(entry)}.writeTo(out)
	}
	if unrun := o.unrunRules(r); len(unrun) > 0 {
		var titles []string
		for _, rule := range unrun {
			titles = append(titles, rule.title)
		}
		annotation{level: "notice", title: o.text(words.OverviewNotRun), text: o.join(words.Comma, titles)}.writeTo(out)
	}
	notices := r.Totals()[audit.Notice]
	annotation{level: "notice", title: o.text(words.ReportTitle), text: o.say(words.TotalLine, len(r.Findings)-notices, notices)}.writeTo(out)
	return out.Flush()
}

// annotation is a workflow command.
type annotation struct {
	level, file, title, text string
	line, column             int
}

func (o Options) annotation(f *audit.Finding) annotation {
	level := sarifLevel(f.Severity)
	if level == "note" {
		level = "notice"
	}
	a := annotation{level: level, title: o.pair(o.text(f.Severity.Title()), o.text(f.Rule.Title)), text: o.pair(o.about(f), o.message(f.Message))}
	if len(f.Evidence) > 0 {
		cell := f.Evidence[0].Cell
		a.file, a.line, a.column = o.plain(cell.Sheet.File.Path), cell.Row, cell.Column+1
		a.text = strings.Join(nonEmpty(a.text, o.evidenceLine(f.Evidence[0])), "\n")
	}
	return a
}

var (
	commandText  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandValue = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeTo writes the command; a failure comes out when the writer is flushed.
func (a annotation) writeTo(out *bufio.Writer) {
	var properties []string
	add := func(name, value string) {
		if value != "" {
			properties = append(properties, name+"="+commandValue.Replace(value))
		}
	}
	add("file", a.file)
	if a.line > 0 {
		add("line", strconv.Itoa(a.line))
		add("col", strconv.Itoa(a.column))
	}
	add("title", a.title)
	out.WriteString("::" + a.level + " " + strings.Join(properties, ",") + "::" + commandText.Replace(a.text) + "\n")
}
