package calls

// Form is a call's arguments as both platforms take them, in no order: application/x-www-form-urlencoded, as url.Values.Encode has it, which however takes three
// times the memory, and every message goes through here.
func Form(arguments map[string]string) []byte {
	size := 0
	for name, value := range arguments {
		size += escapedSize(name) + escapedSize(value) + len("=&")
	}
	form := make([]byte, 0, size)
	for name, value := range arguments {
		if len(form) > 0 {
			form = append(form, '&')
		}
		form = appendEscaped(form, name)
		form = append(form, '=')
		form = appendEscaped(form, value)
	}
	return form
}

// plain reports whether a byte stands for itself (RFC 3986, "unreserved").
func plain(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_' || c == '.' || c == '~'
}

func escapedSize(s string) int {
	size := len(s)
	for i := range len(s) {
		if !plain(s[i]) && s[i] != ' ' {
			size += len("%00") - 1
		}
	}
	return size
}

func appendEscaped(form []byte, s string) []byte {
	const digits = "0123456789ABCDEF"
	for i := range len(s) {
		switch c := s[i]; {
		case plain(c):
			form = append(form, c)
		case c == ' ':
			form = append(form, '+')
		default:
			form = append(form, '%', digits[c>>4], digits[c&0xF])
		}
	}
	return form
}
