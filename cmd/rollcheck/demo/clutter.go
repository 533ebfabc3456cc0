package demo

import (
	"bytes"
	"image"
	"image/png"
	"strings"
)

// Clutter gives files that lie about in any clerk's folder and hold nothing new: a copy
// of a roster under another name, a photo, and the lock file an open workbook leaves.
func (t *Township) Clutter() []File {
	var all []File
	for _, file := range t.Files {
		if strings.HasPrefix(file.Path, "农村低保/石桥乡") && strings.Contains(file.Path, quarters[4]) {
			copied := strings.TrimSuffix(file.Path, ".xlsx") + " - 副本.xlsx"
			lock := "农村低保/~$" + strings.TrimPrefix(file.Path, "农村低保/")
			all = append(all, File{copied, file.Content}, File{lock, lockFile()})
		}
	}
	var photo bytes.Buffer
	if png.Encode(&photo, image.NewGray(image.Rect(0, 0, 2, 2))) == nil {
		all = append(all, File{"照片/公示照片.png", photo.Bytes()})
	}
	return all
}

// lockFile is what Excel writes beside an open workbook: 165 bytes with the user's name.
func lockFile() []byte {
	content := bytes.Repeat([]byte{' ', 0}, 83)[:165]
	copy(content, "\x05admin")
	return content
}
