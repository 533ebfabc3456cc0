package report

import "rollcheck/audit"

type jsonRelative struct {
	Township   string    `json:"township,omitempty"`
	Village    string    `json:"village,omitempty"`
	Cadre      jsonCadre `json:"cadre"`
	Person     jsonWho   `json:"person"`
	Household  bool      `json:"same_household,omitempty"` // covered in the household of the relative, who heads it
	Programme  string    `json:"programme"`
	From       string    `json:"from,omitempty"`
	To         string    `json:"to,omitempty"`
	Monthly    string    `json:"monthly,omitempty"`
	Paid       string    `json:"paid,omitempty"`
	Filed      string    `json:"filed"`
	FiledDate  string    `json:"filed_date,omitempty"`
	Eligible   string    `json:"eligible"`
	Conclusion string    `json:"conclusion"`
}

// relativesJSON lists the benefits of cadres' relatives, right or wrong.
func (o Options) relativesJSON(relatives []audit.Relative) []jsonRelative {
	list := []jsonRelative{}
	for _, v := range relatives {
		line := o.judge(v)
		out := jsonRelative{
			Township: o.plain(v.Township), Village: o.plain(v.Village), Cadre: jsonCadre{o.name(v.Cadre), o.plain(v.Post), o.plain(v.Relation), string(v.Class)},
			Person: jsonWho{o.name(v.Who.Name), o.number(v.Who.Number)}, Household: v.Household, Programme: v.Programme.Name, From: v.Months.From.String(), To: v.Months.To.String(),
			Monthly: amount(v.Monthly), Paid: amount(v.Paid), Filed: line.filed, Eligible: line.eligible, Conclusion: line.conclusion,
		}
		if v.Filing.Date != 0 {
			out.FiledDate = v.Filing.Date.String()
		}
		list = append(list, out)
	}
	return list
}
