package book

import (
	"bytes"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha1"
	"encoding/binary"

	"rollcheck/roster/words"
)

// biffCipher decrypts in place what stands at a place of the stream, in a record whose body
// has so many bytes.
type biffCipher func(body []byte, at, size int)

// plainStream returns the stream of a workbook with a password as it would be without one
// ([MS-XLS] 2.2.10); a stream that has none is returned as it is.
func plainStream(stream []byte, passwords []string) ([]byte, error) {
	pass, eight := filePass(stream)
	if pass == nil {
		return stream, nil
	}
	try, err := biffCipherOf(pass, eight)
	if err != nil {
		return nil, err
	}
	var decrypt biffCipher
	err = unlock("xls", passwords, func(password string) bool {
		decrypt = try(password)
		return decrypt != nil
	})
	if err != nil {
		return nil, err
	}
	plain := bytes.Clone(stream)
	source := &biffStream{stream: stream}
	for {
		record, err := source.next()
		if err != nil { // what cannot be followed here is an error where it is read
			return plain, nil
		}
		if from := plainBytes(record); from < len(record.body) {
			at := record.at + 4
			decrypt(plain[at+from:at+len(record.body)], at+from, len(record.body))
		}
	}
}

// filePass returns the body of the record that says how the stream is encrypted, nil where
// there is none, and whether the stream is BIFF8.
func filePass(stream []byte) (pass []byte, eight bool) {
	source := &biffStream{stream: stream}
	if _, eight, err := beginning(source); err == nil {
		for {
			record, err := source.next()
			switch {
			case err != nil || record.kind == biffEnd:
				return nil, eight
			case record.kind == biffFilePass:
				return record.body, eight
			}
		}
	}
	return nil, false
}

// plainBytes returns how many bytes of a record's body are never encrypted.
func plainBytes(record biffRecord) int {
	switch record.kind {
	case biffBegin, biffFilePass, biffUserExclusive, biffFileLock, biffInterface, biffRevisions, biffRevisionHead:
		return len(record.body)
	case biffSheet:
		return 4
	}
	return 0
}

// biffCipherOf returns what makes a cipher of a password: nil where the password is not the right one.
func biffCipherOf(pass []byte, eight bool) (func(password string) biffCipher, error) {
	method := uint16(0) // BIFF5 has one way only, and does not name it
	if eight {
		if len(pass) < 6 {
			return nil, damage(words.CipherBad)
		}
		method, pass = binary.LittleEndian.Uint16(pass), pass[2:]
	}
	if len(pass) < 4 {
		return nil, damage(words.CipherBad)
	}
	major, minor := binary.LittleEndian.Uint16(pass), binary.LittleEndian.Uint16(pass[2:])
	switch method {
	case 0:
		return func(password string) biffCipher { return obfuscation(password, major, minor) }, nil
	case 1:
		return streamCipherOf(major, minor, pass[4:])
	}
	return nil, cipherUnknown()
}

// streamCipherOf tells the two ways of RC4 by their version.
func streamCipherOf(major, minor uint16, pass []byte) (func(password string) biffCipher, error) {
	switch {
	case major == 1 && minor == 1:
		return oldCipher(pass)
	case major >= 2 && major <= 4 && minor == 2:
		return windowsCipher(pass)
	}
	return nil, cipherUnknown()
}

// oldCipher is RC4 with 40 bits of key, of Excel 97 and newer ([MS-OFFCRYPTO] 2.3.6).
func oldCipher(pass []byte) (func(password string) biffCipher, error) {
	if len(pass) < 48 {
		return nil, damage(words.CipherBad)
	}
	salt, verifier, hash := pass[:16], pass[16:32], pass[32:48]
	return func(password string) biffCipher {
		first := md5.Sum(wideBytes(password))
		second := md5.Sum(bytes.Repeat(append(bytes.Clone(first[:5]), salt...), 16))
		keyOf := func(block []byte) []byte {
			key := md5.Sum(append(bytes.Clone(second[:5]), block...))
			return key[:]
		}
		sum := func(text []byte) []byte { hash := md5.Sum(text); return hash[:] }
		return checkedStream(keyOf, sum, verifier, hash)
	}, nil
}

// windowsCipher is RC4 of Excel 2002 and newer ([MS-OFFCRYPTO] 2.3.5).
func windowsCipher(pass []byte) (func(password string) biffCipher, error) {
	header, err := readCryptoHeader(pass, sha1.Size)
	if err != nil {
		return nil, err
	}
	bits := header.keyBits
	if bits == 0 {
		bits = 40
	}
	if header.algorithm != cryptoRC4 || header.hash != cryptoSHA1 || bits < 40 || bits > 128 || bits%8 != 0 {
		return nil, cipherUnknown()
	}
	return func(password string) biffCipher {
		first := sha1Of(header.salt, wideBytes(password))
		keyOf := func(block []byte) []byte {
			key := sha1Of(first, block)[:16]
			if bits == 40 { // the key of 40 bits is filled up to 128
				clear(key[5:])
				return key
			}
			return key[:bits/8]
		}
		return checkedStream(keyOf, func(text []byte) []byte { return sha1Of(text) }, header.verifier, header.verifierHash)
	}, nil
}

// checkedStream returns RC4 with a key for each block of the stream; nil where the first
// does not decrypt a text to one whose hash is the other.
func checkedStream(keyOf func(block []byte) []byte, sum func([]byte) []byte, verifier, hash []byte) biffCipher {
	pair := append(bytes.Clone(verifier), hash...)
	keystream(keyOf(make([]byte, 4))).XORKeyStream(pair, pair)
	if !bytes.Equal(sum(pair[:len(verifier)]), pair[len(verifier):]) {
		return nil
	}
	const size = 1024
	current, mask := -1, make([]byte, size)
	return func(body []byte, at, _ int) {
		for i := range body {
			place := at + i
			if block := place / size; block != current {
				current = block
				clear(mask)
				keystream(keyOf(binary.LittleEndian.AppendUint32(nil, uint32(block)))).XORKeyStream(mask, mask)
			}
			body[i] ^= mask[place%size]
		}
	}
}

// keystream is RC4 with a key of 5 to 16 bytes.
func keystream(key []byte) *rc4.Cipher {
	cipher, err := rc4.NewCipher(key)
	if err != nil {
		panic(err)
	}
	return cipher
}
