package book

import (
	"bytes"
	"crypto/aes"
	"crypto/sha1"
	"encoding/binary"
)

// standardSpins is how often Excel 2007 hashes a password ([MS-OFFCRYPTO] 2.3.4.7).
const standardSpins = 50_000

// standardSeal is the encryption of Excel 2007 ([MS-OFFCRYPTO] 2.3.4.5).
type standardSeal struct {
	header *cryptoHeader
	size   int    // bytes of a key
	key    []byte // known once a password fits
}

func newStandardSeal(info []byte) (*standardSeal, error) {
	header, err := readCryptoHeader(info, 2*aes.BlockSize)
	if err != nil {
		return nil, err
	}
	size := map[uint32]int{cryptoAES128: 16, cryptoAES192: 24, cryptoAES256: 32}[header.algorithm]
	if size == 0 || header.hash != cryptoSHA1 {
		return nil, cipherUnknown()
	}
	return &standardSeal{header: header, size: size}, nil
}

func (s *standardSeal) rounds() int { return standardSpins }

func (s *standardSeal) fits(password string) bool {
	spun, number := sha1Of(s.header.salt, wideBytes(password)), make([]byte, 4)
	for i := range standardSpins {
		binary.LittleEndian.PutUint32(number, uint32(i))
		spun = sha1Of(number, spun)
	}
	final := sha1Of(spun, make([]byte, 4))
	s.key = append(padded(final, 0x36), padded(final, 0x5C)...)[:s.size]
	hash := sha1Of(s.decrypt(s.header.verifier))
	return bytes.Equal(hash, s.decrypt(s.header.verifierHash)[:sha1.Size])
}

// padded hashes a block of one byte over and over, with a hash laid over its start.
func padded(hash []byte, filling byte) []byte {
	block := bytes.Repeat([]byte{filling}, sha1.BlockSize)
	for i := range hash {
		block[i] ^= hash[i]
	}
	return sha1Of(block)
}

func (s *standardSeal) open(sealed []byte) ([]byte, error) {
	blocks, size, err := sealedBlocks(sealed)
	if err != nil {
		return nil, err
	}
	return s.decrypt(blocks)[:size], nil
}

// decrypt decrypts whole blocks, each by itself.
func (s *standardSeal) decrypt(sealed []byte) []byte {
	block, err := aes.NewCipher(s.key)
	if err != nil {
		panic(err)
	}
	plain := make([]byte, len(sealed))
	for at := 0; at < len(sealed); at += aes.BlockSize {
		block.Decrypt(plain[at:], sealed[at:])
	}
	return plain
}
