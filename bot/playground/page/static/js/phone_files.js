// What can be sent besides words: how it looks in a bubble.
import { h, icon } from './dom.js';
import { t } from './i18n.js';
import { size } from './time.js';

const DRAWN = { location: '📍', contact: '👤', dice: '🎲', poll: '📊', sticker: '🙂', animation: '🎞️' };
const BARS = [5, 9, 14, 8, 17, 11, 6, 13, 18, 10, 7, 15, 9, 12, 5, 11, 16, 8, 6, 10, 13, 7, 4, 9];

// files shows a message's files, or what a message without words and files is.
export function files(message) {
  if (message.files?.length) return message.files.map((file, i) => one(file, message.pictures?.[i]));
  if (message.kind === 'text') return null;
  return h('div', { class: 'thing' }, h('span', { class: 'big', 'aria-hidden': 'true' }, DRAWN[message.kind] ?? '📄'), h('span', {}, known(message.kind)));
}

const known = (kind) => (t(`kind_${kind}`) === `kind_${kind}` ? kind : t(`kind_${kind}`));

function one(file, picture) {
  const address = `/api/telegram/file/${encodeURIComponent(file.file_id)}`;
  if (picture) return h('img', { class: file.kind === 'sticker' ? 'sticker' : 'photo', src: address, alt: file.name || t('picture'), width: 220, loading: 'lazy' });
  switch (file.kind) {
    case 'photo':
      return h('div', { class: 'photo drawn', role: 'img', 'aria-label': t('picture') }, h('span', { 'aria-hidden': 'true' }, '🖼️'), h('small', {}, size(file.size)));
    case 'sticker':
      return h('div', { class: 'sticker drawn', role: 'img', 'aria-label': t('kind_sticker') }, '🦫');
    case 'voice':
    case 'audio':
      return h('div', { class: 'voice', role: 'img', 'aria-label': `${known(file.kind)}, ${size(file.size)}` }, h('span', { class: 'disc' }, icon('play')), h('span', { class: 'bars' }, wave()), h('small', {}, size(file.size)));
    case 'video':
    case 'video_note':
    case 'animation':
      return h('div', { class: file.kind === 'video_note' ? 'photo drawn round' : 'photo drawn', role: 'img', 'aria-label': known(file.kind) }, h('span', { class: 'disc' }, icon('play')), h('small', {}, size(file.size)));
    default:
      return h('a', { class: 'document', href: address, download: file.name || 'document' }, h('span', { class: 'disc' }, icon('file')), h('span', {}, h('b', {}, file.name || known(file.kind)), h('small', {}, size(file.size))));
  }
}

function wave() {
  return BARS.map((height) => {
    const bar = h('i');
    bar.style.height = `${height}px`;
    return bar;
  });
}
