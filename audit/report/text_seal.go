package report

import (
	"crypto/sha256"
	"encoding/hex"
	stdhash "hash"
	"io"
)

// A page or a JSON text of ours ends in a sum of what stands before it. What has another sum,
// or something behind it, was written into by somebody.

// textSeal is how a text ends: what stands before the sum and behind it, and the end of the
// text as its writer makes it, in whose place they come.
type textSeal struct{ end, before, after string }

// markupSeal ends what has comments: a page, markdown, XML.
var markupSeal = textSeal{"", "<!-- " + sealMark, " -->\n"}

// sealed says whether texts of the format end in a seal.
func (f *Format) sealed() bool { return f.seal != textSeal{} }

// sealed writes through to out and ends it with the seal.
func (s textSeal) sealed(out io.Writer, write func(io.Writer) error) error {
	body := &sealedWriter{out: out, sum: sha256.New(), kept: len(s.end)}
	if err := write(body); err != nil {
		return err
	}
	if string(body.last) != s.end {
		_, err := out.Write(body.last)
		return err
	}
	_, err := io.WriteString(out, s.before+hex.EncodeToString(body.sum.Sum(nil))+s.after)
	return err
}

// intact says whether a text is as it was sealed.
func (s textSeal) intact(content []byte) bool {
	size := len(s.before) + hex.EncodedLen(sha256.Size) + len(s.after)
	if len(content) < size {
		return false
	}
	body, end := content[:len(content)-size], string(content[len(content)-size:])
	sum := sha256.Sum256(body)
	return end == s.before+hex.EncodeToString(sum[:])+s.after
}

// sealedWriter sums up what it writes and keeps the last bytes back.
type sealedWriter struct {
	out  io.Writer
	sum  stdhash.Hash
	kept int
	last []byte
}

// Write writes all but the last bytes.
func (w *sealedWriter) Write(text []byte) (int, error) {
	w.last = append(w.last, text...)
	ready := len(w.last) - w.kept
	if ready <= 0 {
		return len(text), nil
	}
	w.sum.Write(w.last[:ready])
	_, err := w.out.Write(w.last[:ready])
	w.last = append(w.last[:0], w.last[ready:]...)
	return len(text), err
}
