package roster

import "strings"

// Post is what the words for a village cadre's post mean to the rules.
type Post struct {
	Committee bool // a member of the village or neighbourhood committee, or who handles applications
	Former    bool // the words themselves say that he held it once: 原村主任
}

// memberPosts make a member of the committee whatever stands beside them.
var memberPosts = []string{"村主任", "村委主任", "村委会主任", "村民委会主任", "村长", "居委会主任", "居委主任", "村委会副主任", "村委会委员", "居委会委员", "村委委员", "一肩挑", "经办", "低保专干", "民政"}

// partyPosts, supervisors and clerks are no members of the committee as such.
var notMemberPosts = []string{"监督", "监委", "支部", "支委", "支书", "书记", "总支", "党委", "党组织", "党小组"}

var clerkPosts = []string{"文书", "会计", "出纳", "报账"}

// formerPosts stand before a post that was held once.
var formerPosts = []string{"原", "前", "曾任", "曾"}

// ParsePost reads a post as written; several in one hand are read one by one.
func ParsePost(text string) Post {
	post := Post{}
	for _, word := range formerPosts {
		post.Former = post.Former || strings.HasPrefix(text, word)
	}
	text = strings.ReplaceAll(text, "委员会", "委会")
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("兼、/／,，;；+和 ", r) }) {
		post.Committee = post.Committee || onCommittee(part)
	}
	return post
}

// onCommittee judges one post, in which 委员会 is written 委会.
func onCommittee(part string) bool {
	switch {
	case holdsAny(part, "监督", "监委"):
		return false
	case holdsAny(part, memberPosts...):
		return true
	case holdsAny(part, notMemberPosts...), holdsAny(part, "两委"):
		return false
	case strings.Contains(part, "委员"), part == "主任":
		return true
	case holdsAny(part, clerkPosts...):
		return false
	}
	return holdsAny(part, "村委", "村民委", "居委", "副主任")
}

func holdsAny(text string, list ...string) bool {
	for _, word := range list {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
