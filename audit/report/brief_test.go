package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit/ledger"
	"rollcheck/roster/words"
)

// The paragraphs of a county's clearance, in the order of such reports.
func TestBriefOfACounty(t *testing.T) {
	lines, answers := cleared("")
	book := written(t, lines, answers)
	text := string(writtenBook(t, bookMarkdown, book, full))
	for _, want := range []string{
		"经核实并审批，清退1578户2119人，其中因收入变化1897人、因失地25人、因参军2人、因关系保88人、因死亡39人、因其他原因68人。", "每月减少支出15.26万元，当年减少91.54万元，按全年计183.08万元；应追回0.00万元，已追回0.00万元。",
		"| 已执行：清退人数 | 2119 | 清退汇总表 | P22 | 18 行相加 2119，一致 |", "| 已执行：月减少资金(元) | 152,568.00 | 清退汇总表 | Q22 |",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in %s", want, text)
		}
	}
	if list := Unsound(book, full); len(list) > 0 {
		t.Errorf("%q does not add up", list)
	}
}

func writtenBook(t *testing.T, write bookWriter, b *Book, o Options) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, b, o); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// What does not add up is not told but named.
func TestBriefLeavesOutWhatDisagrees(t *testing.T) {
	lines, answers := cleared("")
	lines[0].(*ledger.Leaving).Reason = "abroad"
	book := written(t, lines, answers)
	text := string(writtenBook(t, bookMarkdown, book, full))
	if strings.Contains(text, "清退1578户") || !strings.Contains(text, "（“已执行”各数相加不一致，没有列出，见数字来源。）") {
		t.Error(text)
	}
	if list := Unsound(book, full); len(list) != 1 || list[0] != "已执行" {
		t.Errorf("%q does not add up", list)
	}
}

// Every figure stands in the workbook of the same ledger, in the cell that is named.
func TestBriefFiguresStandInTheWorkbook(t *testing.T) {
	lines, answers := cleared("")
	county := written(t, lines, answers)
	for _, book := range []*Book{several(t), county} {
		file, err := excelize.OpenReader(bytes.NewReader(writtenBook(t, bookWorkbook, book, full)))
		if err != nil {
			t.Fatal(err)
		}
		sources := newBrief(book, full).sources
		for _, source := range sources {
			value, table, cell := source[2], source[3], source[4]
			if strings.Contains(cell, ":") {
				continue // a number of rows
			}
			if got, err := file.GetCellValue(table, cell); err != nil || got != value {
				t.Errorf("%s: %s %s holds %q (%v), want %s", source[1], table, cell, got, err, value)
			}
		}
		if len(sources) < 5 {
			t.Errorf("%d figures", len(sources))
		}
		file.Close()
	}
}

// A report names nobody and no number, in no profile and language.
func TestBriefNamesNobody(t *testing.T) {
	for _, o := range []Options{full, {Language: words.English, Privacy: words.Full}, {Language: words.Chinese, Privacy: words.Public}} {
		book := several(t)
		for _, text := range []string{string(writtenBook(t, bookMarkdown, book, o)), docxText(writtenBook(t, bookDocument, book, o), docxBody)} {
			for _, secret := range []string{"王大", "李大", "张三", "李四", "王书记", "人1", "人2", "9901011950", "0000-0000"} {
				if strings.Contains(text, secret) {
					t.Errorf("%q is in %s", secret, text)
				}
			}
		}
	}
}

// A document has its parts, each well formed, and the same bytes each time.
func TestDocument(t *testing.T) {
	book := several(t)
	content := writtenBook(t, bookDocument, book, full)
	if !bytes.Equal(content, writtenBook(t, bookDocument, book, full)) {
		t.Error("two documents of one ledger differ")
	}
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range archive.File {
		decoder := xml.NewDecoder(strings.NewReader(docxText(content, part.Name)))
		for err == nil {
			_, err = decoder.Token()
		}
		if err != io.EOF {
			t.Errorf("%s: %v", part.Name, err)
		}
		err = nil
	}
	body := docxText(content, docxBody)
	for _, want := range []string{"社会救助疑点核实与清退整改情况汇报", "共下发疑点9条，已核实7条，未反馈1条（其中超期1条），有分歧1条", "列入整改台账6件，已销号1件，在办3件，超期2件。超期的：柳林乡1件，石桥乡1件。", `w:top="2098"`} {
		if !strings.Contains(body, want) {
			t.Errorf("%q is not in %s", want, body)
		}
	}
}

// A document somebody wrote into is not written over.
func TestDocumentIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "汇报.docx")
	book := several(t)
	if err := WriteBook(path, book, full); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	var changed bytes.Buffer
	out := zip.NewWriter(&changed)
	for _, part := range archive.File {
		text := docxText(content, part.Name)
		if part.Name == docxBody {
			text = strings.Replace(text, "共下发", "本季度共下发", 1)
		}
		to, err := out.Create(part.Name)
		if err == nil {
			_, err = io.WriteString(to, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	var told *words.Error
	wantRefused(t, path, changed.Bytes(), words.OutputChanged, func() error { return WriteBook(path, book, full) })
	if err := WriteBook(filepath.Join(t.TempDir(), "汇报.sarif"), book, full); !errors.As(err, &told) {
		t.Errorf("a ledger is written as .sarif: %v", err)
	}
}

// Whatever stands in the place of a document, looking into it ends.
func FuzzOwnDocument(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	known, err := ledger.Open(filepath.Join(f.TempDir(), "核实台账"))
	if err != nil {
		f.Fatal(err)
	}
	var out bytes.Buffer
	if err := bookDocument(&out, &Book{Ledger: known, Day: 20111231}, full); err != nil {
		f.Fatal(err)
	}
	f.Add(out.Bytes())
	f.Fuzz(func(_ *testing.T, content []byte) {
		_ = ownDocument(bytes.NewReader(content)) && wholeDocument(content)
	})
}
