package demo

import (
	"cmp"
	"fmt"
	"slices"

	"rollcheck/roster"
)

// date is a day of the calendar.
type date struct{ year, month, day int }

func (d date) iso() string     { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day) }
func (d date) compact() string { return fmt.Sprintf("%04d%02d%02d", d.year, d.month, d.day) }
func (d date) chinese() string { return fmt.Sprintf("%d年%d月%d日", d.year, d.month, d.day) }
func (d date) month6() string  { return fmt.Sprintf("%04d-%02d", d.year, d.month) }

// person is somebody of the invented place.
type person struct {
	name           string
	female         bool
	birth          date
	number         string
	relation       string // to the head of the household
	uncovered      bool   // lives in the household, is not covered
	coveredThrough int    // last quarter of 2016 in which he is covered; 4 unless a case says otherwise
	supplement     int    // yuan a month for his age or illness, within the household's sum
	note           string
	written        written
}

// written is what the rural roster says of a person where it is not the truth; what is zero is as it is.
type written struct {
	number   any // "" for a blank cell, an int for a number stored as one
	sex      string
	relation string
	birth    any // date or string
	ageOff   int // years the age is off
}

// rosterNumber is the cell of his number on the rural roster.
func (p *person) rosterNumber() any {
	if p.written.number != nil {
		return p.written.number
	}
	return p.number
}

func (p *person) listedNumber() string { return plain(p.rosterNumber()) }

func (p *person) rosterSex() string { return cmp.Or(p.written.sex, p.sex()) }

func (p *person) sex() string {
	if p.female {
		return "女"
	}
	return "男"
}

// age is the age in whole years at the end of a quarter's roster, 20 September or December 2016.
func (p *person) age(month int) int {
	age := 2016 - p.birth.year
	if p.birth.month > month || p.birth.month == month && p.birth.day > 20 {
		age--
	}
	return age
}

func (p *person) surname() string { return string([]rune(p.name)[:1]) }

// Surnames by percent. One surname holds two fifths, as in many places of the northwest
// (spec/domain.md section 6), so that namesakes in one village are common.
var surnames = []struct {
	name    string
	percent int
}{{"马", 40}, {"韩", 9}, {"张", 9}, {"王", 8}, {"李", 8}, {"祁", 6}, {"陈", 5}, {"杨", 5}, {"牟", 4}, {"赵", 3}, {"妥", 3}}

var menNames = []string{"国强", "建国", "建军", "文忠", "志明", "海云", "尤素夫", "穆萨", "二沙", "哈三", "克里木", "胡赛",
	"成龙", "德福", "占林", "生财", "永福", "正清", "学文", "玉林", "忠", "明", "福祥", "进才"}
var womenNames = []string{"秀英", "桂兰", "玉梅", "法土麦", "阿伊舍", "海车", "索菲亚", "春花", "秀兰", "小红", "玉兰", "菊花",
	"英", "芳", "桂英", "莲花", "存花", "月英", "晓燕", "金花", "翠兰", "兰芳", "银花", "梅"}

// Half of the names are put together of a first and a second character.
var menCharacters = [2][]string{
	{"国", "建", "志", "文", "永", "海", "玉", "正", "德", "学", "占", "成", "世", "有", "万", "生"},
	{"强", "平", "华", "军", "林", "荣", "清", "龙", "祥", "才", "元", "贵", "山", "义", "良", "虎"}}
var womenCharacters = [2][]string{
	{"秀", "桂", "玉", "春", "小", "月", "金", "银", "菊", "翠", "晓", "存", "海", "永", "改", "彩"},
	{"英", "兰", "梅", "花", "红", "芳", "莲", "燕", "霞", "香", "琴", "萍", "珍", "娥", "凤", "玲"}}

// newName gives a name that nobody of the household bears; surname "" draws one.
func (b *builder) newName(surname string, female bool, members []*person) string {
	given, composed := menNames, menCharacters
	if female {
		given, composed = womenNames, womenCharacters
	}
	for {
		family := surname
		if family == "" {
			family = b.surname()
		}
		name := family + pick(b, given)
		if b.random.IntN(2) == 0 {
			name = family + pick(b, composed[0]) + pick(b, composed[1])
		}
		if !slices.ContainsFunc(members, func(p *person) bool { return p.name == name }) {
			return name
		}
	}
}

// rareNames are given to those whom only a name can tell from others, as on a sheet with a damaged number.
var rareNames = []string{"鹤年", "毓秀", "崇礼", "蕴华", "砚田", "嘉树", "若兰", "景行", "怀瑾", "望舒", "思齐", "静姝", "子衿", "清扬", "慕白", "知夏", "乐山", "采薇",
	"守拙", "问渠", "听澜", "映雪", "若谷", "致远", "怀远", "令仪", "敬亭", "云舒", "望岳", "含章"}

// renamed gives a person a name that nobody else bears: one of the rare, and when all are given
// the first character of one with the second of another.
func (b *builder) renamed(p *person) *person {
	first := b.rare % len(rareNames)
	second := (first + b.rare/len(rareNames)) % len(rareNames)
	p.name = p.surname() + string([]rune(rareNames[first])[0]) + string([]rune(rareNames[second])[1])
	b.rare++
	return p
}

// born makes a person of another year.
func (b *builder) born(p *person, year int) {
	p.birth.year = year
	p.number = b.newNumber(p)
}

func (b *builder) surname() string {
	left := b.random.IntN(100)
	for _, s := range surnames {
		if left -= s.percent; left < 0 {
			return s.name
		}
	}
	return surnames[0].name
}

// newPerson invents a person born in a year.
func (b *builder) newPerson(surname string, female bool, year int, relation string, members []*person) *person {
	p := &person{name: b.newName(surname, female, members), female: female, relation: relation,
		birth: date{year, b.between(1, 12), b.between(1, 28)}, coveredThrough: 4}
	for twin := p.name + p.birth.compact(); b.used[twin]; twin = p.name + p.birth.compact() {
		p.name = b.newName(surname, female, members) // nobody has a namesake of his day of birth by chance
	}
	b.used[p.name+p.birth.compact()] = true
	p.number = b.newNumber(p)
	return p
}

// newNumber gives a person a number of the reserved area 990101 that nobody else has.
func (b *builder) newNumber(p *person) string {
	for {
		order := b.between(1, 499) * 2
		if !p.female {
			order++
		}
		number := withCheck(fmt.Sprintf("990101%s%03d", p.birth.compact(), order))
		if !b.used[number] {
			b.used[number] = true
			return number
		}
	}
}

// withCheck adds the check character to 17 digits.
func withCheck(digits string) string { return digits + string(roster.CheckCharacter(digits)) }

// newAccount gives an account nobody else has: most are passbooks of the rural credit
// cooperative, one in four a bank card with its Luhn digit.
func (b *builder) newAccount() string {
	for {
		account := fmt.Sprintf("2701%013d", b.random.Int64N(1e13))
		if b.random.IntN(4) == 0 {
			account = luhn(fmt.Sprintf("621066%012d", b.random.Int64N(1e12)))
		}
		if !b.used[account] {
			b.used[account] = true
			return account
		}
	}
}

// luhn adds the mod 10 check digit of bank cards to digits.
func luhn(digits string) string {
	sum := 0
	for i := range len(digits) {
		digit := int(digits[len(digits)-1-i] - '0')
		if i%2 == 0 {
			if digit *= 2; digit > 9 {
				digit -= 9
			}
		}
		sum += digit
	}
	return digits + string(rune('0'+(10-sum%10)%10))
}
