package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"rollcheck": main, "fill": fill, "flip": flip, "cells": cells})
}

// fill writes texts into a list of findings, as an officer does: fill REPORT COPY U5=属实 ...
func fill() {
	file, err := excelize.OpenFile(os.Args[1])
	for _, argument := range os.Args[3:] {
		cell, text, _ := strings.Cut(argument, "=")
		if err == nil {
			err = file.SetCellStr("疑点清单", cell, text)
		}
	}
	if err == nil {
		err = file.SaveAs(os.Args[2])
	}
	if err != nil {
		log.Fatal(err)
	}
}

// cells prints the rows of all sheets of a workbook: cells REPORT.
func cells() {
	file, err := excelize.OpenFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	for _, sheet := range file.GetSheetList() {
		rows, err := file.GetRows(sheet)
		if err != nil {
			log.Fatal(err)
		}
		for _, row := range rows {
			fmt.Println(sheet, strings.Join(row, " | "))
		}
	}
}

// flip changes one bit of a file: flip FILE OFFSET.
func flip() {
	content, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	at, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	content[at] ^= 1
	if err := os.Chmod(os.Args[1], 0o600); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], content, 0o600); err != nil {
		log.Fatal(err)
	}
}

// endsWith runs a program that has to end with a code: exit 3 rollcheck ...
func endsWith(script *testscript.TestScript, _ bool, arguments []string) {
	err := script.Exec(arguments[1], arguments[2:]...)
	var ended *exec.ExitError
	if code, _ := strconv.Atoi(arguments[0]); !errors.As(err, &ended) || ended.ExitCode() != code {
		script.Fatalf("want exit code %d, got %v", code, err)
	}
}

// The command line as a user meets it: one script a habit, in testdata.
func TestScripts(t *testing.T) {
	township, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:  "testdata",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exit": endsWith},
		Setup: func(env *testscript.Env) error {
			env.Setenv("TOWNSHIP", township+"/../../testdata/township")
			env.Setenv("BOOKS", township+"/../../roster/book/testdata")
			env.Setenv("ROLLCHECK_LANG", "zh")
			env.Setenv("LANG", "C.UTF-8")
			return nil
		},
		Condition: func(condition string) (bool, error) {
			if condition != "root" {
				return false, fmt.Errorf("no condition %s", condition)
			}
			return os.Geteuid() == 0, nil
		},
		UpdateScripts: os.Getenv("ROLLCHECK_UPDATE") != "",
	})
}
