// One message on the desk: who, when, blocks or text, files, reactions, the thread below it, and what can be done to it.
import { h, icon } from './dom.js';
import { get, set } from './state.js';
import { t } from './i18n.js';
import { clockTime, dayName, size, ago } from './time.js';
import { openMenu } from './menu.js';
import { blocks, uniqueName } from './blocks.js';
import { mrkdwn } from './mrkdwn.js';
import { face, nameOf, person } from './people.js';
import { character, PALETTE } from './emoji.js';
import { editor } from './slack_composer.js';

const QUIET = new Set(['channel_join', 'channel_leave', 'channel_topic', 'channel_name', 'channel_archive', 'channel_unarchive', 'group_join', 'group_leave']);

export function message(m, { does, me, isThread }) {
  if (m.subtype === 'tombstone') return h('article', { class: 'post quiet', 'data-ts': m.ts }, t('tombstone'));
  if (QUIET.has(m.subtype)) return h('article', { class: 'post quiet', 'data-ts': m.ts }, mrkdwn(m.text));
  const author = m.username || nameOf(m.user);
  const at = new Date(m.at);
  const body = h('div', { class: m.subtype === 'me_message' ? 'content me' : 'content' }, content(m, does), files(m));
  const kind = ['post', m.whisper && 'whisper', m.subtype === 'thread_broadcast' && 'broadcast'].filter(Boolean).join(' ');
  return h('article', { class: kind, 'data-ts': m.ts, 'aria-label': author },
    // An app that writes under another name keeps its own picture.
    face(m.user, m.app ? nameOf(m.user) : author, m.app),
    h('div', { class: 'postmain' },
      m.whisper && h('div', { class: 'onlyyou' }, icon('eye'), t('onlyYou')),
      h('div', { class: 'byline' }, h('b', {}, author), m.app && h('span', { class: 'apptag' }, t('app')), h('time', { datetime: at.toISOString(), title: dayName(at) }, clockTime(at)), m.edited && h('small', {}, `(${t('edited')})`)),
      body, reactions(m, does, me), !isThread && threadLine(m)),
    tools(m, body, { does, me, isThread }));
}

function content(m, does) {
  if (!m.blocks?.length) return h('div', { class: 'richtext', dir: 'auto' }, mrkdwn(m.text));
  return blocks(m.blocks, {
    where: 'message',
    act: (element, block, option) => (element.type === 'button'
      ? does('click', { channel: m.channel, ts: m.ts, button: uniqueName(element, m.blocks) })
      : does('choose', { channel: m.channel, ts: m.ts, action_id: element.action_id, option })),
  });
}

function files(m) {
  return m.files?.map((f) => {
    if (f.deleted) return h('div', { class: 'document' }, h('s', {}, f.name));
    const address = `/api/slack/file/${encodeURIComponent(f.id)}`;
    if (f.picture) return h('figure', { class: 'b-image' }, h('figcaption', {}, f.title || f.name), h('img', { class: 'wide', src: address, alt: f.alt || f.title || f.name, loading: 'lazy' }));
    return h('a', { class: 'document', href: address, download: f.name }, h('span', { class: 'disc' }, icon('file')), h('span', {}, h('b', {}, f.title || f.name), h('small', {}, size(f.size))));
  });
}

function reactions(m, does, me) {
  if (!m.reactions?.length) return null;
  return h('div', { class: 'reactions' }, m.reactions.map((r) => {
    const mine = r.users.includes(me);
    const who = r.users.map(nameOf).join(', ');
    return h('button', { type: 'button', class: mine ? 'pill mine' : 'pill', 'aria-pressed': String(mine), title: `${who} · :${r.name}:`, 'aria-label': `:${r.name}: ${who}`, 'data-focus': `r-${m.ts}-${r.name}`, on: { click: () => does('react', { channel: m.channel, ts: m.ts, name: r.name, remove: mine }) } }, h('span', {}, character(r.name)), h('span', {}, r.users.length));
  }));
}

const openThread = (m) => set('ui/thread', { channel: m.channel, ts: m.thread || m.ts });

function threadLine(m) {
  if (!m.replies && !m.whispers) return null;
  const count = m.replies === 1 ? `1 ${t('oneReply')}` : `${m.replies ?? 0} ${t('replies')}`;
  return h('button', { type: 'button', class: 'threadline', 'data-focus': `t-${m.ts}`, on: { click: () => openThread(m) } }, h('b', {}, count), m.latest && h('span', {}, `${t('lastReply')} ${ago(new Date(m.latest))}`), m.whispers > 0 && h('span', { class: 'whispered' }, icon('eye'), t('forYou')));
}

// tools are shown when the message is pointed at or holds the keyboard.
function tools(m, body, { does, me, isThread }) {
  if (m.whisper) return h('div', { class: 'tools' }, tool('close', t('dismiss'), `d-${m.ts}`, () => does('dismiss')));
  const smile = tool('smile', t('addReaction'), `s-${m.ts}`, () => openMenu(smile, PALETTE.map((name) => ({ label: character(name), name, act: () => does('react', { channel: m.channel, ts: m.ts, name }) })), { grid: true }));
  const more = tool('more', t('actions'), `m-${m.ts}`, () => openMenu(more, entries()));
  function entries() {
    const shortcuts = (get('slack')?.shortcuts ?? []).filter((s) => s.on_message).map((s) => ({ lead: '⚡', label: s.name, act: () => does('shortcut', { callback_id: s.callback_id, channel: m.channel, ts: m.ts }) }));
    const own = m.user === me && !person(me)?.bot;
    return [...shortcuts,
      own && { lead: '✎', label: t('edit'), act: () => editor(body, m, does) },
      own && { lead: '⌫', label: t('delete'), danger: true, act: () => does('delete', { channel: m.channel, ts: m.ts }) },
      !own && !shortcuts.length && { label: t('noShortcuts') }].filter(Boolean);
  }
  return h('div', { class: 'tools' }, smile, !isThread && tool('chat', t('replyThread'), `c-${m.ts}`, () => openThread(m)), more);
}

function tool(picture, label, focus, click) {
  return h('button', { type: 'button', class: 'ghost', 'aria-label': label, title: label, 'data-focus': focus, on: { click } }, icon(picture));
}
