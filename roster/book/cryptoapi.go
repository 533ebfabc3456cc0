package book

import (
	"crypto/sha1"
	"encoding/binary"

	"rollcheck/roster/words"
)

// cryptoHeader says how Excel 2007 and newer encrypt with a Windows cipher
// ([MS-OFFCRYPTO] 2.3.2 and 2.3.3).
type cryptoHeader struct {
	algorithm, hash, keyBits uint32
	salt                     []byte
	verifier, verifierHash   []byte // encrypted
}

// The ciphers and the hash that such a header names.
const (
	cryptoRC4    = 0x6801
	cryptoAES128 = 0x660E
	cryptoAES192 = 0x660F
	cryptoAES256 = 0x6610
	cryptoSHA1   = 0x8004
)

// readCryptoHeader reads the header behind its version. The hash of the verifier has so many
// bytes encrypted.
func readCryptoHeader(info []byte, hashBytes int) (*cryptoHeader, error) {
	if len(info) < 8 {
		return nil, damage(words.PartCut)
	}
	size := uint64(binary.LittleEndian.Uint32(info[4:]))
	if size < 32 || uint64(len(info)) < 8+size+40+uint64(hashBytes) {
		return nil, damage(words.CipherBad)
	}
	header, verifier := info[8:8+size], info[8+size:]
	if binary.LittleEndian.Uint32(verifier) != 16 {
		return nil, damage(words.CipherBad)
	}
	return &cryptoHeader{
		algorithm: binary.LittleEndian.Uint32(header[8:]), hash: binary.LittleEndian.Uint32(header[12:]), keyBits: binary.LittleEndian.Uint32(header[16:]),
		salt: verifier[4:20], verifier: verifier[20:36], verifierHash: verifier[40 : 40+hashBytes],
	}, nil
}

// sha1Of hashes texts one behind the other.
func sha1Of(texts ...[]byte) []byte {
	sum := sha1.New()
	for _, text := range texts {
		sum.Write(text)
	}
	return sum.Sum(nil)
}
