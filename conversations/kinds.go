package conversations

// wordless is what a message without words or a file is called in the catalogues, under "desk.kind.".
func (k MessageKind) wordless() string {
	switch k {
	case KindSticker, KindContact, KindLocation, KindPoll, KindDice, KindGame, KindStory, KindPaidMedia, KindChecklist:
		return string(k)
	}
	return string(KindOther)
}
