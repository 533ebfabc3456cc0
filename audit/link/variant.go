package link

// Variants of characters by level (spec/domain.md section 6). Level 1, the traditional, old
// and simplified form of one character, is no difference at all. Level 2, customary
// substitutes of surnames, is the same name with a note. Level 3, look-alikes of a scan or a
// slip, only suggests one. Level 4, characters of one sound, is told by sound.go.

// traditional and simplified hold level 1 side by side: the character at one place of the
// first is written as that of the second. Over-conversions such as 薑 for 姜 are among them.
const (
	traditional = "呂黃馬葉鍾鐘锺龐範餘薑於後張陳劉楊趙吳孫蕭鄭馮許韓鄧蔣羅華國蘭龍賈韋鄒閻譚陸顧賴湯喬賀嚴溫莊歐陽" +
		"聶魯樂蘇盧鮑竇畢郟紀項貝蘆齊麥紅軍東義長發貴寶興慶財萬銀順傑偉強勝衛榮輝鳳鳴飛蓮蘋瓊麗潔雲艷豔嬌" +
		"嬋媽愛鵬鴻濤濱澤漢學書畫詩語謙讓誠諾謝訓記讚贊嶽島崗嵐廣廬慮憲懷戰擁擇擔攬時曉暉曆樓樹橋橫歡歸殘" +
		"氣沖決況凱剛創劍動勁勞勵勳區協單卻厲參叢員問啟喚嘯圓園圍團圖堅場塊墻壇壽夢奧奮婁孌寧實寫寬審將專" +
		"尋導爾師幟帶幫庫應廠懇掃揚換損搖據擊擴攝敗敘斷晝曄會朧機權條來極構標檔檢櫻歲歷滿滌潤濟濃濕瀟灣燈" +
		"燦營牽獨獻現環瑪瑩璽產畝異當疊瘋癒盡盤監眾睜確碩磚礎礦禮禪種積穎穩窮競筆節築簡籃類糧純紙級紋納紛" +
		"紡細終組結絕統絲經綠綱網綿緒緣練縣績縱總織繡繼續聖聞聯聰聲職肅脈膽臨舉艦藝藥蘊處虛號蝦蟲補裝製複" +
		"見規視親覺覽觀觸計討託設訪評詞詢該詳誌認誕諒論諧諸謀謹證識譜護譽讀變豐貞負貢貫責貨販貧資賢質賦賓" +
		"賞購賽躍軒軟載輔輕輪輯辦農運過達違遙遠適選遷遼邁還邊郵鄉醫釋鈞鈴鈺鉅鉑銅銘銳鋒鋼錄錦錫鍵鎖鎮鏡鐵" +
		"鑄鑾門閃開閒間閔閣閱關陣陰隊階際隨險隱雙雜雞離難電霧靈靜韜韻響頁頂頌預領頡頤頻顏題願顯風颯飄飯館" +
		"駐駕駿騎騫騰驊驍驕驗魚鮮鯤鳥鴛鶯鶴鷹黨齡龔龜冊爭爲為亞僑億儀優內兩凍別劃劇勢匯峯勲濬昇鉄徳恵黒眞" +
		"郞賔祿寗甯甦兎"
	simplified = "吕黄马叶钟钟钟庞范余姜于后张陈刘杨赵吴孙萧郑冯许韩邓蒋罗华国兰龙贾韦邹阎谭陆顾赖汤乔贺严温庄欧阳" +
		"聂鲁乐苏卢鲍窦毕郏纪项贝芦齐麦红军东义长发贵宝兴庆财万银顺杰伟强胜卫荣辉凤鸣飞莲苹琼丽洁云艳艳娇" +
		"婵妈爱鹏鸿涛滨泽汉学书画诗语谦让诚诺谢训记赞赞岳岛岗岚广庐虑宪怀战拥择担揽时晓晖历楼树桥横欢归残" +
		"气冲决况凯刚创剑动劲劳励勋区协单却厉参丛员问启唤啸圆园围团图坚场块墙坛寿梦奥奋娄娈宁实写宽审将专" +
		"寻导尔师帜带帮库应厂恳扫扬换损摇据击扩摄败叙断昼晔会胧机权条来极构标档检樱岁历满涤润济浓湿潇湾灯" +
		"灿营牵独献现环玛莹玺产亩异当叠疯愈尽盘监众睁确硕砖础矿礼禅种积颖稳穷竞笔节筑简篮类粮纯纸级纹纳纷" +
		"纺细终组结绝统丝经绿纲网绵绪缘练县绩纵总织绣继续圣闻联聪声职肃脉胆临举舰艺药蕴处虚号虾虫补装制复" +
		"见规视亲觉览观触计讨托设访评词询该详志认诞谅论谐诸谋谨证识谱护誉读变丰贞负贡贯责货贩贫资贤质赋宾" +
		"赏购赛跃轩软载辅轻轮辑办农运过达违遥远适选迁辽迈还边邮乡医释钧铃钰巨铂铜铭锐锋钢录锦锡键锁镇镜铁" +
		"铸銮门闪开闲间闵阁阅关阵阴队阶际随险隐双杂鸡离难电雾灵静韬韵响页顶颂预领颉颐频颜题愿显风飒飘饭馆" +
		"驻驾骏骑骞腾骅骁骄验鱼鲜鲲鸟鸳莺鹤鹰党龄龚龟册争为为亚侨亿仪优内两冻别划剧势汇峰勋浚升铁德惠黑真" +
		"郎宾禄宁宁苏兔"
)

// surnameSubstitutes hold level 2: of each pair the first is taken for the second.
const surnameSubstitutes = "肖萧付傅代戴闫阎邱丘蓝兰"

// lookAlikes hold level 3: the characters of one word are taken for one another.
var lookAlikes = [...]string{
	"侯候", "祁祈", "冉再", "苟荀", "郝赦", "靳勒", "尹伊", "己已巳", "未末", "土士", "日曰", "干千于", "人入",
	"戍戌戊", "冶治", "玲铃", "梅海", "英荚",
}

// variants are the three levels, ready to be looked up. They are built once and never changed.
var (
	levelOne   = pairsOf([]rune(traditional), []rune(simplified))
	levelTwo   = substitutes([]rune(surnameSubstitutes))
	levelThree = classesOf(lookAlikes[:])
)

func pairsOf(from, to []rune) map[rune]rune {
	pairs := make(map[rune]rune, len(from))
	for i := range from {
		pairs[from[i]] = to[i]
	}
	return pairs
}

func substitutes(pairs []rune) map[rune]rune {
	table := map[rune]rune{}
	for i := 0; i < len(pairs); i += 2 {
		table[pairs[i]] = pairs[i+1]
	}
	return table
}

// classesOf gives every character of a class the first one.
func classesOf(classes []string) map[rune]rune {
	table := map[rune]rune{}
	for _, class := range classes {
		var first rune
		for _, r := range class {
			if first == 0 {
				first = r
			}
			table[r] = first
		}
	}
	return table
}

// plainCharacter returns the simplified form of a character (level 1).
func plainCharacter(r rune) rune {
	if plain, known := levelOne[r]; known {
		return plain
	}
	return r
}

// usualSurname returns the character a surname's is a substitute of (level 2).
func usualSurname(r rune) rune {
	if usual, known := levelTwo[r]; known {
		return usual
	}
	return r
}

// lookAlike says whether two characters are taken for one another by their looks (level 3).
func lookAlike(a, b rune) bool {
	class := levelThree[a]
	return class != 0 && class == levelThree[b]
}
