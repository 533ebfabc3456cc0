package book

import "testing"

// A page saved from a form gives what its fields show.
func TestPageFields(t *testing.T) {
	const page = `<table><tr><td>姓名</td><td>号码</td></tr><tr><td><input type="checkbox" value="on">张三<input type=hidden value="7"></td><td><INPUT name=n value="9901 &amp;"></td></tr>` +
		`<tr><td><textarea>李四</textarea></td><td><input type="TEXT" value='12'/></td></tr></table>`
	const want = "1 At:姓名 Bt:号码\n2 At:张三 Bt:9901 &\n3 At:李四 Bt:12\n"
	if got, err := show(Read("a.html.xls", []byte(page))); err != nil || got != want {
		t.Errorf("got %q, error %v", got, err)
	}
}
