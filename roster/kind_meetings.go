package roster

import "rollcheck/roster/words"

// Meetings is a record of the meetings that assess applicants.
var Meetings = &Kind{
	Name: "meetings", Title: words.Text{ZH: "民主评议", EN: "meetings"}, Family: Evidence,
	Words: []string{"民主评议", "四议两公开", "评议会", "评议记录"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldDate, Required: true, Words: []string{"评议时间", "会议时间"}}, {Field: FieldHeadName, Required: true}, {Field: FieldName},
		{Field: FieldProgramme}, {Field: FieldStage, Words: []string{"环节", "会议环节", "程序", "步骤", "会议名称", "会议类型", "会议类别"}}, {Field: FieldExpected, Words: expectedWords},
		{Field: FieldPresent, Words: []string{"实到人数", "实到会人数", "实到代表人数"}}, {Field: FieldRepresentatives, Words: representativeWords},
		{Field: FieldVotesFor, Words: []string{"同意", "赞成", "同意人数"}}, {Field: FieldVotesAgainst, Words: []string{"反对", "不同意", "反对人数", "不同意人数"}}, {Field: FieldAbstained, Words: []string{"弃权", "弃权人数", "弃权票", "弃权票数"}}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldVillage}, {FieldVotesFor, FieldResult, FieldPresent, FieldDate}},
	Clues: []Clue{{Fields: []Field{FieldVotesFor}}, {Headings: []string{"评议"}}},
}

var expectedWords = []string{"应到人数", "应到", "应到会人数", "应参会人数", "应参加人数", "应到代表人数", "应出席人数"}

// representativeWords often stand below or behind those of all present, as a part of them: 其中：村民代表人数.
var representativeWords = []string{
	"村民代表人数", "村(居)民代表人数", "居民代表人数", "代表人数", "其中村民代表", "其中村(居)民代表", "其中居民代表", "其中代表", "其中村民代表人数", "其中村(居)民代表人数", "其中居民代表人数", "其中代表人数",
	"其中:村民代表", "其中:村(居)民代表", "其中:居民代表", "其中:代表", "其中:村民代表人数", "其中:村(居)民代表人数", "其中:居民代表人数", "其中:代表人数",
	"参评村民代表", "参评村民代表人数", "参评代表人数", "参会村民代表人数", "到会村民代表人数", "村民代表数", "参评村(居)民代表人数", "参会村(居)民代表人数",
}
