package reading

import "rollcheck/roster"

// fourThree are the columns of 四定三包: whose the case is, by when, and what was done.
var fourThree = []roster.Field{
	roster.FieldLiableLeader, roster.FieldLiable, roster.FieldRemedy, roster.FieldDeadline,
	roster.FieldInvestigated, roster.FieldHandled, roster.FieldResolved,
}

// lonelyHandling takes how a dispute was handled for its result where no other column of 四定三包
// stands beside it.
func lonelyHandling(kind *roster.Kind, fields map[int]roster.Field) {
	if kind != roster.Cases || anyField(fields, []roster.Field{roster.FieldResult}) {
		return
	}
	only, found := 0, 0
	for column, field := range fields {
		for _, one := range fourThree {
			if field == one {
				only, found = column, found+1
			}
		}
	}
	if found == 1 && fields[only] == roster.FieldHandled {
		fields[only] = roster.FieldResult
	}
}
