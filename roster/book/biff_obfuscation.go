package book

import (
	"math/bits"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// obfuscation is the weak encryption of Excel 95 and of some newer files ([MS-OFFCRYPTO]
// 2.3.7.2); nil where key and verifier are not those of the password.
func obfuscation(password string, key, verifier uint16) biffCipher {
	letters, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(password))
	if err != nil || len(letters) == 0 || len(letters) > 15 || obfuscationKey(letters) != key || obfuscationVerifier(letters) != verifier {
		return nil
	}
	mask := [16]byte{}
	filling := []byte{0xBB, 0xFF, 0xFF, 0xBA, 0xFF, 0xFF, 0xB9, 0x80, 0x00, 0xBE, 0x0F, 0x00, 0xBF, 0x0F, 0x00}
	copy(mask[copy(mask[:], letters):], filling)
	for i := range mask {
		mask[i] = bits.RotateLeft8(mask[i]^byte(key>>(i%2*8)), 7)
	}
	return func(body []byte, at, size int) {
		for i := range body {
			body[i] = bits.RotateLeft8(body[i]^mask[(at+size+i)%16], 3)
		}
	}
}

// obfuscationKey makes the key of a password: the table of the standard, as the shift
// register it was taken from.
func obfuscationKey(letters []byte) uint16 {
	shift := func(register uint16) uint16 {
		register = bits.RotateLeft16(register, 1)
		if register&1 != 0 {
			register ^= 0x1020
		}
		return register
	}
	key, register, last := uint16(0), uint16(0x8000), uint16(0xFFFF)
	for i := len(letters) - 1; i >= 0; i-- {
		for bit := range 8 {
			register, last = shift(register), shift(last)
			if letters[i]&0x7F>>bit&1 != 0 {
				key ^= register
			}
		}
	}
	return key ^ last
}

// obfuscationVerifier makes the checksum of a password ([MS-OFFCRYPTO] 2.3.7.1).
func obfuscationVerifier(letters []byte) uint16 {
	sum := uint16(len(letters)) ^ 0xCE4B
	for i, letter := range letters {
		turn := (i + 1) % 15
		wide := uint32(letter) << turn
		sum ^= uint16(wide&0x7FFF | wide>>15)
	}
	return sum
}
