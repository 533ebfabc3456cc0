package ledger

import (
	"maps"
	"slices"
	"testing"
)

type says = map[string]string

// What a number's state is after answers, one after the other.
func TestState(t *testing.T) {
	truth := says{Conclusion: "属实", StopMonth: "2017-01", Amount: "445.00"}
	for _, test := range []struct {
		name     string
		answers  []*Answer
		says     says
		open     bool
		disputed bool
	}{
		{"nothing", nil, nil, true, false},
		{"an answer", []*Answer{{Says: truth}}, truth, false, false},
		{"the same again", []*Answer{{Says: truth}, {Says: truth}}, truth, false, false},
		{"a remark more", []*Answer{{Says: truth}, {Says: says{Conclusion: "属实", Remark: "已退"}}},
			says{Conclusion: "属实", StopMonth: "2017-01", Amount: "445.00", Remark: "已退"}, false, false},
		{"a blank does not erase", []*Answer{{Says: truth}, {Says: says{Conclusion: "属实", StopMonth: "", Amount: ""}}}, truth, false, false},
		{"a deciding column that was blank", []*Answer{{Says: says{Conclusion: "属实"}}, {Says: truth}}, truth, false, false},
		{"another conclusion", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}}}, truth, false, true},
		{"another reason", []*Answer{{Says: says{Conclusion: "属实", Reason: "death"}}, {Says: says{Conclusion: "属实", Reason: "income"}}},
			says{Conclusion: "属实", Reason: "death"}, false, true},
		{"another month", []*Answer{{Says: truth}, {Says: says{StopMonth: "2016-08"}}}, truth, false, true},
		{"another amount", []*Answer{{Says: truth}, {Says: says{Amount: "89.00"}}}, truth, false, true},
		{"a dispute is not ended by the answer said first", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}}, {Says: truth}}, truth, false, true},
		{"a dispute takes nothing in", []*Answer{{Says: truth}, {Says: says{Amount: "1.00"}}, {Says: says{Remark: "补"}}}, truth, false, true},
		{"a correction ends it", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}}, {Says: says{Conclusion: "不属实", Remark: "在世"}, Replaces: truth}},
			says{Conclusion: "不属实", Remark: "在世"}, false, false},
		{"a correction leaves nothing of the answer it replaces", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}, Replaces: truth}},
			says{Conclusion: "不属实"}, false, false},
		{"a correction keeps the remedies", []*Answer{{Says: truth}, {Says: says{Remedy: "追回", Deadline: "2017-06-30"}},
			{Says: says{Conclusion: "部分属实"}, Replaces: truth}},
			says{Conclusion: "部分属实", Remedy: "追回", Deadline: "2017-06-30"}, false, false},
		{"taken back", []*Answer{{Says: truth}, {Says: says{Conclusion: Unverified}, Replaces: truth}}, nil, true, false},
		{"taken back, then answered", []*Answer{{Says: truth}, {Says: says{Conclusion: Unverified}, Replaces: truth}, {Says: says{Conclusion: "不属实"}}},
			says{Conclusion: "不属实"}, false, false},
		{"a dispute taken back", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}}, {Says: says{Conclusion: Unverified}, Replaces: truth}}, nil, true, false},
		{"to be verified is no answer", []*Answer{{Says: says{Conclusion: Unverified, Remark: "外出"}}}, nil, true, false},
		{"remedies are no answer", []*Answer{{Says: says{Remedy: "追回"}}}, says{Remedy: "追回"}, true, false},
		{"to be verified after remedies", []*Answer{{Says: says{Remedy: "追回"}}, {Says: says{Conclusion: Unverified}}}, says{Remedy: "追回"}, true, false},
		{"replacing nothing is no correction", []*Answer{{Says: truth}, {Says: says{Conclusion: "不属实"}, Replaces: says{}}}, truth, false, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			state := &State{Found: &Found{}}
			for _, answer := range test.answers {
				before := maps.Clone(answer.Says)
				state.apply(answer, 0)
				if !maps.Equal(before, answer.Says) {
					t.Fatalf("the answer itself was changed: %v", answer.Says)
				}
			}
			if !maps.Equal(state.Says, test.says) {
				t.Errorf("says %v, want %v", state.Says, test.says)
			}
			if state.Open() != test.open || state.Disputed != test.disputed || state.Settled() != (!test.open && !test.disputed) {
				t.Errorf("open %v, disputed %v, settled %v", state.Open(), state.Disputed, state.Settled())
			}
			if len(state.Answers) != len(test.answers) {
				t.Errorf("%d answers are kept of %d", len(state.Answers), len(test.answers))
			}
		})
	}
}

