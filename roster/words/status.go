package words

// Where a finding stands by the ledger (design-loop.md section 7). The English twins are the fixed
// names of the states.
var (
	StatusFresh      = Text{"新", "new"}
	StatusAwaited    = Text{"未反馈", "open"}
	StatusContested  = Text{"有分歧", "disputed"}
	StatusConfirmed  = Text{"已核实", "confirmed"}
	StatusExplained  = Text{"已说明", "explained"}
	StatusMoved      = Text{"事实有变", "moved"}
	StatusExpired    = Text{"期满复核", "expired"}
	StatusRenumbered = Text{"号码已更正", "renumbered"}

	RollLabel    = Text{"与上次相比", "since last time"}
	SampleLabel  = Text{"抽样入户", "sample visited"}
	SampleSays   = Text{"从没有疑点的 %d 户中抽查，已有结论 %d 户，不符合 %d 户，未填 %d 户；据此推算漏查 %d 至 %d 户（95%% 把握）", "of %d households without a finding %d were judged, %d not entitled, %d not answered; so the rules miss %d to %d households (95 %% interval)"}
	RollSays     = Text{"上次 %d + 新 %d - 不再出现 %d - 未再核对 %d = 本次 %d  %s", "last time %d + new %d - gone %d - not looked at again %d = now %d  %s"}
	LedgerPage   = Text{"    台账末页 %s", "    ledger page %s"}
	LedgerDue    = Text{"    反馈期限 %s", "    to be answered by %s"}
	ReportDigest = Text{"    报告指纹 %s", "    report %s"}
	LedgerOpens  = Text{"〔台账：", "[ledger: "} // begins the three remarks below
	LedgerCloses = Text{"〕", "]"}            // and ends them, so that what is written behind is told from them
	NoteDisputed = Text{"〔台账：分歧：%s〕", "[ledger: disputed: %s]"}
	NoteEarlier  = Text{"〔台账：原答复：%s〕", "[ledger: earlier answer: %s]"}
	NoteRenumber = Text{"〔台账：原号码 %s，原答复：%s〕", "[ledger: earlier number %s, answer: %s]"}
	LedgerDamage = Text{"台账 %s 不完好，没有采用：全部疑点按未答复列出；用备份换回后再核查", "the ledger %s does not verify and was not used: every finding stands as unanswered; put back a copy and audit again"}
)
