package book

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/richardlehane/mscfb"
	"github.com/xuri/excelize/v2"

	"rollcheck/roster/words"
)

// sealedFiles are workbooks with a password, of every way of encryption, none made with this
// package: its password, its first sheet, and what stands in its last row.
var sealedFiles = []struct{ file, password, sheet, last string }{
	{"password-agile.xlsx", "密码1", "Sheet1", "2 At:马一 Bt:990101195001010014 Cn:200\n"},
	{"password-standard.xlsx", "密码1", "Sheet1", "2 At:马一 Bt:990101195001010014 Cn:200\n"},
	{"password-rc4.xls", "密码1", "Sheet1", "2 At:马一 Bt:990101195001010014 Cn:200\n"},
	{"password-cryptoapi40.xls", "密码1", "甲村", "12 At:户11 Bt:990101195001010011 Cn:211\n"},
	{"password-cryptoapi128.xls", "密码1", "甲村", "12 At:户11 Bt:990101195001010011 Cn:211\n"},
	{"password-xor.xls", "abc12345", "甲村", "12 At:户11 Bt:990101195001010011 Cn:211\n"},
}

func sealedContent(t testing.TB, file string) []byte {
	t.Helper()
	content, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// A workbook with a password is read with the right one, whatever stands before it in the
// list; its hash is that of the file as it lies there.
func TestWorkbooksWithPassword(t *testing.T) {
	for _, test := range sealedFiles {
		content := sealedContent(t, test.file)
		opened, err := Read(test.file, content, "错", test.password)
		if got, err := show(opened, err); err != nil || !strings.HasSuffix(got, test.last) || opened.Sheets[0].Name != test.sheet {
			t.Errorf("%s: got %q, error %v", test.file, got, err)
			continue
		}
		if opened.SHA256 != sha256.Sum256(content) {
			t.Errorf("%s: the hash is not the file's", test.file)
		}
	}
}

// Without the right password the message says so, and tells no password.
func TestWrongPassword(t *testing.T) {
	for _, test := range sealedFiles {
		for _, passwords := range [][]string{nil, {"wrong1"}, {"wrong1", "密码1 ", strings.Repeat("长", 300)}} {
			_, err := Read(test.file, sealedContent(t, test.file), passwords...)
			var failure *Error
			if !errors.As(err, &failure) || failure.Code != Encrypted || failure.Tried != len(passwords) {
				t.Errorf("%s, %d passwords: %v", test.file, len(passwords), err)
				continue
			}
			if strings.Contains(err.Error(), "wrong1") {
				t.Errorf("%s: the message tells a password", test.file)
			}
		}
	}
}

// Excel opens some protected workbooks without asking, and so does this package.
func TestPasswordExcelDoesNotAskFor(t *testing.T) {
	content, err := excelize.Encrypt(fixture(t), &excelize.Options{Password: silentPassword})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := show(Read("a.xlsx", content)); err != nil || strings.Count(got, "\n") != 200 {
		t.Errorf("got %q, error %v", got, err)
	}
}

// A wrong byte is told from a wrong password, and never makes other cells.
func TestDamageUnderPassword(t *testing.T) {
	for _, test := range sealedFiles[:2] {
		content := sealedContent(t, test.file)
		damaged := 0
		for at := 512; at < len(content); at += 101 {
			flipped := bytes.Clone(content)
			flipped[at] ^= 0x10
			got, err := show(Read(test.file, flipped, test.password))
			var failure *Error
			switch {
			case err == nil && !strings.HasSuffix(got, test.last):
				t.Errorf("%s: byte %d: other cells without an error", test.file, at)
			case errors.As(err, &failure) && failure.Code == Damaged:
				damaged++
			}
		}
		if damaged < 20 {
			t.Errorf("%s: only %d flips were told as damage", test.file, damaged)
		}
	}
}

// agileStreams returns what says how the agile file is encrypted, and the encrypted workbook.
func agileStreams(t testing.TB) (description string, sealed []byte) {
	content := sealedContent(t, "password-agile.xlsx")
	directory, err := mscfb.New(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	streams := map[string][]byte{}
	for _, file := range directory.File {
		if streams[file.Name], err = wholeStream(file, len(content)); err != nil {
			t.Fatal(err)
		}
	}
	return string(streams["EncryptionInfo"][8:]), streams["EncryptedPackage"]
}

// The checksum over the encrypted workbook is heeded, also where no part of it is wrong.
func TestChecksumOfEncryptedWorkbook(t *testing.T) {
	description, sealed := agileStreams(t)
	method, err := newAgileSeal([]byte(description))
	if err != nil || !method.fits("密码1") {
		t.Fatal(err)
	}
	if _, err := method.open(sealed); err != nil {
		t.Error(err)
	}
	_, err = method.open(append(sealed, 0))
	if failure, ok := err.(*Error); !ok || failure.Detail.Text != words.PartChecksum {
		t.Errorf("a byte more: %v", err)
	}
}

// A description of the encryption that asks too much, or what nobody knows, is refused before
// any password is tried.
func TestDescriptionOfEncryption(t *testing.T) {
	sound, _ := agileStreams(t)
	if _, err := newAgileSeal([]byte(sound)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		from, to string
		code     Code
	}{
		{`spinCount="100000"`, `spinCount="10000000"`, TooLarge},
		{`cipherAlgorithm="AES"`, `cipherAlgorithm="RC2"`, Unsupported},
		{"ChainingModeCBC", "ChainingModeCFB", Unsupported},
		{`hashAlgorithm="SHA512"`, `hashAlgorithm="WHIRLPOOL"`, Unsupported},
		{`hashSize="64"`, `hashSize="6400"`, Unsupported},
		{`keyBits="256"`, `keyBits="1000"`, Unsupported},
		{"keyEncryptor/password", "keyEncryptor/certificate", Unsupported},
		{`encryptedKeyValue="`, `encryptedKeyValue="!`, Damaged},
		{`encryptedVerifierHashInput="`, `encryptedVerifierHashInput="" was="`, Damaged},
		{"</encryption>", "", Damaged},
	} {
		if !strings.Contains(sound, test.from) {
			t.Fatalf("the description holds no %s", test.from)
		}
		_, err := newAgileSeal([]byte(strings.ReplaceAll(sound, test.from, test.to)))
		if failure, ok := err.(*Error); !ok || failure.Code != test.code {
			t.Errorf("%s: got %v, want %s", test.to, err, test.code)
		}
	}
}

// The keys of the weak encryption are those that another program makes.
func TestObfuscation(t *testing.T) {
	for _, test := range []struct {
		password      string
		key, verifier uint16
	}{
		{"a", 0x9D77, 0xCE88}, {"VelvetSweatshop", 0xB359, 0x9A0A}, {"123456789012345", 0x8265, 0x9EB1}, {"Pass word!", 0xB78A, 0xDB8D},
	} {
		letters := []byte(test.password)
		if key, verifier := obfuscationKey(letters), obfuscationVerifier(letters); key != test.key || verifier != test.verifier {
			t.Errorf("%s: key %x, verifier %x", test.password, key, verifier)
		}
	}
}

// A list of passwords is read in whatever encoding a text table may have.
func TestListOfPasswords(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		want    []string
	}{
		"mark and CR": {"\xEF\xBB\xBF密码1\r\n\r\n b c \r\n", []string{"密码1", " b c "}},
		"GB18030":     {gb18030(t, "密码1\nb"), []string{"密码1", "b"}},
		"UTF-16":      {wideText("密码1\nb\n"), []string{"密码1", "b"}},
		"empty":       {"\r\n\n", nil},
	} {
		path := filepath.Join(t.TempDir(), "密码.txt")
		if err := os.WriteFile(path, []byte(test.content), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := Passwords(path)
		if !slices.Equal(got, test.want) || err != nil {
			t.Errorf("%s: got %q, error %v", name, got, err)
		}
	}
	path := filepath.Join(t.TempDir(), "名册.txt")
	if err := os.WriteFile(path, bytes.Repeat([]byte("a\n"), maxPasswords+1), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Passwords(path); err == nil {
		t.Error("a file of more lines than anybody has passwords is taken for one")
	}
}

// Every title of a cipher that is not read is known.
func TestUnknownCipherIsNamed(t *testing.T) {
	if failure := cipherUnknown(); words.FormatTitle(failure.Format) == words.FormatUnknown {
		t.Error(failure)
	}
}

func FuzzXLSWithPassword(f *testing.F) {
	for _, test := range sealedFiles[2:] {
		f.Add(sealedContent(f, test.file))
	}
	f.Fuzz(func(t *testing.T, content []byte) { sound(t, "a.xls", content, "密码1", "abc12345") })
}

// The streams of an encrypted workbook by themselves: what hashing a password takes would
// leave nothing to the rest.
func FuzzSeal(f *testing.F) {
	description, sealed := agileStreams(f)
	f.Add(append([]byte{4, 0, 4, 0, 0, 0, 0, 0}, description...), sealed)
	f.Add(append([]byte{3, 0, 2, 0, 0, 0, 0, 0}, make([]byte, 200)...), sealed)
	f.Fuzz(func(t *testing.T, info, sealed []byte) {
		method, err := sealOf(info)
		if err != nil {
			return
		}
		switch method := method.(type) {
		case *agileSeal:
			method.password.Spins = 1
			method.fits("密码1")
			method.key = make([]byte, method.data.KeyBits/8)
		case *standardSeal:
			method.key = make([]byte, method.size)
		}
		if content, _ := method.open(sealed); len(content) > len(sealed) {
			t.Errorf("%d bytes of %d", len(content), len(sealed))
		}
	})
}
