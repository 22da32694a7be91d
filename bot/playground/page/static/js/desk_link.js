// Links in the agents' messages. One to a message of this very workspace goes there; every other one opens outside.
import { h } from './dom.js';
import { set } from './state.js';
import { channel } from './people.js';
import { webLink } from './entities.js';

const PERMALINK = /^https:\/\/[\w-]+\.slack\.com\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})/;

export function deskLink(url, inside) {
  const [, room, seconds, micros] = PERMALINK.exec(url ?? '') ?? [];
  if (!channel(room)) return webLink(url, inside);
  const ts = new URL(url).searchParams.get('thread_ts') ?? `${seconds}.${micros}`;
  const go = (event) => {
    event.preventDefault();
    set('place', room);
    set('ui/thread', { channel: room, ts });
  };
  return h('a', { href: url, class: 'permalink', on: { click: go } }, inside);
}
