package main

import (
	"bytes"
	"strings"
	"testing"

	"rollcheck/audit/report"
)

// The help of every verb that writes lists every format it has, and each is taken.
func TestHelpListsFormats(t *testing.T) {
	for verb, work := range map[string]report.Work{"audit": report.OfAudit, "check": report.OfAudit, "match": report.OfMatch} {
		for _, language := range []string{"zh", "en"} {
			var out, told bytes.Buffer
			run([]string{verb, "--help", "--lang", language}, strings.NewReader(""), &out, &told)
			words := strings.FieldsFunc(out.String(), func(r rune) bool { return strings.ContainsRune(" \n;；:：", r) })
			listed := map[string]bool{}
			for _, word := range words {
				listed[word] = true
			}
			for _, format := range append(work.Names(), work.Extensions()...) {
				if !listed[format] {
					t.Errorf("%s --help --lang %s does not list %s", verb, language, format)
				}
			}
		}
	}
}
