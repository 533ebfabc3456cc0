package roster

import "rollcheck/roster/words"

// UrbanDibao is the roster of urban minimum living allowance. Its incomes, line and money
// are all monthly.
var UrbanDibao = &Kind{
	Name: "urban-dibao", Title: words.Text{ZH: "城市低保", EN: "urban dibao"}, Family: Programme,
	Words:   []string{"城市低保", "城镇低保", "城市最低生活保障", "城市居民最低生活保障", "城低"},
	Against: append([]string{"农村"}, notRoster...),
	Fields:  dibaoFields, Needs: personNeeds, Per: PerMonth,
	Clues: dibaoClues,
}
