// A reader that is not ours: checks a served record with the libraries of Go's own checksum database.
// Use: second-reader ADDRESS VERIFIER-KEY
package main

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

var base string

func get(path string) []byte {
	response, err := http.Get(base + path)
	check(err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	check(err)
	if response.StatusCode != 200 {
		check(fmt.Errorf("%s: %s", path, response.Status))
	}
	return body
}

func check(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// Tiles as tlog asks for them; the path that it gives them has the height in front.
type tiles map[string][]byte

func (tiles) Height() int                     { return tileHeight }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (kept tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range wanted {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		if kept[path] == nil {
			kept[path] = get(path)
		}
		read = append(read, kept[path])
	}
	return read, nil
}

func main() {
	base = os.Args[1] + "/record/"
	verifier, err := note.NewVerifier(os.Args[2])
	check(err)
	opened, err := note.Open(get("checkpoint"), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != verifier.Name() {
		check(errors.New("the checkpoint is of another log"))
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(lines[2])
	check(err)

	reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, tiles{})
	entries := bundles(size)
	for index := int64(0); index < size; index++ {
		hash := tlog.RecordHash(entries[index])
		stored, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		check(err)
		if stored[0] != hash {
			check(fmt.Errorf("entry %d is not the one in the tree", index))
		}
	}
	for _, index := range []int64{0, size / 2, size - 1} {
		proof := tlog.RecordProof{}
		for _, line := range strings.Split(strings.Split(string(get(fmt.Sprintf("proof/%d", index))), "\n\n")[0], "\n")[2:] {
			hash, err := base64.StdEncoding.DecodeString(line)
			check(err)
			proof = append(proof, tlog.Hash(*(*[32]byte)(hash)))
		}
		check(tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(entries[index])))
	}
	fmt.Printf("%d entries\n", size)
}

// All entries, out of their bundles.
func bundles(size int64) [][]byte {
	var entries [][]byte
	for from := int64(0); from < size; from += 1 << tileHeight {
		width := size - from
		if width > 1<<tileHeight {
			width = 1 << tileHeight
		}
		tile := tlog.Tile{H: tileHeight, L: 0, N: from >> tileHeight, W: int(width)}
		bundle := get(strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1))
		for len(bundle) > 0 {
			length := int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
	}
	return entries
}
