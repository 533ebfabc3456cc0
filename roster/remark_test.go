package roster

import "testing"

func TestRemarks(t *testing.T) {
	for note, want := range map[string]Remark{
		"死亡": RemarkDied, "已死": RemarkDied, "2016年5月死亡": RemarkDied, "2016.5去世": RemarkDied, "本人已于2016年9月3日病故": RemarkDied, "亡": RemarkDied, "残疾，已死亡": RemarkDied, "死亡 2016-05-20": RemarkDied,
		"外嫁": RemarkMarried, "已外嫁": RemarkMarried, "户口迁出": RemarkMoved, "户口已迁出": RemarkMoved, "迁出了": RemarkMoved, "已并户": RemarkMerged,
		"": NoRemark, "丈夫去世": NoRemark, "父亲已死亡": NoRemark, "外嫁女赡养": NoRemark, "户主2016年6月去世": NoRemark, "死亡1人": NoRemark, "未迁出": NoRemark, "子女外嫁": NoRemark, "因交通事故死亡赔偿": NoRemark, "事故": NoRemark, "2016年5月": NoRemark, "未死亡": NoRemark,
	} {
		if got := ParseRemark(note); got != want {
			t.Errorf("%s: %d, want %d", note, got, want)
		}
	}
}
