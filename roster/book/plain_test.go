package book

import "testing"

// A .txt file is a table where its lines are rows, and a text where they are sentences.
func TestPlainText(t *testing.T) {
	for text, want := range map[string]bool{
		"姓名\t身份证号\t月保障金\n马一\t990101195002020034\t200\n马二\t990101195002020050\t200\n":    true,
		"农村低保花名册\n姓名,身份证号,月保障金\n马一,990101195002020034,200\n马二,990101195002020050,200\n": true,
		"姓名|身份证号|月保障金\n马一|990101195002020034|200\n":                                     true,
		"a,b\n1,2\n": false,
		"汇报\n现有低保30户,60人,其中石桥10户。\n今年新增3户,9人,取消2户。\n": false,
		"密码一\n密码二\n": false,
		"全乡现有低保对象1575户5785人，新增2户7人。\n五保供养222户284人，其中集中12人。\n": false,
	} {
		decoded, table, err := PlainText([]byte(text))
		if err != nil || decoded != text || table != want {
			t.Errorf("%q: table %v, want %v (%v)", text, table, want, err)
		}
		if opened, err := Read("名册.txt", []byte(text)); (err == nil) != want {
			t.Errorf("%q opens as %v, %v", text, opened, err)
		}
	}
}
