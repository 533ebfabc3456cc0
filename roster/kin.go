package roster

// KinClass is a class of kin, by its fixed name of the contract.
type KinClass string

// The classes. The archive of relatives asks for the first five; affinal kin, grandparents
// and uncles stand beside them (spec/domain.md section 2).
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

// Relation is one relation of GB/T 4761-2008.
type Relation struct {
	Code      string // two digits of the standard; "" for a word that means several
	Class     KinClass
	Close     bool // among the close relatives of the Civil Code, article 1045
	Ambiguous bool // the word means blood and affinal kin, or two relations
	Sex       byte // 'M', 'F' or 0 where the relation says nothing
}

// InScope says whether a relation is inside a scope of kin: 五类 (the archive's five
// classes), 近亲属 (Civil Code, article 1045) or 扩大 (every kin there is a class for).
func InScope(scope string, relation Relation) bool {
	switch scope {
	case "近亲属":
		return relation.Close
	case "扩大":
		return relation.Class != KinOther && relation.Class != KinSelf
	}
	switch relation.Class {
	case KinSpouse, KinParent, KinChild, KinSibling, KinGrandchild:
		return true
	}
	return false
}
