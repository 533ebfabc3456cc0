package county

// mostPaired is how many of a list are each compared with each.
const mostPaired = 8

// Many says whether a list is too long for each of it to be compared with each. Nobody is truly
// enrolled so often: it is a number or a name typed for a whole village.
func Many[T any](list []T) bool { return len(list) > mostPaired }

// EachPair calls visit for every two of a list; where they are many for the first beside every
// other one, so that all are named and the cost grows with the rows, not with their square.
func EachPair[T any](list []T, visit func(first, second T)) {
	firsts := list
	if Many(list) {
		firsts = list[:1]
	}
	for i, first := range firsts {
		for _, second := range list[i+1:] {
			visit(first, second)
		}
	}
}
