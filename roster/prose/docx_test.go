package prose

import (
	"archive/zip"
	"bytes"
	"os"
	"slices"
	"testing"
)

// document packs a body as a .docx.
func document(t testing.TB, body string) []byte {
	t.Helper()
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	part, err := archive.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	part.Write([]byte(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>` + body + `</w:body></w:document>`))
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A row of a table is one paragraph; what was deleted or is no text is left out.
func TestDocument(t *testing.T) {
	body := `<w:p><w:r><w:t>新增2</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>户</w:t></w:r></w:ins></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>` +
		`<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE 7</w:instrText><w:t xml:space="preserve">第 1 </w:t><w:tab/><w:t>行</w:t></w:r></w:p>` +
		`<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>图</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>图</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>` +
		`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>死亡</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>39&amp;</w:t></w:r></w:p><w:p><w:r><w:t>人</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
	want := []string{"新增2户", "第 1 \t行", "图", "死亡\t39&人"}
	if got, err := Document(document(t, body)); err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v", got, err)
	}
	for _, broken := range []string{"<w:p>", "</w:p></w:p></w:body></w:document></w:p>", "<w:p>&bogus;</w:p>"} {
		if got, err := Document(document(t, broken)); err == nil {
			t.Errorf("%s reads as %q", broken, got)
		}
	}
	if _, err := Document([]byte("PK\x03\x04 cut")); err == nil {
		t.Error("a damaged archive is read")
	}
}

// A document as an office program writes it.
func TestOfficeDocument(t *testing.T) {
	content, err := os.ReadFile("testdata/office.docx")
	if err != nil {
		t.Fatal(err)
	}
	paragraphs, err := Document(content)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"工作汇报", "2017年第一季度农村低保1575户5785人，第二季度新增2户7人，现有1576户5791人。", "清退原因\t人数", "合计\t2119人，其中死亡39人、其他2080人", "救助18人，其中男17人、女1人。"}
	if !slices.Equal(paragraphs, want) {
		t.Errorf("%q", paragraphs)
	}
	if found := Check(paragraphs); len(found.Breaks) != 1 || found.Figures != found.Checked {
		t.Errorf("%d of %d figures checked, %d broken", found.Checked, found.Figures, len(found.Breaks))
	}
}
