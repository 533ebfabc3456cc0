package words

// Texts of `match`: the verb, and the evidence of a pair of rows.
var (
	MatchShort   = Text{"一份名单与任何名册逐人比对，号码缺失或有误也比", "compare any list with any rosters, person by person"}
	MatchExample = Text{"  rollcheck match 死亡名单.xlsx --against 2016年四季度 -o 比对结果.xlsx", "  rollcheck match LIST.xlsx --against FOLDER -o matches.xlsx"}
	UseList      = Text{"名单", "LIST"}
	FlagAgainst  = Text{"与之比对的名册文件或文件夹；可重复，也可接着列出", "rosters or folders to compare with; repeatable, or listed one after another"}
	FlagMatchOut = Text{"写出结果，按扩展名定格式：%s；可重复", "write the result; the extension says the format: %s; repeatable"}
	NoAgainst    = Text{"没有说明与哪些名册比对", "no rosters to compare with were named"}
	NoAgainstFix = Text{"例如：rollcheck match 名单.xlsx --against 名册文件夹", "for example: rollcheck match LIST.xlsx --against FOLDER"}
	NoPersons    = Text{"%s 里没有可比对的人员：至少要有姓名或身份证号一列", "there are no persons in %s: a column of names or identity numbers is needed"}

	RostersChanged    = Text{"名册在比对时被改动，找不到比对过的行", "the rosters changed while they were compared: rows that were compared are gone"}
	RostersChangedFix = Text{"关闭正在编辑名册的程序，重新运行", "close what is editing the rosters and run again"}

	MatchNotUsed  = Text{"未比对 %s：%s", "not compared: %s: %s"}
	MatchDoubtful = Text{"%s：可能缺行或缺格：%s", "%s: rows or cells may be missing: %s"}
	MatchCounts   = Text{"名单 %d 人，名册 %d 人；号码一致 %d 对，其他自动匹配 %d 对，待核实 %d 对", "%d persons in the list, %d in the rosters; %d pairs by number, %d other certain pairs, %d to be reviewed"}
	MatchNotice   = Text{"比对结果是线索，须核实：A、B 号码一致；C 号码缺失或有误而其他一致，或同号不同名；D 相近，须人工核对。", "A match is to be verified: A and B have one number; C lacks it or has it damaged and agrees otherwise, or has one number and two names; D is to be compared by hand."}
	MatchCrowded  = Text{"名单里有 %d 个号码各在 %d 行以上（共 %d 行），每个号码只比对前 %d 行：请先核对这些号码", "%d numbers stand in more than %d rows of the list each (%d rows in all); of each only the first %d are compared: check these numbers first"}
	MatchMore     = Text{"...另有 %d 对，见结果文件（-o 比对结果.xlsx）", "... and %d more, see the file (-o matches.xlsx)"}
	MatchOpen     = Text{"须人工核对 %d 对", "to be compared by hand: %d"}
	MatchEqual    = Text{"号码一致 %d 对", "one number: %d"}
	MatchNone     = Text{"没有找到同一人", "nobody was found in both"}

	SheetMatches    = Text{"比对结果", "Matches"}
	HeadVerified    = Text{"核实", "verified"}
	HeadBits        = Text{"证据（比特）", "bits"}
	HeadWhyMatch    = Text{"依据逐项", "evidence"}
	HeadRivals      = Text{"其他可能", "others it may be"}
	HeadListSide    = Text{"名单 %s", "list: %s"}
	HeadRosterSide  = Text{"名册 %s", "roster: %s"}
	MatchPlaceIn    = Text{"%s 第 %d 行", "%s row %d"}
	MatchRivalRow   = Text{"%s 第 %d 行（%s）", "%s row %d (%s)"}
	MatchBirth      = Text{"出生", "birth"}
	MatchSex        = Text{"性别", "sex"}
	MatchPhone      = Text{"电话", "phone"}
	MatchAccount    = Text{"账号", "account"}
	MatchPrior      = Text{"起点", "before"}
	MatchPriorSays  = Text{"任意两行", "any two rows"}
	MatchTogether   = Text{"合看", "together"}
	MatchRivals     = Text{"竞争", "rivals"}
	MatchRivalsSays = Text{"另有相近的人", "others are as near"}

	MatchTogetherSays   = Text{"各项并非互不相干", "the fields are not independent"}
	MatchSame           = Text{"相同", "same"}
	MatchDiffers        = Text{"不同", "different"}
	MatchNumberSame     = Text{"一致", "same"}
	MatchNumberShort    = Text{"15位与18位一致", "same, one in the 15-digit form"}
	MatchNumberWrong    = Text{"写法一致但不是有效号码", "same, though not valid"}
	MatchNumberLost     = Text{"前15位一致，后几位被截断", "the first 15 digits are the same, the others are lost"}
	MatchNumberEdit     = Text{"只差一位或相邻两位颠倒", "one slip or a transposition apart"}
	MatchNumberTwo      = Text{"差两位", "two slips apart"}
	MatchNumberBirth    = Text{"仅出生日期一致", "only the date of birth is the same"}
	MatchNumberOther    = Text{"不一致，有一个不是有效号码", "different, one is not valid"}
	MatchNumberTwin     = Text{"地区和出生日期一致，顺序码不同", "same area and date of birth, another sequence"}
	MatchNumberDistinct = Text{"两个有效号码不同", "two different valid numbers"}
	MatchNameUsual      = Text{"习惯写法不同的姓", "a surname in its other customary form"}
	MatchNameSound      = Text{"同音", "read alike"}
	MatchNameLooks      = Text{"形近", "look alike"}
	MatchNameNear       = Text{"近音", "nearly read alike"}
	MatchNameOne        = Text{"差一个字", "one character differs"}
	MatchNamePart       = Text{"少一个字", "one character is missing"}
	MatchNameSwapped    = Text{"两个字颠倒", "two characters are swapped"}
	MatchNameSurname    = Text{"仅姓相同", "only the surname is the same"}
	MatchPlaceNear      = Text{"村名同音", "villages read alike"}
	MatchPlaceTownship  = Text{"同乡镇不同村", "another village of the township"}
	MatchPlaceOnly      = Text{"乡镇相同，缺村", "the township is the same, a village is missing"}
	MatchPlaceHomonym   = Text{"村名相同，乡镇不同", "villages of one name in two townships"}
	MatchBirthDay       = Text{"同日", "the same day"}
	MatchBirthMonth     = Text{"同月", "the same month"}
	MatchBirthYear      = Text{"同年", "the same year"}
	MatchBirthSlip      = Text{"同年不同月日", "the same year, another day"}
	MatchBirthOne       = Text{"差一年", "a year apart"}
	MatchBirthTwo       = Text{"差两年", "two years apart"}
)
