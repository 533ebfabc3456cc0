package report_test

import (
	"bytes"
	"encoding/json"
	"testing"
)

// pageData is what the script of a page has to draw.
type pageData struct {
	findings [][]any
	tables   map[string][][]string
}

// dataOf reads the data of a page as its script does.
func dataOf(t *testing.T, content []byte) pageData {
	t.Helper()
	_, after, _ := bytes.Cut(content, []byte(`<script type="application/json"`))
	_, after, _ = bytes.Cut(after, []byte(">"))
	inside, _, _ := bytes.Cut(after, []byte("</script>"))
	var parsed struct {
		Texts []string
		Lists [5][]any
	}
	if err := json.Unmarshal(inside, &parsed); err != nil {
		t.Fatal(err)
	}
	text := func(value any) string {
		if number, is := value.(float64); is {
			return parsed.Texts[int(number)]
		}
		return value.(string)
	}
	found := pageData{tables: map[string][][]string{}}
	for _, finding := range parsed.Lists[0] {
		found.findings = append(found.findings, finding.([]any))
	}
	for _, table := range parsed.Lists[4] {
		parts := table.([]any)
		var rows [][]string
		for _, row := range parts[3].([]any) {
			var cells []string
			for _, cell := range row.([]any) {
				cells = append(cells, text(cell))
			}
			rows = append(rows, cells)
		}
		found.tables[text(parts[0])] = rows
	}
	return found
}
