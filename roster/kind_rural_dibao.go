package roster

import "rollcheck/roster/words"

// RuralDibao is the roster of rural minimum living allowance. Its incomes and line are
// yearly, its money is monthly.
var RuralDibao = &Kind{
	Name: "rural-dibao", Title: words.Text{ZH: "农村低保", EN: "rural dibao"}, Family: Programme,
	Words:   []string{"农村低保", "农村最低生活保障", "农村居民最低生活保障", "农低", "低保", "最低生活保障"},
	Against: append([]string{"城市", "城镇", "城低"}, notRoster...),
	Fields:  dibaoFields, Needs: personNeeds, Per: PerYear,
	Clues: dibaoClues,
}
