package demo

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// paymentPath is the payment workbook of rural dibao of a quarter, one sheet a township;
// otherPaymentPath that of the other programmes, one sheet a programme and township.
func paymentPath(quarter int) string {
	return "一折通发放/2016年" + quarters[quarter] + "农村低保发放清册.xlsx"
}
func otherPaymentPath(quarter int) string {
	return "一折通发放/2016年" + quarters[quarter] + "城市低保特困孤儿优抚发放清册.xlsx"
}

const paymentHeadings = "序号 村 户编号 户主姓名 身份证号 一折通账号 补贴项目名称 发放月数 发放金额(元) 发放时间 备注"

// paymentDay is the day a quarter is paid: in its last month, by the tenth.
func paymentDay(quarter int) date { return date{2016, quarter * 3, 6 + quarter%3} }

// writePayments writes what was paid in each quarter of 2016.
func (b *builder) writePayments() error {
	for quarter := 1; quarter <= 4; quarter++ {
		var rural, other []sheet
		for _, t := range b.townships {
			rural = append(rural, t.ruralPayments(quarter))
			other = append(other, t.urbanPayments(quarter), t.tekunPayments(quarter), t.orphanPayments(quarter), t.veteranPayments(quarter))
		}
		if err := b.workbook(paymentPath(quarter), rural...); err != nil {
			return err
		}
		if err := b.workbook(otherPaymentPath(quarter), other...); err != nil {
			return err
		}
	}
	return nil
}

// payments is a payment sheet being filled.
type payments struct {
	sheet
	programme string
	quarter   int
	day       date
	total     int
	standard  bool // the rows state the monthly money
	proxies   bool // the rows say who collected
	proxy     *person
}

func (t *township) newPayments(name, programme, title string, quarter int) *payments {
	return &payments{programme: programme, quarter: quarter, day: paymentDay(quarter), sheet: sheet{
		name: name, title: t.name + "2016年" + quarters[quarter] + title + "发放清册",
		info: t.info(paymentDay(quarter), "元"), footer: t.footer(paymentDay(quarter)), columns: columns(paymentHeadings)}}
}

// pay adds a row.
func (p *payments) pay(village, household string, who *person, account string, months, monthly int, note string, subjects ...any) {
	p.payWrong(village, household, who, account, months, monthly, 0, note, subjects...)
}

// payWrong adds a row that pays some yuan more or less than the months' money.
func (p *payments) payWrong(village, household string, who *person, account string, months, monthly, off int, note string, subjects ...any) {
	amount := months*monthly + off
	p.total += amount
	cells := []any{len(p.records) + 1, village, household, who.name, who.number, account, p.programme, months}
	if p.standard {
		cells = append(cells, yuan(monthly))
	}
	cells = append(cells, yuan(amount), p.day)
	if p.proxies {
		cells = append(cells, p.collector()...)
	}
	p.records = append(p.records, record{subjects: append(subjects, who), cells: append(cells, note)})
}

// collector is the name and number of who collects a row's money for another; blank for nobody.
func (p *payments) collector() []any {
	if p.proxy == nil {
		return []any{"", ""}
	}
	return []any{p.proxy.name, p.proxy.number}
}

// done adds the sum row. Money is text with two decimals in the rows, as exports have it, and in the sum.
func (p *payments) done() sheet {
	cells := make([]any, len(p.columns))
	amount := slices.IndexFunc(p.columns, func(c column) bool { return c.name == "发放金额(元)" })
	cells[0], cells[3], cells[amount] = "合计", fmt.Sprintf("%d笔", len(p.records)), yuan(p.total)
	p.records = append(p.records, record{cells: cells})
	return p.sheet
}

func (t *township) ruralPayments(quarter int) sheet {
	p := t.newPayments(t.name, "农村低保金", "农村低保资金", quarter)
	p.proxies, p.columns = true, columns(strings.Replace(paymentHeadings, "发放时间", "发放时间 代领人 代领人身份证号", 1))
	for _, v := range t.villages {
		for _, h := range v.households {
			h.pay(p, quarter)
		}
	}
	return p.done()
}

