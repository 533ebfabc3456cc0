package words

import (
	"strings"
	"unicode/utf8"
)

// mostAlike bounds the words that are offered for a wrong one.
const mostAlike = 5

// NotOneOf is the error of a word that is none of those known: what is right is named if
// something is alike, else all that is known.
func NotOneOf(what Message, word string, known []string) *Error {
	return &Error{What: what, Hint: offer(Alike(word, known), OneOf.With(known))}
}

// offer offers the words that are alike, or says something else where there are none.
func offer(alike []string, otherwise Message) Message {
	if len(alike) == 0 {
		return otherwise
	}
	return SettingNearest.With(alike)
}

// Alike returns the known words somebody may have meant: those his word is a part of, at most
// five, else the nearest one.
func Alike(word string, known []string) []string {
	word = strings.ToLower(strings.TrimSpace(word))
	var alike []string
	for _, candidate := range known {
		if len(word) > 1 && strings.Contains(strings.ToLower(candidate), word) && len(alike) < mostAlike {
			alike = append(alike, candidate)
		}
	}
	if near := Nearest(word, known); len(alike) == 0 && near != "" {
		alike = append(alike, near)
	}
	return alike
}

// Nearest returns the known word that differs least from a word, the first of equals, whatever
// the case of its letters; empty if none is near enough to be meant.
func Nearest(word string, known []string) string {
	best, least := "", 1<<30
	for _, candidate := range known {
		if distance := editDistance([]rune(strings.ToLower(word)), []rune(strings.ToLower(candidate))); distance < least {
			best, least = candidate, distance
		}
	}
	if least > max(1, utf8.RuneCountInString(best)/2) {
		return ""
	}
	return best
}

// editDistance counts the letters to put in, leave out, change or swap with the next one.
func editDistance(a, b []rune) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			if a[i-1] == b[j-1] {
				rows[i][j] = rows[i-1][j-1]
				continue
			}
			rows[i][j] = 1 + min(rows[i-1][j-1], rows[i-1][j], rows[i][j-1])
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], 1+rows[i-2][j-2])
			}
		}
	}
	return rows[len(a)][len(b)]
}
