package roster

// Reason is the category of why somebody was cleared.
type Reason uint8

// The categories of clearance lists; what is none of them is another.
const (
	ReasonOther Reason = iota
	ReasonDeath
	ReasonIncome
	ReasonLand     // 征地, 失地
	ReasonArmy     // 参军
	ReasonRelation // 关系保, 人情保
)

// reasonWords are whole words: a single character decides nothing (迁往外地, 婚姻关系变化).
var reasonWords = [...]struct {
	reason Reason
	words  []string
}{
	{ReasonDeath, []string{"成员死亡", "死亡减员", "死亡核减", "死亡注销", "人员死亡", "自然减员"}},
	{ReasonIncome, []string{"收入", "财产", "超标", "超过标准", "超线", "经济状况", "经济好转", "条件好转"}},
	{ReasonLand, []string{"征地", "失地", "占地", "土地"}},
	{ReasonArmy, []string{"参军", "入伍", "服兵役", "服现役", "军人", "当兵", "从军"}},
	{ReasonRelation, []string{"关系保", "人情保", "优亲厚友", "干部亲属", "干部近亲属"}},
}

// Reason reads why the row's person was cleared; a death is his own, not his son's.
func (r Row) Reason() Reason {
	return ParseReason(r.Text(FieldReason), r.PersonName())
}

// ParseReason reads why a person of a name was cleared.
func ParseReason(text, name string) Reason {
	if text == "" {
		return ReasonOther
	}
	if note := ParseNote(text, name, true); note.Himself(SaysDied) && !note.Says(SaysMistaken) {
		return ReasonDeath
	}
	for _, entry := range reasonWords {
		if containsAny(text, entry.words) {
			return entry.reason
		}
	}
	return ReasonOther
}
