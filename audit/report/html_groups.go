package report

import (
	"cmp"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// A group of the page is a title, what is said beside it, the findings in it by their place in
// the list, and for a cadre the relatives.

// grouping gathers findings by a key, and puts the keys in order.
type grouping[K comparable] struct {
	members map[K][]any
	keys    []K
}

func (g *grouping[K]) add(key K, members ...any) {
	if g.members == nil {
		g.members = map[K][]any{}
	}
	if _, known := g.members[key]; !known {
		g.keys = append(g.keys, key)
		g.members[key] = nil
	}
	g.members[key] = append(g.members[key], members...)
}

// householdKey tells households apart by what is not masked.
type householdKey struct {
	township, village, head, number string
	programme                       *roster.Kind
}

// households gathers the findings of each household, in order of place and head.
func (v view) households() []any {
	var found grouping[householdKey]
	for i, f := range v.r.Findings {
		who := f.Head
		if who == (county.Who{}) {
			who = f.Person
		}
		if who != (county.Who{}) {
			found.add(householdKey{f.Township, f.Village, who.Name, who.Number, f.Programme}, i)
		}
	}
	slices.SortStableFunc(found.keys, func(a, b householdKey) int {
		return cmp.Or(cmp.Compare(a.township, b.township), cmp.Compare(a.village, b.village), cmp.Compare(a.number, b.number), cmp.Compare(a.head, b.head))
	})
	var list []any
	for _, k := range found.keys {
		title := v.o.plain(k.township+k.village) + " " + v.o.text(words.HeadHead) + " " + v.o.name(k.head)
		list = append(list, []any{title, v.o.number(k.number) + " " + v.o.programme(k.programme), found.members[k]})
	}
	return list
}

// villages gathers the findings of each village, in order of place.
func (v view) villages() []any {
	var found grouping[county.Place]
	for i, f := range v.r.Findings {
		found.add(county.Place{Township: f.Township, Village: f.Village}, i)
	}
	slices.SortFunc(found.keys, func(a, b county.Place) int {
		return cmp.Or(cmp.Compare(a.Township, b.Township), cmp.Compare(a.Village, b.Village))
	})
	var list []any
	for _, place := range found.keys {
		list = append(list, []any{v.townshipName(place.Township) + " " + v.o.plain(place.Village), v.o.say(words.PageGroupCount,
			len(found.members[place])), found.members[place]})
	}
	return list
}

// cadreKey tells cadres apart as the archive writes them: two villages may have cadres of one name.
type cadreKey struct{ township, village, name, post string }

// relativeKey is a relative of a cadre, wherever the cadre serves.
type relativeKey struct {
	name, post string
	who        county.Who
}

// cadres gathers the relatives of each cadre and the findings that came through him. To be a
// relative is no fault: every benefit stands there, with what is said of its filing.
func (v view) cadres() []any {
	var found grouping[cadreKey]
	relatives := map[cadreKey][]any{}
	listed := map[relativeKey]cadreKey{}
	place := map[*audit.Finding]int{}
	for i, f := range v.r.Findings {
		place[f] = i
	}
	for _, relative := range v.r.Relatives {
		key := cadreKey{relative.Township, relative.Village, relative.Cadre, relative.Post}
		listed[relativeKey{key.name, key.post, relative.Who}] = key
		relatives[key] = append(relatives[key], v.relativeData(relative))
		found.add(key, v.villagesOf(relative.Ineligible, place)...)
	}
	for i, f := range v.r.Findings {
		if f.Cadre == nil {
			continue
		}
		who := relativeKey{f.Cadre.Name, f.Cadre.Post, f.Person}
		key, known := listed[who]
		if !known {
			key = cadreKey{f.Township, f.Village, f.Cadre.Name, f.Cadre.Post}
			listed[who] = key
			relatives[key] = append(relatives[key], []any{v.o.name(f.Person.Name), v.o.plain(f.Cadre.Relation), v.o.programme(f.Programme),
				v.o.text(f.Rule.Title), "open"})
		}
		found.add(key, i)
	}
	slices.SortStableFunc(found.keys, func(a, b cadreKey) int {
		return cmp.Or(cmp.Compare(a.township, b.township), cmp.Compare(a.village, b.village), cmp.Compare(a.name, b.name), cmp.Compare(a.post, b.post))
	})
	var list []any
	for _, k := range found.keys {
		name := v.o.name(k.name)
		list = append(list, []any{v.townshipName(k.township) + v.o.plain(k.village) + " " + name, v.o.plain(k.post), inOrder(found.members[k]), name,
			v.o.say(words.PageGraph, words.Name(k.name)), relatives[k]})
	}
	return list
}

// relativeData is one benefit of a relative; the last word says how it stands.
func (v view) relativeData(relative audit.Relative) []any {
	line, standing := v.o.judge(relative), "fine"
	switch filing := relative.Filing; {
	case len(relative.Ineligible) > 0:
		standing = "doubt"
	case !filing.Filed || filing.Late:
		standing = "open"
	}
	return []any{v.o.name(relative.Who.Name), v.o.plain(relative.Relation), v.o.programme(relative.Programme), line.filed + " " + line.conclusion,
		standing}
}

func (v view) villagesOf(findings []*audit.Finding, place map[*audit.Finding]int) (list []any) {
	for _, f := range findings {
		if at, known := place[f]; known {
			list = append(list, at)
		}
	}
	return list
}

// inOrder are places of findings in their order, each once.
func inOrder(places []any) []any {
	slices.SortFunc(places, func(a, b any) int { return cmp.Compare(a.(int), b.(int)) })
	return slices.Compact(places)
}
