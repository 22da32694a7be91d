// The agents' side: who sits there, the list of channels, the channel or the app's Home, the thread beside it, and modals.
import { fill, h, icon, iconButton, pinned, refill, rows, stick } from './dom.js';
import { get, post, set, watch } from './state.js';
import { t } from './i18n.js';
import { attempt } from './notice.js';
import { openMenu } from './menu.js';
import { agent, channel, channelsOf, face, nameOf, person, players } from './people.js';
import { message } from './slack_message.js';
import { slackComposer } from './slack_composer.js';
import { mountModal } from './modal.js';
import { home } from './home.js';

export function agentDoes(action, body) {
  return attempt(() => post(`/api/agent/${agent()}/${action}`, body));
}

// place is what is open: a channel's id, or "home". It is not remembered from one visit to the next: the channels may be
// others by then. Until somebody chooses, it is where the latest news came in.
function place() {
  const open = get('place');
  const own = channelsOf(agent());
  if (open === 'home' || own.some((c) => c.id === open)) return open;
  const rooms = own.filter((c) => !c.im && c.members?.includes(agent()));
  const news = (c) => get(`channel/${c.id}`)?.at(-1)?.ts ?? '';
  return rooms.reduce((best, c) => (news(c) > news(best) ? c : best), rooms[0])?.id ?? own[0]?.id;
}

// settle keeps the first channel with news open when news comes in elsewhere: somebody may be reading, or writing.
function settle(at) {
  if (!get('place') && get(`channel/${at}`)?.length) set('place', at);
}

export function mountSlack(root) {
  const bar = h('div', { class: 'panehead' });
  const rail = h('nav', { class: 'rail', 'aria-label': t('channels') });
  const view = h('div', { class: 'view' });
  const thread = h('aside', { class: 'thread', 'aria-label': t('thread') });
  const modals = h('div', { class: 'modals' });
  const body = h('div', { class: 'workspace' }, rail, view, thread, modals);
  fill(root, bar, body);
  const showView = pane(view, false);
  const showThread = pane(thread, true);
  const showHome = home(view, agentDoes);
  mountModal(modals, agent, agentDoes);

  watch(['slack', 'ui/agent'], () => {
    const slack = get('slack');
    if (!slack) return;
    if (!slack.present) { fill(root, h('p', { class: 'away' }, t('slackAway'))); return; }
    who(bar, slack);
  });
  watch(['slack', 'channel/', 'agent/', 'ui/agent', 'place', 'ui/thread', 'clock'], () => {
    if (!get('slack')?.present) return;
    list(rail);
    const at = place();
    settle(at);
    const open = at && at !== 'home' ? get('ui/thread') : null;
    const inThread = open?.channel === at && (get(`channel/${at}`) ?? []).some((m) => m.ts === open.ts) ? open : null;
    body.classList.toggle('threaded', Boolean(inThread));
    thread.hidden = !inThread;
    if (at === 'home') showHome(get(`agent/${agent()}`)?.home);
    else if (at) showView(at);
    if (inThread) showThread(at, inThread.ts);
  });
}

function who(bar, slack) {
  const me = agent();
  const people = players().map((p) => h('button', {
    type: 'button', role: 'radio', class: 'seat', 'aria-checked': String(p.id === me), 'data-focus': `seat-${p.id}`, title: p.real || p.name, on: { click: () => set('ui/agent', p.id) },
  }, face(p.id, p.real || p.name), h('span', {}, (p.real || p.name).split(' ')[0], p.guest && h('small', {}, ` ${t('guest')}`))));
  const global = (slack.shortcuts ?? []).filter((s) => !s.on_message);
  const bolt = h('button', { type: 'button', class: 'ghost', id: 'shortcuts', 'aria-label': t('shortcuts'), title: t('shortcuts'), 'aria-haspopup': 'menu', 'data-focus': 'shortcuts', on: {
    click: () => openMenu(bolt, global.length ? global.map((s) => ({ lead: '⚡', label: s.name, act: () => agentDoes('shortcut', { callback_id: s.callback_id }) })) : [{ label: t('noShortcuts') }]),
  } }, icon('bolt'));
  refill(bar, [me, slack.people, global], () => [h('h2', {}, t('agent')), h('div', { role: 'radiogroup', class: 'seats', 'aria-label': t('agent') }, people), bolt]);
}

// unread counts what came since a channel was last looked at by this agent.
const read = new Map();

