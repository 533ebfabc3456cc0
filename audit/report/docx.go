package report

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// A written report as a document: the few parts Word, WPS and LibreOffice ask for, laid out as
// official papers are (GB/T 9704-2012: A4, margins of 37, 35, 28 and 26 mm, title of 22 points,
// text of 16 points on lines of 28).

// docxPart is one part of a document.
type docxPart struct{ name, text string }

// bookDocument writes the report on a ledger as a document.
func bookDocument(w io.Writer, b *Book, o Options) error {
	of := newBrief(b, o)
	body := of.document()
	sum := sha256.Sum256([]byte(body))
	core := docxHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>` + inXML(of.title) + `</dc:title><dc:creator>` + reading.Generator +
		`</dc:creator><dc:description>` + sealMark + hex.EncodeToString(sum[:]) + `</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">` + b.Day.String() + `T00:00:00Z</dcterms:created></cp:coreProperties>`
	archive := zip.NewWriter(w)
	for _, part := range []docxPart{
		{"[Content_Types].xml", docxTypes}, {"_rels/.rels", docxRelations}, {docxCore, core}, {docxBody, body},
		{"word/_rels/document.xml.rels", docxBodyRelations}, {"word/styles.xml", docxStyles}, {"word/fontTable.xml", docxFonts}, {"word/footer1.xml", docxFooter},
	} {
		out, err := archive.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(out, part.text); err != nil {
			return err
		}
	}
	return archive.Close()
}

const (
	docxBody = "word/document.xml"
	docxCore = "docProps/core.xml"
	docxHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	docxMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	docxSpan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

	docxTypes = docxHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
		`<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>`
	docxRelations = docxHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + docxSpan + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
	docxBodyRelations = docxHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + docxSpan + `/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + docxSpan + `/fontTable" Target="fontTable.xml"/><Relationship Id="rId3" Type="` + docxSpan + `/footer" Target="footer1.xml"/></Relationships>`
	docxFooter = docxHead + `<w:ftr xmlns:w="` + docxMain + `"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
		`<w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r>` +
		`<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>` +
		`<w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`
	// docxPage is the sheet of paper: margins in twentieths of a point.
	docxPage = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>`
)

// docxFonts say what stands in for a font that is not there.
var docxFonts = docxHead + `<w:fonts xmlns:w="` + docxMain + `">` + fontNames("方正小标宋简体", "仿宋_GB2312", "黑体") + `<w:font w:name="宋体"/></w:fonts>`

func fontNames(names ...string) string {
	var text strings.Builder
	for _, name := range names {
		text.WriteString(`<w:font w:name="` + name + `"><w:altName w:val="宋体"/></w:font>`)
	}
	return text.String()
}

// docxStyles are the looks of a paragraph: title, line below it, heading, text, cell.
var docxStyles = docxHead + `<w:styles xmlns:w="` + docxMain + `"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="宋体"/>` +
	`<w:sz w:val="32"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>` +
	docxStyle("Title", "方正小标宋简体", 44, `<w:spacing w:before="200" w:after="200" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>`) +
	docxStyle("Subtitle", "仿宋_GB2312", 28, `<w:spacing w:after="240"/><w:jc w:val="center"/>`) +
	docxStyle("Heading1", "黑体", 32, `<w:keepNext/><w:spacing w:before="120" w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>`) +
	docxStyle("Text", "仿宋_GB2312", 32, `<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>`) +
	docxStyle("Cell", "仿宋_GB2312", 20, ``) + docxStyle("Figure", "仿宋_GB2312", 20, `<w:jc w:val="right"/>`) + docxStyle("Head", "黑体", 20, `<w:jc w:val="center"/>`) + `</w:styles>`

// docxStyle is one look: a font, its size in half points, and how the paragraph stands.
func docxStyle(name, font string, size int, paragraph string) string {
	return `<w:style w:type="paragraph" w:styleId="` + name + `"><w:name w:val="` + strings.ToLower(name) + `"/><w:pPr>` + paragraph + `</w:pPr><w:rPr><w:rFonts w:ascii="` + font + `" w:hAnsi="` + font +
		`" w:eastAsia="` + font + `"/><w:sz w:val="` + strconv.Itoa(size) + `"/><w:szCs w:val="` + strconv.Itoa(size) + `"/></w:rPr></w:style>`
}

