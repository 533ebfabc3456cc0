package county

// Who names a person or the head of a household in a finding.
type Who struct {
	Name   string
	Number string // identity number in full, as read; "" if none
}
