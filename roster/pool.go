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

type poolShard struct {
	mutex sync.RWMutex
	index map[string]Symbol
	texts []string
}

// NewPool returns an empty pool.
func NewPool() *Pool {
	pool := &Pool{seed: maphash.MakeSeed()}
	for i := range pool.shards {
		pool.shards[i].index = map[string]Symbol{}
	}
	return pool
}

// Symbol returns the symbol of a text and keeps a copy of a new one.
func (p *Pool) Symbol(text string) Symbol {
	if text == "" {
		return 0
	}
	number := maphash.String(p.seed, text) % poolShards
	shard := &p.shards[number]
	shard.mutex.RLock()
	symbol, known := shard.index[text]
	shard.mutex.RUnlock()
	if known {
		return symbol
	}
	shard.mutex.Lock()
	defer shard.mutex.Unlock()
	if symbol, known = shard.index[text]; known {
		return symbol
	}
	text = strings.Clone(text)
	shard.texts = append(shard.texts, text)
	symbol = Symbol(len(shard.texts)<<poolShardBits | int(number))
	shard.index[text] = symbol
	return symbol
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
