package main

import (
	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// knownRules refuses a name of a rule that is neither built in nor in a 自定义规则 table, before
// the rosters are read: only small files are, and what was named as settings, and only where a
// name is not built in.
func knownRules(names, paths []string, o *auditOptions) error {
	_, unknown := namedRules(rules.All, names)
	if unknown == nil {
		return nil
	}
	if somewhere(paths) != nil || somewhere(o.settings) != nil {
		return unknown
	}
	found, err := reading.Read(paths, reading.Options{Settings: o.settings, Passwords: o.passwords, Largest: reading.SettingsSize, Partial: true})
	if err != nil {
		return unknown
	}
	if len(found.SheetsOf(roster.RuleTable)) == 0 {
		return unknown
	}
	known, err := audit.WithCustom(found, rules.All)
	if err != nil {
		return nil // the table is wrong: the audit tells where
	}
	_, err = namedRules(known, names)
	return err
}
