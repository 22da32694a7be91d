package understand

// unfolded returns words with what stands for "c'est" written out: "c pas moi", "c koi", "c long". A c that is followed by
// its own verb stays.
func unfolded(words []word) []word {
	for i, w := range words {
		if w.text != "c" || i+1 < len(words) && ownVerb[words[i+1].text] {
			continue
		}
		out := make([]word, 0, len(words)+2)
		for j, w := range words {
			out = append(out, w)
			if j >= i && w.text == "c" && (j+1 == len(words) || !ownVerb[words[j+1].text]) {
				out = append(out, word{text: "est", from: w.from, to: w.to})
			}
		}
		return out
	}
	return words
}

// ownVerb are the words that follow a c of their own.
var ownVerb = map[string]bool{"est": true, "etait": true, "etaient": true, "etais": true, "a": true, "en": true, "eut": true, "aurait": true, "t": true}
