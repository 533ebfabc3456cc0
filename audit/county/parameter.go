package county

import (
	"slices"
	"strconv"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Param is a parameter of rules: an amount, an age, a rate or a list of words that a
// county may set by area, programme and date in its 参数 table.
type Param struct {
	Key     string // fixed name of the contract, such as "topup.tolerance"
	Title   words.Text
	Unit    string     // as written in the table: 元 元/年 月 % 户 词
	BuiltIn []Setting  // values used where the table gives none, by programme and date; nil if there is none
	Source  words.Text // where the built-in values are from
}

// Setting is one dated value of a parameter.
type Setting struct {
	County    string // as written; "" where the table names none
	Township  string // "" for the whole county
	Programme string // name of the kind, "" for all
	Since     roster.Date
	Until     roster.Date // zero: still
	Number    int64       // hundredths of the unit: fen for 元
	Words     string      // for a parameter of words
	Row       roster.Row  // where it is set; zero for a built-in value
}

// BuiltIn says whether the value is built in rather than set by a table.
func (s *Setting) BuiltIn() bool { return s.Row.Sheet == nil }

// Whole returns the value in whole units (months, persons, households).
func (s *Setting) Whole() int { return int(s.Number / 100) }

// Money returns the value of a parameter in 元 as money.
func (s *Setting) Money() roster.Money { return roster.Money(s.Number) }

// WordList returns the words of a parameter of words.
func (s *Setting) WordList() []string {
	return strings.FieldsFunc(s.Words, func(r rune) bool { return strings.ContainsRune("、,，;； /", r) })
}

// Text returns the value as it would be written.
func (s *Setting) Text() string {
	if s.Words != "" {
		return s.Words
	}
	if s.Number%100 == 0 {
		return strconv.FormatInt(s.Number/100, 10)
	}
	return roster.Money(s.Number).String()
}

// Parameters are the values in force for a run.
type Parameters struct {
	set      map[string][]Setting
	counties []string            // those the table names
	countyOf map[string][]string // by the key of a township: those of them its sheets name
}

// Find returns the value in force for an area, programme and date: the most particular
// one (township and programme before general), of those the newest. Zero if there is none.
func (p *Parameters) Find(param *Param, township string, programme *roster.Kind, day roster.Date) (Setting, bool) {
	if value, ok := p.pick(p.set[param.Key], township, programme, day); ok {
		return value, true
	}
	return p.pick(param.BuiltIn, township, programme, day)
}

func (p *Parameters) pick(settings []Setting, township string, programme *roster.Kind, day roster.Date) (best Setting, found bool) {
	bestRank := -1
	for i := range settings {
		if !p.inCounty(settings[i].County, township) {
			continue
		}
		rank, ok := settings[i].rank(township, programme, day)
		if ok && (rank > bestRank || rank == bestRank && settings[i].Since > best.Since) {
			best, bestRank, found = settings[i], rank, true
		}
	}
	return best, found
}

// rank says how particular a setting is, and whether it applies at all.
func (s *Setting) rank(township string, programme *roster.Kind, day roster.Date) (int, bool) {
	rank := 0
	if s.Township != "" {
		if roster.TownshipKey(s.Township) != roster.TownshipKey(township) {
			return 0, false
		}
		rank += 2
	}
	if s.Programme != "" {
		if programme == nil || programme.Name != s.Programme {
			return 0, false
		}
		rank++
	}
	return rank, s.Since <= day && (s.Until == 0 || day <= s.Until)
}

// ParameterValue is one value a parameter has, from a table or built in.
type ParameterValue struct {
	Param *Param
	Setting
}

// values lists every value of a parameter: those of the tables, else the built-in ones.
func (p *Parameters) Values(param *Param) []ParameterValue {
	settings := p.set[param.Key]
	if len(settings) == 0 {
		settings = param.BuiltIn
	}
	var values []ParameterValue
	for _, setting := range settings {
		values = append(values, ParameterValue{param, setting})
	}
	return values
}

// readParameters reads the 参数 tables. The first mistake is the error.
func ReadParameters(sheets []*roster.Sheet, known []*Param) (*Parameters, error) {
	parameters := &Parameters{set: map[string][]Setting{}, countyOf: map[string][]string{}}
	for _, sheet := range sheets {
		if err := KnownColumns(sheet); err != nil {
			return nil, err
		}
		for i := range sheet.Records() {
			param, setting, err := readSetting(sheet.Row(i), known)
			if err != nil {
				return nil, err
			}
			parameters.set[param.Key] = append(parameters.set[param.Key], setting)
			if setting.County != "" && !slices.Contains(parameters.counties, setting.County) {
				parameters.counties = append(parameters.counties, setting.County)
			}
		}
	}
	return parameters, nil
}

// knownColumns refuses a settings table with a column it does not know: a misspelt column
// would be silently ignored.
func KnownColumns(sheet *roster.Sheet) error {
	if len(sheet.Unused) == 0 {
		return nil
	}
	var known []string
	for _, use := range sheet.Kind.Fields {
		known = append(known, use.Field.Spec().Title.ZH)
	}
	err := &words.Error{What: words.SettingUnknownColumn.With(sheet.Label(), sheet.HeadingRow, sheet.Unused[0].Text), Hint: words.OneOf.With(known)}
	if near := words.Nearest(sheet.Unused[0].Text, known); near != "" {
		err.Hint = words.SettingNearest.With(near)
	}
	return err
}

func readSetting(row roster.Row, known []*Param) (*Param, Setting, error) {
	name := row.Text(roster.FieldParameter)
	param := findParam(known, name)
	if param == nil {
		return nil, Setting{}, UnknownSetting(words.SettingUnknownParameter, row, name, paramNames(known))
	}
	setting := Setting{Row: row}
	setting.County, setting.Township = settingArea(row.Text(roster.FieldArea))
	setting.Since, _ = row.Date(roster.FieldStartDate)
	if programme := row.Text(roster.FieldProgramme); programme != "" {
		kind := roster.KindNamed(programme)
		if kind == nil {
			kind = roster.ProgrammeNamed(programme)
		}
		if kind == nil {
			return nil, Setting{}, UnknownSetting(words.SettingUnknownKind, row, programme, KindNames())
		}
		setting.Programme = kind.Name
	}
	value := row.Text(roster.FieldSettingValue)
	if value == "" {
		return nil, Setting{}, SettingError(words.SettingLacks.With(row.Sheet.Label(), row.Number(), roster.FieldSettingValue.Spec().Title))
	}
	if param.Unit == "词" {
		setting.Words = value
		return param, setting, nil
	}
	if unit := row.Text(roster.FieldUnit); unit != "" && unit != param.Unit {
		return nil, Setting{}, SettingError(words.SettingUnitWrong.With(row.Sheet.Label(), row.Number(), name, param.Unit, unit))
	}
	number, ok := roster.ParseMoney(strings.TrimSuffix(value, "%"), false)
	if !ok {
		return nil, Setting{}, SettingError(words.SettingBadValue.With(row.Sheet.Label(), row.Number(), name, value))
	}
	setting.Number = int64(number)
	return param, setting, nil
}

// settingArea returns the county and the township an area names; both are empty for everywhere.
func settingArea(area string) (county, township string) {
	if area == "全县" || area == "全市" || area == "全区" || area == "全部" {
		return "", ""
	}
	before, rest, found := strings.Cut(area, "县")
	if !found || before == "" || rest != "" && roster.FindTownship(rest) == "" { // 县底镇, 县城 are no counties
		return "", area
	}
	return before + "县", rest
}

func findParam(known []*Param, name string) *Param {
	for _, param := range known {
		if param.Key == name || param.Title.ZH == name || param.Title.EN == name {
			return param
		}
	}
	return nil
}

func paramNames(known []*Param) []string {
	var names []string
	for _, param := range known {
		names = append(names, param.Title.ZH, param.Key)
	}
	return names
}

func KindNames() []string {
	var names []string
	for _, kind := range roster.Kinds {
		names = append(names, kind.Title.ZH, kind.Name)
	}
	return names
}

func SettingError(what words.Message) error { return &words.Error{What: what} }

func UnknownSetting(text words.Text, row roster.Row, name string, known []string) error {
	err := &words.Error{What: text.With(row.Sheet.Label(), row.Number(), name)}
	if near := words.Nearest(name, known); near != "" {
		err.Hint = words.SettingNearest.With(near)
	}
	return err
}
