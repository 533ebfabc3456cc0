package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
)

// OwnAccount is an account known to be a cadre's: his list gives it, or a roster, payment or list
// of aid does on the row of his own number.
type OwnAccount struct {
	Cadre roster.Row // of a list of cadres
	Row   roster.Row // that gives the account
}

// CadreAccount returns whose an account is, of those known to be a cadre's.
func (c *County) CadreAccount(account roster.Value) (OwnAccount, bool) {
	own, known := c.kin.accounts[account]
	return own, known
}

// noteOwnAccounts finds the accounts of cadres. A row whose account is in another's name says
// nothing, nor does an account two cadres give.
func (r *resolver) noteOwnAccounts() {
	cadres := r.county.cadres.byNumber
	if len(cadres) == 0 {
		return
	}
	disputed := map[roster.Value]bool{}
	note := func(row roster.Row) {
		account, number := row.Code(roster.FieldAccount), row.PersonID().Key()
		rows := cadres[number]
		if account.Empty() || len(rows) == 0 || !inOwnName(row) || link.CompareNames(rows[0].PersonName(), row.PersonName()) == link.NameOther {
			return
		}
		if known, ok := r.county.kin.accounts[account]; ok {
			disputed[account] = disputed[account] || known.Cadre.PersonID().Key() != number
			return
		}
		r.county.kin.accounts[account] = OwnAccount{Cadre: rows[0], Row: row}
	}
	for _, family := range [...]func(*roster.Kind) bool{
		func(kind *roster.Kind) bool { return kind == roster.Cadre }, IsProgramme,
		func(kind *roster.Kind) bool { return kind.Family == roster.Payments || kind.Family == roster.Aid },
	} {
		for _, sheet := range r.sheetsOf(family) {
			if !sheet.Has(roster.FieldAccount) {
				continue
			}
			for i := range sheet.Records() {
				note(sheet.Row(i))
			}
		}
	}
	for account := range disputed {
		delete(r.county.kin.accounts, account)
	}
}

// inOwnName says whether the holder of a row's account is the person of the row, or not written.
func inOwnName(row roster.Row) bool {
	holder := row.Text(roster.FieldAccountName)
	return holder == "" || link.CompareNames(holder, row.PersonName()) != link.NameOther
}
