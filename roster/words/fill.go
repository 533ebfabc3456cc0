package words

// Texts of `template KIND --from`: forms filled from rosters.
var (
	FlagFillFrom = Text{"从这些名册预填（其余路径写在后面）", "fill the form from these rosters (more paths follow)"}
	FlagFillOut  = Text{"写到这个文件（默认：类别名.xlsx）；预填时写到这个文件夹", "the file to write (default: the kind's title); with --from the folder"}
	FlagFillDay  = Text{"按哪一天的在册、在任情况预填（默认今天）", "who is enrolled and in office is judged on this day (default today)"}
	FillNothing  = Text{"%s没有可预填的内容", "%s: there is nothing to fill in"}
	FillKinds    = Text{"可预填的：%s；空表不加 --from", "forms that can be filled: %s; a blank one needs no --from"}
	FillNeeds    = Text{"要预填，材料里没有%s", "the input has no %s to fill it from"}
	FillNeedsOf  = Text{"%s向%s要；从来没有过的，放一张空表进去：rollcheck template %s", "%s: ask %s; where there never was one, put a blank one among the input: rollcheck template %s"}
	FillNoOne    = Text{"%s没有要预填的行", "%s: there is no row to fill in"}
	FillNoOneOf  = Text{"材料里没有符合的人或户；看看是否读全：rollcheck inspect", "nobody in the input is to be listed; rollcheck inspect shows what was read"}
	FillFlagFrom = Text{"--%s 要与 --from 一起用", "--%s needs --from"}
	FillFolder   = Text{"预填的表写到文件夹，%s 不是文件夹", "filled forms are written into a folder; %s is a file"}
	FillFolderH  = Text{"例如：rollcheck template visits --from 材料 -o 入户表", "for example: rollcheck template visits --from rosters -o forms"}
	FillRows     = Text{"%s：%d 行", "%s: %d rows"}

	ArchiveLine  = Text{"每名干部五类亲属逐一填写，一人一行，不够另加行；没有的，亲属姓名写“无”。", "each cadre's five classes of kin, a row a person, more rows where needed; write 无 as the name where there is none."}
	ArchiveEmpty = Text{"名册上无此岗位的人", "nobody of this post on the list"}
	FilingLine   = Text{"以下亲属在册享受，未见备案。符合条件的可以享受，缺的是备案：核对后填备案时间，是否备案改为“是”。", "these relatives are enrolled and not filed. An eligible one may receive it; what is missing is the filing: fill in the date and change 否 to 是."}
	FilingNot    = Text{"否", "否"}
	FilingLocal  = Text{"国家规定不要求备案，当地另有规定的备案", "filed only where a local rule asks for it"}
	FilingCheck  = Text{"先核对：%s", "check first: %s"}

	FlagTeams       = Text{"入户调查分成几个组（有核查组名单的按名单）", "visits: how many teams (a list of teams among the input says it itself)"}
	FlagSample      = Text{"入户调查：从没有疑点的户中抽多少户", "visits: how many households without a finding to draw"}
	FillOneOf       = Text{"--teams 和 --sample 不能一起用", "--teams and --sample do not go together"}
	FillOfVisits    = Text{"--%s 不用于%s", "--%s is not for %s"}
	FillNumber      = Text{"--%s 要一个正整数，不是 %d", "--%s takes a whole number from 1, not %d"}
	VisitTeam       = Text{"第%s组", "team %s"}
	VisitLoad       = Text{"%s %d 户", "%s %d"}
	VisitLine       = Text{"本组 %d 个村 %d 户。各组：%s。", "%d villages, %d households. All teams: %s."}
	VisitMembers    = Text{"本组人员：%s。", "members: %s."}
	VisitFill       = Text{"入户后填日期、调查人和结果；不填日期的行不算入户。", "fill in date, surveyor and result after the visit; a row without a date is no visit."}
	VisitLeft       = Text{"未分组", "no team"}
	VisitLeftLine   = Text{"以下各村每个组都有人是村干部或有亲属在村，请另派人。", "in these villages every team has a cadre or a relative: send somebody else."}
	VisitSample     = Text{"抽样", "sample"}
	VisitSampleLine = Text{"从没有疑点（提示除外）的 %d 户中抽 %d 户。抽样种子 %s，由材料内容算出，同样的材料抽到同样的户。结果填“符合”或“不符合”，交回后审计推算漏查的户数。", "of %d households without a finding (notices apart) %d were drawn. The seed %s comes from the input: the same input gives the same households. As the result write 符合 or 不符合; the audit then estimates what the rules miss."}

	FlagRound         = Text{"公示第几榜（默认 1）", "publicity: which round (default 1)"}
	FlagStart         = Text{"公示从哪一天开始（默认今天）", "publicity: its first day (default today)"}
	PublicityBook     = Text{"公示 %s 第%d榜", "公示 %s 第%d榜"}
	PublicityRegister = Text{"公示情况 第%d榜", "公示情况 第%d榜"}
	PublicityReturn   = Text{"公示期满后填结果（有无异议、怎样处理），交回。", "when the days are over fill in the result (objections and what became of them) and send it back."}
	PublicityTitle    = Text{"关于%s社会救助对象的公示（第%d榜）", "关于%s社会救助对象的公示（第%d榜）"}
	PublicityBody     = Text{"现将%s社会救助对象公示如下，接受群众监督。如有异议，请在公示期内反映。", "现将%s社会救助对象公示如下，接受群众监督。如有异议，请在公示期内反映。"}
	PublicityFoot     = Text{"公示时间：%s 至 %s    监督电话：%s", "公示时间：%s 至 %s    监督电话：%s"}
	PublicitySigned   = Text{"公示单位（盖章）：", "公示单位（盖章）："}
	PublicityCount    = Text{"公示 %d 户 %d 人", "公示 %d 户 %d 人"}

	ReviewLine    = Text{"截至 %s 到期应复核的低保户。复核后填复核日期、复核人和结果。", "households of dibao due for review by %s: fill in date, reviewer and result."}
	ReviewDue     = Text{"上次复核 %s，每 %d 个月复核，应于 %s 复核", "last reviewed %s, every %d months, due in %s"}
	ReviewNever   = Text{"没有复核记录，%s 起享受，每 %d 个月复核，应于 %s 复核", "no review on record, enrolled since %s, every %d months, due in %s"}
	ReviewUnknown = Text{"没有复核记录，也没有起始年月", "neither a review nor a start is on record"}
	ReviewNoClass = Text{"名册没有A、B、C类，周期不明", "the roster gives no class A, B or C: how often is not known"}
)
