package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// parts makes a workbook of parts given as text.
func parts(t *testing.T, texts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for _, name := range []string{"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"} {
		text, given := texts[name]
		if !given {
			text = sound[name]
		}
		part, err := writer.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := part.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// sound are the parts of the smallest workbook.
var sound = map[string]string{
	"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
	"_rels/.rels":                `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	"xl/workbook.xml":            `<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>`,
	"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
	"xl/worksheets/sheet1.xml":   `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
}

// damaged are files as they come after a broken stick, a bad download or an ill will.
func damaged(t *testing.T) map[string][]byte {
	whole, err := os.ReadFile(townshipFolder + "/农村低保/柳林乡2016年第四季度农村低保花名册.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(whole), int64(len(whole)))
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(whole)
	for _, part := range archive.File {
		if start, err := part.DataOffset(); err == nil && part.Name == "xl/worksheets/sheet1.xml" {
			flipped[start+int64(part.CompressedSize64)/2] ^= 0xFF
		}
	}
	old := oldWorkbooks(t)["特困/石桥乡2016年特困供养人员花名册"]
	zeroed := bytes.Clone(old)
	clear(zeroed[len(zeroed)/2 : len(zeroed)/2+512])
	sheet := func(text string) []byte { return parts(t, map[string]string{"xl/worksheets/sheet1.xml": text}) }
	var many strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&many, `<sheet name="s%d" sheetId="%d" r:id="s"/>`, i, i+1)
	}
	return map[string][]byte{
		"截断.xlsx": whole[:len(whole)*2/3], "坏位.xlsx": flipped, "空.xlsx": {}, "不是表.xlsx": []byte("PK\x03\x04 cut"),
		"截断.xls": old[:len(old)/2], "空段.xls": zeroed,
		"炸弹.xlsx": sheet(`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>` + strings.Repeat(" ", 80<<20) + `</t></is></c></row></sheetData></worksheet>`),
		"嵌套.xlsx": sheet(`<worksheet><sheetData>` + strings.Repeat("<x>", 100_000)),
		"实体.xlsx": sheet(`<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData/></worksheet>`),
		"乱序.xlsx": sheet(`<worksheet><sheetData><row r="5"/><row r="4"/></sheetData></worksheet>`),
		"万表.xlsx": parts(t, map[string]string{"xl/workbook.xml": `<workbook xmlns:r="x"><sheets>` + many.String() + `</sheets></workbook>`}),
		"缺件.xlsx": parts(t, map[string]string{"xl/_rels/workbook.xml.rels": `<Relationships/>`}),
		"加密.xlsx": append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 4096)...),
	}
}

// Damaged files are each named with their cause; the others are audited all the same, and the
// exit code says that something is missing.
func TestDamagedFilesAmongOthers(t *testing.T) {
	folder := t.TempDir()
	good, err := os.ReadFile(townshipFolder + "/农村低保/石桥乡2016年第四季度农村低保花名册.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "石桥乡2016年第四季度农村低保花名册.xlsx"), good, 0o600); err != nil {
		t.Fatal(err)
	}
	bad := damaged(t)
	for name, content := range bad {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out, complaints bytes.Buffer
	if code := run([]string{"audit", folder, "--as-of", "2016-12-31"}, strings.NewReader(""), &out, &complaints); code != exitUnreadable {
		t.Errorf("exit code %d, want %d\n%s", code, exitUnreadable, complaints.String())
	}
	for name := range bad {
		if !strings.Contains(out.String(), "  "+name+"：") && !strings.Contains(out.String(), "  "+name+" / ") {
			t.Errorf("%s is not named", name)
		}
	}
	if !strings.Contains(out.String(), "身份证校验码错误") {
		t.Error("the sound roster was not audited")
	}
	if strings.Contains(out.String()+complaints.String(), "panic") || strings.Contains(out.String(), "goroutine") {
		t.Errorf("a panic reached the user:\n%s", out.String())
	}
}

// A sheet whose rows each hold only the last column takes no more than what it holds.
func TestFarColumn(t *testing.T) {
	var rows strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&rows, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, i+1, i+1)
	}
	folder := t.TempDir()
	content := parts(t, map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><dimension ref="A1:B2"/><sheetData>` + rows.String() + `</sheetData></worksheet>`})
	if err := os.WriteFile(filepath.Join(folder, "远.xlsx"), content, 0o600); err != nil {
		t.Fatal(err)
	}
	var out, complaints bytes.Buffer
	if code := run([]string{"inspect", folder, "--format", "json"}, strings.NewReader(""), &out, &complaints); code != exitDone || !strings.Contains(out.String(), `"total": 100000`) {
		t.Errorf("exit code %d: %s%s", code, out.String(), complaints.String())
	}
}

// Nothing of a roster is left in the temporary folder: not after a run, not after a failed
// one, not after a kill.
func TestNothingIsLeftInTheTemporaryFolder(t *testing.T) {
	program := filepath.Join(t.TempDir(), "rollcheck")
	if told, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, told)
	}
	temporary := t.TempDir()
	start := func(output string) *exec.Cmd {
		command := exec.Command(program, "audit", townshipFolder, "--as-of", "2016-12-31", "-o", output)
		command.Env = append(os.Environ(), "TMPDIR="+temporary, "TMP="+temporary, "TEMP="+temporary)
		return command
	}
	if told, err := start(filepath.Join(t.TempDir(), "报告.xlsx")).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, told)
	}
	if err := start(filepath.Join(t.TempDir(), "没有", "报告.xlsx")).Run(); err == nil {
		t.Error("a report was written where there is no folder")
	}
	folder := t.TempDir()
	for delay := range 12 {
		command := start(filepath.Join(folder, "报告.xlsx"))
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(delay) * 20 * time.Millisecond) // wherever the kill meets it
		command.Process.Kill()
		command.Wait()
	}
	if entries, err := os.ReadDir(temporary); err != nil || len(entries) > 0 {
		t.Errorf("the temporary folder holds %v %v", entries, err)
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if info, err := entry.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s may be read by others", entry.Name())
		}
	}
}
