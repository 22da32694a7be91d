// The customer's phone: who holds it, the chat with the bot, and what the bot shows there.
import { fill, h, iconButton, pinned, refill, rows, stick } from './dom.js';
import { get, post, set, watch } from './state.js';
import { t } from './i18n.js';
import { clockTime, dayKey, dayName, now } from './time.js';
import { attempt } from './notice.js';
import { act, answered, bubble } from './phone_bubble.js';
import { composer } from './phone_composer.js';

// chosen is the customer whose phone is shown.
function chosen() {
  const all = get('telegram')?.customers ?? [];
  return (all.find((c) => c.id === get('ui/customer')) ?? all[0])?.id;
}

let ticking = 0;

export function mountPhone(root) {
  const bar = h('div', { class: 'panehead' });
  const head = h('header', { class: 'chathead' });
  const chat = h('div', { class: 'chat', role: 'log', 'aria-live': 'polite', 'aria-label': t('phoneLabel'), tabindex: '0' });
  const toast = h('div', { class: 'toast', role: 'status' });
  const foot = h('footer', { class: 'chatfoot' });
  const status = h('div', { class: 'statusbar', 'aria-hidden': 'true' });
  const screen = h('div', { class: 'screen' }, status, head, chat, toast, foot);
  const device = h('div', { class: 'device' }, screen);
  fill(root, bar, device);
  const minute = h('span');
  fill(status, minute, h('span', { class: 'cells' }, h('i'), h('i'), h('i'), h('i'), h('b')));
  clearInterval(ticking);
  ticking = setInterval(() => { minute.textContent = clockTime(now()); }, 1000);
  stick(chat);
  const write = composer(foot, chosen);
  const alerts = toasts(toast, screen);

  watch(['telegram', 'ui/customer'], () => {
    const telegram = get('telegram');
    if (!telegram) return;
    if (!telegram.present) { fill(root, h('p', { class: 'away' }, t('telegramAway'))); return; }
    who(bar, telegram.customers, chosen());
  });
  watch(['telegram', 'customer/', 'ui/customer', 'clock'], () => {
    const phone = get(`customer/${chosen()}`);
    if (!phone) return;
    header(head, phone);
    show(chat, phone);
    write(phone);
    alerts(phone);
  });
}

// who chooses, adds, and sets up the person who holds the phone.
function who(bar, customers, id) {
  const me = customers.find((c) => c.id === id);
  const people = h('select', { 'aria-label': t('customer'), 'data-focus': 'customer', on: { change: (e) => set('ui/customer', Number(e.target.value)) } },
    customers.map((c) => h('option', { value: c.id, selected: c.id === id }, c.name)));
  const language = h('select', { 'aria-label': t('phoneLanguage'), title: t('phoneLanguage'), 'data-focus': 'phone-language', on: { change: (e) => act(id, 'language', { language: e.target.value }) } },
    [...new Set(['fr-CA', 'en-CA', me?.language])].filter(Boolean).map((l) => h('option', { value: l, selected: l === me?.language }, l)));
  const blocked = me?.blocked;
  const add = iconButton('plus', t('addCustomer'), async () => {
    const answer = await attempt(() => post('/api/customers', { language: me?.language }));
    if (answer) set('ui/customer', answer.id);
  }, { 'data-focus': 'add-customer' });
  const block = h('button', { type: 'button', class: 'small', id: 'block', 'aria-pressed': String(Boolean(blocked)), 'data-focus': 'block', on: { click: () => act(id, blocked ? 'unblock' : 'block') } }, t(blocked ? 'unblock' : 'block'));
  refill(bar, [customers, id], () => [h('h2', { class: 'unseen' }, t('customer')), people, add, language, block]);
}

function header(head, phone) {
  const name = phone.bot.name || 'Guichet';
  const busy = phone.action && !phone.blocked;
  refill(head, [name, busy], () => [h('span', { class: 'avatar', 'aria-hidden': 'true' }, [...name][0]),
    h('div', {}, h('b', {}, name), h('small', { class: busy ? 'busy' : '', 'aria-live': 'polite' }, busy ? t('typing') : t('automated')))]);
}

const SAME_BREATH = 5 * 60000;

// show lists the messages under their days.
function show(chat, phone) {
  const messages = phone.messages ?? [];
  const byID = new Map(messages.map((m) => [m.id, m]));
  const items = [];
  let day = '';
  let before = null;
  for (const message of messages) {
    const at = new Date(message.time);
    const today = dayKey(at);
    if (today !== day) items.push({ key: `day-${today}`, day: at });
    const follows = today === day && before?.from_id === message.from_id && at - new Date(before.time) < SAME_BREATH;
    day = today;
    before = message;
    items.push({ key: message.id, message, follows, repliedTo: byID.get(message.reply_to), album: message.album_id });
  }
  if (!messages.length) items.push({ key: 'empty', empty: true });
  if (chat.dataset.customer !== String(phone.id)) {
    chat.dataset.customer = phone.id;
    chat.replaceChildren();
    chat.rows = undefined;
    chat.atEnd = true;
  }
  pinned(chat, () => rows(chat, items, {
    key: (item) => item.key,
    sign: (item) => JSON.stringify([item.message ?? item.day ?? '', item.follows, item.repliedTo?.text]),
    make: (item) => make(item, phone),
  }));
}

function make(item, phone) {
  if (item.day) return h('div', { class: 'daymark' }, h('span', {}, dayName(item.day)));
  if (item.empty) {
    return h('div', { class: 'empty' }, phone.bot.description && h('p', { dir: 'auto' }, phone.bot.description), h('p', {}, t('noChat')),
      h('button', { type: 'button', class: 'primary', id: 'start', on: { click: () => act(phone.id, 'start', {}) } }, t('start')));
  }
  return bubble(item.message, { customer: phone.id, repliedTo: item.repliedTo, follows: item.follows });
}

const TOAST = 3500;

// toasts shows answers to taps as they come; those from before the page was opened are not news.
function toasts(line, screen) {
  const known = new Map();
  let timer = 0;
  return (phone) => {
    const seen = known.get(phone.id);
    const all = phone.toasts ?? [];
    const fresh = seen ? all.filter((x) => !seen.has(x.query)) : [];
    known.set(phone.id, new Set(all.map((x) => x.query)));
    for (const one of fresh) {
      answered(one.query);
      if (!one.text) continue;
      if (one.alert) { alertBox(screen, one.text); continue; }
      line.textContent = one.text;
      line.classList.add('on');
      clearTimeout(timer);
      timer = setTimeout(() => line.classList.remove('on'), TOAST);
    }
  };
}

function alertBox(screen, text) {
  const close = () => box.remove();
  const ok = h('button', { type: 'button', class: 'primary', on: { click: close } }, 'OK');
  const box = h('div', { class: 'alert', role: 'alertdialog', 'aria-label': text, on: { keydown: (e) => { if (e.key === 'Escape') close(); } } }, h('div', {}, h('p', {}, text), ok));
  screen.append(box);
  ok.focus();
}
