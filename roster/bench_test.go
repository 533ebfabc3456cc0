package roster

import (
	"runtime"
	"strconv"
	"testing"
)

// BenchmarkPack packs the columns a roster has: few values, many short ones, numbers of
// persons. B/value is what a value takes afterwards, of 8 bytes before.
func BenchmarkPack(b *testing.B) {
	const rows = 10_000
	for name, value := range map[string]func(int) Value{
		"places": func(row int) Value { return Value(row / 400) },
		"money":  func(row int) Value { return Value(row * 7) },
		"people": func(row int) Value { return Value(row) << 40 },
	} {
		b.Run(name, func(b *testing.B) {
			values := make([]Value, rows)
			for row := range values {
				values[row] = value(row)
			}
			var distinct DistinctValues
			var column Packed
			for b.Loop() {
				column = Pack(values, &distinct)
			}
			bytes := len(column.few) + 8*len(column.distinct) + 4*len(column.short) + 8*len(column.whole)
			b.ReportMetric(float64(bytes)/rows, "B/value")
		})
	}
}

// BenchmarkPool keeps 200,000 texts of a county once, and a map as what it stands for.
func BenchmarkPool(b *testing.B) {
	texts := make([]string, 200_000)
	for i := range texts {
		texts[i] = "石桥乡上坪村" + strconv.Itoa(i)
	}
	keep := func(b *testing.B, make func() func(string)) {
		before := liveBytes()
		var symbol func(string)
		for b.Loop() {
			symbol = make()
			for _, text := range texts {
				symbol(text)
			}
		}
		b.ReportMetric(float64(liveBytes()-before)/float64(len(texts)), "B/text")
		runtime.KeepAlive(symbol)
	}
	b.Run("pool", func(b *testing.B) {
		keep(b, func() func(string) {
			pool := NewPool()
			return func(text string) { pool.Symbol(text) }
		})
	})
	b.Run("map", func(b *testing.B) {
		keep(b, func() func(string) {
			numbers, list := map[string]uint32{}, []string(nil)
			return func(text string) {
				if _, known := numbers[text]; !known {
					list = append(list, string([]byte(text)))
					numbers[list[len(list)-1]] = uint32(len(list))
				}
			}
		})
	})
}

func liveBytes() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
