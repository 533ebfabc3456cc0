package report_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// sarifSchema is the schema of SARIF 2.1.0 errata 01 as OASIS publishes it.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	schema, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("sarif.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// What CI systems are given is valid SARIF, whatever the roster holds.
func TestSARIFIsValid(t *testing.T) {
	result, _ := audited(t)
	schema := sarifSchema(t)
	for _, privacy := range []words.Privacy{words.Full, words.Township, words.Public} {
		content := written(t, report.SARIF, result, words.Chinese, privacy)
		log, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%s: %v", privacy, err)
		}
	}
	wrong, err := jsonschema.UnmarshalJSON(strings.NewReader(`{"version":"2.1.0","runs":[{"results":[]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if schema.Validate(wrong) == nil {
		t.Error("a log without a tool is valid: the test proves nothing")
	}
}
