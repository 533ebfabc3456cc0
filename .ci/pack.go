//go:build ignore

// Pack puts one built program into the archive it is given out in: the program, the guide with its
// pictures, the licences of all that is linked in, and the list of it. No clock and no order of the
// file system shows in the bytes.
package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"time"
)

// packed is the time every file in an archive has: the first a .zip can tell.
var packed = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// file is one file of an archive.
type file struct {
	name    string
	content []byte
	mode    int64
}

func main() {
	log.SetFlags(0)
	version := flag.String("version", "", "version of the program")
	system := flag.String("system", "", "GOOS it was built for")
	architecture := flag.String("architecture", "", "GOARCH it was built for")
	program := flag.String("program", "", "the built program")
	packages := flag.String("packages", "", "what go list -deps -json=Dir,Module,Standard said of it")
	folder := flag.String("o", "", "where the archive is written")
	flag.Parse()
	files, err := contents(*program, *packages, *version)
	if err != nil {
		log.Fatal(err)
	}
	name := fmt.Sprintf("rollcheck-%s-%s-%s", *version, *system, *architecture)
	for i := range files {
		files[i].name = name + "/" + files[i].name
	}
	archive, ending := tarball, ".tar.gz"
	if *system == "windows" {
		archive, ending = zipped, ".zip"
	}
	var out bytes.Buffer
	if err := archive(&out, files); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*folder, name+ending), out.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// contents returns the files of an archive by name.
func contents(program, packages, version string) ([]file, error) {
	binary, err := os.ReadFile(program)
	if err != nil {
		return nil, err
	}
	licences, err := notices(packages)
	if err != nil {
		return nil, err
	}
	bill, err := billOfMaterials(program, binary, version)
	if err != nil {
		return nil, err
	}
	files := []file{{filepath.Base(program), binary, 0o755}, {"THIRD-PARTY-LICENSES.txt", licences, 0o644}, {"sbom.cdx.json", bill, 0o644}}
	taken, err := filepath.Glob("cmd/rollcheck/guide/*")
	if err != nil {
		return nil, err
	}
	for _, path := range append(taken, "LICENSE") {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, file{filepath.Base(path), content, 0o644})
		if name, isPage := strings.CutSuffix(filepath.Base(path), ".md"); isPage {
			files = append(files, file{name + ".html", webPage(name, string(content)), 0o644})
		}
	}
	slices.SortFunc(files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	return files, nil
}

