' What officers do to a list of findings before it comes back, done by LibreOffice.
' Main reads 报告.xlsx and answers.tsv (row, column, text) in a folder, and writes a file for each habit.
Dim Place As String

Sub Main(folder As String)
	Place = folder
	Dim doc
	doc = Filled()
	Store(doc, "saved.xlsx", "Calc MS Excel 2007 XML", "")
	Store(doc, "saved.xls", "MS Excel 97", "")
	Store(doc, "saved.ods", "calc8", "")
	Store(doc, "saved.csv", "Text - txt - csv (StarCalc)", "44,34,76,1,,0,false,true,false,false,false," & (Index(doc) + 1))
	Store(doc, "gb18030.csv", "Text - txt - csv (StarCalc)", "44,34,85,1,,0,false,true,false,false,false," & (Index(doc) + 1))
	Store(doc, "page.xls", "HTML (StarCalc)", "")
	Moved(doc)
	Pasted(doc)
	doc.close(True)
	Dim habit
	For Each habit In Array("alone", "shuffled", "retyped", "first gone", "last gone", "both gone", "merged", "half sorted", "typed day")
		doc = Filled()
		Mangle(doc, habit)
		Store(doc, habit & ".xlsx", "Calc MS Excel 2007 XML", "")
		doc.close(True)
	Next
	StarDesktop.terminate()
End Sub

Function Named(name As String, value) As Object
	Dim property As New com.sun.star.beans.PropertyValue
	property.Name = name
	property.Value = value
	Named = property
End Function

Sub Store(doc, name As String, filter As String, options As String)
	doc.storeToURL(ConvertToURL(Place & "/" & name), Array(Named("FilterName", filter), Named("FilterOptions", options)))
End Sub

Function Index(doc) As Integer
	Dim i As Integer
	For i = 0 To doc.Sheets.Count - 1
		If doc.Sheets(i).Name = "疑点清单" Then Index = i
	Next
End Function

Function Filled() As Object
	Dim doc, files, text, parts, sheet
	doc = StarDesktop.loadComponentFromURL(ConvertToURL(Place & "/报告.xlsx"), "_blank", 0, Array(Named("Hidden", True)))
	sheet = doc.Sheets.getByName("疑点清单")
	files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
	text = CreateUnoService("com.sun.star.io.TextInputStream")
	text.setInputStream(files.openFileRead(ConvertToURL(Place & "/answers.tsv")))
	text.setEncoding("UTF-8")
	Do While Not text.isEOF()
		parts = Split(text.readLine(), Chr(9))
		If UBound(parts) = 2 Then sheet.getCellByPosition(CInt(parts(1)), CInt(parts(0))).setFormula(parts(2))
	Loop
	text.closeInput()
	Filled = doc
End Function

Function Rows(sheet) As Long
	Dim cursor
	cursor = sheet.createCursor()
	cursor.gotoEndOfUsedArea(False)
	Rows = cursor.RangeAddress.EndRow
End Function

Sub Moved(doc)
	Dim other
	other = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, Array(Named("Hidden", True)))
	other.Sheets.importSheet(doc, "疑点清单", 0)
	other.Sheets.removeByName("Sheet1")
	Store(other, "moved.xlsx", "Calc MS Excel 2007 XML", "")
	other.close(True)
End Sub

Sub Pasted(doc)
	Dim other, data, last As Long
	last = Rows(doc.Sheets.getByName("疑点清单"))
	data = doc.Sheets.getByName("疑点清单").getCellRangeByPosition(0, 0, 17, last).getDataArray()
	other = StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, Array(Named("Hidden", True)))
	other.Sheets(0).getCellRangeByPosition(0, 0, 17, last).setDataArray(data)
	Store(other, "pasted.xlsx", "Calc MS Excel 2007 XML", "")
	Store(other, "pasted.xls", "MS Excel 97", "")
	other.close(True)
End Sub

Sub Mangle(doc, habit)
	Dim sheet, i As Long, column As Long
	sheet = doc.Sheets.getByName("疑点清单")
	Select Case habit
	Case "alone"
		For i = doc.Sheets.Count - 1 To 0 Step -1
			If doc.Sheets(i).Name <> "疑点清单" Then doc.Sheets.removeByName(doc.Sheets(i).Name)
		Next
		sheet.Name = "Sheet1"
	Case "shuffled"
		sheet.Rows.removeByIndex(8, 3)
		sheet.Rows.removeByIndex(0, 3)
		sheet.Columns(3).IsVisible = False
		sheet.Columns.insertByIndex(12, 1)
		sheet.Columns.removeByIndex(5, 2)
		sheet.Columns.insertByIndex(0, 2)
	Case "retyped"
		sheet.getCellByPosition(0, 3).setString("编号")
		sheet.getCellByPosition(9, 3).setString("结论")
		sheet.getCellByPosition(10, 3).setString("处理意见")
		sheet.getCellByPosition(12, 3).setString("停发时间")
		sheet.getCellByPosition(13, 3).setString("应追缴金额")
		sheet.getCellByPosition(14, 3).setString("核查人")
		sheet.getCellByPosition(15, 3).setString("核查日期")
		sheet.getCellByPosition(17, 3).setString("编号2")
	Case "first gone"
		sheet.Columns.removeByIndex(0, 1)
	Case "last gone"
		sheet.Columns.removeByIndex(17, 1)
	Case "both gone"
		sheet.Columns.removeByIndex(17, 1)
		sheet.Columns.removeByIndex(0, 1)
	Case "merged"
		For column = 9 To 16
			sheet.getCellRangeByPosition(column, 11, column, 12).clearContents(1 + 2 + 4 + 16)
			sheet.getCellRangeByPosition(column, 10, column, 12).merge(True)
		Next
	Case "half sorted"
		Dim by(0) As New com.sun.star.table.TableSortField
		by(0).Field = 2
		by(0).IsAscending = True
		sheet.getCellRangeByPosition(0, 4, 8, Rows(sheet)).sort(Array(Named("SortFields", by()), Named("ContainsHeader", False)))
	Case "typed day"
		Dim formats, key, there As New com.sun.star.lang.Locale
		formats = doc.NumberFormats
		key = formats.queryKey("@", there, False)
		For i = 4 To Rows(sheet)
			If sheet.getCellByPosition(15, i).getString() <> "" Then
				sheet.getCellByPosition(15, i).NumberFormat = key
				sheet.getCellByPosition(15, i).setValue(42799)
			End If
		Next
	End Select
End Sub
