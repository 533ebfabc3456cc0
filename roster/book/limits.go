package book

// Limits on what one file may cost. A file beyond a limit is an error, never a short sheet.
const (
	// MaxRow and MaxColumn are the rows and columns a worksheet can have
	// (ECMA-376 part 1, 18.3.1.73, as implemented by Excel 2007 and newer).
	MaxRow    = 1_048_576
	MaxColumn = 16_384

	// maxFile bounds the bytes of a file: a full sheet of 20 columns has about 200 MB.
	maxFile = 512 << 20
	// maxPart bounds the inflated bytes of one part: a full sheet of 20 columns has about 1 GB of XML.
	maxPart = 2 << 30
	// maxInflated bounds the inflated bytes of all parts read, so that a file is read within a minute.
	maxInflated = 4 << 30
	// maxRatio bounds inflated to stored bytes once a part inflates beyond ratioFloor.
	// Sheets of equal cells reach 25 (measured); deflate ends at 1,032, where only bombs are.
	maxRatio   = 250
	ratioFloor = 64 << 20
	// maxCells bounds the cells of one sheet: a full sheet of 60 columns.
	maxCells = 64_000_000
	// maxSheets bounds the sheets: a county with a sheet a village has some hundreds.
	maxSheets = 2_000
	// maxMerged bounds the merged ranges of a sheet: a full sheet merged by household in one column.
	maxMerged = MaxRow
	// maxColumnGroups bounds the <col> elements of a sheet: one a column.
	maxColumnGroups = MaxColumn
	// maxText bounds the bytes of one cell's text: a cell holds 32,767 characters of at most 7 bytes, as _xHHHH_.
	maxText = 7 * 32_767
	// maxShared bounds the shared strings: 20 distinct texts in each row of a full sheet.
	maxShared = 20 * MaxRow
	// maxToken bounds one tag or text of XML: the longest cell text with every character written as an entity.
	maxToken = 1 << 20
	// maxPageToken bounds one tag, text or comment of a web page: a picture may be written into a tag.
	maxPageToken = 64 << 20
	// maxName bounds the name of an element; the longest of the standard has 31 bytes.
	maxName = 255
	// maxDepth bounds nested elements: worksheets with extensions stay below 20.
	maxDepth = 100
	// maxStyles bounds cell formats: Excel keeps at most 65,490.
	maxStyles = 1 << 17
)
