package link

// hash is a 64-bit hash of values in order (FNV-1a over words, finished as in MurmurHash3).
// It depends on nothing but its input: what is found is the same in every run.
type hash uint64

func newHash() hash { return 14695981039346656037 }

func (h hash) add(value uint64) hash {
	h ^= hash(value)
	h *= 0x9E3779B97F4A7C15
	return h ^ h>>32
}

func (h hash) rune(r rune) hash { return h.add(uint64(r)) }

func (h hash) text(text string) hash {
	for i := range len(text) {
		h = (h ^ hash(text[i])) * 1099511628211
	}
	return h
}

// sum finishes the hash; it is never 0.
func (h hash) sum() uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	h ^= h >> 33
	return uint64(h) | 1
}

// hashText hashes a text; 0 for "".
func hashText(text string) uint64 {
	if text == "" {
		return 0
	}
	return newHash().text(text).sum()
}
