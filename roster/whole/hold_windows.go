package whole

// holder stands for a file that is open: Windows removes none that is.
type holder struct{}

// Close does nothing.
func (*holder) Close() error { return nil }

func hold(string) (*holder, bool) { return &holder{}, true }
