// What the customer writes with: words, replies, corrections, files, the bot's menu and its reply keyboard.
import { fill, grow, h, icon, iconButton, readFile } from './dom.js';
import { get, set, watch } from './state.js';
import { t } from './i18n.js';
import { openMenu } from './menu.js';
import { attempt } from './notice.js';
import { act } from './phone_bubble.js';
import { noBreak } from './slack_composer.js';

const MB = 1 << 20;

// composer builds the foot of the chat and returns what shows a customer's state in it.
export function composer(foot, chosen) {
  const context = h('div', { class: 'context' });
  const keys = h('div', { class: 'replykeys' });
  const words = h('textarea', { rows: '1', id: 'say', 'aria-label': t('write'), placeholder: t('write'), on: { input: () => grow(words), keydown: onKey, keypress: noBreak } });
  const menu = h('button', { type: 'button', class: 'ghost', id: 'commands', 'aria-label': t('commands'), title: t('commands'), 'aria-haspopup': 'menu', on: { click: () => openMenu(menu, commands()) } }, icon('menu'));
  const attach = h('button', { type: 'button', class: 'ghost', id: 'attach', 'aria-label': t('attach'), title: t('attach'), 'aria-haspopup': 'menu', on: { click: () => openMenu(attach, things()) } }, icon('attach'));
  const picker = h('input', { type: 'file', class: 'hidden', 'aria-label': t('chooseFile'), tabindex: '-1', on: { change: picked } });
  const send = h('button', { class: 'round', id: 'send', 'aria-label': t('send'), title: t('send') }, icon('send'));
  const form = h('form', { on: { submit: say } }, menu, attach, words, picker, send);
  const blocked = h('div', { class: 'blockedbar' }, h('span', {}, t('blockedBar')), h('button', { type: 'button', class: 'small', on: { click: () => act(chosen(), 'unblock') } }, t('unblock')));
  fill(foot, context, keys, form, blocked);

  const mine = (name) => (get(name)?.customer === chosen() ? get(name) : null);

  function onKey(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
    if (event.key === 'Escape') drop();
    if (event.key === 'ArrowUp' && !words.value) correctLast();
  }

  // correctLast takes up the customer's last message, as messengers do.
  function correctLast() {
    const last = (get(`customer/${chosen()}`)?.messages ?? []).findLast((m) => !m.from_bot && !m.deleted && m.text);
    if (last) set('ui/phone-edit', { customer: chosen(), id: last.id, text: last.text });
  }

  function drop() {
    if (mine('ui/phone-edit')) words.value = '';
    set('ui/phone-edit', null);
    set('ui/phone-reply', null);
    grow(words);
  }

  async function say(event) {
    event.preventDefault();
    const text = words.value.trim();
    if (!text) return;
    const edit = mine('ui/phone-edit');
    const reply = mine('ui/phone-reply');
    words.value = '';
    drop();
    const done = edit
      ? await act(chosen(), 'edit', { message_id: edit.id, text })
      : await act(chosen(), 'say', { text, reply_to: reply?.id });
    // What could not be sent is not lost.
    if (!done && !words.value) { words.value = text; grow(words); }
  }

  function commands() {
    const list = get(`customer/${chosen()}`)?.menu ?? [];
    if (!list.length) return [{ label: t('noCommands') }];
    return list.map((c) => ({ label: `/${c.command}`, note: c.description, act: () => act(chosen(), 'say', { text: `/${c.command}` }) }));
  }

  function things() {
    const sending = (body) => () => {
      const reply = mine('ui/phone-reply');
      const caption = words.value.trim();
      words.value = '';
      drop();
      return act(chosen(), 'file', { caption, reply_to: reply?.id, ...body });
    };
    return [
      { lead: '🧾', label: t('samplePhoto'), act: sending({ kind: 'photo', sample: true }) },
      { lead: '📎', label: t('chooseFile'), act: () => picker.click() },
      { lead: '📄', label: t('sampleFile'), act: sending({ kind: 'document', name: 'releve.pdf', mime: 'application/pdf', size: 48 * 1024 }) },
      { lead: '🎙️', label: t('voice'), act: sending({ kind: 'voice', mime: 'audio/ogg', seconds: 12, size: 31 * 1024 }) },
      { lead: '🖼️', label: t('album'), act: sending({ kind: 'album', count: 3, sample: true }) },
      { lead: '🦫', label: t('sticker'), act: sending({ kind: 'sticker' }) },
      { lead: '🎥', label: t('big'), act: sending({ kind: 'video', name: 'film.mp4', mime: 'video/mp4', seconds: 95, size: 21 * MB }) },
      { lead: '⭕', label: t('videoNote'), act: sending({ kind: 'video_note', seconds: 8, size: 400 * 1024 }) },
      { lead: '📍', label: t('location'), act: sending({ kind: 'location' }) },
      { lead: '👤', label: t('contact'), act: sending({ kind: 'contact' }) },
      { lead: '🎲', label: t('dice'), act: sending({ kind: 'dice' }) },
    ];
  }

  async function picked() {
    const file = picker.files[0];
    if (!file) return;
    const read = await attempt(() => readFile(file));
    picker.value = '';
    if (!read) return;
    const kind = /^image\/(png|jpe?g|webp)$/.test(read.mime) ? 'photo' : 'document';
    const caption = words.value.trim();
    words.value = '';
    act(chosen(), 'file', { kind, caption, ...read });
  }

  watch(['ui/phone-edit', 'ui/phone-reply', 'ui/customer'], () => {
    const edit = mine('ui/phone-edit');
    const reply = mine('ui/phone-reply');
    const id = edit?.id ?? reply?.id;
    const about = (get(`customer/${chosen()}`)?.messages ?? []).find((m) => m.id === id);
    fill(context, about && [h('div', {}, h('b', {}, edit ? t('editing') : `${t('replying')} ${about.from}`), h('span', {}, about.text)), iconButton('close', t('cancel'), drop)]);
    if (edit && about) { words.value = edit.text; grow(words); }
    if (about) words.focus();
  });

  return (phone) => {
    form.hidden = phone.blocked;
    blocked.hidden = !phone.blocked;
    const rows = phone.keyboard ?? [];
    const sign = JSON.stringify(rows);
    if (keys.dataset.sign === sign) return;
    keys.dataset.sign = sign;
    fill(keys, rows.map((row) => h('div', { class: 'row' }, row.map((label) => h('button', { type: 'button', class: 'key', on: { click: () => act(phone.id, 'say', { text: label }) } }, label)))));
  };
}
