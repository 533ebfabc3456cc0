package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// write writes the report to every output and to standard output; nothing where one of the
// townships' workbooks must stay as it is.
func (p *program) write(result *audit.Report, options auditOptions, chosen choice) error {
	townships, err := p.townshipFiles(result, options)
	if err != nil {
		return err
	}
	written := newWriting(p, len(options.outputs))
	failed := make([]error, len(options.outputs))
	var group sync.WaitGroup
	for i, path := range options.outputs {
		group.Go(func() {
			failed[i] = writeOutput(path, result, p.reportOptions(options, chosen))
			written.wrote(path)
		})
	}
	group.Wait()
	written.done()
	failed = append(failed, p.writeTownships(result, townships, options, chosen)...)
	failed = append(failed, report.Print(p.stdout, options.format, result, p.reportOptions(options, chosen)))
	return p.told(options.outputs, failed)
}

// told names what was written, and every fault but the last, which is returned: one format that
// fails says nothing of the others. The first faults are those of the paths, in their order.
func (p *program) told(paths []string, failed []error) (last error) {
	for i, path := range paths {
		if failed[i] == nil {
			p.say(words.Written, path)
		}
	}
	for _, err := range failed {
		if err == nil {
			continue
		}
		if last != nil {
			p.complain(last)
		}
		last = err
	}
	return last
}

// writeOutput writes one report; a panic in it is an error, as everywhere.
func writeOutput(path string, result *audit.Report, options report.Options) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = &words.Error{What: words.Unexpected.With(fmt.Sprint(fault)), Hint: words.UnexpectedHint.With()}
		}
	}()
	return report.Write(path, result, options)
}

// townshipFile is the workbook of a township.
type townshipFile struct{ township, path string }

// townshipFiles names a workbook for each township in a folder, all of which may be written.
func (p *program) townshipFiles(result *audit.Report, options auditOptions) ([]townshipFile, error) {
	folder := options.byTownship
	if folder == "" {
		return nil, nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, words.Unwritable(folder, err)
	}
	var files []townshipFile
	places := slices.Clone(options.outputs)
	used := map[string]bool{}
	shown := words.Privacy(cmp.Or(options.privacy, string(words.Full)))
	for i, township := range result.Townships() {
		name := report.TownshipFile(shown.HideQuoted(township, p.known), p.language)
		if used[strings.ToLower(name)] { // two names that differ only in what a file's name may not hold, or in the size of letters
			name = strconv.Itoa(i) + "_" + name
		}
		used[strings.ToLower(name)] = true
		file := townshipFile{township, filepath.Join(folder, name)}
		if err := report.CheckExisting(file.path); err != nil {
			return nil, err
		}
		files = append(files, file)
		places = append(places, file.path)
	}
	return files, report.CheckApart(places, nil)
}

// writeTownships writes a workbook for each township, with its own lines only.
func (p *program) writeTownships(result *audit.Report, files []townshipFile, options auditOptions, chosen choice) []error {
	var failed []error
	for _, file := range files {
		err := writeOutput(file.path, result.Of(file.township), p.reportOptions(options, chosen))
		if err == nil {
			p.say(words.Written, file.path)
		}
		failed = append(failed, err)
	}
	return failed
}