// webPage is a page of the guide for a browser, which every Windows opens at a double click. It knows
// what the guide uses: headings, lists, tables, pictures, commands, bold and code.
func webPage(title, text string) []byte {
	var out strings.Builder
	fmt.Fprintf(&out, "<!DOCTYPE html>\n<html lang=\"zh\"><meta charset=\"utf-8\"><title>%s</title>\n<style>%s</style>\n", title, pageStyle)
	open := ""
	within := func(element string) {
		if element == open {
			return
		}
		if open != "" {
			fmt.Fprintf(&out, "</%s>\n", open)
		}
		if open = element; open != "" {
			fmt.Fprintf(&out, "<%s>\n", open)
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		fence := strings.HasPrefix(line, "```")
		switch {
		case fence && open == "pre":
			within("")
		case fence:
			within("pre")
		case open == "pre":
			out.WriteString(html.EscapeString(line) + "\n")
		case line == "" || strings.HasPrefix(line, "|---") || strings.HasPrefix(line, "<!--"):
			if line == "" {
				within("")
			}
		default:
			element, written := block(line)
			within(element)
			out.WriteString(written + "\n")
		}
	}
	within("")
	return []byte(out.String())
}

const pageStyle = `body{max-width:60em;margin:2em auto;padding:0 1em;font:16px/1.7 "Microsoft YaHei","PingFang SC",sans-serif}` +
	`table{border-collapse:collapse;font-size:14px}td{border:1px solid #bbb;padding:2px 8px;vertical-align:top}` +
	`tr:first-child td{background:#eee;font-weight:bold}` +
	`pre,code{background:#f2f2f2;padding:2px 4px}img{max-width:100%;border:1px solid #bbb}`

var (
	numbered = regexp.MustCompile(`^\d+\. `)
	inline   = []struct {
		found *regexp.Regexp
		put   string
	}{
		{regexp.MustCompile("`([^`]+)`"), "<code>$1</code>"},
		{regexp.MustCompile(`\*\*([^*]+)\*\*`), "<b>$1</b>"},
		{regexp.MustCompile(`!\[([^\]]*)\]\(([^)]*)\)`), `<img alt="$1" src="$2">`},
	}
)

// block returns the element a line stands in, none for one of its own, and the line in HTML.
func block(line string) (element, written string) {
	written = html.EscapeString(line)
	for _, one := range inline {
		written = one.found.ReplaceAllString(written, one.put)
	}
	if level := len(line) - len(strings.TrimLeft(line, "#")); level > 0 {
		return "", fmt.Sprintf("<h%d>%s</h%d>", level, strings.TrimSpace(written[level:]), level)
	}
	switch {
	case strings.HasPrefix(line, "|"):
		cells := strings.Split(strings.Trim(written, "|"), "|")
		return "table", "<tr><td>" + strings.Join(cells, "</td><td>") + "</td></tr>"
	case strings.HasPrefix(line, "- "):
		return "ul", "<li>" + written[2:] + "</li>"
	case numbered.MatchString(line):
		return "ol", "<li>" + numbered.ReplaceAllString(written, "") + "</li>"
	}
	return "", "<p>" + written + "</p>"
}

func zipped(out io.Writer, files []file) error {
	archive := zip.NewWriter(out)
	for _, f := range files {
		header := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: packed}
		header.SetMode(os.FileMode(f.mode))
		entry, err := archive.CreateHeader(header)
		if err != nil {
			return err
		}
		if _, err := entry.Write(f.content); err != nil {
			return err
		}
	}
	return archive.Close()
}

func tarball(out io.Writer, files []file) error {
	compressed, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	archive := tar.NewWriter(compressed)
	for _, f := range files {
		header := &tar.Header{Name: f.name, Mode: f.mode, Size: int64(len(f.content)), ModTime: packed, Typeflag: tar.TypeReg}
		if err := archive.WriteHeader(header); err != nil {
			return err
		}
		if _, err := archive.Write(f.content); err != nil {
			return err
		}
	}
	return errors.Join(archive.Close(), compressed.Close())
}

// linked is one package that is linked in.
type linked struct {
	Dir      string
	Standard bool
	Module   *struct {
		Path, Version, Dir string
		Main               bool
	}
}

// notices returns the licence texts of every module linked in and of Go's own library: those of
// its root, and those that lie beside a package linked in.
func notices(packages string) ([]byte, error) {
	listed, err := os.Open(packages)
	if err != nil {
		return nil, err
	}
	defer listed.Close()
	texts := map[string][]byte{} // by module and path in it
	if err := licencesIn(texts, "Go "+runtime.Version(), runtime.GOROOT(), runtime.GOROOT()); err != nil {
		return nil, err
	}
	for decoder := json.NewDecoder(listed); ; {
		var one linked
		if err := decoder.Decode(&one); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		if one.Standard || one.Module.Main {
			continue
		}
		if err := licencesIn(texts, one.Module.Path+" "+one.Module.Version, one.Module.Dir, one.Dir); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	names := []string{}
	for name := range texts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		rule, text := strings.Repeat("=", 78), bytes.ReplaceAll(texts[name], []byte("\r"), nil)
		fmt.Fprintf(&out, "%s\n%s\n%s\n\n%s\n\n", rule, name, rule, bytes.TrimSpace(text))
	}
	return out.Bytes(), nil
}

