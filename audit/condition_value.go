package audit

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// valueSort is what a value of a condition is; values of two sorts cannot be compared.
type valueSort uint8

const (
	ofText valueSort = iota
	ofNumber
	ofDate
	ofFlag
)

var sortTitles = [...]words.Text{words.SortText, words.SortNumber, words.SortDate, words.SortFlag}

func (s valueSort) title() words.Text { return sortTitles[s] }

// sortOf returns the sort of a field's values.
func sortOf(field roster.Field) valueSort {
	switch field.Spec().Type {
	case roster.TypeMoney, roster.TypeCount:
		return ofNumber
	case roster.TypeDate, roster.TypePeriod:
		return ofDate
	case roster.TypeFlag:
		return ofFlag
	}
	return ofText
}

// value is a value of a condition. What is not known (a blank or unreadable cell) makes no
// comparison true, and none false either: nobody is to be found by what is not there.
type value struct {
	known    bool
	text     string
	from, to int64 // a number in hundredths and a flag: both the same; a date: the days it may be
}

func exact(number int64) value { return value{known: true, from: number, to: number} }

func answer(yes bool) value {
	if yes {
		return exact(1)
	}
	return exact(0)
}

func (v value) yes() bool { return v.known && v.from == 1 }

// valueOf returns the value of a field in a row.
func valueOf(row roster.Row, field roster.Field) value {
	switch field.Spec().Type {
	case roster.TypeMoney:
		amount, ok := row.Money(field)
		return known(exact(int64(amount)), ok)
	case roster.TypeCount:
		count, ok := row.Count(field)
		return known(exact(int64(count)*100), ok)
	case roster.TypeDate:
		day, ok := row.Date(field)
		return known(daysOf(day), ok)
	case roster.TypePeriod:
		period, ok := row.Period(field)
		return known(monthsOf(period), ok)
	case roster.TypeFlag:
		yes, ok := row.Flag(field)
		return known(answer(yes), ok)
	}
	word := row.Text(field)
	return value{known: word != "", text: word}
}

func known(v value, ok bool) value {
	v.known = ok
	return v
}

func daysOf(day roster.Date) value {
	first, last := day.Days()
	return value{known: true, from: int64(first), to: int64(last)}
}

func monthsOf(period roster.Period) value {
	return value{known: true, from: int64(period.From.FirstDay()), to: int64(period.To.LastDay())}
}

// dateIn reads a date or period the user wrote.
func dateIn(word string) (value, bool) {
	if day, ok := roster.ParseDate(word, false, false, false); ok {
		return daysOf(day), true
	}
	period, ok := roster.ParsePeriod(word, false, false, false)
	return monthsOf(period), ok
}

func flagIn(word string) (value, bool) { return answer(word == "是"), word == "是" || word == "否" }

// decided answers where it is sure that something is so or that it is not.
func decided(a, b value, yes, no bool) value {
	return known(answer(yes), a.known && b.known && (yes || no))
}

func (v value) before(w value) value { return decided(v, w, v.to < w.from, v.from >= w.from) }
func (v value) after(w value) value  { return decided(v, w, v.from > w.to, v.to <= w.to) }

func (v value) notBefore(w value) value { return v.before(w).not() }
func (v value) notAfter(w value) value  { return v.after(w).not() }

func (v value) equals(w value) value {
	within, beside := w.from <= v.from && v.to <= w.to, v.to < w.from || v.from > w.to
	return decided(v, w, within && v.text == w.text, beside || v.text != w.text)
}

func (v value) differs(w value) value { return v.equals(w).not() }

func (v value) not() value { return known(answer(v.from == 0), v.known) }

func (v value) and(w value) value {
	no := v.known && !v.yes() || w.known && !w.yes()
	return known(answer(v.yes() && w.yes()), no || v.known && w.known)
}

func (v value) or(w value) value { return v.not().and(w.not()).not() }

func (v value) minus() value { return known(exact(-v.from), v.known) }

// Sums and products that leave the range of money are not known.

func (v value) plus(w value) value {
	sum := v.from + w.from
	return known(exact(sum), v.known && w.known && (sum > v.from) == (w.from > 0))
}

func (v value) less(w value) value { return v.plus(w.minus()) }

// times multiplies, where one of the two is a whole number.
func (v value) times(w value) value {
	if v.from%100 != 0 {
		v, w = w, v
	}
	times := v.from / 100
	product := times * w.from
	return known(exact(product), v.known && w.known && (times == 0 || product/times == w.from))
}

func textual(has func(text, part string) bool) func(v, w value) value {
	return func(v, w value) value { return known(answer(has(v.text, w.text)), v.known && w.known) }
}
