package fakeslack

// auth.test, api.test, bots.info and team.info: who the bot is and where.

func (s *Server) apiTest(r *request) (obj, *refusal) {
	args := obj{}
	for name, value := range r.values {
		args[name] = value
	}
	if code := r.str("error"); code != "" {
		return nil, &refusal{code: code, extra: obj{"args": args}}
	}
	return obj{"args": args}, nil
}

func (s *Server) authTest(*request) (obj, *refusal) {
	return obj{
		"url": "https://" + s.cfg.TeamDomain + ".slack.com/", "team": s.cfg.TeamName, "user": s.cfg.BotName,
		"team_id": s.cfg.TeamID, "user_id": s.cfg.BotUserID, "bot_id": s.cfg.BotID, "is_enterprise_install": false,
	}, nil
}

func (s *Server) botsInfo(r *request) (obj, *refusal) {
	if id := r.str("bot"); id != "" && id != s.cfg.BotID {
		return nil, refuse("bot_not_found")
	}
	return obj{"bot": obj{
		"id": s.cfg.BotID, "deleted": false, "name": s.cfg.BotName, "updated": 1700000000,
		"app_id": s.cfg.AppID, "user_id": s.cfg.BotUserID, "icons": obj{},
	}}, nil
}

func (s *Server) teamInfo(r *request) (obj, *refusal) {
	if id := r.str("team"); id != "" && id != s.cfg.TeamID {
		return nil, refuse("team_not_found")
	}
	return obj{"team": obj{
		"id": s.cfg.TeamID, "name": s.cfg.TeamName, "domain": s.cfg.TeamDomain, "email_domain": "", "icon": obj{"image_default": true},
	}}, nil
}
