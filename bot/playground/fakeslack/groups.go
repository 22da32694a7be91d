package fakeslack

import "slices"

// ChangeGroup replaces who is in a user group and tells the app (subteam_members_changed).
func (s *Server) ChangeGroup(id string, users ...string) {
	s.change(func() {
		g := s.state.groups[id]
		if g == nil {
			return
		}
		gone := func(have []string) func(string) bool {
			return func(user string) bool { return slices.Contains(have, user) }
		}
		added, removed := slices.DeleteFunc(slices.Clone(users), gone(g.Users)), slices.DeleteFunc(slices.Clone(g.Users), gone(users))
		g.Users = slices.Clone(users)
		now := s.cfg.Now().Unix()
		s.emit(obj{
			"type": "subteam_members_changed", "subteam_id": id, "team_id": s.cfg.TeamID, "date_previous_update": now, "date_update": now,
			"added_users": added, "added_users_count": len(added), "removed_users": removed, "removed_users_count": len(removed), "event_ts": s.nextTS(),
		}, "")
	})
}
