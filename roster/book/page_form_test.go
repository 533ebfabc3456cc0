package book

import (
	"strings"
	"testing"
)

// A page saved from a form gives what its fields show.
func TestPageFields(t *testing.T) {
	const page = `<table><tr><td>姓名</td><td>号码</td></tr><tr><td><input type="checkbox" value="on">张三<input type=hidden value="7"></td><td><INPUT name=n value="9901 &amp;"></td></tr>` +
		`<tr><td><textarea>李四</textarea></td><td><input type="TEXT" value='12'/></td></tr></table>`
	const want = "1 At:姓名 Bt:号码\n2 At:张三 Bt:9901 &\n3 At:李四 Bt:12\n"
	if got, err := show(Read("a.html.xls", []byte(page))); err != nil || got != want {
		t.Errorf("got %q, error %v", got, err)
	}
}

// Of a list to choose from, the page shows what is chosen: the first where nothing is, and
// nothing of a list that shows several rows or only suggests.
func TestPageChoice(t *testing.T) {
	for cell, want := range map[string]string{
		`<select><option>男</option><option selected>女</option></select>`:                       "女",
		`<select><option>男</option><option>女</option></select>`:                                "男",
		`<SELECT name=s><OPTION value=1>男<OPTION value=2 SELECTED="selected">女</SELECT>`:       "女",
		"<select>\n <option value='a'>\n 农村\n 低保 </option>\n <option>特困</option>\n</select>\n": "农村 低保",
		`<select><option disabled>请选择</option><option>甲</option><option>乙</option></select>`:   "甲",
		`<select><option disabled selected>请选择</option><option>甲</option></select>`:            "请选择",
		`<select><option selected>甲</option><option selected>乙</option></select>`:              "乙",
		`<select><option></option><option>甲</option></select>`:                                 "",
		`<select><option>甲</option><option selected></option></select>`:                        "",
		`<select></select>`: "",
		`<select><optgroup label="一类"><option>甲</option></optgroup><optgroup label="二类"><option selected>乙</option></optgroup></select>`: "乙",
		`<select><option>甲<option selected label="乙乡">乙</select>`:                                                                        "乙乡",
		`<select multiple><option selected>甲</option><option>乙</option><option selected>丙</option></select>`:                             "甲 丙",
		`<select multiple><option>甲</option></select>`:                                                                                   "",
		`<select size="4"><option>甲</option><option>乙</option></select>`:                                                                 "",
		`<select size="1"><option>甲</option><option>乙</option></select>`:                                                                 "甲",
		`第<select><option>1</option><option selected>2</option></select>组<select><option selected>东</option></select>`:                   "第2组东",
		`<input list=d value="丙"><datalist id=d><option>甲</option><option value="乙"></datalist>`:                                         "丙",
		`<select><option>甲&amp;乙</option></select>`:                                                                                      "甲&乙",
		`<select><option>甲<br>乙</option></select>`:                                                                                       "甲 乙",
		`<select><option>甲<option selected>乙`:                                                                                            "乙",
	} {
		page := `<table><tr><td>姓名</td></tr><tr><td>` + cell + `<td>尾</td></tr></table>`
		second := "2 Bt:尾\n"
		if want != "" {
			second = "2 At:" + want + " Bt:尾\n"
		}
		if got, err := show(Read("a.html.xls", []byte(page))); err != nil || got != "1 At:姓名\n"+second {
			t.Errorf("%s: got %q, error %v", cell, got, err)
		}
	}
}

// Of a list to choose from, only what is chosen counts towards the length of a cell.
func TestPageChoiceLength(t *testing.T) {
	options := strings.Repeat("<option>"+strings.Repeat("x", maxText/4)+"</option>", 8)
	read := func(cell string) error {
		_, err := show(Read("a.html.xls", []byte("<table><tr><td>姓名</td></tr><tr><td>"+cell+"</td></tr></table>")))
		return err
	}
	if err := read("<select>" + options + "</select>"); err != nil {
		t.Error(err)
	}
	if err := read(strings.Repeat("<select>"+options+"</select>", 5)); err == nil {
		t.Error("five chosen texts of a quarter each are one cell")
	}
	if err := read("<select><option>" + strings.Repeat("x<b>", maxText+1)); err == nil {
		t.Error("one option longer than a cell may be is read")
	}
}