function list(rail) {
  const me = agent();
  const at = place();
  const unreadIn = (id) => {
    const messages = get(`channel/${id}`) ?? [];
    const key = `${me}/${id}`;
    if (id === at || !read.has(key)) read.set(key, messages.length);
    return Math.max(0, messages.length - read.get(key));
  };
  const line = (id, lead, name) => {
    const unread = unreadIn(id);
    return h('li', {}, h('button', { type: 'button', class: unread ? 'unread' : '', 'aria-current': id === at ? 'page' : undefined, 'data-focus': `go-${id}`, 'data-channel': id, on: { click: () => go(id) } }, h('span', { class: 'hash', 'aria-hidden': 'true' }, lead), h('span', {}, name), unread > 0 && h('b', { class: 'badge', 'aria-label': `${unread} ${t('visible')}` }, unread)));
  };
  const own = channelsOf(me);
  const rooms = own.filter((c) => !c.im);
  const direct = own.find((c) => c.im);
  const app = get('slack').bot;
  refill(rail, [me, at, get('slack').team, get('slack').people, own, own.map((c) => unreadIn(c.id))], () => [h('div', { class: 'team' }, get('slack').team),
    h('ul', {}, line('home', '⌂', `${nameOf(app)} · ${t('home')}`)),
    h('h3', {}, t('channels')), h('ul', {}, rooms.map((c) => line(c.id, c.private ? '🔒' : '#', c.name))),
    h('h3', {}, t('messages')), h('ul', {}, direct ? line(direct.id, '●', nameOf(app)) : h('li', {}, h('button', { type: 'button', 'data-focus': 'go-dm', on: { click: openDM } }, h('span', { class: 'hash', 'aria-hidden': 'true' }, '●'), h('span', {}, nameOf(app)))))]);
}

function go(id) {
  set('place', id);
  if (id === 'home') agentDoes('home');
}

async function openDM() {
  const answer = await agentDoes('dm');
  if (answer) set('place', answer.channel);
}

// pane is a channel or a thread: head, messages, composer.
function pane(root, isThread) {
  const head = h('header', { class: 'viewhead' });
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  const foot = h('footer', { class: 'viewfoot' });
  const built = h('div', { class: 'built' }, head, log, foot);
  stick(log);
  let composer = null;
  let shown = '';
  return (id, ts) => {
    if (built.parentNode !== root) fill(root, built);
    const room = channel(id);
    const me = agent();
    const title = isThread ? t('thread') : room.im ? nameOf(get('slack').bot) : `${room.private ? '🔒' : '#'} ${room.name}`;
    const key = `${me}/${id}/${ts ?? ''}`;
    const fresh = key !== shown;
    if (fresh) {
      shown = key;
      log.replaceChildren();
      log.rows = undefined;
      log.atEnd = true;
      log.setAttribute('aria-label', title);
      composer = slackComposer(foot, { channel: id, thread: ts, does: agentDoes });
    }
    heading(head, title, room, isThread);
    composer(permission(room, me));
    const items = contents(id, ts, me);
    pinned(log, () => rows(log, items.length ? items : [{ ts: 'none' }], {
      key: (item) => item.ts, sign: (item) => JSON.stringify([item, document.documentElement.lang]),
      make: (item) => (item.ts === 'none' ? h('p', { class: 'empty' }, t('noMessages')) : message(item, { does: agentDoes, me, isThread })),
    }));
  };
}

function heading(head, title, room, isThread) {
  const sign = JSON.stringify([title, room.topic, room.members?.length, isThread, document.documentElement.lang]);
  if (head.dataset.sign === sign) return;
  head.dataset.sign = sign;
  if (isThread) {
    fill(head, h('h3', {}, title), h('small', {}, room.im ? '' : `${room.private ? '🔒' : '#'} ${room.name}`), iconButton('close', t('closeThread'), () => set('ui/thread', null), { class: 'ghost last' }));
    return;
  }
  fill(head, h('h3', {}, title), room.topic && h('small', {}, room.topic), !room.im && h('small', { class: 'last' }, `${room.members?.length ?? 0} ${t('members')}`));
}

// permission says why this person cannot write here, or nothing.
function permission(room, me) {
  if (room.archived) return { text: t('archived') };
  if (!room.im && !room.members?.includes(me)) return { text: t('notMember'), join: person(me)?.guest ? null : () => agentDoes('join', { channel: room.id }) };
  return null;
}

// contents are what this person sees: a channel's own messages or a thread's, and what was shown to them alone, in time.
function contents(id, ts, me) {
  const all = get(`channel/${id}`) ?? [];
  const whispers = (get(`agent/${me}`)?.ephemerals ?? []).filter((m) => m.channel === id).map((m) => ({ ...m, whisper: true }));
  const inThread = (m) => m.thread === ts || m.ts === ts;
  const inChannel = (m) => !m.thread || m.thread === m.ts || m.subtype === 'thread_broadcast';
  const shown = [...all, ...whispers].filter(ts ? inThread : inChannel).sort((a, b) => (a.ts < b.ts ? -1 : 1));
  if (ts) return shown;
  const count = (m) => whispers.filter((w) => w.thread === m.ts).length;
  return shown.map((m) => ({ ...m, whispers: count(m) }));
}
