package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"rollcheck/audit/rules"
	"rollcheck/roster"
)

// hashedFolder writes a roster, payments and the dead, for the persons of some numbers.
func hashedFolder(t *testing.T, numbers []string) string {
	t.Helper()
	roll := "乡镇,村,户主姓名,姓名,身份证号,与户主关系,家庭年人均收入,月保障金\n"
	dead, paid, exceptions := "姓名,身份证号,死亡日期\n", "乡镇,村,户主姓名,户主身份证号,发放月份,发放金额\n", "规则,身份证号,姓名,理由,批准人,有效期至\n"
	for i, number := range numbers {
		name := "欧阳" + "磊淼焱鑫垚"[i*3:i*3+3]
		roll += fmt.Sprintf("石桥乡,上坪村,%s,%s,%s,本人,9000,150.50\n", name, name, number)
		dead += fmt.Sprintf("%s,%s,2016-07-15\n", name, number)
		paid += fmt.Sprintf("石桥乡,上坪村,%s,%s,2016-12,150.50\n", name, number)
		exceptions += fmt.Sprintf("vehicle,%s,,已过户,张主任,2017-12-31\n", number)
	}
	folder := t.TempDir()
	write(t, filepath.Join(folder, "材料", "石桥乡2016年12月农村低保花名册.csv"), roll)
	write(t, filepath.Join(folder, "材料", "死亡名单.csv"), dead)
	write(t, filepath.Join(folder, "材料", "2016年12月农村低保发放清册.csv"), paid)
	write(t, filepath.Join(folder, "材料", "例外.csv"), exceptions)
	return folder
}

// renderings audits a folder and returns every file it writes by its ending, as it is.
func renderings(t *testing.T, folder, privacy string) map[string][]byte {
	t.Helper()
	t.Chdir(folder)
	var out, told bytes.Buffer
	arguments := []string{"audit", "材料", "--as-of", "2016-12-31", "--privacy", privacy}
	files := map[string][]byte{}
	endings := []string{".xlsx", ".html", ".json", ".csv", ".sarif"}
	for _, ending := range endings {
		arguments = append(arguments, "-o", privacy+ending)
	}
	if code := run(arguments, strings.NewReader(""), &out, &told); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told.String())
	}
	for _, ending := range endings {
		content, err := os.ReadFile(privacy + ending)
		if err != nil {
			t.Fatal(err)
		}
		files[ending] = content
	}
	files["screen"] = out.Bytes()
	return files
}

// hashedNumbers are numbers of several persons; later moves every birth to the next day that
// leaves the area and the last four characters as they are.
func hashedNumbers(later bool) []string {
	numbers := make([]string, 5)
	for i := range numbers {
		day := time.Date(1940+i*10, 3, 5, 0, 0, 0, 0, time.UTC)
		numbers[i] = numberOf(day, 21+i)
		for first := numbers[i]; later && (numbers[i] == first || numbers[i][14:] != first[14:]); {
			day = day.AddDate(0, 0, 1)
			numbers[i] = numberOf(day, 21+i)
		}
	}
	return numbers
}

func numberOf(day time.Time, sequence int) string {
	return roster.MakeID("990101", roster.Date(day.Year()*10000+int(day.Month())*100+day.Day()), sequence).String()
}

// What differs only in the digits that are hidden gives the same bytes: nothing printed, no hash
// and no order, rests on them.
func TestHiddenDigitsChangeNothing(t *testing.T) {
	folders := []string{hashedFolder(t, hashedNumbers(false)), hashedFolder(t, hashedNumbers(true))}
	for _, privacy := range []string{"township", "public"} {
		first, second := renderings(t, folders[0], privacy), renderings(t, folders[1], privacy)
		for name := range first {
			if !bytes.Equal(first[name], second[name]) {
				t.Errorf("%s %s rests on digits that are hidden", privacy, name)
			}
		}
	}
}

var printedHash = regexp.MustCompile(`[0-9a-f]{16,64}|(?:[0-9a-f]{4}-){3}[0-9a-f]{4}`)

// Whoever knows a person's area and last four digits tries all dates of birth against every hash
// printed, and finds nothing; in profile full he does.
func TestNoHashIsTurnedBack(t *testing.T) {
	numbers := hashedNumbers(false)
	folder := hashedFolder(t, numbers)
	guesses := map[string]bool{}
	for day := time.Date(1930, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2017; day = day.AddDate(0, 0, 1) {
		for i := range 5 {
			if number := numberOf(day, 21+i); number[14:] == numbers[i][14:] {
				guess(guesses, number)
			}
		}
	}
	for _, privacy := range []string{"full", "township", "public"} {
		printed, found := 0, 0
		for name, content := range renderings(t, folder, privacy) {
			for _, hash := range printedHash.FindAllString(decoded(content), -1) {
				printed++
				if guesses[strings.ReplaceAll(hash, "-", "")] {
					found++
					if privacy != "full" {
						t.Errorf("%s %s: %s is turned back", privacy, name, hash)
					}
				}
			}
		}
		t.Logf("%s: %d hashes printed, %d turned back", privacy, printed, found)
		if privacy == "full" && found == 0 {
			t.Error("no hash is turned back in profile full: the test proves nothing")
		}
	}
}

// guess adds the hashes a number may be printed as.
func guess(guesses map[string]bool, number string) {
	whole := sha256.Sum256([]byte(number))
	guesses[hex.EncodeToString(whole[:])], guesses[hex.EncodeToString(whole[:8])] = true, true
	for _, rule := range rules.All {
		if !slices.Contains([]string{"paid-after-death", "active-after-death", "income-over-line"}, rule.ID) {
			continue
		}
		for _, key := range []string{"", "2016-07"} { // of what a finding is about: the month of the death
			sum := sha256.Sum256([]byte(strings.Join([]string{rule.ID, "rural-dibao", number, key}, "\x1e")))
			guesses[hex.EncodeToString(sum[:8])] = true
		}
	}
}
