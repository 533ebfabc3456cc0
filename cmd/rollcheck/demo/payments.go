package demo

import "fmt"

// paymentPath is the payment workbook of rural dibao of a quarter, one sheet a township;
// otherPaymentPath that of the other programmes, one sheet a programme and township.
func paymentPath(quarter int) string {
	return "一折通发放/2016年" + quarters[quarter] + "农村低保发放清册.xlsx"
}
func otherPaymentPath(quarter int) string {
	return "一折通发放/2016年" + quarters[quarter] + "城市低保特困孤儿发放清册.xlsx"
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
			other = append(other, t.urbanPayments(quarter), t.tekunPayments(quarter), t.orphanPayments(quarter))
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
	total     int
}

func (t *township) newPayments(name, programme, title string, quarter int) *payments {
	return &payments{programme: programme, quarter: quarter, sheet: sheet{
		name: name, title: t.name + "2016年" + quarters[quarter] + title + "发放清册",
		info: t.info(paymentDay(quarter), "元"), footer: t.footer(paymentDay(quarter)), columns: columns(paymentHeadings)}}
}

// pay adds a row.
func (p *payments) pay(village, household string, who *person, account string, months, monthly int, note string, subjects ...any) {
	p.total += months * monthly
	p.records = append(p.records, record{subjects: append(subjects, who), cells: []any{
		len(p.records) + 1, village, household, who.name, who.number, account, p.programme, months, yuan(months * monthly),
		paymentDay(p.quarter), note}})
}

// done adds the sum row. Money is text with two decimals in the rows, as exports have it, and in the sum.
func (p *payments) done() sheet {
	cells := make([]any, len(p.columns))
	cells[0], cells[3], cells[8] = "合计", fmt.Sprintf("%d笔", len(p.records)), yuan(p.total)
	p.records = append(p.records, record{cells: cells})
	return p.sheet
}

func (t *township) ruralPayments(quarter int) sheet {
	p := t.newPayments(t.name, "农村低保金", "农村低保资金", quarter)
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
		p.pay(h.village.name, h.number, h.head(), h.account, months, h.monthly(quarter), "")
	}
	for _, a := range h.arrears {
		if a.quarter == quarter {
			p.pay(h.village.name, h.number, h.head(), h.account, a.months, h.monthly(quarter), a.note)
		}
	}
}

func (t *township) urbanPayments(quarter int) sheet {
	p := t.newPayments(t.name+"城市低保", "城市低保金", "城市低保资金", quarter)
	for _, h := range t.urban {
		p.pay(t.community(), h.number, h.head(), h.account, 3, h.urbanMonthly(), "")
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
		p.pay(r.village.name, "", r.person, r.account, 3, r.monthly(), note)
	}
	return p.done()
}

func (t *township) orphanPayments(quarter int) sheet {
	p := t.newPayments(t.name+"孤儿", "孤儿基本生活费", "孤儿基本生活费", quarter)
	for _, o := range t.orphans {
		p.pay(o.village.name, "", o.person, o.account, 3, orphanMonthly, "监护人"+o.guardian.name+"账户")
	}
	return p.done()
}
