// Who and what is in the workspace, by id.
import { h } from './dom.js';
import { get } from './state.js';

export const person = (id) => get('slack')?.people.find((p) => p.id === id);
export const nameOf = (id) => person(id)?.real || person(id)?.name || id;
export const channel = (id) => get('slack')?.channels.find((c) => c.id === id);
export const players = () => (get('slack')?.people ?? []).filter((p) => p.plays).sort((a, b) => Boolean(a.guest) - Boolean(b.guest));

// agent is who sits at the desk.
export function agent() {
  const all = players();
  return (all.find((p) => p.id === get('ui/agent')) ?? all[0])?.id;
}

// seen are the channels this person sees in the list: their own, and the public ones that can be joined.
export function channelsOf(user) {
  return (get('slack')?.channels ?? []).filter((c) => (c.im ? c.im === user : c.members?.includes(user) || !c.private));
}

const HUES = [172, 28, 262, 205, 340, 92, 312, 48];

// face is a person's initial on a colour of their own.
export function face(id, name, app) {
  let sum = 0;
  for (const c of id ?? name ?? '') sum = (sum * 31 + c.codePointAt(0)) % 997;
  const node = h('span', { class: app ? 'avatar app' : 'avatar', 'aria-hidden': 'true' }, initials(name));
  if (!app) node.style.setProperty('--hue', HUES[sum % HUES.length]);
  return node;
}

const initials = (name) => (name ?? '?').split(/[\s.-]+/).slice(0, 2).map((w) => [...w][0]?.toUpperCase()).join('');
