package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rollcheck": main})
}

// The command line as a user meets it: one script a habit, in testdata.
func TestScripts(t *testing.T) {
	township, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("TOWNSHIP", township+"/../../testdata/township")
			env.Setenv("BOOKS", township+"/../../roster/book/testdata")
			env.Setenv("ROLLCHECK_LANG", "zh")
			env.Setenv("LANG", "C.UTF-8")
			return nil
		},
		UpdateScripts: os.Getenv("ROLLCHECK_UPDATE") != "",
	})
}
