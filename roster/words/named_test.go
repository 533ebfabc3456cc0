package words

import "testing"

// Texts found by a fixed name of the contract: each name has its own, no other name has any.
func TestTextsByName(t *testing.T) {
	for area, find := range map[string]struct {
		title   func(string) Text
		names   []string
		unknown Text
	}{
		"reason":   {ReasonTitle, []string{"income", "land", "army", "relation", "death", "other"}, Text{}},
		"severity": {SeverityMeaning, []string{"violation", "suspicion", "omission", "procedure", "quality", "notice"}, Text{}},
		"format":   {FormatTitle, []string{"xlsb", "ods", "odt", "xls", "docx", "pptx", "office", "lock", "folder", "empty", "text", "xml2003", "sylk", "xml", "page", "zip"}, FormatUnknown},
	} {
		seen := map[Text]string{}
		for _, name := range find.names {
			text := find.title(name)
			if text == find.unknown || text.ZH == "" || text.EN == "" {
				t.Errorf("%s %s has no text", area, name)
			}
			if other := seen[text]; other != "" {
				t.Errorf("%s: %s and %s have one text", area, name, other)
			}
			seen[text] = name
		}
		if text := find.title("none such"); text != find.unknown {
			t.Errorf("%s: an unknown name gives %+v", area, text)
		}
	}
}
