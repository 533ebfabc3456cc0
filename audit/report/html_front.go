package report

import (
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// pageFront is the first page: what the chief reads and signs. It is bounded in every
// direction, for it is printed on one sheet of paper.
type pageFront struct {
	ReadHead, NotRead, Read, Missing string
	Unread                           []string
	FoundHead, PersonsHead           string
	Big, Small                       []pageCard
	FormsHead                        string
	Forms                            []pageCard
	LargestHead                      string
	Largest                          []pageLargest
	NotRunHead                       string
	NotRun                           []string
	NextHead                         string
	Next                             []string
	Sign                             string
}

// pageCard is one or more figures under a label; Mark says how sure they are.
type pageCard struct {
	Label, Mark string
	Figures     []pageFigure
}

type pageFigure struct{ ID, Value, Unit string }

type pageLargest struct {
	Token, Name, Place, Rule, Message, Severity, SeverityID, Money string
}

const (
	frontUnread  = 4   // files named of those not understood
	frontLine    = 110 // characters of a line
	frontMessage = 60  // characters of a finding
)

func (v view) front() pageFront {
	o, figures := v.o, overviewOf(v.r)
	front := pageFront{
		ReadHead: o.text(words.PageReadHead), NotRead: o.understood(figures), Read: v.wasRead(figures), Unread: v.unreadLines(figures),
		FoundHead: o.text(words.PageFound), PersonsHead: o.text(words.PageAboutPersons), FormsHead: o.text(words.PageForms),
		LargestHead: o.text(words.PageLargest), Largest: v.largest(figures),
		NotRunHead: o.text(words.PageNotRunHead), NotRun: v.notRunLines(figures), NextHead: o.text(words.PageNextHead), Next: v.nextSteps(figures),
		Sign: o.text(words.PageSign),
	}
	if missing := missingKinds(v.r); len(missing) > 0 {
		front.Missing = clip(o.say(words.SupplyMissing, o.missing(missing)), 2*frontLine)
	}
	for _, line := range o.since(v.r) {
		front.Read += " " + o.pair(o.text(line.label), line.says)
	}
	front.Big = v.bigCards(figures)
	for _, severity := range audit.Severities {
		card := pageCard{o.text(severity.Title()), severity.String(), []pageFigure{{severity.String(), strconv.Itoa(figures.bySeverity[severity]), ""}}}
		if severity > audit.Quality {
			front.Small = append(front.Small, card)
		} else {
			front.Forms = append(front.Forms, card)
		}
	}
	return front
}

func (v view) bigCards(figures overview) []pageCard {
	o := v.o
	heads := func(id string, heads audit.Heads) []pageFigure {
		return []pageFigure{{id + "-households", strconv.Itoa(heads.Households), o.text(words.PageHouses)}, {id + "-persons",
			strconv.Itoa(heads.Persons), o.text(words.PageHeads)}}
	}
	return []pageCard{
		{o.text(words.OverviewOwed), "owed", []pageFigure{{"owed", figures.owed.Grouped(), o.text(words.PageYuan)}}},
		{o.text(words.PageLeaving), "sure", heads("clearance", figures.leaving.Heads)},
		{o.text(words.OverviewMonthly), "sure", []pageFigure{{"monthly", figures.leaving.Monthly.Grouped(), o.text(words.PageYuan)}}},
		{o.text(words.OverviewOverpaid), "sure", []pageFigure{{"overpaid", figures.overpaid.Grouped(), o.text(words.PageYuan)}}},
		{o.text(words.PageToVerify), "open", heads("verify", figures.toVerify)},
		{o.text(words.OverviewInvolved), "open", []pageFigure{{"involved", figures.involved.Grouped(), o.text(words.PageYuan)}}},
	}
}

// unreadLines names the first of what was not understood.
func (v view) unreadLines(figures overview) []string {
	all := slices.Concat(figures.silent.Unread, figures.silent.Unknown, figures.silent.Doubtful)
	var lines []string
	for _, quiet := range all[:min(len(all), frontUnread)] {
		lines = append(lines, clip(v.o.pair(v.o.plain(quiet.Label), v.o.message(quiet.Why)), frontLine))
	}
	return v.more(lines, len(all)-len(lines))
}

func (v view) wasRead(figures overview) string {
	var kinds []string
	for _, total := range figures.read {
		text := v.o.say(words.PageKindRead, total.kind.Title, total.sheets, total.rows)
		if period := total.period.String(); period != "" {
			text = v.o.say(words.PageKindMonths, words.Text{ZH: text, EN: text}, period)
		}
		kinds = append(kinds, text)
	}
	return clip(v.o.say(words.PageFilesRead, figures.files, v.o.join(words.Semicolon, kinds)), 4*frontLine)
}

func (v view) largest(figures overview) []pageLargest {
	tokens := v.tokens()
	var list []pageLargest
	for _, f := range figures.largest {
		list = append(list, pageLargest{
			tokens[f], v.o.name(f.Person.Name), v.o.place(f), v.o.text(f.Rule.Title), clip(v.o.message(f.Message), frontMessage),
			v.o.text(f.Severity.Title()), f.Severity.String(), f.Money().Grouped(),
		})
	}
	return list
}

// more says how many lines there are besides, and where.
func (v view) more(lines []string, rest int) []string {
	if rest > 0 {
		lines = append(lines, v.o.say(words.PageMoreBelow, rest, words.SheetNotRun))
	}
	return lines
}

// clip shortens a text to a number of characters.
func clip(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}
