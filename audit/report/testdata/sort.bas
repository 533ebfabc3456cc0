Sub SortAndFilter(source As String, target As String, sheetName As String, last As Integer)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, opening())
  findings = document.Sheets.getByName(sheetName).getCellRangeByPosition(0, 4, 17, last)
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = 3
  fields(0).IsAscending = False
  Dim order(0) As New com.sun.star.beans.PropertyValue
  order(0).Name = "SortFields"
  order(0).Value = fields()
  findings.sort(order())
  Dim wanted(0) As New com.sun.star.sheet.TableFilterField
  wanted(0).Field = 4
  wanted(0).Operator = com.sun.star.sheet.FilterOperator.EQUAL
  wanted(0).StringValue = findings.getCellByPosition(4, 0).String
  chosen = findings.createFilterDescriptor(True)
  chosen.ContainsHeader = False
  chosen.setFilterFields(wanted())
  findings.filter(chosen)
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), saving())
  document.close(True)
End Sub