// document is the part that holds the text.
func (of *brief) document() string {
	var text strings.Builder
	text.WriteString(docxHead + `<w:document xmlns:w="` + docxMain + `" xmlns:r="` + docxSpan + `"><w:body>`)
	text.WriteString(docxParagraph("Title", of.title) + docxParagraph("Subtitle", of.standing))
	for _, section := range of.sections {
		text.WriteString(docxParagraph("Heading1", of.v.o.text(section.head)))
		for _, paragraph := range section.paragraphs {
			text.WriteString(docxParagraph("Text", paragraph))
		}
		if section.table != nil {
			text.WriteString(docxTable(of.v.o.texts(section.table.heads), section.table))
		}
	}
	text.WriteString(docxPage + `</w:body></w:document>`)
	return text.String()
}

func docxParagraph(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t xml:space="preserve">` + inXML(text) + `</w:t></w:r></w:p>`
}

// textWidth is the width of the text in twentieths of a point.
const textWidth = 11906 - 1588 - 1474

// docxTable writes a table as wide as the text; its heading is repeated on every page.
func docxTable(heads []string, t *briefTable) string {
	var text strings.Builder
	text.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="` + strconv.Itoa(textWidth) + `" w:type="dxa"/><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		text.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
	}
	text.WriteString(`</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`)
	widths := columnWidths(heads, t.rows)
	for _, width := range widths {
		text.WriteString(`<w:gridCol w:w="` + strconv.Itoa(width) + `"/>`)
	}
	text.WriteString(`</w:tblGrid>` + docxRow(heads, widths, `<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`, func(int) string { return "Head" }))
	for _, row := range t.rows {
		text.WriteString(docxRow(row, widths, `<w:trPr><w:cantSplit/></w:trPr>`, func(column int) string {
			if column >= t.figures {
				return "Figure"
			}
			return "Cell"
		}))
	}
	text.WriteString(`</w:tbl>`)
	return text.String()
}

func docxRow(cells []string, widths []int, properties string, style func(column int) string) string {
	var text strings.Builder
	text.WriteString(`<w:tr>` + properties)
	for i, cell := range cells {
		text.WriteString(`<w:tc><w:tcPr><w:tcW w:w="` + strconv.Itoa(widths[i]) + `" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` + docxParagraph(style(i), cell) + `</w:tc>`)
	}
	text.WriteString(`</w:tr>`)
	return text.String()
}

// widestCell bounds the part a long text has in the widths of columns, in characters.
const widestCell = 26

// columnWidths shares the width of the text among columns by their longest text.
func columnWidths(heads []string, rows [][]string) []int {
	widths := make([]int, len(heads))
	sum := 0
	for i, head := range heads {
		widths[i] = displayWidth(head)
		for _, row := range rows {
			widths[i] = max(widths[i], displayWidth(row[i]))
		}
		widths[i] = min(widths[i], widestCell) + 2
		sum += widths[i]
	}
	for i := range widths {
		widths[i] = widths[i] * textWidth / sum
	}
	return widths
}

func inXML(text string) string {
	var escaped bytes.Buffer
	_ = xml.EscapeText(&escaped, []byte(words.Plain(text))) // a buffer takes everything
	return escaped.String()
}

// ownDocument says whether a document names us as its maker.
func ownDocument(r io.Reader) bool {
	content, err := io.ReadAll(r)
	return err == nil && strings.Contains(docxText(content, docxCore), "<dc:creator>"+reading.Generator+"</dc:creator>")
}

// wholeDocument says whether the text of a document is as we wrote it.
func wholeDocument(content []byte) bool {
	sum := sha256.Sum256([]byte(docxText(content, docxBody)))
	return strings.Contains(docxText(content, docxCore), sealMark+hex.EncodeToString(sum[:])+"<")
}

// longestPart is more than a part of a document of ours takes.
const longestPart = 1 << 24

// docxText is a part of a document; "" where it has none.
func docxText(content []byte, name string) string {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return ""
	}
	part, err := archive.Open(name)
	if err != nil {
		return ""
	}
	defer part.Close()
	text, err := io.ReadAll(io.LimitReader(part, longestPart))
	if err != nil {
		return ""
	}
	return string(text)
}
