package book

import "bytes"

// PlainText decodes the content of a .txt file, and says whether its lines are the rows of a table
// rather than sentences: more than half of them have one number of fields, three or more, and few
// end a sentence. Such a file is read as a table, whatever its name.
func PlainText(content []byte) (text string, table bool, err error) {
	decoded, err := decode(content)
	if err != nil {
		return "", false, err
	}
	return string(decoded), tabular(decoded), nil
}

func tabular(text []byte) bool {
	sample := text[:min(len(text), textWindow)]
	if bytes.IndexByte(sample, 0) >= 0 || !plainText(sample) {
		return false
	}
	separator := delimiter(".txt", sample)
	if separator == 0 {
		return false
	}
	lines, sentences := 0, 0
	for line := range bytes.Lines(sample) {
		if len(bytes.TrimSpace(line)) > 0 && lines < sampleRecords {
			lines++
			sentences += bytes.Count(line, []byte("。"))
		}
	}
	alike, fields := agreement(sample, separator)
	return fields >= 3 && alike >= 2 && 2*alike > lines && 4*sentences <= lines
}
