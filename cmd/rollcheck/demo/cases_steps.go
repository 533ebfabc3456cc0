package demo

const noticePath = "公示/公示情况登记表.xlsx"

// stepCases are those of the register of notices, which has two rounds a village.
var stepCases = []func(*scene){roundsMissing, noticesShort, decidedEarly}

// notice is what is odd about a village's second round.
type notice struct {
	none  bool // it was not held
	days  int  // it was up for; 0 the usual eight
	early bool // the benefits were decided while it was up
}

// noticeOf is the subject of a village's row in the register of notices.
type noticeOf struct {
	village *village
	round   int
}

// roundsMissing: two villages lack the second round; the finding speaks of the village.
func roundsMissing(s *scene) {
	for _, v := range []*village{s.home.villages[1], s.home.villages[3]} {
		v.notice.none = true
		s.document("publicity-missing", s.now(), s.renamed(v.firstListed()), v.name)
	}
}

// noticesShort: in two villages it was up for five and six days; in one for seven, which are enough.
func noticesShort(s *scene) {
	for i, days := range []int{5, 6} {
		v := s.home.villages[i*2]
		v.notice.days = days
		s.document("publicity-short", noticePath, noticeOf{v, 2}, v.name)
	}
	v := s.home.villages[5]
	v.notice.days = 7
	s.soundDocument("publicity-short", "", "首尾都算满7天", noticePath, noticeOf{v, 2}, v.name)
}

// decidedEarly: what a village's notice shows was decided while it was up; another's on its last day.
func decidedEarly(s *scene) {
	v := s.home.villages[4]
	v.notice.early = true
	s.document("publicity-order", noticePath, noticeOf{v, 2}, v.name)
	s.soundDocument("publicity-order", "", "期满以后才审批", noticePath, noticeOf{s.home.villages[5], 2}, s.home.villages[5].name)
}

// firstListed returns the first head of a village on the newest roster.
func (v *village) firstListed() *person {
	for _, h := range v.households {
		if h.listed(4) {
			return h.head()
		}
	}
	return nil
}

// notices is one sheet a township: two rounds a village and the community.
func (b *builder) notices() []sheet {
	var all []sheet
	for _, t := range b.townships {
		s := sheet{name: t.name, title: t.name + "2016年社会救助对象公示情况登记表", info: t.info(date{2016, 12, 10}, "榜"),
			columns: columns("序号 村 公示榜次 公示地点 公示开始时间 公示结束时间 审批时间 公示照片 公示结果")}
		add := func(place string, round int, subject any, last, decided date) {
			first := date{2016, 9 + round, 1}
			s.records = append(s.records, record{subjects: []any{subject}, cells: []any{
				len(s.records) + 1, place, []string{"第一榜", "第二榜"}[round-1], "公示栏", first.iso(), last.iso(), decided.iso(), "有", "无异议"}})
		}
		for _, v := range t.villages {
			add(v.name, 1, noticeOf{v, 1}, date{2016, 10, 8}, date{2016, 11, 20})
			if v.notice.none {
				continue
			}
			last, decided := date{2016, 11, 8}, date{2016, 11, 20}
			if v.notice.days > 0 {
				last.day = v.notice.days
			}
			if v.notice.early {
				decided.day = 5
			}
			add(v.name, 2, noticeOf{v, 2}, last, decided)
		}
		for round := 1; round <= 2; round++ {
			add(t.community(), round, t, date{2016, 9 + round, 8}, date{2016, 11, 20})
		}
		all = append(all, s)
	}
	return all
}
