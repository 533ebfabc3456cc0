package words

// Nearest returns the known word that differs least from a word, the first of equals;
// "" where even that one differs in more than half of its characters.
func Nearest(word string, known []string) string {
	best, least := "", 1<<30
	for _, candidate := range known {
		if distance := editDistance([]rune(word), []rune(candidate)); distance < least {
			best, least = candidate, distance
		}
	}
	if least > max(1, len([]rune(best))/2) {
		return ""
	}
	return best
}

func editDistance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			cost := diagonal
			if a[i] != b[j] {
				cost = min(diagonal, row[j], row[j+1]) + 1
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
