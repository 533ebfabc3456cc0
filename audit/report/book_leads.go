package report

import (
	"cmp"
	"strconv"
	"strings"

	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// leadColumns are the columns of 问题线索台账 (spec/domain.md section 5).
var leadColumns = []column{
	{words.HeadNumber, 5}, {words.HeadLead, 13}, {words.HeadLeadFrom, 14}, {words.HeadAbout, 9}, {words.HeadUnitPost, 16}, {words.HeadParty, 8}, {words.HeadLeadWhat, 46}, {words.HeadLeadMoney, 11},
	{words.HeadReceived, 10}, {words.HeadHandledBy, 12}, {words.HeadDisposal, 10}, {words.HeadConcludedOn, 10}, {words.HeadResult, 12}, {words.HeadRemark, 10},
}

// disposals are the four ways in which a lead is handled.
var disposals = []string{"谈话函询", "初步核实", "暂存待查", "予以了结"}

// leads writes 问题线索台账 with the choices of its handling.
func (b *workbook) leads(v bookView) error {
	for _, t := range v.leads().parts() {
		g := b.table(t)
		head := tableHead + 1
		b.choice(g, 10, head+1, head+max(len(t.rows), 1), disposals)
		if err := g.finish(); err != nil {
			return err
		}
	}
	return nil
}

// leads lists what was answered to be true of cadres.
func (v bookView) leads() table {
	t := table{name: words.SheetLeads, columns: leadColumns, kept: 2, empty: v.o.text(words.EmptyLeads), info: v.info(v.o.text(words.BookInfoLeads))}
	for i, lead := range v.b.Ledger.Leads() {
		cells := []value{
			countCell(i + 1), textCell(v.leadNumber(words.LeadNumber, lead, i)), linesCell([]string{v.o.text(words.LeadSource), lead.Found.At.Made}), textCell(v.cadre(lead)), textCell(v.office(lead)), fillCell(),
			textCell(v.outline(lead)), moneyCell(v.involved(lead)),
		}
		for len(cells) < len(leadColumns) {
			cells = append(cells, fillCell())
		}
		t.rows = append(t.rows, cells)
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// leadNumber is a number that stays the same as long as the finding is the same; a running one
// where the finding's is not to be shown. It is no token: nothing on these sheets is settled.
func (v bookView) leadNumber(form words.Text, lead ledger.Lead, index int) string {
	if v.o.Privacy != words.Full {
		return v.o.say(form, index+1)
	}
	return v.o.say(form, lead.ID[:8])
}

func (v bookView) cadre(lead ledger.Lead) string {
	return cmp.Or(v.o.name(lead.Cadre), v.o.text(words.CadreUnstated))
}

func (v bookView) office(lead ledger.Lead) string {
	return v.where(lead.Found.Township, lead.Found.Village) + v.o.plain(lead.Post)
}

// outline says what a lead is about.
func (v bookView) outline(lead ledger.Lead) string {
	found := lead.Found
	receiver := v.o.name(found.Name)
	if found.Relation != "" {
		receiver = v.o.say(words.LeadKin, words.Name(found.Name), found.Relation)
	}
	rule := v.rule(found.Rule)
	if v.o.Privacy == words.Full {
		rule = v.o.say(words.LeadFinding, rule, roster.InFours(lead.ID))
	}
	return v.o.say(words.LeadWhat, rule, receiver, v.kind(found.Programme), v.o.join(words.Semicolon, v.conclusion(lead.State)))
}

// involved is the money of a lead: what was answered, else what was found.
func (v bookView) involved(lead ledger.Lead) roster.Money {
	return yuan(cmp.Or(lead.Says[ledger.Amount], lead.Found.Recoverable))
}

// transfers holds a 移交单 for each cadre.
func (v bookView) transfers() table {
	t := table{
		name: words.SheetTransfers, columns: []column{{words.HeadTransfer, 15}, {words.HeadItem, 20}, {words.HeadContent, 90}}, kept: 1,
		empty: v.o.text(words.EmptyLeads), info: v.info(v.o.text(words.BookInfoLeads)),
	}
	leads := v.b.Ledger.Leads()
	for first, count := 0, 0; first < len(leads); count++ {
		last := first + 1
		for last < len(leads) && leads[first].SameCadre(leads[last]) {
			last++
		}
		t.rows = append(t.rows, v.transfer(leads[first:last], count)...)
		first = last
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// transfer is the 移交单 of one cadre; what officers fill is empty.
func (v bookView) transfer(leads []ledger.Lead, index int) (rows [][]value) {
	var outlines, papers []string
	for i, lead := range leads {
		number := strconv.Itoa(i+1) + ". "
		outlines = append(outlines, number+v.outline(lead))
		papers = append(papers, number+v.papers(lead))
	}
	about := strings.Join(nonEmpty(v.cadre(leads[0]), v.office(leads[0])), v.o.text(words.Comma))
	lines := append([]string{v.o.say(words.TransferBrief, len(leads))}, outlines...)
	for _, item := range []struct {
		title words.Text
		says  value
	}{
		{words.TransferFrom, fillCell()}, {words.TransferTo, fillCell()}, {words.TransferOutline, linesCell(lines)}, {words.TransferAbout, textCell(about)},
		{words.TransferPapers, linesCell(papers)}, {words.TransferGiver, fillCell()}, {words.TransferReceiver, fillCell()}, {words.TransferOn, fillCell()}, {words.TransferAnswer, fillCell()}, {words.TransferSecret, fillCell()},
	} {
		rows = append(rows, []value{textCell(v.leadNumber(words.TransferNumber, leads[0], index)), textCell(v.o.text(item.title)), item.says})
	}
	return rows
}

// papers names where a lead stands: the row of the list that came back, with the hash of its file,
// and the line of the ledger by which it was sent.
func (v bookView) papers(lead ledger.Lead) string {
	var parts []string
	if given := lead.Given; given != nil {
		parts = append(parts, v.o.say(words.TransferProof, given.File, given.Sheet, given.Row, given.SHA256))
	}
	at := lead.Found.At
	return v.o.join(words.Semicolon, append(parts, v.o.say(words.TransferBatch, at.Batch, at.Line, v.b.Ledger.Page())))
}
