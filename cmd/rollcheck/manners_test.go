package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Wrong and unusual calls, each with what must be answered: the exit code, words that must
// stand on the screen, and words that must not (a library's English in a Chinese answer).
// @ stands for a folder with one roster, its lock files, and an empty list.
var calls = []struct {
	call string
	code int
	says string // parted by |
	not  string
}{
	// Versions and help.
	{call: "--version", says: "rollcheck " + version + "|规则"},
	{call: "-v", says: "rollcheck " + version},
	{call: "version", says: "rollcheck " + version},
	{call: "版本", says: "rollcheck " + version},
	{call: "--version --lang en", says: "rules, hash"},
	{call: "", says: "rollcheck audit 2016年四季度|settle"},
	{call: "help --all", says: "其他|补全, completion"},
	{call: "帮助 核查", says: "核查日期"},
	{call: "help adit", code: 2, says: "没有 adit 这个命令|是不是 audit"},
	{call: "completion --help", says: "补全", not: "Generate|autocompletion"},
	{call: "completion bash", says: "bash completion"},
	{call: "completion bsh", code: 2, says: "bsh|是不是 bash"},
	{call: "completion", code: 2, says: "rollcheck completion bash"},
	// Verbs.
	{call: "adit @", code: 2, says: "没有 adit 这个命令|是不是 audit"},
	{call: "aduit --as-of 2016-12-31 @", code: 2, says: "没有 aduit 这个命令|是不是 audit"},
	{call: "aud @", code: 2, says: "是不是 audit"},
	{call: "AUDIT @", code: 2, says: "是不是 audit"},
	{call: "chek @", code: 2, says: "是不是 check"},
	{call: "insepct @", code: 2, says: "是不是 inspect"},
	{call: "mach @", code: 2, says: "是不是 match"},
	{call: "rule", code: 2, says: "是不是 rules"},
	{call: "tmplate", code: 2, says: "是不是 template"},
	{call: "核茶 @", code: 2, says: "是不是 核查"},
	{call: "核查 @ --as-of 2016-12-31", says: "核查日期 2016-12-31"},
	{call: "adit @ --lang en", code: 2, says: "there is no command adit|did you mean audit"},
	{call: "qqqqqq", code: 2, says: "没有 qqqqqq 这个命令|audit|match"},
	{call: "@", code: 2, says: "rollcheck audit @", not: "这个命令"},
	{call: "@/名册.csv", code: 2, says: "rollcheck audit @/名册.csv"},
	{call: "@ --as-of 2016-12-31", code: 2, says: "rollcheck audit @"},
	{call: "没有的/名册.xlsx", code: 2, says: "找不到 没有的/名册.xlsx|rollcheck audit"},
	// No arguments.
	{call: "audit", code: 2, says: "rollcheck audit 2016年四季度"},
	{call: "check", code: 2, says: "rollcheck check 石桥乡"},
	{call: "match", code: 2, says: "--against 2016年四季度"},
	{call: "match @", code: 2, says: "--against"},
	{call: "inspect", code: 2, says: "rollcheck inspect "},
	{call: "template", code: 2, says: "rollcheck template "},
	{call: "demo", code: 2, says: "rollcheck demo 试用"},
	// Flags.
	{call: "audit @ --severty quality", code: 2, says: "没有 --severty 这个选项|是不是 --severity", not: "unknown"},
	{call: "audit @ --outptu a.xlsx", code: 2, says: "是不是 --output"},
	{call: "audit @ --asof 2016-12-31", code: 2, says: "是不是 --as-of"},
	{call: "audit @ --no-colour", code: 2, says: "是不是 --no-color"},
	{call: "audit @ -as-of 2016-12-31", code: 2, says: "是不是 --as-of"},
	{call: "audit @ -only 死亡后仍发放", code: 2, says: "是不是 --only"},
	{call: "audit @ ——as-of 2016-12-31", code: 2, says: "是不是 --as-of"},
	{call: "audit @ –o a.xlsx", code: 2, says: "是不是 -o"},
	{call: "audit @ -x", code: 2, says: "没有 -x 这个选项", not: "shorthand"},
	{call: "audit @ --as-of", code: 2, says: "--as-of 后面要有", not: "needs"},
	{call: "audit @ --quiet=maybe", code: 2, says: "--quiet|maybe", not: "invalid|strconv"},
	{call: "demo d --seed x", code: 2, says: "--seed|x", not: "strconv|invalid"},
	{call: "rules --privacy full", code: 2, says: "没有 --privacy|audit"},
	{call: "audit @ --severty quality --lang en", code: 2, says: "there is no flag --severty|did you mean --severity"},
	{call: "audit @ --as-of --lang en", code: 2, says: "--as-of needs a value"},
	{call: "核查 @ --截至 2016-12-31 --级别 违规疑点 --无颜色 --安静", says: "核查日期 2016-12-31"},
	{call: "audit @ --截至=2016-12-31 --语言 英文", says: "as of 2016-12-31"},
	{call: "audit @ --语言=en", says: "as of"},
	{call: "audit @ --截止 2016-12-31", code: 2, says: "没有 --截止 这个选项|是不是 --截至"},
	{call: "audit @ --截至", code: 2, says: "--截至 后面要有"},
	{call: "audit @ --输出 --截至 2016-12-31", code: 2, says: "--输出 后面要有"},
	{call: "audit @ ——截至 2016-12-31", code: 2, says: "是不是 --截至"},
	{call: "rules --隐私 full", code: 2, says: "没有 --隐私|audit"},
	{call: "audit 输出 --截至 2016-12-31", code: 2, says: "找不到 输出"},
	{call: "audit output --as-of 2016-12-31", code: 2, says: "找不到 output"},
	{call: "核查 --说明", says: "--截至, --as-of|--输出, --output"},
	{call: "audit --help --lang en", says: "--as-of ", not: "截至"},
	// Words of flags.
	{call: "audit @ --severity 违规疑点", says: "核查日期"},
	{call: "audit @ --severity 待核", code: 2, says: "是不是 待核实"},
	{call: "audit @ --severity violaton", code: 2, says: "是不是 violation"},
	{call: "audit @ --severity Violation", says: "核查日期"},
	{call: "audit @ --severity zzz", code: 2, says: "violation（违规疑点）"},
	{call: "audit @ --severity zzz --lang en", code: 2, says: "one of: violation, suspicion"},
	{call: "audit @ --fail-on 从不", says: "核查日期"},
	{call: "audit @ --fail-on 违规", code: 2, says: "是不是 违规疑点"},
	{call: "audit @ --fail-on nver", code: 2, says: "是不是 never"},
	{call: "audit @ --privacy 全部", says: "核查日期"},
	{call: "audit @ --privacy townsip", code: 2, says: "是不是 township"},
	{call: "audit @ --format jsno", code: 2, says: "是不是 json"},
	{call: "audit @ --format 表格", says: "核查日期"},
	{call: "audit @ --format JSON", says: `"schema"`},
	{call: "audit @ -o 报告.xlxs", code: 2, says: "不认识的报告格式|是不是 .xlsx"},
	{call: "match @/名册.csv --against @ -o 结果.xlxs", code: 2, says: "是不是 .xlsx"},
	{call: "match @/名册.csv --against @ --privacy ful", code: 2, says: "是不是 full"},
	{call: "match @/名册.csv --against @ --privacy 公开"},
	{call: "inspect @ --format jsn", code: 2, says: "是不是 json"},
	{call: "inspect @ --privacy 乡镇"},
	{call: "audit @ --lang fr", code: 2, says: "--lang|zh（中文）"},
	{call: "audit @ --lang eng", says: "as of"},
	{call: "audit @ --lang 中文", says: "核查日期"},
	{call: "audit @ --lang English", says: "as of"},
	{call: "rules --lang zj", code: 2, says: "是不是 zh"},
	{call: "demo d --size 乡", code: 2, says: "是不是 乡镇"},
	{call: "demo d --size conty", code: 2, says: "是不是 county"},
	{call: "audit @ --as-of 2016年12月31日", says: "核查日期 2016-12-31"},
	{call: "audit @ --as-of 2016-13-31", code: 2, says: "写成 2016-12-31"},
	// Rules.
	{call: "rules 死亡", says: "死亡后仍发放|死亡未退出", not: "财政供养人员享受"},
	{call: "rules death --lang en", says: "paid-after-death|death-source-conflict"},
	{call: "rules 死亡后仍发放", says: "不得指认"},
	{call: "rules 死亡后发放", code: 2, says: "是不是 死亡后仍发放"},
	{call: "rules paid-after-deth", code: 2, says: "是不是 paid-after-death"},
	{call: "rules 重复与互斥", says: "dibao-urban-rural-double", not: "paid-after-death"},
	{call: "rules --format jsn", code: 2, says: "是不是 json"},
	{call: "audit @ --only 死亡后仍发放", says: "核查日期"},
	{call: "audit @ --only 死亡后仍发放，清退后仍发放", says: "核查日期"},
	{call: "audit @ --only 死亡", code: 2, says: "没有名为 死亡 的规则|死亡后仍发放|死亡未退出"},
	{call: "audit @ --skip paid-after", code: 2, says: "paid-after-death"},
	// Kinds.
	{call: "template 农村低保 -o @/空表.xlsx", says: "已写"},
	{call: "template 农村底保", code: 2, says: "是不是 农村低保"},
	{call: "template 低保", code: 2, says: "农村低保|城市低保"},
	{call: "template rural-dbao", code: 2, says: "是不是 rural-dibao"},
	{call: "template Rural-Dibao -o @/空表2.xlsx", says: "已写"},
	// Lock files, as a glob brings them.
	{call: "check @/~$名册.csv @/.~lock.名册.csv# @/名册.csv --fail-on never", says: "名册.csv", not: "rollcheck：错误"},
	{call: "audit @/~$名册.csv @/.~lock.名册.csv# @/名册.csv", says: "核查日期", not: "读不了"},
	{call: "audit @/~$没了.xlsx @/名册.csv", says: "核查日期", not: "找不到"},
	{call: "match @/名册.csv --against @/~$没了.xlsx @", not: "找不到"},
	{call: "check @/~$名册.csv", code: 3, says: "没有可以读取的表格"},
}

