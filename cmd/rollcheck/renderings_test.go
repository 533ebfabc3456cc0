package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// clerkWords are headings a clerk may write for a field, whatever the kind of sheet.
var clerkWords = map[string][]string{
	"seq":                {"序号", "编号", "顺序号"},
	"township":           {"乡镇", "所属乡镇", "乡（镇）", "乡镇名称"},
	"village":            {"村", "行政村", "村名", "所在村", "村（社区）", "村委会"},
	"group":              {"村民小组", "组别", "所在小组"},
	"household_number":   {"户编号", "家庭编号", "户号"},
	"head_name":          {"户主姓名", "户主", "户主 姓名", "户主名"},
	"head_id_number":     {"户主身份证号", "户主身份证号码", "户主证件号码", "户主公民身份号码"},
	"id_number":          {"身份证号", "身份证号码", "公民身份号码", "身份证件号码", "证件号码", "居民身份证号", "身份证号（18位）"},
	"sex":                {"性别", "性 别"},
	"birth":              {"出生日期", "出生年月日", "出生时间"},
	"age":                {"年龄", "周岁", "年龄（周岁）"},
	"relation":           {"与户主关系", "与户主的关系", "和户主关系"},
	"is_covered":         {"是否保障对象", "是否享受"},
	"household_size":     {"家庭人口", "家庭人口数", "家庭总人口", "共同生活人口"},
	"covered_persons":    {"保障人数", "保障人口", "享受人数", "保障人口数"},
	"bank":               {"开户银行", "开户行", "银行"},
	"account":            {"银行账号", "银行帐号", "账号", "银行卡号", "一折通账号"},
	"account_name":       {"账户名", "开户名", "户名", "账户名称", "开户人"},
	"phone":              {"联系电话", "电话", "手机号码", "联系方式"},
	"address":            {"家庭住址", "住址", "居住地址", "家庭地址"},
	"note":               {"备注", "备 注", "备注说明"},
	"death_date":         {"死亡日期", "死亡时间", "去世时间", "死亡年月日"},
	"disability_number":  {"残疾证号", "残疾人证号"},
	"disability_level":   {"残疾等级", "残疾级别"},
	"post":               {"职务", "担任职务", "现任职务"},
	"cadre_name":         {"干部姓名", "村干部姓名"},
	"relative_name":      {"亲属姓名", "近亲属姓名"},
	"relative_id_number": {"亲属身份证号", "近亲属身份证号码"},
	"kin_relation":       {"与干部关系", "与村干部关系", "与干部的关系"},
	"plate":              {"车牌号码", "号牌号码", "车牌号"},
	"vehicle_type":       {"车辆类型", "车型"},
	"company":            {"企业名称", "市场主体名称"},
	"surveyor":           {"调查人", "入户人员", "调查人员"},
	"health":             {"健康状况", "身体状况"},
	"institution":        {"供养机构", "养老机构"},
	"guardian_name":      {"监护人姓名", "监护人"},
}

// decorations are what clerks put around a heading.
var decorations = []func(string) string{
	func(text string) string { return text }, func(text string) string { return text }, func(text string) string { return text },
	func(text string) string { return text + "*" },
	func(text string) string { return " " + text + " " },
	func(text string) string {
		runes := []rune(text)
		return string(runes[:len(runes)/2]) + "\n" + string(runes[len(runes)/2:])
	},
}

// The township with every heading written in other words, at random, gives the same findings.
// Seeds 1 to 10 were tuned on; those below were not looked at before the first run.
func TestRenderings(t *testing.T) {
	seeds := []uint64{1001, 1002, 1003}
	if everything() {
		for seed := uint64(1004); seed <= 1030; seed++ {
			seeds = append(seeds, seed)
		}
	}
	input, err := reading.Read([]string{townshipFolder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := renderedFindings(t, townshipFolder)
	for _, seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "township")
			if err := os.CopyFS(folder, os.DirFS(townshipFolder)); err != nil {
				t.Fatal(err)
			}
			random := rand.New(rand.NewPCG(seed, 0))
			for _, file := range input.Files {
				renderFile(t, folder, file, random)
			}
			compareFindings(t, want, renderedFindings(t, folder))
		})
	}
}

func compareFindings(t *testing.T, want, got map[string]string) {
	t.Helper()
	for _, id := range slices.Sorted(maps.Keys(want)) {
		if got[id] != want[id] {
			t.Errorf("%s: got %q", want[id], got[id])
		}
	}
	for _, id := range slices.Sorted(maps.Keys(got)) {
		if want[id] == "" {
			t.Errorf("more: %s", got[id])
		}
	}
}

// renderedFindings returns what was found, by id: rule, severity, money and name.
func renderedFindings(t *testing.T, folder string) map[string]string {
	t.Helper()
	var out, told bytes.Buffer
	run([]string{"audit", folder, "--as-of", "2016-12-31", "--privacy", "full", "--format", "json", "--severity", "notice"}, strings.NewReader(""), &out, &told)
	var report struct {
		Findings []struct {
			ID, Rule, Severity, Recoverable, Owed string
			Person                                struct{ Name string }
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err, told.String())
	}
	found := map[string]string{}
	for _, finding := range report.Findings {
		found[finding.ID] = strings.Join([]string{finding.Rule, finding.Severity, finding.Recoverable, finding.Owed, finding.Person.Name}, " ")
	}
	return found
}

// renderFile writes the headings of a workbook in other words.
func renderFile(t *testing.T, folder string, file *roster.File, random *rand.Rand) {
	path := filepath.Join(folder, filepath.FromSlash(file.Path))
	if filepath.Ext(path) != ".xlsx" || file.Fault != nil || len(file.Sheets) == 0 {
		return
	}
	workbook, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, sheet := range file.Sheets {
		if sheet.Kind == nil || sheet.Kind.Family == roster.Settings || sheet.HeadingTop != sheet.HeadingRow || len(sheet.Members) > 0 {
			continue
		}
		for _, column := range sheet.Columns {
			choices := clerkWords[column.Field.Spec().Name]
			if len(choices) == 0 || column.Word == "" {
				continue
			}
			cell, _ := excelize.CoordinatesToCellName(column.Index+1, sheet.HeadingRow)
			text := decorations[random.IntN(len(decorations))](choices[random.IntN(len(choices))])
			if err := workbook.SetCellStr(sheet.Name, cell, text); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := workbook.Save(); err != nil {
		t.Fatal(err)
	}
}
