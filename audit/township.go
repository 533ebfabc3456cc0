package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// Townships lists the townships that gave a roster or of which the report has something to
// say, in order of name; "" is the findings whose sheets name none.
func (r *Report) Townships() []string {
	var names []string
	for _, finding := range r.Findings {
		names = append(names, finding.Township)
	}
	for _, relative := range r.Relatives {
		names = append(names, relative.Township)
	}
	for _, list := range r.Supply {
		if list.Kind.Family == roster.Programme && list.Township != "" {
			names = append(names, list.Township)
		}
	}
	slices.Sort(names)
	return slices.CompactFunc(names, func(a, b string) bool { return roster.TownshipKey(a) == roster.TownshipKey(b) })
}

// Of returns what the report says of one township: its own lines, the lists that speak of
// it or of every place, and the files its findings rest on.
func (r *Report) Of(township string) *Report {
	own := &Report{Version: r.Version, AsOf: r.AsOf, Settings: r.Settings, Run: r.Run, Parameters: r.Parameters, Unconfirmed: r.Unconfirmed, Township: township}
	key := roster.TownshipKey(township)
	here := func(name string) bool { return roster.TownshipKey(name) == key }
	hereOrAll := func(name string) bool { return name == "" || here(name) }
	own.Findings = kept(r.Findings, func(f *Finding) bool { return here(f.Township) })
	own.Supply = kept(r.Supply, func(s county.Supplied) bool { return hereOrAll(s.Township) })
	own.NotRun = kept(r.NotRun, func(n NotRun) bool { return hereOrAll(n.Township) })
	own.Relatives = kept(r.Relatives, func(v Relative) bool { return here(v.Township) })
	own.Archive = kept(r.Archive, func(v county.ArchiveVillage) bool { return here(v.Place.Township) })
	own.Changes = kept(r.Changes, func(c RosterChange) bool { return here(c.Township) })
	line := func(l Leaving) bool { return here(l.Township) }
	own.Clearance = totalsOf(kept(r.Clearance.List, line), kept(r.Clearance.Verify, line))
	own.Files = own.filesOf(r.Files)
	return own
}

func kept[T any](list []T, keep func(T) bool) []T {
	var found []T
	for _, item := range list {
		if keep(item) {
			found = append(found, item)
		}
	}
	return found
}

// filesOf keeps the files that supplied something here, that a finding rests on, or that
// could not be used.
func (r *Report) filesOf(files []*roster.File) []*roster.File {
	used := map[*roster.File]bool{}
	for _, list := range r.Supply {
		used[list.Sheet.File] = true
	}
	for _, finding := range r.Findings {
		for _, evidence := range finding.Evidence {
			used[evidence.Cell.Sheet.File] = true
		}
	}
	return kept(files, func(file *roster.File) bool { return used[file] || file.Fault != nil })
}