// A row in which nothing is filled is no answer, whoever it is about.
func TestBlankAnswer(t *testing.T) {
	for _, state := range []*State{{Found: &Found{}}, {Leaving: &Leaving{}}, {}} {
		state.apply(&Answer{Says: says{Conclusion: "", Remark: ""}}, 0)
		if !state.Open() || state.Says != nil {
			t.Errorf("says %v", state.Says)
		}
	}
}

// One who is to leave has no conclusion of his own: any answer is one.
func TestStateOfLeaving(t *testing.T) {
	state := &State{}
	state.apply(&Leaving{Reason: "death"}, 0)
	state.apply(&Answer{Says: says{StopMonth: "2017-01", Recovered: "89.00"}}, 0)
	state.apply(&Answer{Says: says{Recovered: "445.00", Heard: "是"}}, 0)
	if want := (says{StopMonth: "2017-01", Recovered: "445.00", Heard: "是"}); !maps.Equal(state.Says, want) || !state.Settled() {
		t.Errorf("says %v, want %v; settled %v", state.Says, want, state.Settled())
	}
	if state.apply(&Answer{Says: says{StopMonth: "2016-12"}}, 0); !state.Disputed {
		t.Error("two months to stop in are no dispute")
	}
}

func TestAdds(t *testing.T) {
	got := Adds(says{Remark: "甲", Conclusion: "属实"}, says{Conclusion: "属实", Remark: "乙", Measure: "停发", Reason: ""})
	if want := []string{Measure, Remark}; !slices.Equal(got, want) {
		t.Errorf("adds %v, want %v", got, want)
	}
	if got := Adds(says{Remark: "甲"}, says{Remark: "甲", Measure: ""}); got != nil {
		t.Errorf("the same adds %v", got)
	}
}

// An answer speaks of the finding as its workbook had it, not as it was sent later. The reports are
// batches 2 and 5, each written when the page before was the last.
func TestUpon(t *testing.T) {
	first, second := &Found{Facts: "1", At: Place{Batch: 2}}, &Found{Facts: "2", At: Place{Batch: 5}}
	old := &Answer{Says: says{Conclusion: "属实"}, On: "0001-00000000"}
	remark := &Answer{Says: says{Remark: "已退"}, On: "0004-00000000"}
	again := &Answer{Says: says{Conclusion: "属实"}, On: "0004-00000000"}
	bare := &Answer{Says: says{Conclusion: "属实"}}
	other := &Answer{Says: says{Conclusion: "不属实"}}
	back := &Answer{Says: says{Conclusion: Unverified}, Replaces: says{Conclusion: "属实"}}
	last := &Answer{Says: says{Conclusion: "属实"}, On: "0005-00000000"}
	for _, test := range []struct {
		name  string
		lines []Line
		given *Answer
		upon  *Found
	}{
		{"answered, then sent anew", []Line{first, old, second}, old, first},
		{"an old workbook comes late", []Line{first, second, old}, old, first},
		{"a remark confirms nothing", []Line{first, old, second, remark}, old, first},
		{"answered again", []Line{first, old, second, again}, again, second},
		{"the page of the last report", []Line{first, second, last}, last, second},
		{"no page is named", []Line{first, second, bare}, bare, second},
		{"never sent", []Line{bare}, bare, nil},
		{"a dispute", []Line{first, old, second, other}, old, first},
		{"taken back", []Line{first, old, back}, nil, nil},
		{"taken back and answered", []Line{first, old, back, second, again}, again, second},
	} {
		l := &Ledger{runs: []*Run{{At: Place{Batch: 2}}, {At: Place{Batch: 5}}}, states: map[string]*State{}}
		l.add(&batch{lines: test.lines})
		if state := l.State(""); state.Given != test.given || state.Upon != test.upon {
			t.Errorf("%s: given %+v upon %+v", test.name, state.Given, state.Upon)
		}
	}
}
