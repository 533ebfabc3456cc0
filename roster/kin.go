package roster

// KinClass is a class of kin, by its fixed name of the contract.
type KinClass string

// The classes. The archive of relatives asks for spouse to grandchild, collateral children
// (侄子女), siblings (堂表) and grandchildren (侄孙) included; affinal kin, grandparents and
// uncles stand beside them (spec/domain.md section 2).
const (
	KinSelf        KinClass = "self"
	KinSpouse      KinClass = "spouse"
	KinParent      KinClass = "parent"
	KinChild       KinClass = "child"
	KinSibling     KinClass = "sibling"
	KinGrandchild  KinClass = "grandchild"
	KinAffinal     KinClass = "affinal"
	KinGrandparent KinClass = "grandparent"
	KinUncle       KinClass = "uncle"
	KinOther       KinClass = "other"
)

// Relation is what a word says of how one person is related to another: the head of the
// household, or a cadre.
type Relation struct {
	Code      string // two digits of GB/T 4761-2008; "" where the word is no single one of its relations
	Text      string // the standard's name of the relation, else the word as written
	Class     KinClass
	Close     bool // among the close relatives of the Civil Code, article 1045
	Affinal   bool // related by a marriage: no blood relative; spouses themselves are not
	Ambiguous bool // the word means blood or affinal kin, or two relations of different classes
	Sex       byte // 'M', 'F' or 0 where the relation says nothing
}

// The scopes of kin of parameter kin.scope.
const (
	ScopeFive  = "五类"  // the archive's five classes
	ScopeClose = "近亲属" // Civil Code, article 1045
	ScopeWide  = "扩大"  // every kin there is a class for, as local filing rules ask
)

// InScope says whether a relation is inside a scope of kin; a scope of another name is the
// archive's five classes. The person himself is in none. Of an ambiguous relation it says
// whether it may be.
func InScope(scope string, relation Relation) bool {
	switch scope {
	case ScopeClose:
		return relation.Close
	case ScopeWide:
		return relation.Class != KinOther && relation.Class != KinSelf && relation.Class != ""
	}
	switch relation.Class {
	case KinSpouse, KinParent, KinChild, KinSibling, KinGrandchild:
		return true
	}
	return false
}

// composition says what a relation of a relation comes to, where it is not plain: the
// cadre's brother's son is a collateral child, his son's son a grandchild.
var composition = [...]struct {
	first, second, is       KinClass
	close, affinal, unclear bool
}{
	{KinSpouse, KinParent, KinAffinal, false, true, false},
	{KinSpouse, KinSibling, KinAffinal, false, true, false},
	{KinSpouse, KinChild, KinChild, true, false, true}, // may be a step-child
	{KinSpouse, KinGrandchild, KinGrandchild, true, false, true},
	{KinSpouse, KinGrandparent, KinAffinal, false, true, false},
	{KinParent, KinSpouse, KinParent, true, false, true}, // may be a step-parent
	{KinParent, KinParent, KinGrandparent, true, false, false},
	{KinParent, KinChild, KinSibling, true, false, true}, // may be the person himself
	{KinParent, KinSibling, KinUncle, false, false, false},
	{KinChild, KinSpouse, KinAffinal, false, true, false},
	{KinChild, KinChild, KinGrandchild, true, false, false},
	{KinChild, KinSibling, KinChild, true, false, true},
	{KinChild, KinGrandchild, KinGrandchild, false, false, true}, // 长子孙女: a grandchild as often as a great-grandchild
	{KinChild, KinParent, KinSpouse, true, false, true},
	{KinSibling, KinSpouse, KinAffinal, false, true, false},
	{KinSibling, KinChild, KinChild, false, false, false},
	{KinSibling, KinGrandchild, KinGrandchild, false, false, false},
	{KinSibling, KinSibling, KinSibling, true, false, true},
	{KinSibling, KinParent, KinParent, true, false, true},
	{KinGrandchild, KinSpouse, KinAffinal, false, true, false},
	{KinGrandchild, KinChild, KinGrandchild, false, false, false},
	{KinGrandparent, KinSpouse, KinGrandparent, true, false, true},
	{KinGrandparent, KinParent, KinGrandparent, false, false, false},
	{KinUncle, KinSpouse, KinUncle, false, true, false},
	{KinUncle, KinChild, KinSibling, false, false, false},
}

// Compose returns what second is to a person whose first he is a relation of: a spouse's
// sister is affinal kin. What the table does not hold is affinal where one of the two is,
// else other.
func Compose(first, second Relation) Relation {
	switch {
	case first.Class == KinSelf:
		return second
	case second.Class == KinSelf:
		return first
	}
	result := Relation{
		Text: first.Text + "之" + second.Text, Class: KinOther, Sex: second.Sex,
		Affinal: first.Affinal || second.Affinal, Ambiguous: first.Ambiguous || second.Ambiguous,
	}
	if result.Affinal || first.Class == KinSpouse && !second.Close {
		result.Class, result.Affinal = KinAffinal, true
		return result
	}
	for _, entry := range composition {
		if entry.first == first.Class && entry.second == second.Class {
			result.Class, result.Affinal = entry.is, entry.affinal
			result.Close = entry.close && first.Close && second.Close
			result.Ambiguous = result.Ambiguous || entry.unclear
		}
	}
	return result
}

// either returns the relation of a word that offers two, such as 子/婿: the first, unclear
// where the second is of another class.
func either(first, second Relation) Relation {
	if first.Class != second.Class || first.Affinal != second.Affinal {
		first.Ambiguous = true
	}
	if first.Code != second.Code {
		first.Code = ""
	}
	if first.Sex != second.Sex {
		first.Sex = 0
	}
	first.Text += "/" + second.Text
	first.Close = first.Close || second.Close
	first.Affinal = first.Affinal || second.Affinal
	first.Ambiguous = first.Ambiguous || second.Ambiguous
	return first
}
