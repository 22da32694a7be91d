package understand

// Words returns a text's words as the rules read them: folded (see [Fold]), contractions written out, common misspellings put
// right.
func Words(text string) []string { return textsOf(fold(text).spelled()) }

// Slipped reports whether one slip of the finger (a letter missing, added, wrong, or two swapped) lies between two folded words.
func Slipped(a, b string) bool { return slips(a, b, 1) == 1 }
