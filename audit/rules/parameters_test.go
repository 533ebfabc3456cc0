package rules

import "testing"

// A parameter is listed once, under one name.
func TestParamsAreListedOnce(t *testing.T) {
	keys, titles := map[string]bool{}, map[string]bool{}
	for _, param := range AllParams() {
		if keys[param.Key] || titles[param.Title.ZH] {
			t.Errorf("%s (%s) is listed twice", param.Key, param.Title.ZH)
		}
		keys[param.Key], titles[param.Title.ZH] = true, true
	}
}
