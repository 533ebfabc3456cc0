package roster

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// lookalike returns the character that one of another block is a second coding of: radicals
// where PDF files name glyphs by them, compatibility ideographs, and the private codes by
// which GBK held characters that Unicode took up later. Others stay as they are.
func lookalike(r rune) rune {
	switch {
	case r >= 0x2E80 && r <= 0x2EFF:
		return radical(r)
	case r >= 0x2F00 && r <= 0x2FDF, r >= 0xF900 && r <= 0xFAFF, r >= 0x2F800 && r <= 0x2FA1F:
		return normal(r)
	case r >= firstPrivate && r < firstPrivate+rune(len(privateCharacters)):
		return radical(privateCharacters[r-firstPrivate])
	}
	return r
}

// normal returns the compatibility decomposition of a character where it is one character.
func normal(r rune) rune {
	if folded := []rune(norm.NFKC.String(string(r))); len(folded) == 1 {
		return folded[0]
	}
	return r
}

// radical returns the ideograph of a character of the block CJK Radicals Supplement.
func radical(r rune) rune {
	if at := strings.IndexRune(radicals, r); at >= 0 {
		pair := []rune(radicals[at:][:len("⺁厂")])
		return pair[1]
	}
	return normal(r)
}

// radicals are the characters of that block in pairs with their ideographs, after Unicode's
// EquivalentUnifiedIdeograph.txt, as far as they are in daily use.
const radicals = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月" +
	"⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂" +
	"⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门" +
	"⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜" +
	"⻰龙⻱龜⻲亀"

// firstPrivate is where GBK put its codes FE50 to FEA0 (GB 18030-2000, annex E); all have
// places of their own since GB 18030-2005.
const firstPrivate = 0xE815

var privateCharacters = []rune("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱" +
	"䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
