package conversations

func (s *step) said(Said)     {}
func (s *step) edited(Edited) {}
func (s *step) tapped(Tapped) {}
func (s *step) reached(Reach) {}
func (s *step) invited()      {}
func (s *step) due(Due)       {}
