package county

import "rollcheck/roster/words"

// The lines of dibao. None is built in: the area's dated parameter, else the roster's own
// column (contract, "Parameters").
var (
	LineRural = &Param{Key: "line.rural-dibao", Title: words.Text{ZH: "农村低保标准", EN: "line of rural dibao"}, Unit: "元/年"}
	LineUrban = &Param{Key: "line.urban-dibao", Title: words.Text{ZH: "城市低保标准", EN: "line of urban dibao"}, Unit: "元/月"}
)
