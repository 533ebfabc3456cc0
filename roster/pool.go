package roster

import (
	"hash/maphash"
	"strings"
	"sync"
)

// Symbol stands for one distinct text of a run. Equal texts have equal symbols, so
// comparing texts is comparing integers. The numbers differ from run to run: a symbol
// is never printed or sorted by. Zero is the empty text.
type Symbol uint32

const (
	poolShardBits = 6 // 64 locks are enough for the readers of any machine we know
	poolShards    = 1 << poolShardBits
)

// Pool keeps each distinct text of a run once. It is safe for concurrent use.
type Pool struct {
	seed   maphash.Seed
	shards [poolShards]poolShard
}

// poolShard is a hash table with open addressing: beside a text and its header it takes
// some fourteen bytes a text, a third of what a map and a copy of each text take (BenchmarkPool).
type poolShard struct {
	mutex sync.RWMutex
	slots []uint32 // number of a text from 1, at the place its hash says or behind it; 0 is free
	texts []string
	block strings.Builder // the newest texts, side by side; the older ones stand in full blocks
}

const (
	poolBlock = 8 << 10 // bytes of texts in one allocation
	poolSlots = 16      // slots to begin with
)

// NewPool returns an empty pool.
func NewPool() *Pool {
	pool := &Pool{seed: maphash.MakeSeed()}
	for i := range pool.shards {
		pool.shards[i].slots = make([]uint32, poolSlots)
	}
	return pool
}

// Symbol returns the symbol of a text and keeps a copy of a new one.
func (p *Pool) Symbol(text string) Symbol {
	if text == "" {
		return 0
	}
	hash := maphash.String(p.seed, text)
	number := hash % poolShards
	shard := &p.shards[number]
	shard.mutex.RLock()
	at := shard.find(text, hash)
	found := shard.slots[at]
	shard.mutex.RUnlock()
	if found == 0 {
		found = p.add(shard, text, hash)
	}
	return Symbol(found<<poolShardBits) | Symbol(number)
}

// find returns the slot of a text, or the free one where it belongs.
func (s *poolShard) find(text string, hash uint64) uint64 {
	last := uint64(len(s.slots) - 1)
	at := hash >> poolShardBits & last
	for s.slots[at] != 0 && s.texts[s.slots[at]-1] != text {
		at = (at + 1) & last
	}
	return at
}

// add gives a text its number, unless another reader just did.
func (p *Pool) add(shard *poolShard, text string, hash uint64) uint32 {
	shard.mutex.Lock()
	defer shard.mutex.Unlock()
	at := shard.find(text, hash)
	if found := shard.slots[at]; found != 0 {
		return found
	}
	shard.texts = append(shard.texts, shard.keep(text))
	number := uint32(len(shard.texts))
	shard.slots[at] = number
	if len(shard.texts)*4 > len(shard.slots)*3 {
		p.grow(shard)
	}
	return number
}

// keep copies a text into the newest block.
func (s *poolShard) keep(text string) string {
	if s.block.Cap()-s.block.Len() < len(text) {
		s.block = strings.Builder{}
		s.block.Grow(max(poolBlock, len(text)))
	}
	start := s.block.Len()
	s.block.WriteString(text)
	return s.block.String()[start:]
}

// grow gives a shard twice the slots.
func (p *Pool) grow(shard *poolShard) {
	shard.slots = make([]uint32, 2*len(shard.slots))
	for i, text := range shard.texts {
		shard.slots[shard.find(text, maphash.String(p.seed, text))] = uint32(i + 1)
	}
}

// Text returns the text of a symbol.
func (p *Pool) Text(symbol Symbol) string {
	if symbol == 0 {
		return ""
	}
	shard := &p.shards[symbol%poolShards]
	shard.mutex.RLock()
	defer shard.mutex.RUnlock()
	return shard.texts[symbol>>poolShardBits-1]
}
