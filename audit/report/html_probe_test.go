package report_test

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var (
	policy   = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	pageBody = regexp.MustCompile(`(?s)<body[^>]*data-probe="([^"]*)"`)
)

// probe runs a script in a page, in place of its policy, and reads what it returns.
func probe(t *testing.T, content []byte, fragment, script string, found any, flags ...string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "probed.html")
	text := policy.ReplaceAllString(string(content), "")
	save(t, file, []byte(text+"<script>document.body.dataset.probe = JSON.stringify((function () {"+script+"})());</script>"))
	page := browse(t, file, fragment, append(flags, "--dump-dom")...)
	said := pageBody.FindStringSubmatch(page)
	if said == nil {
		t.Fatal("the probe did not end")
	}
	if err := json.Unmarshal([]byte(html.UnescapeString(said[1])), found); err != nil {
		t.Fatal(err)
	}
}

// contrasts lists what is written in colours that differ too little from what is behind them
// (WCAG 2.1, 1.4.3: 4.5 to 1), and counts all that is written.
const contrasts = `
  function light(colour) {
    var part = colour.match(/[\d.]+/g).slice(0, 3).map(function (value) { value /= 255; return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); });
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
  }
  function behind(element) {
    for (; element; element = element.parentElement) {
      var colour = getComputedStyle(element).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  }
  var bad = [], count = 0, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    var element = walker.currentNode.parentElement, drawn = element.namespaceURI.indexOf("svg") > 0, back = behind(element);
    if (!walker.currentNode.textContent.trim() || /^(SCRIPT|STYLE|OPTION|NOSCRIPT|TITLE)$/i.test(element.tagName)) continue;
    var box = drawn && element.parentElement.querySelector("rect[class]");
    if (box) back = getComputedStyle(box).fill;
    var front = drawn ? getComputedStyle(element).fill : getComputedStyle(element).color, one = light(front), two = light(back);
    count++;
    if ((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) < 4.5) bad.push(element.tagName + "." + element.className + " " + front + " on " + back);
  }
  var focus = light("rgb(179, 71, 0)"), page = light(getComputedStyle(document.body).backgroundColor);
  if ((page + 0.05) / (focus + 0.05) < 3) bad.push("focus");
  return { Bad: bad, Count: count };`

// Whatever is written on the page can be read against what is behind it.
func TestPageContrast(t *testing.T) {
	content := written(t, report.HTML, township(t), words.Chinese, words.Full)
	for _, fragment := range []string{"", "view=cadre"} {
		var found struct {
			Bad   []string
			Count int
		}
		probe(t, content, fragment, contrasts, &found)
		if found.Count < 500 || len(found.Bad) > 0 {
			t.Errorf("#%s: of %d texts %d are hard to read: %q", fragment, found.Count, len(found.Bad), found.Bad[:min(5, len(found.Bad))])
		}
	}
}

// presses presses keys and says what came of it.
const presses = `
  function press(key) { document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true, cancelable: true })); }
  function search() { return document.querySelector("input[type=search]"); }
  var row = document.querySelector("#findings tbody tr"), said = {};
  press("/");
  said.slash = document.activeElement === search();
  row.focus();
  said.row = document.activeElement === row;
  said.outline = getComputedStyle(row).outlineStyle !== "none" || !row.matches(":focus-visible");
  press("Enter");
  said.enter = row.querySelector("details").open;
  press(" ");
  said.space = !row.querySelector("details").open;
  press("ArrowDown");
  said.down = document.activeElement === row.nextSibling;
  press("ArrowUp");
  said.up = document.activeElement === row;
  search().value = "nobody at all";
  search().dispatchEvent(new Event("input", { bubbles: true }));
  said.none = document.getElementById("shown").textContent === "0" && !document.getElementById("nobody").hidden;
  press("Escape");
  said.escape = search().value === "" && document.activeElement === search();
  said.order = [].every.call(document.querySelectorAll("[tabindex]"), function (element) { return element.tabIndex <= 0; });
  said.named = [].every.call(document.querySelectorAll("select, input, [role=region], svg"), function (element) { return element.getAttribute("aria-label"); });
  return said;`

// The page is used without a mouse: / searches, Escape clears, Enter and Space open a finding.
func TestPageKeyboard(t *testing.T) {
	var said map[string]bool
	probe(t, written(t, report.HTML, township(t), words.Chinese, words.Full), "", presses, &said)
	if len(said) != 11 {
		t.Errorf("the probe says %v", said)
	}
	for key, good := range said {
		if !good {
			t.Errorf("%s does nothing", key)
		}
	}
}

