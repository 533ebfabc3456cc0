package words

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// identity returns how many digits from here on are an identity number or, where something stands
// before them, most of one, by its
// province and date of birth: 14 to 18, or 0; and whether it is one, by its check character.
func (d *digits) identity(from, to int) (length int, sure bool) {
	if to-from < 14 || d.birthAt(from) == "" {
		return 0, false
	}
	if to-from >= 18 && d.checks(from, d.value[from+17]) {
		return 18, true
	}
	if to-from >= 17 && d.checkX(from+16) > 0 && d.checks(from, 'X') {
		return 17, true
	}
	if !d.begins(from) {
		return 0, false
	}
	for _, length := range [...]int{18, 17, 14, 16, 15} {
		if from+length <= to && d.ends(from+length-1) {
			return length, false
		}
	}
	return min(18, to-from), false
}

// birthAt returns the date of birth of an identity number that begins at a digit, "" where none can.
func (d *digits) birthAt(from int) string {
	if from+14 > len(d.value) || !isProvince(string(d.value[from:from+2])) {
		return ""
	}
	birth := string(d.value[from+6 : from+14])
	if day, err := time.Parse("20060102", birth); err != nil || day.Year() < 1880 || day.Year() > 2099 {
		return ""
	}
	return birth
}

// isProvince says whether two digits begin the area codes of a province (GB/T 2260), of residents
// from elsewhere (83, 91), or of nobody (99).
func isProvince(code string) bool {
	return strings.Contains(" 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91 99 ", " "+code+" ")
}

// checks says whether a check character fits the 17 digits from here on (GB 11643).
func (d *digits) checks(from int, check byte) bool {
	sum := 0
	for i, weight := range [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(d.value[from+i]-'0') * weight
	}
	return "10X98765432"[sum%11] == check
}

// checkX returns how many bytes behind a digit the X of an identity number ends; 0 where there is none.
func (d *digits) checkX(last int) int {
	rest := d.text[d.end[last]:]
	seen := 0
	for at, r := range rest {
		if strings.ContainsRune("XxＸｘ×ХхΧχⅩⅹ", r) {
			end := at + utf8.RuneLen(r)
			if next, _ := utf8.DecodeRuneInString(rest[end:]); !unicode.IsLetter(next) || next >= 0x2E80 {
				return end
			}
			return 0
		}
		if unprintable(r) {
			continue
		}
		if seen++; seen > widestGap || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
	}
	return 0
}

// datesAndAmounts are what stands in ordinary texts; nobody is named by them.
var datesAndAmounts = regexp.MustCompile(`(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}|年\d{1,2}|年|[-./]\d{1,2}[-./]\d{1,2}|[-./]\d{1,2}` +
	`|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2]))|\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?|\d{1,7}\.\d{1,2}`)

// findHarmless marks the digits of dates and amounts.
func (d *digits) findHarmless() {
	if d.harmless != nil {
		return
	}
	d.harmless = make([]bool, len(d.at))
	for from := 0; from < len(d.at); {
		to := from + 1
		for to < len(d.at) && d.gap[to] == "" {
			to++
		}
		if isTimeStamp(string(d.value[from:to])) {
			for i := from; i < to; i++ {
				d.harmless[i] = true
			}
		}
		from = to
	}
	for _, found := range datesAndAmounts.FindAllStringIndex(d.text, -1) {
		if isAttached(lastTwo(d.text[:found[0]])) || isAttached(firstTwo(d.text[found[1]:])) {
			continue
		}
		for i := range d.at {
			if d.at[i] >= found[0] && d.at[i] < found[1] {
				d.harmless[i] = true
			}
		}
	}
}

// isAttached says whether what stands beside a date is a digit, or one with nothing but a mark
// between.
func isAttached(next, after rune) bool {
	_, digit := digitOf(next)
	_, further := digitOf(after)
	return digit || further && strings.ContainsRune("-./,年月", next)
}

func firstTwo(text string) (next, after rune) {
	next, size := utf8.DecodeRuneInString(text)
	after, _ = utf8.DecodeRuneInString(text[size:])
	return next, after
}

func lastTwo(text string) (next, after rune) {
	next, size := utf8.DecodeLastRuneInString(text)
	after, _ = utf8.DecodeLastRuneInString(text[:len(text)-size])
	return next, after
}

// writtenDate is a date as people write it.
var writtenDate = regexp.MustCompile(`(\d{4})\s?[-./年,， ]\s?(\d{1,2})\s?[-./月,， ]\s?(\d{1,2})|(\d{4})(\d\d)(\d\d)`)

// hideBirths masks the dates of birth that stand beside the masked numbers they complete.
func hideBirths(text string, births []string) string {
	if len(births) == 0 {
		return text
	}
	return writtenDate.ReplaceAllStringFunc(text, func(date string) string {
		parts := writtenDate.FindStringSubmatch(date)
		digits := parts[4] + parts[5] + parts[6]
		if parts[1] != "" {
			month, _ := strconv.Atoi(parts[2])
			day, _ := strconv.Atoi(parts[3])
			digits = parts[1] + strconv.Itoa(100 + month)[1:] + strconv.Itoa(100 + day)[1:]
		}
		for _, birth := range births {
			if digits == birth {
				return "****"
			}
		}
		return date
	})
}

// stampLayouts are the moments systems write into the names of files and sheets, to the
// minute, the second or its thousandth. None is as long as an identity number.
var stampLayouts = [...]string{"200601021504", "20060102150405"}

// isTimeStamp says whether a run of digits is a day of our time and a time of that day. It names nobody.
func isTimeStamp(digits string) bool {
	if len(digits) == 17 {
		digits = digits[:14]
	}
	for _, layout := range stampLayouts {
		if moment, err := time.Parse(layout, digits); err == nil && len(digits) == len(layout) {
			return moment.Year() >= 1990 && moment.Year() < 2100
		}
	}
	return false
}
