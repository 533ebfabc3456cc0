package book

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"

	"rollcheck/roster/words"
)

// seal is a way a workbook of Excel 2007 or newer is encrypted.
type seal interface {
	// rounds is how often it hashes a password.
	rounds() int
	// fits says whether the password is the right one, and keeps the key it gives.
	fits(password string) bool
	// open decrypts the workbook with the key kept.
	open(sealed []byte) ([]byte, error)
}

// readEncrypted opens a workbook with a password by its two streams ([MS-OFFCRYPTO] 2.3.4.4):
// how a password becomes the key, and the encrypted workbook.
func readEncrypted(extension string, info, sealed []byte, left *allowance, passwords []string) (*Book, error) {
	method, err := sealOf(info)
	if err != nil {
		return nil, err
	}
	used := false
	err = unlock("xlsx", passwords, func(password string) bool {
		if used = used || left.spins < method.rounds(); used {
			return false
		}
		left.spins -= method.rounds()
		return method.fits(password)
	})
	if err != nil && used {
		return nil, tooLarge(words.CipherManyKeys)
	}
	if err != nil {
		return nil, err
	}
	content, err := method.open(sealed)
	if err != nil {
		return nil, err
	}
	return readArchive(extension, content, left)
}

// sealOf tells the way of encryption by its version.
func sealOf(info []byte) (seal, error) {
	if len(info) < 8 {
		return nil, damage(words.PartCut)
	}
	major, minor := binary.LittleEndian.Uint16(info), binary.LittleEndian.Uint16(info[2:])
	switch {
	case major == 4 && minor == 4:
		return newAgileSeal(info[8:])
	case major >= 2 && major <= 4 && minor == 2:
		return newStandardSeal(info[4:])
	}
	return nil, cipherUnknown()
}

// cipherUnknown is the error of a workbook encrypted in a way this package does not know.
func cipherUnknown() *Error { return &Error{Code: Unsupported, Format: "cipher"} }

// sealedBlocks returns the encrypted blocks of a workbook and how many bytes it has without
// encryption ([MS-OFFCRYPTO] 2.3.4.4).
func sealedBlocks(sealed []byte) (blocks []byte, size int, err error) {
	if len(sealed) < 8 {
		return nil, 0, damage(words.PartCut)
	}
	declared := binary.LittleEndian.Uint64(sealed)
	blocks = sealed[8:]
	blocks = blocks[:len(blocks)/aes.BlockSize*aes.BlockSize]
	if declared > uint64(len(blocks)) {
		return nil, 0, damage(words.PartCut)
	}
	return blocks, int(declared), nil
}

// decryptChained decrypts whole blocks of AES in CBC mode. The key has a size that AES knows.
func decryptChained(key, vector, sealed []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	plain := make([]byte, len(sealed))
	cipher.NewCBCDecrypter(block, vector).CryptBlocks(plain, sealed)
	return plain
}
