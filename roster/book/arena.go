package book

import "strings"

// arenaBlock is the size of the blocks small texts are put together in: one allocation
// for some thousand cells, and little memory kept by one text that lives on.
const arenaBlock = 32 << 10

// arena makes strings of many small texts with few allocations. A block is never
// written again once it is full, so its strings stay valid.
type arena struct{ block strings.Builder }

func (a *arena) keep(text []byte) string {
	if a.block.Cap()-a.block.Len() < len(text) {
		a.block = strings.Builder{}
		a.block.Grow(max(arenaBlock, len(text)))
	}
	start := a.block.Len()
	a.block.Write(text)
	return a.block.String()[start:]
}
