package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// What Windows, macOS and office programs leave beside a roster is passed over by both verbs,
// and does not keep the roster from being sent.
func TestLeftBesideARoster(t *testing.T) {
	const text = "姓名,身份证号,性别,户编号,家庭人口,家庭年人均收入(元),保障标准(元/年),月保障金(元),银行账号\n" +
		"马一,990101195002020034,男,A1,1,600,3000,200,27010001\n" + "马二,990101195002020050,男,A2,1,600,3000,200,27010002\n"
	besides := []string{
		"Thumbs.db", "desktop.ini", "Desktop.ini", ".DS_Store", "~$2016年12月农村低保花名册.xlsx", ".~lock.名册.xlsx#", "._名册.xlsx", "~WRL0001.tmp", "ehthumbs.db",
		"ehthumbs_vista.db", ".localized", ".directory", "Icon\r", ".apdisk", ".VolumeIcon.icns", "autorun.inf", ".metadata_never_index", "__MACOSX/._乙.xlsx", "乙/Thumbs.db",
	}
	refused := 0
	for _, beside := range besides {
		folder := t.TempDir()
		write(t, filepath.Join(folder, "2016年12月农村低保花名册.csv"), text)
		write(t, filepath.Join(folder, filepath.FromSlash(beside)), "\x00\x01 no material")
		var out, complaints bytes.Buffer
		if code := run([]string{"check", folder, "--as-of", "2016-12-31"}, strings.NewReader(""), &out, &complaints); code != exitDone || !strings.Contains(out.String(), "可以上报：2 条记录") {
			refused++
			t.Errorf("%q: exit code %d\n%s%s", beside, code, out.String(), complaints.String())
		}
		checked := strings.Contains(out.String(), "已略过 1 个文件")
		out.Reset()
		if code := run([]string{"audit", folder, "--as-of", "2016-12-31"}, strings.NewReader(""), &out, &complaints); code != exitDone || !checked || !strings.Contains(out.String(), "已略过 1 个文件") {
			t.Errorf("%q: exit code %d, or not said to be passed over\n%s", beside, code, out.String())
		}
		named := filepath.Join(folder, filepath.FromSlash(beside))
		if code := run([]string{"check", named, "--as-of", "2016-12-31"}, strings.NewReader(""), &out, &complaints); code == exitDone {
			t.Errorf("%q alone is ready to be sent", beside)
		}
	}
	t.Logf("%d of %d refused", refused, len(besides))
}
