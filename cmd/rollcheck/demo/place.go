package demo

import (
	"fmt"
	"strings"
)

// county is the invented county.
const county = "青禾县"

// lineRural is the line of rural dibao, yuan a year; lineUrban of urban dibao, yuan a month.
const (
	lineRural = 3000
	lineUrban = 400
)

// lineRuralBefore and lineUrbanBefore are what they rose from, in January and October.
const (
	lineRuralBefore = 2880
	lineUrbanBefore = 380
)

// township is a township with its villages and its beneficiaries outside the villages' dibao.
type township struct {
	name      string
	code      string // six digits
	villages  []*village
	urban     []*household
	tekun     []*resident
	orphans   []*orphan
	veterans  []*veteran
	heating   []allowance // of the destitute
	priceAid  []allowance // of the orphans
	home      string      // account of the home for the aged
	clerk     string
	checker   string
	turn      int  // which village the next case goes to
	draftLeft bool // the first draft of the orphans' roster lies in the folder
	yearOff   int  // months more than a year that its orphans are reported to have been paid
	officers  string
	papers    []paper
	bills     []bill
	sittings  []sitting
}

// village is a village and its rural dibao households, past and present.
type village struct {
	name       string
	township   *township
	index      int
	households []*household
	cadres     []*cadre
	totalOff   int // yuan by which the sum row of its sheet is wrong
	ledgerOff  int // the quarter whose ledger row counts one household and one person too many removed; 0 none
	notice     notice
	unshown    bool            // not on the lasting notice
	strangers  []shown         // on its notice by names; nil: it has none
	hides      bool            // that notice hides the middle of the numbers
	poor       bool            // a third of it is on dibao
	listNote   string          // remark on the list of villages
	hidden     *household      // left in the fourth quarter, and the ledger counts it on; nil for none
	visited    date            // when the whole village was visited; zero: by the round
	team       string          // who visited it; "": the officers of the township
	figuresOff map[string]bool // the tables of figures whose row is off
}

// perPerson says that the money column of this village holds each person's share.
func (v *village) perPerson() bool { return v.index == 2 }

// rounded says that this village rounds a household's money up to whole tens; byClasses
// that it pays each person by one of three classes, whatever the formula gives.
func (v *village) rounded() bool   { return v.index == 4 }
func (v *village) byClasses() bool { return v.index == 5 }

// merged says that household cells are merged over the household's rows in this village's sheet.
func (v *village) merged() bool { return v.index%3 == 0 }

var townshipNames = []string{"石桥乡", "柳林乡", "沙湾乡", "清水乡", "红崖乡", "高台乡", "新集乡", "东滩乡", "南坪乡",
	"北川乡", "大河乡", "青石乡", "双泉乡", "杨沟乡", "白土乡", "黄草乡", "花岭乡", "三岔乡"}
var villageNames = []string{"石桥村", "河湾村", "上坪村", "下坪村", "柳沟村", "东岭村", "西岭村", "槐树村", "井台村", "塔沟村"}
var groups = []string{"一组", "二组", "三组", "四组"}

// community is the township's one urban community.
func (t *township) community() string { return strings.TrimSuffix(t.name, "乡") + "社区" }

// settle makes the townships and their ordinary households.
func (b *builder) settle(size Size) {
	if size == SizeCounty {
		for i, name := range townshipNames {
			b.townships = append(b.townships, b.newTownship(name, fmt.Sprintf("9901%02d", i+1), villageNames, 44))
		}
		return
	}
	b.townships = []*township{
		b.newTownship("石桥乡", "990101", villageNames[:6], 4),
		b.newTownship("柳林乡", "990102", []string{"柳林村", "杏园村"}, 4),
	}
}

func (b *builder) newTownship(name, code string, names []string, households int) *township {
	t := &township{name: name, code: code, home: b.newAccount(), clerk: b.newName("", true, nil), checker: b.newName("", false, nil)}
	t.officers = b.newName("", false, nil) + "、" + b.newName("", true, nil)
	for i, villageName := range names {
		v := &village{name: villageName, township: t, index: i}
		t.villages = append(t.villages, v)
		for n := range households {
			b.newHousehold(v, shapes[n%len(shapes)])
		}
		b.turnover(v)
		b.appoint(v)
	}
	b.settleProgrammes(t, len(names)*households)
	return t
}

// turnover lets one household enter and one leave in the year, so that the ledger moves.
func (b *builder) turnover(v *village) {
	in := b.newHousehold(v, family)
	quarter := 2 + v.index%3
	in.listedFrom, in.paidFrom = quarter, quarter
	in.start = date{2016, quarter*3 - 2, 1}
	out := b.newHousehold(v, couple)
	out.leave(1+(v.index+1)%3, "家庭收入超过保障标准")
}

// order shuffles each village's households, so that no case stands out by its place, and numbers them.
func (b *builder) order() {
	for _, t := range b.townships {
		for _, v := range t.villages {
			b.random.Shuffle(len(v.households), func(x, y int) {
				v.households[x], v.households[y] = v.households[y], v.households[x]
			})
			for n, h := range v.households {
				h.number = fmt.Sprintf("%s%02d%04d", t.code, v.index+1, n+1)
			}
		}
	}
}
