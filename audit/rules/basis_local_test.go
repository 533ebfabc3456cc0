package rules

import (
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster"
)

// Where only a local rule applies, the one the parameters name is printed; "not filled in" stands
// only where a row of the parameters could name it and none does.
func TestLocalRuleIsNamed(t *testing.T) {
	for _, want := range []struct {
		rule        *audit.Rule
		filled      string
		says, never string
	}{
		{relativeUnregistered, "", "当地规定（未填）", "办法"},
		{relativeUnregistered, "青禾县备案办法", "青禾县备案办法", "未填"},
		{relativeRegistered, "青禾县备案办法", "青禾县备案办法", "未填"},
		{archiveIncomplete, "", "当地规定", "未填"},
	} {
		basis := Basis(&audit.Finding{Rule: want.rule, Programme: roster.Tekun, Conduct: 20161201, LocalOnly: true, LocalRule: want.filled})
		if len(basis) != 1 || !strings.Contains(basis[0].ZH, want.says) || strings.Contains(basis[0].ZH, want.never) {
			t.Errorf("%s, %q: basis %v", want.rule.ID, want.filled, basis)
		}
	}
}
