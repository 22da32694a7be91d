package page

import (
	"cmp"
	"net/http"
	"strconv"
	"strings"

	"guichet/bot/playground/faketelegram"
)

// customerBody is what a customer's action may carry; each action reads its own fields.
type customerBody struct {
	Text      string   `json:"text"`
	ReplyTo   int      `json:"reply_to"`
	Quote     string   `json:"quote"`
	MessageID int      `json:"message_id"`
	Data      string   `json:"data"`
	Emoji     []string `json:"emoji"`
	Payload   string   `json:"payload"`
	Language  string   `json:"language"`
	Name      string   `json:"name"`
}

func (d *desk) addCustomer(r *http.Request) (any, error) {
	if d.cfg.Telegram == nil {
		return nil, unknown("Telegram is another server's; there is no phone here")
	}
	var in customerBody
	if err := read(r, &in); err != nil {
		return nil, err
	}
	id := int64(1000)
	for _, c := range d.cfg.Telegram.Customers() {
		id = max(id, c.ID())
	}
	id++
	first, last, _ := strings.Cut(cmp.Or(strings.TrimSpace(in.Name), "Client "+strconv.FormatInt(id, 10)), " ")
	d.cfg.Telegram.Customer(id, faketelegram.Profile{FirstName: first, LastName: last, LanguageCode: cmp.Or(in.Language, "fr-CA")})
	d.board.poke()
	return map[string]int64{"id": id}, nil
}

// customer finds the person a request names. Only those already there: a slip in an id must not make a person.
func (d *desk) customer(r *http.Request) (*faketelegram.Customer, error) {
	id := r.PathValue("id")
	if d.cfg.Telegram != nil {
		for _, c := range d.cfg.Telegram.Customers() {
			if strconv.FormatInt(c.ID(), 10) == id {
				return c, nil
			}
		}
	}
	return nil, unknown("there is no customer %q", id)
}

func (d *desk) customerActs(r *http.Request) (any, error) {
	c, err := d.customer(r)
	if err != nil {
		return nil, err
	}
	action := r.PathValue("action")
	if action == "file" {
		return d.sendFile(c, r)
	}
	var in customerBody
	if err := read(r, &in); err != nil {
		return nil, err
	}
	switch action {
	case "say":
		return sentOrNot(c.Say(in.Text, replying(in)...))
	case "start":
		return sentOrNot(c.Start(in.Payload))
	case "tap":
		return tap(c, in)
	case "edit":
		return c.EditMessage(in.MessageID, in.Text)
	case "delete":
		return nil, c.DeleteMessage(in.MessageID)
	case "react":
		_, err := c.React(in.MessageID, in.Emoji...)
		return nil, err
	case "block":
		c.Block()
		return nil, nil
	case "unblock":
		c.Unblock()
		return nil, nil
	case "language":
		p := c.Profile()
		p.LanguageCode = in.Language
		d.cfg.Telegram.Customer(c.ID(), p)
		d.board.poke()
		return nil, nil
	}
	return nil, unknown("a customer cannot %q", action)
}

func replying(in customerBody) []faketelegram.Option {
	switch {
	case in.ReplyTo == 0:
		return nil
	case in.Quote != "":
		return []faketelegram.Option{faketelegram.Quote(in.ReplyTo, in.Quote)}
	}
	return []faketelegram.Option{faketelegram.ReplyTo(in.ReplyTo)}
}

func sentOrNot(sent faketelegram.Sent) (any, error) {
	if sent.MessageID == 0 {
		return nil, wrong("nothing was sent: the text is empty, or the bot is blocked")
	}
	return sent, nil
}

// tap presses the button that stands on the message; or, from an old screen, one that stood there.
func tap(c *faketelegram.Customer, in customerBody) (any, error) {
	t, err := c.Tap(in.MessageID, in.Data)
	if err != nil {
		t, err = c.TapRaw(in.MessageID, in.Data)
	}
	return map[string]string{"query": t.QueryID}, err
}

// fileBody is something to send.
type fileBody struct {
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	MIME    string `json:"mime"`
	Data    []byte `json:"data"`
	Size    int64  `json:"size"`
	Seconds int    `json:"seconds"`
	Caption string `json:"caption"`
	Count   int    `json:"count"`
	Sample  bool   `json:"sample"` // a picture drawn here
	customerBody
}

// maxAlbum is how many items Telegram groups in one album (Bot API, sendMediaGroup: 2 to 10).
const maxAlbum = 10

func (d *desk) sendFile(c *faketelegram.Customer, r *http.Request) (any, error) {
	var in fileBody
	if err := read(r, &in); err != nil {
		return nil, err
	}
	if in.Sample {
		in.Data = receiptPicture()
	}
	f := faketelegram.File{Kind: in.Kind, Name: in.Name, MIME: in.MIME, Data: in.Data, Size: in.Size, Seconds: in.Seconds, Caption: in.Caption}
	if f.Size == 0 {
		f.Size = int64(len(f.Data))
	}
	options := replying(in.customerBody)
	if in.Caption != "" {
		options = append(options, faketelegram.Caption(in.Caption))
	}
	senders := map[string]func(faketelegram.File, ...faketelegram.Option) faketelegram.Sent{
		"photo": c.SendPhoto, "document": c.SendDocument, "voice": c.SendVoice, "video": c.SendVideo,
		"video_note": c.SendVideoNote, "audio": c.SendAudio, "sticker": c.SendSticker,
	}
	if send := senders[in.Kind]; send != nil {
		return sentOrNot(send(f, options...))
	}
	switch in.Kind {
	case "album":
		f.Kind = "photo"
		items := make([]faketelegram.File, min(max(in.Count, 2), maxAlbum))
		for i := range items {
			items[i] = f
			f.Caption = ""
		}
		return c.Album(items...), nil
	case "location":
		return sentOrNot(c.SendLocation(46.8139, -71.2080, options...))
	case "contact":
		return sentOrNot(c.SendContact("+1 418 555-0117", c.Profile().FirstName, options...))
	case "dice":
		return sentOrNot(c.SendDice(4))
	case "poll":
		return sentOrNot(c.SendPoll("?", "A", "B"))
	}
	return nil, wrong("a customer cannot send a %q", in.Kind)
}
