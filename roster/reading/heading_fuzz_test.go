package reading

import (
	"rollcheck/roster"
	"testing"
)

// Whatever stands in a heading: no panic, and at most one field there is.
func FuzzHeading(f *testing.F) {
	for _, heading := range []string{"身份证号码（必填）", "户主\n姓名", "成员一姓名", "监护人情况/姓名", "家庭年人均收入(元)", "*", "（", "月", "2016年1月发放金额"} {
		f.Add(heading)
	}
	f.Fuzz(func(t *testing.T, heading string) {
		_ = normalHeading(heading)
		if field := lookUp(heading, nil); field >= roster.FieldCount {
			t.Errorf("%q is field %d", heading, field)
		}
		_ = perOf(heading)
	})
}
