package book

import (
	"bytes"
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/xml"
	"hash"

	"rollcheck/roster/words"
)

// maxSpins bounds how often a password is hashed: ten times what Office does. The ten million
// the standard allows take seconds a password.
const maxSpins = 1_000_000

// agileSegment is how many bytes of a workbook are encrypted in one chain.
const agileSegment = 4096

// What a key is for ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14).
var (
	agileVerifierInput = []byte{0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79}
	agileVerifierValue = []byte{0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E}
	agileKeyValue      = []byte{0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6}
	agileIntegrityKey  = []byte{0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6}
	agileIntegrity     = []byte{0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33}
)

// agileSeal is the encryption of Excel 2010 and newer ([MS-OFFCRYPTO] 2.3.4.10).
type agileSeal struct {
	data      agileCipher
	integrity agileIntegrityValues
	password  agilePassword
	key       []byte // of the workbook; known once a password fits
}

// agileCipher says how something is encrypted.
type agileCipher struct {
	BlockSize int        `xml:"blockSize,attr"`
	KeyBits   int        `xml:"keyBits,attr"`
	HashSize  int        `xml:"hashSize,attr"`
	Cipher    string     `xml:"cipherAlgorithm,attr"`
	Chaining  string     `xml:"cipherChaining,attr"`
	Hash      string     `xml:"hashAlgorithm,attr"`
	Salt      base64Text `xml:"saltValue,attr"`
}

// agileIntegrityValues hold the encrypted checksum of the encrypted workbook.
type agileIntegrityValues struct {
	Key   base64Text `xml:"encryptedHmacKey,attr"`
	Value base64Text `xml:"encryptedHmacValue,attr"`
}

// agilePassword is the key of the workbook, encrypted with one made of a password.
type agilePassword struct {
	agileCipher
	Spins         int        `xml:"spinCount,attr"`
	VerifierInput base64Text `xml:"encryptedVerifierHashInput,attr"`
	VerifierValue base64Text `xml:"encryptedVerifierHashValue,attr"`
	Key           base64Text `xml:"encryptedKeyValue,attr"`
}

// base64Text is bytes that are written in base64.
type base64Text []byte

// UnmarshalText reads base64.
func (b *base64Text) UnmarshalText(text []byte) (err error) {
	*b, err = base64.StdEncoding.DecodeString(string(text))
	return err
}

func newAgileSeal(description []byte) (*agileSeal, error) {
	var told struct {
		Data      agileCipher          `xml:"keyData"`
		Integrity agileIntegrityValues `xml:"dataIntegrity"`
		Keys      []struct {
			Password *agilePassword `xml:"http://schemas.microsoft.com/office/2006/keyEncryptor/password encryptedKey"`
		} `xml:"keyEncryptors>keyEncryptor"`
	}
	if err := xml.Unmarshal(description, &told); err != nil {
		failure := damage(words.CipherBad)
		failure.Cause = err
		return nil, failure
	}
	for _, key := range told.Keys {
		if key.Password != nil {
			opened := &agileSeal{data: told.Data, integrity: told.Integrity, password: *key.Password}
			return opened, opened.check()
		}
	}
	return nil, cipherUnknown()
}

// check requires ciphers that are known and values of the sizes they ask for.
func (s *agileSeal) check() error {
	if !s.data.known() || !s.password.known() {
		return cipherUnknown()
	}
	if s.password.Spins > maxSpins {
		return tooLarge(words.CipherSpins, maxSpins)
	}
	for _, check := range []struct {
		value base64Text
		size  int
	}{
		{s.password.VerifierInput, aes.BlockSize}, {s.password.VerifierValue, s.password.HashSize}, {s.password.Key, s.data.KeyBits / 8},
	} {
		if len(check.value) < check.size || len(check.value)%aes.BlockSize != 0 {
			return damage(words.CipherBad)
		}
	}
	return nil
}

func (s *agileSeal) rounds() int { return s.password.Spins }

