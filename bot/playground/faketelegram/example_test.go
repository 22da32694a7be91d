package faketelegram_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"time"

	"guichet/bot/playground/faketelegram"
)

// A customer presses Start, the bot asks a question, the customer taps an answer.
func Example() {
	server := faketelegram.New(faketelegram.Config{})
	defer server.Close()
	web := httptest.NewServer(server)
	defer web.Close()

	ana := server.Customer(101, faketelegram.Profile{FirstName: "Ana", LanguageCode: "fr"})
	ana.Start("")

	// What the bot under test would do.
	answer, err := http.PostForm(web.URL+"/bot"+server.Token()+"/sendMessage", url.Values{
		"chat_id":      {"101"},
		"text":         {"Est-ce bien cela?"},
		"reply_markup": {`{"inline_keyboard":[[{"text":"Oui","callback_data":"yes"}]]}`},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = answer.Body.Close()

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := server.Wait(ctx, func() bool { _, ok := ana.LastFromBot(); return ok }); err != nil {
		fmt.Println(err)
		return
	}
	question, _ := ana.LastFromBot()
	_, err = ana.Tap(question.ID, "Oui")
	fmt.Println(question.Text, err, server.Pending(), server.Violations())
	// Output: Est-ce bien cela? <nil> 2 []
}
