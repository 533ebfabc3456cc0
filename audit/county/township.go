package county

import "rollcheck/roster"

// townships are the villages of each township, in the order of the county's.
type townships struct {
	all [][]*Village
	at  map[string]int // by the key of the township
}

// Townships returns the villages of each township, however it is written; gathered when a rule
// first asks.
func (c *County) Townships() [][]*Village { return c.byTownship().all }

// VillagesOf returns the villages of a township, however it is written.
func (c *County) VillagesOf(township string) []*Village {
	found := c.byTownship()
	if at, known := found.at[roster.TownshipKey(township)]; known {
		return found.all[at]
	}
	return nil
}

func (c *County) byTownship() *townships {
	c.townshipsOnce.Do(func() {
		c.townships.at = map[string]int{}
		for i := range c.Villages {
			key := roster.TownshipKey(c.Villages[i].Township)
			at, known := c.townships.at[key]
			if !known {
				at = len(c.townships.all)
				c.townships.at[key], c.townships.all = at, append(c.townships.all, nil)
			}
			c.townships.all[at] = append(c.townships.all[at], &c.Villages[i])
		}
	})
	return &c.townships
}