// licencesIn adds the licence texts from a package's folder up to its module's; a module without
// any is an error, for it could not be given out.
func licencesIn(texts map[string][]byte, module, root, folder string) error {
	found := false
	for at := folder; ; at = filepath.Dir(at) {
		entries, err := os.ReadDir(at)
		if err != nil {
			return err
		}
		for _, entry := range entries {
			if entry.IsDir() || !isLicence(entry.Name()) {
				continue
			}
			path := filepath.Join(at, entry.Name())
			inside, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			if texts[module+" "+filepath.ToSlash(inside)], err = os.ReadFile(path); err != nil {
				return err
			}
			found = true
		}
		if at == root {
			break
		}
	}
	if !found {
		return fmt.Errorf("%s: no licence text in %s", module, root)
	}
	return nil
}

func isLicence(name string) bool {
	if ending := filepath.Ext(name); ending == ".go" {
		return false
	}
	for _, word := range []string{"LICENSE", "LICENCE", "COPYING", "NOTICE", "PATENTS"} {
		if strings.HasPrefix(strings.ToUpper(name), word) {
			return true
		}
	}
	return false
}

// component is a component of CycloneDX 1.5.
type component struct {
	Type       string           `json:"type"`
	Name       string           `json:"name"`
	Version    string           `json:"version"`
	Reference  string           `json:"bom-ref,omitempty"`
	PackageURL string           `json:"purl,omitempty"`
	Hashes     []map[string]any `json:"hashes,omitempty"`
	Licences   []map[string]any `json:"licenses,omitempty"`
	Properties []map[string]any `json:"properties,omitempty"`
}

// billOfMaterials lists what is linked into a program, as the program itself tells it. It has no
// serial number and no time, both of which may be left out.
func billOfMaterials(program string, binary []byte, version string) ([]byte, error) {
	built, err := buildinfo.ReadFile(program)
	if err != nil {
		return nil, err
	}
	licences, err := licencesOfReadme()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(binary)
	whole := component{
		Type: "application", Name: "rollcheck", Version: version, Reference: "rollcheck", Licences: named("Apache-2.0"),
		Hashes: []map[string]any{{"alg": "SHA-256", "content": hex.EncodeToString(sum[:])}},
	}
	goVersion := strings.TrimPrefix(built.GoVersion, "go")
	library := "pkg:golang/std@" + goVersion
	parts := []component{{Type: "library", Name: "std", Version: goVersion, Reference: library, PackageURL: library, Licences: named("BSD-3-Clause")}}
	for _, module := range built.Deps {
		if module.Replace != nil {
			module = module.Replace
		}
		licence := licences[strings.TrimPrefix(module.Path, "github.com/")]
		if licence == "" {
			return nil, fmt.Errorf("the README names no licence of %s", module.Path)
		}
		address := "pkg:golang/" + module.Path + "@" + module.Version
		parts = append(parts, component{
			Type: "library", Name: module.Path, Version: module.Version, Reference: address, PackageURL: address,
			Licences: named(licence), Properties: []map[string]any{{"name": "go.sum", "value": module.Sum}},
		})
	}
	references := []string{}
	for _, part := range parts {
		references = append(references, part.Reference)
	}
	out, err := json.MarshalIndent(map[string]any{
		"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
		"metadata": map[string]any{"component": whole}, "components": parts,
		"dependencies": []map[string]any{{"ref": whole.Reference, "dependsOn": references}},
	}, "", "  ")
	return append(out, '\n'), err
}

func named(licence string) []map[string]any {
	return []map[string]any{{"license": map[string]any{"id": licence}}}
}

// licencesOfReadme reads the table of licences in the README, which a test holds to go.mod.
func licencesOfReadme() (map[string]string, error) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return nil, err
	}
	licences := map[string]string{}
	_, table, _ := strings.Cut(string(readme), "| licence | modules |")
	for line := range strings.Lines(table) {
		if cells := strings.Split(line, "|"); len(cells) > 2 {
			for module := range strings.SplitSeq(cells[2], ",") {
				licences[strings.TrimSpace(module)] = strings.TrimSpace(cells[1])
			}
		}
	}
	return licences, nil
}
