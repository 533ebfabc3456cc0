package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Advice works: whoever does what the program says sees the thing mended. Each case is a
// situation, the command, the advice it prints, what is done, and what is then printed.
func TestAdviceWorks(t *testing.T) {
	const persons = "姓名,身份证号,住址,存钱的地方\n马一,990101195002020034,上坪村,6210138800000001\n"
	for _, test := range []struct {
		name, file, content string
		verb                string
		advice              string // must be printed
		written, table      string // the file that is written, following it, and what it holds
		renamed             string // what the file is renamed to; "" for nothing
		outcome             string // printed afterwards
	}{
		{"a 列名 row for an unrecognised sheet", "死亡人员.csv", "姓名,身份证号,走的那天\n马一,990101195002020034,2016-03-04\n", "inspect",
			"建一张 列名 表（列：文件、表、列名、字段）放进同一文件夹", "列名.csv", "文件,表,列名,字段\n死亡人员.csv,,走的那天,死亡日期\n", "", "认作：死亡名单"},
		{"the word in the file's name", "石桥乡名单.csv", "姓名,身份证号,家庭人口,月保障金,银行账号\n马一,990101195002020034,1,200,6210138800000001\n", "inspect",
			"在标题或文件名中写明", "", "", "石桥乡农村低保名单.csv", "认作：农村低保"},
		{"a row of headings above the first record", "农村低保.csv", "马一,990101195002020034,上坪村\n", "inspect",
			"在第一条记录上面加一行列名", "农村低保.csv", "姓名,身份证号,村\n马一,990101195002020034,上坪村\n", "", "认作：农村低保"},
		{"a 列名 row for a required column", "农村低保.csv", persons, "check",
			"没有“银行账号”一栏；若用了别的列名，请在 列名 表中写明", "列名.csv", "列名,字段\n存钱的地方,银行账号\n", "", "!没有“银行账号”一栏"},
		{"the heading a sheet that is not ready lacks", "死亡人员.csv", "姓名,身份证号,走的那天\n马一,990101195002020034,2016-03-04\n", "check",
			"最接近死亡名单，缺少 死亡日期", "死亡人员.csv", "姓名,身份证号,死亡日期\n马一,990101195002020034,2016-03-04\n", "", "可以上报"},
		{"a column that is not used", "农村低保.csv", persons, "inspect",
			"没有用到的列：D列 存钱的地方", "列名.csv", "列名,字段\n存钱的地方,忽略\n", "", "!D列 存钱的地方"},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			write := func(name, content string) {
				if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			write(test.file, test.content)
			if out := printed(test.verb, folder); !strings.Contains(out, test.advice) {
				t.Fatalf("the advice is not given:\n%s", out)
			}
			if test.written != "" {
				write(test.written, test.table)
			}
			if test.renamed != "" {
				if err := os.Rename(filepath.Join(folder, test.file), filepath.Join(folder, test.renamed)); err != nil {
					t.Fatal(err)
				}
			}
			wanted, absent := strings.CutPrefix(test.outcome, "!")
			if out := printed(test.verb, folder); strings.Contains(out, wanted) == absent {
				t.Errorf("the advice was followed and did not help:\n%s", out)
			}
		})
	}
}

// printed returns what a command prints for a folder, errors and hints too.
func printed(verb, folder string) string {
	arguments := []string{verb, folder, "--lang", "zh"}
	if verb != "inspect" {
		arguments = append(arguments, "--as-of", "2016-12-31")
	}
	var out, told bytes.Buffer
	run(arguments, strings.NewReader(""), &out, &told)
	return out.String() + told.String()
}
