package roster

import "testing"

// What stands around the 18 characters of a number, or between them, is no part of it.
func TestDecoratedID(t *testing.T) {
	const number, withX = "990101193909180774", "99010119390918007X"
	for _, written := range []string{
		"身份证:990101193909180774", "身份证号码：990101193909180774", "ID990101193909180774", "No.990101193909180774", "(身份证)990101193909180774", "“990101193909180774”", "\"990101193909180774\"",
		"990101193909180774（户主）", "990101193909180774(2016年补办)", "990101193909180774【本人】", "990101193909180774_", "990101193909180774；", "990101193909180774.", "990101193909180774 户主", "990101193909180774\ufffd",
		"990101-19390918-0774", "990101 19390918 0774", "990101—19390918—0774", "990101.19390918.0774", "９９０１０１－１９３９０９１８－０７７４", "#990101193909180774#", "'990101193909180774'",
	} {
		if id, fault := ParseID(written, false); fault != NoFault || id.Text18() != number {
			t.Errorf("%s is read as %s, fault %d", written, id.Text18(), fault)
		}
	}
	for _, x := range "XxＸｘ×✕ХхΧχⅩ*＊" {
		for _, written := range []string{withX[:17] + string(x), "身份证：" + withX[:17] + string(x) + "（户主）"} {
			if id, fault := ParseID(written, false); fault != NoFault || id.Text18() != withX {
				t.Errorf("%s is read as %s, fault %d", written, id.Text18(), fault)
			}
		}
	}
	if id, fault := ParseID("身份证:"+"990101193909180775", false); fault != FaultCheck || id.Form() != BadCheck {
		t.Errorf("a wrong check character in a label gives fault %d", fault)
	}
}

// What is no number stays none: nothing is made of parts, masks or letters.
func TestNoNumber(t *testing.T) {
	const number = "990101193909180774"
	for written, want := range map[string]IDFault{
		number[:17] + "*": FaultCharacter, "990101********0774": FaultCharacter, "99010119390918****": FaultLength, "9901011939O9180774": FaultCharacter, "990101l93909180774": FaultCharacter,
		number + "、" + "990101194805200536": FaultTwo, number + " 13900000001": FaultLength, "身份证:9901011939091807": FaultCharacter, "户主3990101193909180774": FaultCharacter,
		"990101195203110": FaultLength, "990101199504300": FaultLength, "990101390918077": NoFault, "990101160312998": NoFault, "990101391318077": FaultBirth,
		"0": FaultPlaceholder, "空": FaultPlaceholder, "待补": FaultPlaceholder, "办理中": FaultPlaceholder, "未办理": FaultPlaceholder, "无身份证": FaultPlaceholder, "正在补办": FaultPlaceholder, "——": FaultPlaceholder, "/": FaultPlaceholder, "无(2016年出生)": FaultPlaceholder,
		"nan": FaultEmpty, "None": FaultEmpty, "NaT": FaultEmpty, "(null)": FaultEmpty, "<NA>": FaultEmpty, "N/A": FaultEmpty, "#N/A": FaultEmpty, "undefined": FaultEmpty, `\N`: FaultEmpty, "": FaultEmpty,
		"王小二": FaultCharacter,
	} {
		if _, fault := ParseID(written, false); fault != want {
			t.Errorf("%s gives fault %d, want %d", written, fault, want)
		}
	}
}