// known says whether the cipher and its sizes are those this package reads.
func (c *agileCipher) known() bool {
	size := c.KeyBits / 8
	return c.Cipher == "AES" && c.Chaining == "ChainingModeCBC" && c.BlockSize == aes.BlockSize &&
		(size == 16 || size == 24 || size == 32) && c.newHash() != nil && c.newHash().Size() == c.HashSize
}

// newHash returns the hash that is named; nil where it is none known.
func (c *agileCipher) newHash() hash.Hash {
	switch c.Hash {
	case "SHA1", "SHA-1":
		return sha1.New()
	case "SHA256", "SHA-256":
		return sha256.New()
	case "SHA384", "SHA-384":
		return sha512.New384()
	case "SHA512", "SHA-512":
		return sha512.New()
	}
	return nil
}

// sum hashes texts one behind the other.
func (c *agileCipher) sum(texts ...[]byte) []byte {
	sum := c.newHash()
	for _, text := range texts {
		sum.Write(text)
	}
	return sum.Sum(nil)
}

// vector returns where a chain begins that has this mark.
func (c *agileCipher) vector(mark []byte) []byte { return fitted(c.sum(c.Salt, mark), aes.BlockSize) }

// fitted cuts bytes to a size or fills them up as the standard says.
func fitted(text []byte, size int) []byte {
	for len(text) < size {
		text = append(text, 0x36)
	}
	return text[:size]
}

func (s *agileSeal) fits(password string) bool {
	way := &s.password
	spun := way.spin(password)
	open := func(mark []byte, sealed base64Text) []byte {
		return decryptChained(fitted(way.sum(spun, mark), way.KeyBits/8), fitted(bytes.Clone(way.Salt), aes.BlockSize), sealed)
	}
	input := open(agileVerifierInput, way.VerifierInput)
	if len(way.Salt) < len(input) {
		input = input[:len(way.Salt)]
	}
	if !bytes.Equal(way.sum(input), open(agileVerifierValue, way.VerifierValue)[:way.HashSize]) {
		return false
	}
	s.key = open(agileKeyValue, way.Key)[:s.data.KeyBits/8]
	return true
}

// spin hashes a password over and over, so that guessing is slow ([MS-OFFCRYPTO] 2.3.4.11).
func (p *agilePassword) spin(password string) []byte {
	spun := p.sum(p.Salt, wideBytes(password))
	sum, number := p.newHash(), make([]byte, 4)
	for i := range p.Spins {
		binary.LittleEndian.PutUint32(number, uint32(i))
		sum.Reset()
		sum.Write(number)
		sum.Write(spun)
		spun = sum.Sum(spun[:0])
	}
	return spun
}

func (s *agileSeal) open(sealed []byte) ([]byte, error) {
	blocks, size, err := sealedBlocks(sealed)
	if err != nil {
		return nil, err
	}
	if !s.whole(sealed) {
		return nil, damage(words.PartChecksum)
	}
	plain := make([]byte, 0, len(blocks))
	number := make([]byte, 4)
	for i := 0; len(plain) < size; i++ {
		binary.LittleEndian.PutUint32(number, uint32(i))
		rest := blocks[len(plain):]
		plain = append(plain, decryptChained(s.key, s.data.vector(number), rest[:min(agileSegment, len(rest))])...)
	}
	return plain[:size], nil
}

// whole says whether the encrypted workbook has its checksum, where it comes with one.
func (s *agileSeal) whole(sealed []byte) bool {
	key, value := s.integrity.Key, s.integrity.Value
	if len(key) == 0 && len(value) == 0 {
		return true
	}
	size := s.data.HashSize
	if min(len(key), len(value)) < size || len(key)%aes.BlockSize != 0 || len(value)%aes.BlockSize != 0 {
		return false
	}
	sum := hmac.New(s.data.newHash, decryptChained(s.key, s.data.vector(agileIntegrityKey), key)[:size])
	sum.Write(sealed)
	return hmac.Equal(sum.Sum(nil), decryptChained(s.key, s.data.vector(agileIntegrity), value)[:size])
}
