package words

// Texts of the sheet of what changed between two rosters.
var (
	SheetChanges = Text{"增减变动", "Changes"}
	ChangesInfo  = Text{"前后两期名册逐户逐人相比；号码更正、在本乡镇换户的不算增减。只说明名册不同，不说明对错。", "two rosters compared household by household; a corrected number or another household of the township is no change. It says that the rosters differ, not that anything is wrong."}
	EmptyChanges = Text{"两期名册没有增减", "the rosters do not differ"}

	HeadRosterFrom  = Text{"上期名册", "former roster"}
	HeadRosterTo    = Text{"本期名册", "later roster"}
	HeadMoved       = Text{"变动", "change"}
	HeadMovedNames  = Text{"变动人员姓名", "names"}
	HeadMovedListed = Text{"增减名单", "list of changes"}

	MovedCame     = Text{"新增户", "came"}
	MovedJoined   = Text{"新增人", "joined"}
	MovedLeft     = Text{"减少户", "left"}
	MovedParted   = Text{"减少人", "parted"}
	MovedListed   = Text{"有", "listed"}
	MovedUnlisted = Text{"没有", "not listed"}

	SumBefore = Text{"期初", "opening"}
	SumCame   = Text{"新增", "came"}
	SumGone   = Text{"减少", "left"}
	SumAfter  = Text{"期末", "closing"}

	ChangesClose     = Text{"期初 + 新增 - 减少 = 期末", "opening + came - left = closing"}
	ChangesWithin    = Text{"人数相差的，是在本乡镇换户或一人列在两户", "persons who changed household, or stand in two, make the difference"}
	ChangesAlone     = Text{"%d 个村只在一期名册上，没有计入", "%d villages are on one roster only and left out"}
	ChangesOtherKind = Text{"两期名册大半不同，口径不同，没有列名", "the rosters differ for the most part and count otherwise: nobody is listed"}
)
