package roster

import "rollcheck/roster/words"

// Teams is the list of those who visit households together.
var Teams = &Kind{
	Name: "teams", Title: words.Text{ZH: "核查组", EN: "teams of visitors"}, Family: Evidence,
	Words: []string{"核查组名单", "核查组成员", "核查分组", "核查组"},
	Fields: []Use{
		{Field: FieldTeam, Required: true, Words: []string{"组别", "组号", "组", "核查组别", "核查小组"}}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true},
		{Field: FieldEmployer}, {Field: FieldPost}, {Field: FieldTeamLeader, Words: []string{"组长", "是否组长"}}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldTeam}},
	Private: true,
}
