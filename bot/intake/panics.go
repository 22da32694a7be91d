package intake

import (
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"

	"guichet/bot/calls"
	"guichet/conversations"
)

// ruleError is an error of the rules or of a plan: the same event in the same world will always cause it.
type ruleError struct{ err error }

func (e *ruleError) Error() string { return e.err.Error() }

func (e *ruleError) Unwrap() error { return e.err }

// recovered, deferred, turns a panic of the rules or of a plan into a ruleError: it must not stop the desk for everybody else. The
// value of a panic may hold a customer's words and is told to nobody; a runtime error's does not.
func (in *Intake) recovered(err *error, event, key string) {
	value := recover()
	if value == nil {
		return
	}
	what := fmt.Sprintf("%T", value)
	if e, ok := value.(runtime.Error); ok {
		what = e.Error()
	}
	in.Log.Error("the rules panicked", slog.String("event", event), slog.String("key", key),
		slog.String("panic", what), slog.String("stack", string(debug.Stack())))
	*err = &ruleError{fmt.Errorf("panic: %s", what)}
}

// planned are the calls that an effect of an event needs.
func (in *Intake) planned(effect conversations.Effect, event, key string) (planned []calls.Call, err error) {
	defer in.recovered(&err, event, key)
	return in.Plan(effect), nil
}
