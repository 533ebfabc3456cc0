package roster

import "testing"

// What an officer writes before or behind a remark that the report came with is his answer.
func TestRemarkBesideOurs(t *testing.T) {
	for written, want := range map[string]string{
		"〔台账：原答复：属实 死亡〕":              "",
		"〔台账：原答复：属实 死亡〕 已入户核实":        "已入户核实",
		"见照片〔台账：分歧：属实（张三）；不属实（李四）〕":   "见照片",
		"[ledger: disputed: 属实] seen": "seen",
		"〔台账：原答复：被删了一半":               "",
		"已入户核实〔见附件〕":                  "已入户核实〔见附件〕",
		"":                            "",
	} {
		if got := WithoutOurs(written); got != want {
			t.Errorf("%q: %q, want %q", written, got, want)
		}
	}
}
