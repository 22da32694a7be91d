package conversations

func (s *step) wrote(Wrote)             {}
func (s *step) rewrote(Rewrote)         {}
func (s *step) erased(Erased)           {}
func (s *step) acted(Acted)             {}
func (s *step) undelivered(Undelivered) {}
