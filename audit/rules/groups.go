package rules

// groups gathers values under keys, in the order in which the keys first came.
type groups[K comparable, V any] struct {
	at  map[K]int
	all [][]V
}

func (g *groups[K, V]) add(key K, value V) {
	at, known := g.at[key]
	if !known {
		if g.at == nil {
			g.at = map[K]int{}
		}
		at = len(g.all)
		g.at[key], g.all = at, append(g.all, nil)
	}
	g.all[at] = append(g.all[at], value)
}
