package fakeslack

import (
	"cmp"
	"encoding/base64"
	"maps"
	"slices"
	"strconv"
	"strings"
)

func (s *Server) usersInfo(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.state.users[r.str("user")]
	if u == nil {
		return nil, refuse("user_not_found")
	}
	return obj{"user": u.json(s, r.flag("include_locale"))}, nil
}

func (s *Server) usersList(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var members []obj
	for _, id := range slices.Sorted(maps.Keys(s.state.users)) {
		members = append(members, s.state.users[id].json(s, r.flag("include_locale")))
	}
	page, next, problem := paginate(members, r, 1000)
	if problem != nil {
		return nil, problem
	}
	return obj{"members": page, "cache_ts": s.cfg.Now().Unix(), "response_metadata": obj{"next_cursor": next}}, nil
}

func (u *User) json(s *Server, locale bool) obj {
	o := obj{
		"id": u.ID, "team_id": u.TeamID, "name": u.Name, "deleted": u.Deleted, "real_name": u.RealName,
		"tz": cmp.Or(u.TimeZone, "America/Toronto"), "tz_label": "Eastern Standard Time", "tz_offset": -18000,
		"is_admin": u.IsAdmin, "is_owner": false, "is_primary_owner": false, "is_restricted": u.IsRestricted || u.IsUltraRestricted,
		"is_ultra_restricted": u.IsUltraRestricted, "is_bot": u.IsBot, "is_app_user": false, "updated": 1700000000,
		"profile": obj{
			"real_name": u.RealName, "real_name_normalized": u.RealName, "display_name": u.Name, "display_name_normalized": u.Name,
			"team": u.TeamID, "avatar_hash": "", "status_text": "", "status_emoji": "",
		},
	}
	if u.IsStranger || u.TeamID != s.cfg.TeamID {
		o["is_stranger"] = true
	}
	if u.BotID != "" {
		o["profile"].(obj)["bot_id"], o["profile"].(obj)["api_app_id"] = u.BotID, s.cfg.AppID
	}
	if locale {
		o["locale"] = cmp.Or(u.Locale, "en-US")
	}
	return o
}

// paginate cuts one page out of a list, following Slack's opaque cursors. An empty next means the end.
func paginate[T any](all []T, r *request, fallback int) (page []T, next string, problem *refusal) {
	start := 0
	if cursor := r.str("cursor"); cursor != "" {
		decoded, err := base64.StdEncoding.DecodeString(cursor)
		number, ok := strings.CutPrefix(string(decoded), "offset:")
		n, err2 := strconv.Atoi(number)
		if err != nil || !ok || err2 != nil || n < 0 || n > len(all) {
			return nil, "", refuse("invalid_cursor")
		}
		start = n
	}
	end := min(len(all), start+r.count(fallback))
	if end < len(all) {
		next = base64.StdEncoding.EncodeToString([]byte("offset:" + strconv.Itoa(end)))
	}
	// An empty list is [] in Slack's answers, not null.
	return append([]T{}, all[start:end]...), next, nil
}

func (s *Server) usergroupsList(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	groups := []obj{}
	for _, id := range slices.Sorted(maps.Keys(s.state.groups)) {
		g := s.state.groups[id]
		o := obj{"id": g.ID, "team_id": s.cfg.TeamID, "is_usergroup": true, "name": g.Name, "handle": g.Handle, "date_delete": 0}
		if r.flag("include_users") {
			o["users"] = slices.Clone(g.Users)
		}
		if r.flag("include_count") {
			o["user_count"] = len(g.Users)
		}
		groups = append(groups, o)
	}
	return obj{"usergroups": groups}, nil
}

func (s *Server) usergroupsUsersList(r *request) (obj, *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := s.state.groups[r.str("usergroup")]
	if g == nil {
		return nil, refuse("no_such_subteam")
	}
	return obj{"users": append([]string{}, g.Users...)}, nil
}