// pay adds the household's rows of a quarter: the quarter's months and any arrears.
func (h *household) pay(p *payments, quarter int) {
	if h.paid(quarter) {
		months := h.months[quarter]
		if months == 0 {
			months = 3
		}
		off, note := 0, ""
		if quarter == 4 {
			off, note, p.proxy = h.paidOff, cmp.Or(h.payNote, h.proxyNote), h.proxy
		}
		p.payWrong(h.village.name, h.number, h.receiver(), h.account, months, h.paidMonthly(quarter), off, note)
		p.proxy = nil
	}
	for _, a := range h.arrears {
		if a.quarter == quarter {
			h.payArrear(p, a)
		}
	}
}

// paidMonthly is what a row pays for a month of a quarter.
func (h *household) paidMonthly(quarter int) int {
	if h.halved && quarter == 4 {
		return h.monthly(quarter) / 2
	}
	return h.monthly(quarter)
}

func (h *household) payArrear(p *payments, a arrear) {
	number, account := h.number, h.account
	if a.bare {
		number, account = "", ""
	}
	if a.day != (date{}) {
		p.day = a.day
	}
	p.pay(h.village.name, number, h.receiver(), account, a.months, h.paidMonthly(a.quarter), a.note)
	p.day = paymentDay(p.quarter)
}

func (t *township) urbanPayments(quarter int) sheet {
	p := t.newPayments(t.name+"城市低保", "城市低保金", "城市低保资金", quarter)
	for _, h := range t.urban {
		if h.paid(quarter) {
			p.pay(t.community(), h.number, h.head(), h.account, 3, h.urbanMonthly()+h.supplement, "")
		}
	}
	return p.done()
}

func (t *township) tekunPayments(quarter int) sheet {
	p := t.newPayments(t.name+"特困供养", "特困人员供养金", "特困人员供养资金", quarter)
	for _, r := range t.tekun {
		note := ""
		if r.central {
			note = t.name + "敬老院集体账户"
		}
		if months := monthsSince(r.start, quarter); months > 0 {
			p.pay(r.village.name, "", r.person, r.account, months, r.monthly(), note)
		}
	}
	p.allow(t.heating, quarter)
	return p.done()
}

func (t *township) orphanPayments(quarter int) sheet {
	p := t.newPayments(t.name+"孤儿", "孤儿基本生活费", "孤儿基本生活费", quarter)
	for _, o := range t.orphans {
		p.pay(o.village.name, "", o.person, o.account, 3, orphanMonthly, "监护人"+o.guardian.name+"账户")
	}
	p.allow(t.priceAid, quarter)
	return p.done()
}

func (t *township) veteranPayments(quarter int) sheet {
	p := t.newPayments(t.name+"优抚", "优抚对象定期补助", "优抚对象定期补助", quarter)
	p.standard, p.columns = true, columns(strings.Replace(paymentHeadings, "发放月数", "发放月数 月补助标准(元)", 1))
	for _, v := range t.veterans {
		off, note := 0, ""
		if quarter == 4 {
			off, note = v.paidOff, v.payNote
		}
		p.payWrong(v.village.name, "", v.person, v.account, 3, veteranMonthly, off, note)
	}
	return p.done()
}

// allowance is a payment of a programme beside the regular ones, in the fourth quarter.
type allowance struct {
	village *village
	who     *person
	account string
	monthly int
	note    string
}

func (p *payments) allow(all []allowance, quarter int) {
	for _, a := range all {
		if quarter == 4 {
			p.pay(a.village.name, "", a.who, a.account, 3, a.monthly, a.note)
		}
	}
}

// monthsSince is how many months of a quarter of 2016 lie after a start.
func monthsSince(start date, quarter int) int {
	return min(3, (2016-start.year)*12+quarter*3-start.month+1)
}
