package main

import (
	"fmt"
	"math/rand"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// hostileMaterial is the input of a run in which many cells and names hold somebody's number,
// written as people write numbers and as nobody should.
type hostileMaterial struct {
	random  *rand.Rand
	cells   int      // that hold a number
	secrets []string // numbers, accounts, phones, digits only
	names   []string // of persons
}

// person invents somebody's number, account and phone.
func (m *hostileMaterial) person() (number, account, phone string) {
	birth := roster.Date(m.random.Intn(70)+1935)*10000 + roster.Date(m.random.Intn(12)+1)*100 + roster.Date(m.random.Intn(28)+1)
	number = roster.MakeID(fmt.Sprintf("9901%02d", m.random.Intn(90)+1), birth, m.random.Intn(999)+1).String()
	account = "62" + m.digits(14+m.random.Intn(4))
	phone = "1" + string("3456789"[m.random.Intn(7)]) + m.digits(9)
	m.secrets = append(m.secrets, number, account, phone)
	return number, account, phone
}

func (m *hostileMaterial) digits(count int) string {
	digits := make([]byte, count)
	for i := range digits {
		digits[i] = byte('0' + m.random.Intn(10))
	}
	return string(digits)
}

func (m *hostileMaterial) pick(choices ...string) string {
	return choices[m.random.Intn(len(choices))]
}

func (m *hostileMaterial) name() string {
	name := m.pick("欧阳", "司马", "诸葛", "慕容") + m.pick("磊", "淼", "焱", "鑫", "垚") + m.pick("犇", "骉", "羴", "猋")
	m.names = append(m.names, name)
	return name
}

// hostile returns a text that holds a number in disguise.
func (m *hostileMaterial) hostile() string {
	m.cells++
	number, account, phone := m.person()
	secret := m.pick(number, number, account, phone)
	text := m.parted(secret)
	if m.random.Intn(5) == 0 {
		text = strings.Map(wide, text)
	}
	birth := number[6:10] + "-" + number[10:12] + "-" + number[12:14]
	before := m.pick("", "", "", "原号", "身份证号:", "No.", birth+" ", number[6:14]+"/", m.pick(phone, account)+" ", m.digits(1), m.digits(3)+" ", "2016-12-31,", "第3户 ")
	after := m.pick("", "", "", "作废", "(户主)", " "+birth+"生", "/"+number[6:14], " "+m.pick(phone, account), m.digits(1), " "+m.digits(2), ",2016年12月", "。已注销")
	return before + text + after
}

// parted puts something between the digits of a number.
func (m *hostileMaterial) parted(secret string) string {
	if m.random.Intn(8) == 0 {
		return secret
	}
	between := m.pick(" ", "-", ".", "\u00a0", "\u3000", "\u200b", "\u00ad", "\ufeff", "\n", "\r\n", "\t", "/", "_", "·", ", ", " - ", "、", "—", "\u2009", "\u202f", "|", "  ", "\u2060", "，", "年", "*", "号码")
	groups := [][]int{{1}, {4}, {3, 4, 4}, {6, 8, 4}, {6, 4, 2, 2, 4}, {6, 8, 3, 1}, {5}, {2}, nil}[m.random.Intn(9)]
	var text strings.Builder
	for i := 0; secret != ""; i++ {
		size := 1 + m.random.Intn(6)
		if len(groups) > 0 {
			size = groups[i%len(groups)]
		}
		size = min(size, len(secret))
		if i > 0 {
			text.WriteString(between)
		}
		text.WriteString(secret[:size])
		secret = secret[size:]
	}
	return text.String()
}

func wide(r rune) rune {
	if r >= '0' && r <= '9' {
		return r - '0' + '０'
	}
	return r
}

// fileName is a hostile text that a file may be called by, sheetName a sheet.
func (m *hostileMaterial) fileName() string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune("/\\:*?[]\n\r\t|\"<>", r) {
			return '-'
		}
		return r
	}, m.hostile()))
}

func (m *hostileMaterial) sheetName() string {
	runes := []rune(strings.ReplaceAll(m.fileName(), "'", ""))
	return string(runes[:min(len(runes), 31)])
}

