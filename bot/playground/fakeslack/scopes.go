package fakeslack

// SetScopes replaces what the token may do, as when the app is installed again by somebody who grants less, or more. Config keeps what was
// granted at first.
func (s *Server) SetScopes(list ...string) {
	granted := make(map[string]bool, len(list))
	for _, scope := range list {
		granted[scope] = true
	}
	s.scopes.Store(&granted)
}

// has reports whether the token has a scope.
func (s *Server) has(scope string) bool { return (*s.scopes.Load())[scope] }
