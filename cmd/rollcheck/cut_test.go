package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// A text table without a last line end is remarked on once in every output, and is as ready to
// be sent as one with it.
func TestLastLineWithoutEnd(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "2016年12月农村低保花名册.csv")
	const text = "姓名,身份证号,性别,户编号,家庭人口,家庭年人均收入(元),保障标准(元/年),月保障金(元),银行账号,备注\n" +
		"马一,990101195002020034,男,A1,1,600,3000,200,27010001,\n" + "马二,990101195002020050,男,A2,1,600,3000,200,27010002,\n" + "马三,990101195003030031,男,A3,1,600,3000,200,27010003,\n"
	tell := func(arguments ...string) string {
		var out, complaints bytes.Buffer
		if code := run(append(arguments, "--as-of", "2016-12-31"), strings.NewReader(""), &out, &complaints); code != exitDone {
			t.Errorf("%v: exit code %d\n%s%s", arguments, code, out.String(), complaints.String())
		}
		return strings.Join(strings.Fields(out.String()), "")
	}
	const zh, en = "最后一行（第4行）没有换行符，请核对文件是否被截断", "lastline(row4)hasnolineend:checkwhetherthefilewascutoff"
	for _, end := range []string{"\n", "丧偶\n", "丧偶"} {
		write(t, path, strings.TrimSuffix(text, "\n")+end)
		wanted := 1 - strings.Count(end, "\n")
		for _, verb := range [][]string{{"check", path}, {"check", path, "--format", "json"}, {"audit", folder}, {"audit", folder, "--format", "json"}} {
			if count := strings.Count(tell(verb...), zh); count != wanted {
				t.Errorf("%v with %q: said %d times, want %d", verb, end, count, wanted)
			}
			if count := strings.Count(tell(append(verb, "--lang", "en")...), en); count != wanted {
				t.Errorf("%v with %q: said %d times in English, want %d", verb, end, count, wanted)
			}
		}
		if said := tell("check", path); !strings.Contains(said, "可以上报") {
			t.Errorf("%q: %s", end, said)
		}
	}
}