// Each wrong or unusual call is answered in the user's language with what to type instead.
func TestManners(t *testing.T) {
	folder := "名册"
	t.Chdir(t.TempDir())
	write(t, filepath.Join(folder, "名册.csv"), "石桥乡2016年12月农村低保花名册,,,\n姓名,身份证号,家庭年人均收入,月保障金\n马一,990101195001010014,100,200\n")
	write(t, filepath.Join(folder, "~$名册.csv"), "\x05user")
	write(t, filepath.Join(folder, ".~lock.名册.csv#"), ",user,machine,01.01.2016 10:00,file:///;")
	wrong := 0
	for _, test := range calls {
		call := strings.ReplaceAll(test.call, "@", folder)
		t.Run(test.call, func(t *testing.T) {
			t.Setenv("ROLLCHECK_LANG", "zh")
			var out, told bytes.Buffer
			code := run(strings.Fields(call), strings.NewReader(""), &out, &told)
			shown := out.String() + told.String()
			if code != test.code {
				t.Errorf("exit code %d, want %d", code, test.code)
			}
			for part := range strings.SplitSeq(strings.ReplaceAll(test.says, "@", folder), "|") {
				if !strings.Contains(shown, part) {
					t.Errorf("%q is not said", part)
				}
			}
			for part := range strings.SplitSeq(test.not, "|") {
				if part != "" && strings.Contains(shown, part) {
					t.Errorf("%q is said", part)
				}
			}
			if t.Failed() {
				wrong++
				t.Logf("%.600s", told.String())
			}
		})
	}
	if wrong > 0 {
		t.Logf("%d of %d calls are answered wrongly", wrong, len(calls))
	}
	if left, _ := os.ReadDir("."); len(left) > 1 {
		t.Errorf("wrong calls left files behind: %v", left)
	}
}
