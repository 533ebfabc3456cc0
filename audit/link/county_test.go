package link

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// profile says how badly an invented county keeps its lists, in percent.
type profile struct {
	name                           string
	missing                        int // numbers that are not given
	slip, swap, short, lost, stray int // numbers that are damaged
	sound, letter, variant, part   int // names written otherwise
	village, noVillage, moved      int // places written otherwise
	age                            int // years of birth off by one
	noBirth, noSex                 int
	phone, account, newPhone       int // given; changed
	overlap                        int // of the list that is in the roster
	clan                           int // of a village that bears its first surname
	generation, clanGeneration     int // of given names that begin with the character of a generation; of the clan's own
	heard                          int // names written by the ear with any character of the sound
	agent, joint                   int // of telephones that are the village agent's, of accounts that are another's
}

// The kind profiles are lists kept with care. The rates of base and hard, and the seeds (1 to
// 3 to look at while tuning, 301 to 304 for one run at the end), were written down before
// anything was measured on them.
var (
	kindBase = profile{name: "kind base", missing: 30, slip: 3, swap: 1, short: 3, lost: 2, stray: 1, sound: 3, letter: 1, variant: 2, part: 1,
		village: 10, noVillage: 1, moved: 1, age: 5, noBirth: 3, noSex: 2, phone: 55, account: 45, newPhone: 15, overlap: 70, clan: 30, generation: 30, clanGeneration: 30}
	kindHard = profile{name: "kind hard", missing: 60, slip: 5, swap: 2, short: 4, lost: 4, stray: 1, sound: 5, letter: 2, variant: 4, part: 1,
		village: 20, noVillage: 1, moved: 1, age: 7, noBirth: 4, noSex: 4, phone: 50, account: 40, newPhone: 20, overlap: 70, clan: 35, generation: 30, clanGeneration: 30}
	base = profile{name: "base", missing: 30, slip: 4, swap: 1, short: 3, lost: 2, stray: 1, heard: 4, letter: 1, variant: 2, part: 1,
		village: 10, noVillage: 1, moved: 2, age: 8, noBirth: 3, noSex: 2, phone: 55, account: 45, newPhone: 15, overlap: 70, clan: 45, generation: 35, clanGeneration: 70, agent: 10, joint: 3}
	hard = profile{name: "hard", missing: 60, slip: 8, swap: 2, short: 4, lost: 4, stray: 1, heard: 8, letter: 2, variant: 4, part: 1,
		village: 20, noVillage: 1, moved: 8, age: 20, noBirth: 4, noSex: 4, phone: 50, account: 40, newPhone: 20, overlap: 70, clan: 55, generation: 45, clanGeneration: 90, agent: 20, joint: 5}
)

// villager is an invented person.
type villager struct {
	name, phone, account string
	birth                roster.Date
	sequence             int
	township, village    int
}

// county invents persons and writes them into lists.
type county struct {
	random  *rand.Rand
	profile profile
	persons []villager
}

