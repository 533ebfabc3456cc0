package rules

import (
	"strings"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// What the rules about single visits share.

// surveyorsOf returns the surveyors a visit names: 甲、乙 or 甲 乙. A blank within a short name
// is none: 张 三.
func surveyorsOf(row roster.Row) []string {
	text := row.Text(roster.FieldSurveyor)
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("、,，;；/\\|\n和及", r) })
	if len(parts) == 1 {
		words := strings.Fields(text)
		for _, word := range words {
			if len([]rune(word)) < 2 {
				return []string{roster.CleanName(text)}
			}
		}
		parts = words
	}
	var names []string
	for _, part := range parts {
		if name := roster.CleanName(part); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// visitsOn returns the rows of a sheet of visits that tell of a visit on a day; a row with a
// note instead tells why there was none.
func visitsOn(sheet *roster.Sheet) []roster.Row {
	if sheet.Kind != roster.Visits {
		return nil
	}
	var rows []roster.Row
	for i := range sheet.Records() {
		if row := sheet.Row(i); !row.Value(roster.FieldDate).Empty() {
			rows = append(rows, row)
		}
	}
	return rows
}

// awayNoted says whether a note tells why nobody of the household signed.
func awayNoted(row roster.Row) bool {
	return containsAny(row.Text(roster.FieldNote)+row.Text(roster.FieldResult), awayWords)
}

var awayWords = []string{"外出", "打工", "务工", "住院", "电话", "无人在家", "不在家", "视频", "邻居", "代签", "精神", "智力", "死亡", "去世", "搬迁", "寄宿", "服刑"}

// byVillage returns rows by their villages, in the order of the sheet.
func byVillage(c *county.County, rows []roster.Row) [][]roster.Row {
	index := map[string]int{}
	var groups [][]roster.Row
	for _, row := range rows {
		place := c.PlaceOf(row)
		key := roster.TownshipKey(place.Township) + "/" + roster.VillageKey(place.Village)
		at, known := index[key]
		if !known {
			at = len(groups)
			index[key], groups = at, append(groups, nil)
		}
		groups[at] = append(groups[at], row)
	}
	return groups
}