const hostileHeadings = "序号,乡镇,村,户主姓名,户主身份证号,姓名,身份证号,出生日期,与户主关系,家庭人口,保障人数,家庭年人均收入(元),保障标准(元/年),月保障金(元),一折通账号,联系电话,备注,走访印象"

// roster invents a roster of a township: every person has a hostile cell or two.
func (m *hostileMaterial) roster(township, village string, count int) (rows, dead, paid [][]string) {
	rows = append(rows, append(strings.Split(hostileHeadings, ","), m.hostile()))
	for i := range count {
		number, account, phone := m.person()
		name := m.name()
		row := []string{fmt.Sprint(i + 1), township, village, name, number, name, number, number[6:10] + "-" + number[10:12] + "-" + number[12:14], "本人", "1", "1",
			m.pick("1200", "9000"), "3000", "150.50", account, phone, m.pick("", "低保户"), m.pick("好", "一般"), ""}
		dead = append(dead, []string{name, number, "2016-07-15", m.pick("", "换号 "+m.parted(number))})
		paid = append(paid, []string{township, village, name, number, account, "2016-12", "160.50", ""})
		for range 1 + m.random.Intn(2) {
			row[2+m.random.Intn(len(row)-2)] = m.hostile()
		}
		if m.random.Intn(3) == 0 {
			paid[i][m.random.Intn(8)] = m.hostile()
		}
		if m.random.Intn(4) == 0 {
			dead[i][1+m.random.Intn(3)] = m.hostile()
		}
		if m.random.Intn(3) == 0 { // his own number and account once more, in disguise
			m.cells++
			row[16] = m.pick(m.parted(number), m.parted(account), m.parted(phone)) + m.pick("", " "+row[7])
		}
		rows = append(rows, row)
	}
	return rows, dead, paid
}

// write invents material below a folder and returns its root.
func (m *hostileMaterial) write(t *testing.T, folder string) string {
	t.Helper()
	stone, dead, paid := m.roster("石桥乡", "上坪村", 9)
	willow, others, more := m.roster("柳林乡", "柳林村", 9)
	sheet := func(path string, rows ...[]string) fixture.File {
		return fixture.File{Path: path, Sheets: []fixture.Sheet{{Rows: rows}}}
	}
	known := m.secrets[0]
	root := m.fileName()
	files := []fixture.File{
		{Path: "石桥乡2016年12月农村低保花名册" + m.fileName() + ".xlsx", Sheets: []fixture.Sheet{{Name: m.sheetName(), Rows: append([][]string{{"农村低保花名册 " + m.hostile()}}, stone...)}}},
		sheet("柳林乡2016年12月农村低保花名册.csv", willow...),
		sheet(m.fileName()+"/死亡名单.csv", append([][]string{{"姓名", "身份证号", "死亡日期", "住址"}}, append(dead, others...)...)...),
		sheet("2016年12月农村低保发放清册.csv", append([][]string{{"乡镇", "村", "户主姓名", "户主身份证号", "一折通账号", "发放月份", "发放金额", "说明"}}, append(paid, more...)...)...),
		sheet("说明.csv", []string{"随便", m.hostile()}, []string{m.hostile(), "没有表头"}, []string{known, "名单"}),
		sheet("例外.csv", []string{"规则", "身份证号", "姓名", "理由", "批准人", "有效期至"}, []string{"vehicle", known, "", m.hostile(), m.hostile(), "2017-12-31"}),
		sheet("自定义规则.csv", []string{"名称", "标题", "适用表", "条件", "级别", "说明"}, []string{m.fileName(), m.hostile(), "农村低保", "月保障金 > 100", "待核实", m.hostile()}),
		sheet("参数.csv", []string{"参数", "地区", "项目", "起始日期", "值", "单位", "依据", "核对日期"}, []string{"low.monthly", "", "", "2016-01-01", m.hostile(), "元", m.hostile(), ""}),
	}
	if m.random.Intn(2) == 0 {
		files = files[:len(files)-1]
	}
	if err := fixture.Write(filepath.Join(folder, root), files); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, root, "坏"+m.fileName()+".xlsx"), "PK\x03\x04 cut")
	return root
}