var (
	countySurnames = []rune("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
	countyGiven    = []rune("英华玉明秀文建国军平红芳兰强霞丽春海永志桂梅成金生云荣福德祥林忠玲艳燕勇伟刚杰涛鹏飞龙凤珍琴芝莲香娟敏静淑贵财发宝银富全根水木火土山河川江湖波洋光辉耀亮晨曦晓东西南北中正义仁礼智信孝廉慧美好月星雪雨风雷电花草树叶松柏竹菊" +
		"佳俊宇浩泽轩博睿晓雯婷雅欣怡琳倩颖慧莉萍霖凯峰岩磊鑫森垚炎焱煜烁熙宸辰昊旭昌盛兴旺顺利达通远航帆舟济润泉源清洁纯真诚实敬宽恕谦恭让和睦善良贤淑惠娴婉柔曼姿姗姝妍娜婕媛媚娇倩蓉莹茜薇萱蕊芸苗茹荷蕾苑菁蔓藤桐楠榆槐椿栋梁柱材楷模范本元亨贞乾坤震巽艮兑阴阳太少长幼孟仲叔季甲乙丙丁庚辛壬癸子丑寅卯午未申酉戌亥尔撒优素福哈买麦麻尼依布拉")
	// countyHeard are characters clerks write for others of one sound; few are common in names.
	countyHeard  = []rune("影应颖话花画昱裕钰予绪修袖休闻纹稳渐见剑件过郭菊居局均俊君骏屏评洪虹鸿方访防蓝岚拦镶箱祥翔侠霞夏俪莉力立利励纯椿埔冯逢凤辉会惠慧卉勇咏涌智志治芷之梅媚美眉静婧竞晶景婷亭挺廷园圆元媛媛缘远源燕艳晏雁彦砚杰节洁捷洋阳扬杨仰建剑健鉴键龙隆珑锋风丰枫封刚钢纲岗岳月悦越跃佩沛培培波博伯勃柏驰池迟弛程成诚城澄晨辰臣沉忱超朝潮晁常长昌畅唱灿粲冰兵彬斌滨宾")
	countyPlaces = []rune("东西南北上下大小新老前后石沟河山湾坪岭寺庙堡寨台池泉桥坝塘沙松柏杨柳桃梅李枣王张刘马赵陈周韩高庄川源峰塬")
	homophones   = [][]rune{[]rune("英瑛"), []rune("志智治"), []rune("永勇咏"), []rune("红洪宏鸿"), []rune("艳燕雁"), []rune("明铭名"), []rune("华骅"), []rune("玉育"), []rune("秀绣"), []rune("芳方"), []rune("平萍苹"), []rune("桂贵"), []rune("成诚城程"), []rune("珍贞真"), []rune("琴勤"), []rune("莲连"), []rune("香湘"), []rune("福富"), []rune("生升胜声"), []rune("海亥"), []rune("军君均"), []rune("建健"), []rune("国果"), []rune("强蔷"), []rune("文闻"), []rune("兰岚蓝")}
)

// common draws one of a list, the first ones most often.
func (c *county) common(list []rune) rune {
	at := min(c.random.Float64(), c.random.Float64())
	return list[int(at*at*float64(len(list)))]
}

func (c *county) chance(percent int) bool { return c.random.IntN(100) < percent }

// newCounty invents persons in families, villages and townships.
func newCounty(p profile, persons int, seed uint64) *county {
	c := &county{random: rand.New(rand.NewPCG(seed, 7)), profile: p}
	for village := 0; len(c.persons) < persons; village++ {
		clan := c.common(countySurnames)
		generations := []rune{c.common(countyGiven), c.common(countyGiven), c.common(countyGiven)}
		for full := len(c.persons) + 300 + c.random.IntN(1200); len(c.persons) < full; {
			c.family(village, clan, generations)
		}
	}
	c.persons = c.persons[:persons]
	return c
}

// family invents a family of a village: they share a surname, a telephone and an account.
func (c *county) family(village int, clan rune, generations []rune) {
	surname := c.common(countySurnames)
	named := c.profile.generation
	if c.chance(c.profile.clan) {
		surname, named = clan, c.profile.clanGeneration
	}
	phone, account := fmt.Sprintf("1%010d", c.random.Int64N(1e10)), fmt.Sprintf("6217%015d", c.random.Int64N(1e15))
	parents := 1935 + c.random.IntN(50)
	for member := range 1 + c.random.IntN(4) {
		year := parents + c.random.IntN(6)
		own := surname
		if member == 1 {
			own = c.common(countySurnames)
		}
		if member > 1 {
			year += 22 + c.random.IntN(8)
		}
		name := string(own)
		if c.chance(named) {
			name += string(generations[(year-1930)/25%3])
		} else if c.chance(80) {
			name += string(c.common(countyGiven))
		}
		name += string(c.common(countyGiven))
		c.persons = append(c.persons, villager{
			name: name, phone: phone, account: account, birth: roster.NewDate(min(year, 2015), 1+c.random.IntN(12), 1+c.random.IntN(28)), sequence: c.random.IntN(1000),
			township: village / 14, village: village,
		})
	}
}

func (v *villager) number() string {
	return roster.MakeID(fmt.Sprintf("99%04d", v.township%10), v.birth, v.sequence).String()
}

// placeName makes a name of two characters out of a number.
func placeName(number int) string {
	n := len(countyPlaces)
	return string(countyPlaces[number%n]) + string(countyPlaces[(number/n*7+number*5+3)%n])
}

// write writes persons as a list, each damaged in its own way.
func (c *county) write(t testing.TB, file string, order []int) {
	out, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	w := bufio.NewWriter(out)
	fmt.Fprintln(w, "姓名,身份证号,性别,出生年份,乡镇,村,联系电话,银行账号")
	for _, i := range order {
		v := &c.persons[i]
		sex := [...]string{"女", "男"}[v.sequence%2]
		if c.chance(c.profile.noSex) {
			sex = ""
		}
		phone, account := "", ""
		if c.chance(c.profile.phone) {
			if phone = v.phone; c.chance(c.profile.agent) {
				phone = fmt.Sprintf("1%010d", 3_000_000_000+v.village)
			} else if c.chance(c.profile.newPhone) {
				phone = fmt.Sprintf("1%010d", c.random.Int64N(1e10))
			}
		}
		if c.chance(c.profile.account) {
			if account = v.account; c.chance(c.profile.joint) {
				account = c.persons[max(0, i-c.random.IntN(50))].account // somebody's of the village, mostly
			} else if c.chance(c.profile.newPhone) {
				account = fmt.Sprintf("6217%015d", c.random.Int64N(1e15))
			}
		}
		township, village := c.place(v)
		fmt.Fprintf(w, "%s,%s,%s,%s,%s,%s,%s,%s\n", c.name(v.name), c.number(v), sex, c.year(v.birth.Year()), township, village, phone, account)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
}

func (c *county) year(year int) string {
	if c.chance(c.profile.noBirth) {
		return ""
	}
	if c.chance(c.profile.age) {
		year += 2*c.random.IntN(2) - 1
	}
	return strconv.Itoa(year)
}

func (c *county) place(v *villager) (township, village string) {
	township, village = placeName(v.township+1000)+"乡", placeName(v.village)+"村"
	if c.chance(c.profile.moved) {
		other := villager{village: max(0, v.village+c.random.IntN(15)-7)} // mostly of the same township
		other.township = other.village / 14
		township, village = placeName(other.township+1000)+"乡", placeName(other.village)+"村"
	}
	switch {
	case c.chance(c.profile.noVillage):
		village = ""
	case c.chance(c.profile.village):
		switch c.random.IntN(4) {
		case 0:
			village += "委会"
		case 1:
			village = township + village
		case 2:
			village += strconv.Itoa(1+c.random.IntN(9)) + "组"
		default:
			village = village[:6]
		}
	}
	return township, village
}

func (c *county) number(v *villager) string {
	number := []byte(v.number())
	p := c.profile
	at := c.random.IntN(17)
	switch roll := c.random.IntN(100); {
	case roll < p.missing:
		return ""
	case roll < p.missing+p.slip:
		number[at] = '0' + (number[at]-'0'+byte(1+c.random.IntN(9)))%10
	case roll < p.missing+p.slip+p.swap:
		at = min(at, 15)
		number[at], number[at+1] = number[at+1], number[at]
	case roll < p.missing+p.slip+p.swap+p.short && v.birth.Year() < 1990:
		return string(number[:6]) + string(number[8:17])
	case roll < p.missing+p.slip+p.swap+p.short+p.lost:
		copy(number[15:], "000")
	case roll < p.missing+p.slip+p.swap+p.short+p.lost+p.stray:
		return c.persons[c.random.IntN(len(c.persons))].number()
	}
	return string(number)
}

func (c *county) name(name string) string {
	letters := []rune(name)
	at := 1 + c.random.IntN(len(letters)-1)
	p := c.profile
	switch roll := c.random.IntN(100); {
	case roll < p.sound:
		for _, class := range homophones {
			if class[0] == letters[at] {
				letters[at] = class[1+c.random.IntN(len(class)-1)]
			}
		}
	case roll < p.sound+p.heard:
		letters[at] = c.heard(letters[at])
	case roll < p.sound+p.heard+p.letter:
		letters[at] = countyGiven[c.random.IntN(len(countyGiven))]
	case roll < p.sound+p.heard+p.letter+p.variant:
		for _, pair := range [...][2]rune{{'萧', '肖'}, {'傅', '付'}, {'戴', '代'}, {'阎', '闫'}, {'邱', '丘'}, {'陈', '陳'}, {'马', '馬'}, {'张', '張'}, {'侯', '候'}} {
			if letters[0] == pair[0] {
				letters[0] = pair[1]
			}
		}
	case roll < p.sound+p.heard+p.letter+p.variant+p.part && len(letters) > 2:
		letters = append(letters[:1], letters[2:]...)
	}
	return string(letters)
}

// bySound lists the characters of given names by their usual reading.
var bySound = func() map[uint64][]rune {
	sounds, speaker := map[uint64][]rune{}, newSpeaker()
	for _, class := range append(homophones, countyGiven, countyHeard) {
		for _, r := range class {
			if sound := speaker.spoken(r, false); !slices.Contains(sounds[sound], r) {
				sounds[sound] = append(sounds[sound], r)
			}
		}
	}
	return sounds
}()

// heard draws another character of the sound, where there is one.
func (c *county) heard(r rune) rune {
	alike := bySound[newSpeaker().spoken(r, false)]
	if at := slices.Index(alike, r); len(alike) > 1 {
		return alike[(at+1+c.random.IntN(len(alike)-1))%len(alike)]
	}
	return r
}

// sample is a written county: a roster of most of its persons, a list of some.
type sample struct {
	list, rosters string
	truth         map[[2]int]bool // rows of the list and the roster that are one person
}

// newSample writes a roster and a list of so many rows.
func newSample(t testing.TB, p profile, rosterRows, listRows int, seed uint64) sample {
	t.Helper()
	c := newCounty(p, rosterRows+listRows*(100-p.overlap)/100, seed)
	order := c.random.Perm(len(c.persons))
	inRoster := order[:rosterRows]
	strangers := order[rosterRows:]
	chosen := append(append([]int(nil), inRoster[:listRows-len(strangers)]...), strangers...)
	c.random.Shuffle(len(inRoster), func(a, b int) { inRoster[a], inRoster[b] = inRoster[b], inRoster[a] })
	c.random.Shuffle(len(chosen), func(a, b int) { chosen[a], chosen[b] = chosen[b], chosen[a] })
	row := map[int]int{}
	for i, person := range inRoster {
		row[person] = i + 2
	}
	folder := t.TempDir()
	s := sample{list: filepath.Join(folder, "名单.csv"), rosters: filepath.Join(folder, "名册.csv"), truth: map[[2]int]bool{}}
	for i, person := range chosen {
		if at := row[person]; at > 0 {
			s.truth[[2]int{i + 2, at}] = true
		}
	}
	c.write(t, s.rosters, inRoster)
	c.write(t, s.list, chosen)
	return s
}

// link reads and links a sample.
func (s *sample) link(t testing.TB, workers int, change func(*Linker)) []Link {
	t.Helper()
	input, err := reading.Read([]string{s.list}, reading.Options{Fallback: roster.Persons})
	if err != nil {
		t.Fatal(err)
	}
	linker := NewLinker(input.Files[0].Sheets, workers)
	if change != nil {
		change(linker)
	}
	if _, err := reading.Scan([]string{s.rosters}, reading.Options{Fallback: roster.Persons}, linker.Add); err != nil {
		t.Fatal(err)
	}
	return linker.Links()
}