// The page is no wider than a screen of 400 pixels, nor than one of 1280.
func TestPageWidth(t *testing.T) {
	content := written(t, report.HTML, township(t), words.Chinese, words.Full)
	for _, width := range []int{400, 1280} {
		for _, fragment := range []string{"view=cadre"} { // with the widest groups; the head and the tables stand beside
			// A window of a headless browser is never narrow: the page stands in a frame that is.
			file := filepath.Join(t.TempDir(), "page.html")
			save(t, file, content)
			var found struct{ Wide, Screen int }
			text := fmt.Sprintf("<!doctype html><body><iframe id=\"f\" width=\"%d\" height=\"900\" src=\"page.html#%s\"></iframe><script>window.onload = function () { var d = document.getElementById(\"f\").contentDocument.documentElement;"+
				"document.body.dataset.probe = JSON.stringify({ Wide: d.scrollWidth, Screen: d.clientWidth }); };</script></body>", width, fragment)
			outer := filepath.Join(filepath.Dir(file), "outer.html")
			save(t, outer, []byte(text))
			page := browse(t, outer, "", "--allow-file-access-from-files", "--window-size=1400,1000", "--dump-dom")
			said := pageBody.FindStringSubmatch(page)
			if said == nil {
				t.Fatal("the probe did not end")
			}
			if err := json.Unmarshal([]byte(html.UnescapeString(said[1])), &found); err != nil {
				t.Fatal(err)
			}
			if found.Wide > found.Screen || found.Screen < width-40 {
				t.Errorf("#%s: the page is %d wide on a screen of %d", fragment, found.Wide, found.Screen)
			}
		}
	}
}

// multiplied is a report with as many findings, each about another person.
func multiplied(r *audit.Report, count int) *audit.Report {
	all := *r
	all.Findings = nil
	for i := range count {
		f := *r.Findings[i%len(r.Findings)]
		f.ID = fmt.Sprintf("%016x", uint64(i)*0x9e3779b97f4a7c15)
		f.Person.Name, f.Person.Number = fmt.Sprintf("%s%d", f.Person.Name, i), identity(19400101+i%400000, i%999)
		f.Head = f.Person
		f.Message = words.Text{ZH: "%v %d", EN: "%v %d"}.With(f.Message, i)
		f.Evidence = append(f.Evidence[:0:0], f.Evidence...)
		for at := range f.Evidence {
			f.Evidence[at].Cell.Row += i
		}
		all.Findings = append(all.Findings, &f)
	}
	return &all
}

// Forty thousand findings are a page that a browser opens: it is not heavy, and draws no more
// than a screen or two at first.
func TestPageOfManyFindings(t *testing.T) {
	count := 4_000
	if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
		count = 40_000
	}
	result := multiplied(township(t), count)
	for _, privacy := range []words.Privacy{words.Full, words.Township} {
		content := written(t, report.HTML, result, words.Chinese, privacy)
		if most := count * 500; len(content) > most {
			t.Errorf("%s: %d findings take %d bytes, want at most %d", privacy, count, len(content), most)
		}
		t.Logf("%s: %d findings, %d bytes", privacy, count, len(content))
		var found struct{ Elements, Rows int }
		probe(t, content, "", `return { Elements: document.querySelectorAll("*").length, Rows: document.querySelectorAll("#findings tbody tr").length };`, &found)
		if found.Rows != drawnAtFirst || found.Elements > 20_000 {
			t.Errorf("%s: %d elements, %d rows are drawn at first", privacy, found.Elements, found.Rows)
		}
	}
}

// The first page is one sheet of paper, also where much is wrong.
func TestFirstPageIsOneSheet(t *testing.T) {
	much := multiplied(township(t), 12)
	for i := range 60 {
		much.Files = append(much.Files, &roster.File{Path: fmt.Sprintf("乡镇/很长的文件夹名称/第%d个读不了的文件名字也很长很长很长.xlsx", i), Fault: &words.Error{What: words.OverviewPassed.With(i)}})
	}
	for _, rule := range much.Run {
		much.NotRun = append(much.NotRun, audit.NotRun{Rule: rule, Why: words.LacksLists.With(rule.Title)})
	}
	much.Run = nil
	sheets := paperOf(t, written(t, report.HTML, much, words.Chinese, words.Township))
	if !strings.Contains(sheets[0], "核查负责人") {
		t.Errorf("the first sheet of paper does not end in the line to sign:\n%s", sheets[0])
	}
	if !strings.Contains(sheets[1], words.SheetFindings.ZH) {
		t.Errorf("the lists do not begin on the second sheet:\n%s", sheets[1])
	}
}

// paperOf are the texts of the sheets of paper of a page.
func paperOf(t *testing.T, content []byte) []string {
	t.Helper()
	folder := t.TempDir()
	file, paper := filepath.Join(folder, "report.html"), filepath.Join(folder, "report.pdf")
	save(t, file, content)
	browse(t, file, "", "--no-pdf-header-footer", "--print-to-pdf="+paper)
	text, err := exec.CommandContext(t.Context(), program(t, "pdftotext"), paper, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(string(text), "\f")
}
