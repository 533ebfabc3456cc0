package county

import "testing"

// A panic while rules run side by side reaches the caller, who reports it.
func TestPanicReachesTheCaller(t *testing.T) {
	defer func() {
		if got := recover(); got != "broken" {
			t.Errorf("recovered %v", got)
		}
	}()
	SideBySide(100, func(i int) {
		if i == 7 {
			panic("broken")
		}
	})
	t.Error("no panic")
}

func TestSideBySideVisitsAll(t *testing.T) {
	visited := make([]int, 1000)
	SideBySide(len(visited), func(i int) { visited[i]++ })
	for i, count := range visited {
		if count != 1 {
			t.Fatalf("%d was visited %d times", i, count)
		}
	}
}
