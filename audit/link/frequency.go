package link

// usage counts how often the rosters use a character, by where it stands in a name: as the
// surname, as the second of three or more, as the last. It grows with the script only.
type usage struct{ surnames, seconds, lasts map[rune]uint32 }

func newUsage() usage {
	return usage{map[rune]uint32{}, map[rune]uint32{}, map[rune]uint32{}}
}

func (u usage) name(name *nameForm) {
	if name.hash == 0 {
		return
	}
	u.surnames[name.surname()]++
	u.seconds[name.second()]++
	u.lasts[name.last()]++
}

func (u usage) add(other usage) {
	for i, mine := range [...]map[rune]uint32{u.surnames, u.seconds, u.lasts} {
		for letter, count := range [...]map[rune]uint32{other.surnames, other.seconds, other.lasts}[i] {
			mine[letter] += count
		}
	}
}

// bySound adds up characters that are read alike.
func (s *speaker) bySound(letters map[rune]uint32) map[uint64]uint32 {
	sounds := map[uint64]uint32{}
	for letter, count := range letters {
		sounds[s.spoken(letter, false)] += count
	}
	return sounds
}

// second returns the second of three or more characters, that of a generation where a clan
// has one; 0 where there is none.
func (n *nameForm) second() rune {
	if n.size > 2 {
		return n.letters[1]
	}
	return 0
}

// last returns the last character; 0 where the surname stands alone.
func (n *nameForm) last() rune {
	if n.size > 1 {
		return n.letters[n.size-1]
	}
	return 0
}

// What counts elsewhere are worth among those of a village, of a clan, and of a character.
const (
	likeVillage = 30
	likeClan    = 10
	likeLetter  = 300
)

// chances are how likely somebody who is nobody in particular bears a part of a name, in
// milli-bits: its surname, after that its second and its last character, and these by sound.
type chances struct{ surname, second, last, soundSecond, soundLast milli }

// chances returns those of a row's name in the whole, or inside the row's village.
func (j *judge) chances(list int32, inside bool) chances {
	l := j.linker
	record := &l.records[list]
	name, total := &record.name, l.total
	part := func(count uint32) milli { return ratio(uint64(max(count, 1)-1)+1, total+likeLetter) }
	c := chances{
		surname: part(l.usage.surnames[name.surname()]), second: part(l.usage.seconds[name.second()]), last: part(l.usage.lasts[name.last()]),
		soundSecond: part(j.seconds[l.speaker.spoken(name.second(), false)]), soundLast: part(j.lasts[l.speaker.spoken(name.last(), false)]),
	}
	if inside {
		village := l.countOf(blockVillage, record.place.village)
		clan := l.countOf(blockClan, record.clan())
		c.surname = among(clan, village, likeVillage, c.surname)
		c.second = among(l.countOf(blockGeneration, record.generation()), clan, likeClan, c.second)
	}
	c.soundSecond = max(c.soundSecond, c.second)
	return c
}

// among returns the share of a part among some, one row left out, on top of so many of whom
// the share is known.
func among(count, all, known uint32, share milli) milli {
	of := uint64(max(all, 1) - 1)
	return logTwo((uint64(max(count, 1)-1)<<30)+uint64(known)*power(share)) - 30*bit - logTwo(of+uint64(known))
}

// either adds two chances.
func either(a, b milli) milli { return logTwo(power(a+20*bit)+power(b+20*bit)) - 50*bit }

// clan names those of a surname in a village, generation those of them whose names begin alike.
func (r *record) clan() uint64 {
	if r.name.hash == 0 || r.place.village == 0 {
		return 0
	}
	return newHash().add(r.place.village).rune(r.name.surname()).sum()
}

func (r *record) generation() uint64 {
	if r.clan() == 0 {
		return 0
	}
	return newHash().add(r.clan()).rune(r.name.second()).sum()
}

// nameBits returns what the name of a pair is worth: by how likely another one, of the
// village where the villages are the same, would have a name as like it.
func (j *judge) nameBits(list int32, p pattern) milli {
	if p.name == nameNone || p.name == nameApart {
		return j.weights.name[p.name]
	}
	inside := p.place == placeSame || p.place == placeNear
	right := j.right(p.name)
	c := j.chances(list, inside)
	switch p.name {
	case nameSame, nameUsual:
		return max(right-j.namesakes(list, p, inside, c.surname+c.second+c.last), 0)
	case nameSound, nameNear:
		return max(right-c.surname-c.soundSecond-c.soundLast, 0)
	case nameLooks, nameSwapped:
		return right - c.surname - c.second - c.last
	case nameOne:
		return right - c.surname - either(c.second, c.last)
	case namePart:
		return right - c.surname - c.last - bit
	}
	return right - c.surname
}

// namesakes returns how likely another bears the name: by how many do, as if the likelihood
// of its parts had been found in rows enough to meet it once.
func (j *judge) namesakes(list int32, p pattern, inside bool, parts milli) milli {
	l := j.linker
	count, total := uint64(l.nameCount(int(list))), l.total
	if inside {
		count, total = uint64(l.twins[list]), uint64(l.countOf(blockVillage, l.records[list].place.village))
	}
	if p.name == nameSame && count > 0 {
		count--
	}
	return ratio(count+1, total+power(min(-parts, 40*bit))>>30)
}
