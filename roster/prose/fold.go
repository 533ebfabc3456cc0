package prose

// simplify maps traditional characters of cue words, and digits and signs of full width, rune by rune.
var simplify = func() map[rune]rune {
	pairs := []rune("總总戶户貧贫農农減减脫脱縣县鄉乡鎮镇個个萬万億亿餘余幫帮調调處处結结偵侦別别類类項项員员發发歲岁無无納纳銷销" +
		"來来對对為为現现當当實实約约間间與与從从達达計计劃划確确爭争糾纠紛纷養养殘残婦妇兒儿歸归還还剩剩" +
		"％%．.０0１1２2３3４4５5６6７7８8９9")
	pairs = append(pairs, '\u00a0', ' ', '\u3000', ' ', '\t', ' ')
	folded := map[rune]rune{}
	for i := 0; i+1 < len(pairs); i += 2 {
		folded[pairs[i]] = pairs[i+1]
	}
	return folded
}()

// simplified folds a text for its cue words and digits only; every rune keeps its place.
func simplified(text string) []rune {
	runes := []rune(text)
	for i, r := range runes {
		if other, ok := simplify[r]; ok {
			runes[i] = other
		}
	}
	return runes
}
