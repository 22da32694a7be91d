package fakeslack

import "time"

func (s *Server) viewsOpen(r *request) (obj, *refusal) {
	v, problem := s.readView(r.str("view"), "modal")
	if problem != nil {
		return nil, problem
	}
	return s.present(r, v, func(t *trigger) *refusal {
		s.closeAll(t.user)
		s.show(v, t.user)
		s.state.stacks[t.user] = []*view{v}
		return nil
	})
}

func (s *Server) viewsPush(r *request) (obj, *refusal) {
	v, problem := s.readView(r.str("view"), "modal")
	if problem != nil {
		return nil, problem
	}
	return s.present(r, v, func(t *trigger) *refusal {
		if !t.inModal || len(s.state.stacks[t.user]) == 0 {
			return refuse("invalid_trigger_id")
		}
		return s.push(v, t.user)
	})
}

// present spends the trigger and lets show put the view on the screen.
func (s *Server) present(r *request, v *view, show func(*trigger) *refusal) (obj, *refusal) {
	var answer obj
	var problem *refusal
	s.change(func() {
		var t *trigger
		if t, problem = s.spend(r.str("trigger_id")); problem != nil {
			return
		}
		if s.externalTaken(v, nil) {
			problem = refuse("duplicate_external_id")
			return
		}
		if problem = show(t); problem == nil {
			answer = obj{"view": v.json(s)}
		}
	})
	return answer, problem
}

// push puts a view on top of a user's open modal. The state is locked by the caller.
func (s *Server) push(v *view, user string) *refusal {
	stack := s.state.stacks[user]
	if len(stack) >= maxViewStack {
		return refuse("push_limit_reached")
	}
	s.show(v, user)
	if n := len(stack); n > 0 {
		v.rootID, v.previousID = stack[0].id, stack[n-1].id
	}
	s.state.stacks[user] = append(stack, v)
	return nil
}

func (s *Server) closeAll(user string) {
	for _, v := range s.state.stacks[user] {
		v.live = false
	}
	delete(s.state.stacks, user)
}

// spend uses up a trigger_id: good once, and for TriggerLife. The state is locked by the caller.
func (s *Server) spend(id string) (*trigger, *refusal) {
	t := s.state.triggers[id]
	switch {
	case t == nil:
		return nil, refuse("invalid_trigger_id")
	case t.used:
		return nil, refuse("exchanged_trigger_id")
	case time.Now().After(t.expires):
		return nil, refuse("expired_trigger_id")
	}
	t.used = true
	return t, nil
}

// newTrigger hands out a trigger_id for what a user just did. The state is locked by the caller.
func (s *Server) newTrigger(user string, inModal bool) string {
	now := time.Now()
	for id, t := range s.state.triggers {
		if now.Sub(t.expires) > time.Minute {
			delete(s.state.triggers, id)
		}
	}
	id := s.state.id("13345224609.738474920.")
	s.state.triggers[id] = &trigger{user: user, expires: now.Add(s.cfg.TriggerLife), inModal: inModal}
	return id
}

func (s *Server) viewsUpdate(r *request) (obj, *refusal) {
	fresh, problem := s.readView(r.str("view"), "")
	if problem != nil {
		return nil, problem
	}
	if (r.str("view_id") == "") == (r.str("external_id") == "") {
		return nil, refuse("invalid_arguments", "[ERROR] either view_id or external_id is required")
	}
	var answer obj
	s.change(func() {
		old := s.findView(r.str("view_id"), r.str("external_id"))
		switch {
		case old == nil || !old.live || old.kind != fresh.kind:
			problem = refuse("not_found")
		case r.str("hash") != "" && r.str("hash") != old.hash:
			problem = refuse("hash_conflict")
		case s.externalTaken(fresh, old):
			problem = refuse("duplicate_external_id")
		default:
			s.replace(old, fresh)
			answer = obj{"view": old.json(s)}
		}
	})
	return answer, problem
}

func (s *Server) findView(id, external string) *view {
	if id != "" {
		return s.state.views[id]
	}
	for _, v := range s.state.views {
		if v.live && v.externalID == external {
			return v
		}
	}
	return nil
}

func (s *Server) viewsPublish(r *request) (obj, *refusal) {
	fresh, problem := s.readView(r.str("view"), "home")
	if problem != nil {
		return nil, problem
	}
	var answer obj
	s.change(func() {
		user := r.str("user_id")
		u := s.state.users[user]
		old := s.state.homes[user]
		switch {
		case u == nil || u.IsBot:
			problem = refuse("invalid_arguments", "[ERROR] user_not_found [json-pointer:/user_id]")
		case r.str("hash") != "" && (old == nil || r.str("hash") != old.hash):
			problem = refuse("hash_conflict")
		case s.externalTaken(fresh, old):
			problem = refuse("duplicate_external_id")
		case old == nil:
			s.show(fresh, user)
			s.state.homes[user] = fresh
			answer = obj{"view": fresh.json(s)}
		default:
			s.replace(old, fresh)
			answer = obj{"view": old.json(s)}
		}
	})
	return answer, problem
}
