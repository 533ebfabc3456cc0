package rules

import (
	"rollcheck/audit/county"
	"rollcheck/roster/words"
)

// A village is compared with the rest of its township by counts. It stands out where its share is
// a multiple of theirs and chance alone would hardly give as many: fewer than one in a thousand
// villages of its size, the upper limit of 99.8 per cent.

// outlierRatio is how many times the share of the others a village's must be.
var outlierRatio = &county.Param{
	Key: "outlier.ratio", Title: words.Text{ZH: "村与全乡其他村之比", EN: "a village's share over the others'"}, Unit: "倍",
	BuiltIn: []county.Setting{{Number: 200}}, Source: common,
}

// fewestVillages is how many villages make a township to compare with.
const fewestVillages = 3
