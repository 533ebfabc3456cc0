package county

// MostFirst is how many of a list are compared with all that follow. Nobody is truly enrolled
// so often: a number typed for a whole village names everybody beside the first few, and its
// cost grows with the rows and not with their square.
const MostFirst = 8

// EachPair calls visit for every two of a list; of a longer one than MostFirst for each of the
// first beside every later one.
func EachPair[T any](list []T, visit func(first, second T)) {
	for i, first := range list[:min(len(list), MostFirst)] {
		for _, second := range list[i+1:] {
			visit(first, second)
		}
	}
}
