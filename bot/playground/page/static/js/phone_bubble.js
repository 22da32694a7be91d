// One message on the phone: bubble, quote, files, marks, reactions, buttons.
import { h, icon } from './dom.js';
import { post, set } from './state.js';
import { t } from './i18n.js';
import { clockTime } from './time.js';
import { attempt, notice } from './notice.js';
import { openMenu } from './menu.js';
import { formatted } from './entities.js';
import { files } from './phone_files.js';
import { CUSTOMERS } from './emoji.js';

// stood remembers the last buttons a message had, so that an old screen can still be tapped.
const stood = new Map();
const waiting = new Map(); // query → the button that turns

export function act(customer, action, body) {
  return attempt(() => post(`/api/customer/${customer}/${action}`, body));
}

// bubble draws a message; around gives the customer's id, the message replied to, and whether it goes on the one above.
export function bubble(message, { customer, repliedTo, follows }) {
  const own = !message.from_bot;
  const sides = ['msg', own ? 'own' : 'bot'];
  if (follows) sides.push('follows');
  if (message.deleted) sides.push('deleted');
  const bare = message.kind === 'sticker';
  const words = message.text && h('div', { class: 'words', dir: 'auto' }, formatted(message.text, message.entities));
  const body = h('div', { class: bare ? 'bubble bare' : 'bubble' },
    message.forwarded && h('small', { class: 'forwarded' }, t('forwarded')),
    repliedTo && quote(repliedTo, message.quote), files(message), words, marks(message));
  const actions = h('button', { type: 'button', class: 'ghost dots', 'aria-label': t('actions'), 'aria-haspopup': 'menu', 'data-focus': `dots-${message.id}`, on: { click: () => menu(actions, message, customer) } }, icon('more'));
  return h('article', { class: sides.join(' '), 'data-id': message.id, 'aria-label': message.from },
    h('div', { class: 'line' }, body, !message.deleted && actions),
    reactions(message), keyboard(message, customer));
}

function quote(original, part) {
  const words = part || original.text || t(`kind_${original.kind}`);
  return h('button', { type: 'button', class: 'quote', 'data-focus': `quote-${original.id}`, on: { click: (event) => reveal(event.currentTarget, original.id) } }, h('b', {}, original.from), h('span', {}, words.length > 90 ? `${words.slice(0, 90)}…` : words));
}

function reveal(from, id) {
  const target = from.closest('.chat')?.querySelector(`[data-id="${id}"]`);
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  target?.classList.add('found');
  setTimeout(() => target?.classList.remove('found'), 1200);
}

function marks(message) {
  const at = new Date(message.time);
  return h('span', { class: 'marks' }, message.protected && icon('lock'), message.deleted && h('span', {}, t('deleted')), message.edited && !message.deleted && h('span', {}, t('edited')), h('time', { datetime: at.toISOString() }, clockTime(at)));
}

function reactions(message) {
  const all = [...(message.bot_reactions ?? []).map((e) => [e, 'bot']), ...(message.own_reactions ?? []).map((e) => [e, 'own'])];
  return all.length > 0 && h('div', { class: 'reactions' }, all.map(([emoji, by]) => h('span', { class: `reaction ${by}` }, emoji)));
}

function keyboard(message, customer) {
  const rows = message.buttons ?? [];
  if (rows.length) stood.set(`${customer}/${message.id}`, rows);
  if (rows.length) return h('div', { class: 'keyboard' }, rows.map((row) => h('div', { class: 'row' }, row.map((b) => button(b, message, customer)))));
  return null;
}

// earlier lists the buttons that are gone from a message: a phone that was asleep still shows them.
function earlier(message, customer) {
  if (message.buttons?.length || !message.from_bot) return [];
  const gone = (stood.get(`${customer}/${message.id}`) ?? []).flat().filter((b) => b.data);
  return gone.map((b) => ({ label: b.text, note: t('earlier'), lead: '↺', act: () => act(customer, 'tap', { message_id: message.id, data: b.data }) }));
}

function button(b, message, customer) {
  const name = `b-${message.id}-${b.data || b.url || b.copy_text}`;
  if (b.url) return h('a', { class: 'key', href: b.url, target: '_blank', rel: 'noopener noreferrer', title: t('opensLink'), 'data-focus': name }, b.text, icon('link'));
  if (b.copy_text) return h('button', { type: 'button', class: 'key', 'data-focus': name, on: { click: () => copy(b.copy_text) } }, b.text, icon('copy'));
  const node = h('button', { type: 'button', class: `key ${b.style ?? ''}`, 'data-focus': name, on: { click: () => tap(node, b, message, customer) } }, b.text);
  return node;
}

async function copy(text) {
  try { await navigator.clipboard.writeText(text); } catch { /* without permission the notice still shows the text */ }
  notice(t('copied') + text);
}

// The button turns until the tap is answered; Telegram's apps give up after a while, and so does this one.
const PATIENCE = 10000;

async function tap(node, b, message, customer) {
  node.classList.add('turning');
  const answer = await act(customer, 'tap', { message_id: message.id, data: b.data });
  if (!answer) { node.classList.remove('turning'); return; }
  const done = () => { node.classList.remove('turning'); waiting.delete(answer.query); };
  waiting.set(answer.query, done);
  setTimeout(done, PATIENCE);
}

// answered ends the turning of a tapped button.
export const answered = (query) => waiting.get(query)?.();

function menu(anchor, message, customer) {
  const own = !message.from_bot;
  const items = [
    { label: t('reply'), lead: '↩', act: () => set('ui/phone-reply', { customer, id: message.id }) },
    own && message.text && { label: t('edit'), lead: '✎', act: () => set('ui/phone-edit', { customer, id: message.id, text: message.text }) },
    ...CUSTOMERS.slice(0, 4).map((emoji) => {
      const set_ = message.own_reactions?.includes(emoji);
      return { label: t('react'), lead: emoji, act: () => act(customer, 'react', { message_id: message.id, emoji: set_ ? [] : [emoji] }) };
    }),
    ...earlier(message, customer),
    { label: t('delete'), lead: '⌫', danger: true, act: () => act(customer, 'delete', { message_id: message.id }) },
  ];
  openMenu(anchor, items.filter(Boolean));
}

