// Block Kit as this page shows it: every block type the desk may send; any other is a visible error, so that nobody
// believes that a card looks as they think.
import { h } from './dom.js';
import { t } from './i18n.js';
import { textObject, plain } from './mrkdwn.js';
import { richText } from './richtext.js';
import { element } from './elements.js';
import { field } from './inputs.js';

// blocks shows a list of blocks. The surface tells what happens: {where, act(element, block, option), values, errors,
// edit(block, element, value)}.
export function blocks(list, surface) {
  return (list ?? []).map((block, i) => {
    const make = KINDS[block.type] ?? unknown;
    return make(block, { ...surface, place: block.block_id ?? String(i), all: list });
  });
}

const KINDS = {
  header: (b) => h('h3', { class: 'b-header' }, plain(b.text?.text)),
  divider: () => h('hr', { class: 'b-divider' }),
  section,
  context,
  actions: (b, s) => h('div', { class: 'b-actions' }, (b.elements ?? []).map((e) => interactive(e, b, s))),
  rich_text: (b) => richText(b),
  image,
  input: (b, s) => field(b, s),
};

function section(b, s) {
  return h('div', { class: 'b-section' },
    h('div', { class: 'b-main' },
      b.text && h('div', { class: 'b-text', dir: 'auto' }, textObject(b.text)),
      b.fields && h('div', { class: 'b-fields' }, b.fields.map((f) => h('div', { dir: 'auto' }, textObject(f))))),
    b.accessory && h('div', { class: 'b-accessory' }, interactive(b.accessory, b, s)));
}

function context(b) {
  return h('div', { class: 'b-context' }, (b.elements ?? []).map((e) => (e.type === 'image' ? picture(e, 'tiny') : h('span', { dir: 'auto' }, textObject(e)))));
}

function image(b) {
  return h('figure', { class: 'b-image' }, b.title && h('figcaption', {}, plain(b.title.text)), picture(b, 'wide'));
}

// picture shows images of the pretend Slack's own files; nothing is fetched from outside.
export function picture(e, kind) {
  const id = e.slack_file?.id;
  if (id) return h('img', { class: kind, src: `/api/slack/file/${encodeURIComponent(id)}`, alt: e.alt_text ?? '' });
  return h('span', { class: `imageaway ${kind}`, role: 'img', 'aria-label': e.alt_text, title: `${t('imageAway')}: ${e.image_url}` }, kind === 'tiny' ? '🖼' : `🖼 ${e.alt_text}`);
}

// interactive shows an element outside an input block: buttons and menus act at once.
function interactive(e, b, s) {
  if (e.type === 'image') return picture(e, 'thumb');
  return element(e, b, s);
}

function unknown(b) {
  const detail = h('details', {}, h('summary', {}, 'JSON'), h('pre', {}, JSON.stringify(b, null, 2)));
  return h('div', { class: 'blockerror', role: 'alert' }, t('unknownBlock'), h('code', {}, b.type), detail);
}

// uniqueName is what a button of these blocks can be pressed by: the pretend Slack finds buttons by action_id, value or
// label, the first that fits.
export function uniqueName(button, list) {
  const buttons = (list ?? []).flatMap((b) => [...(b.elements ?? []), b.accessory, b.element].filter((e) => e?.type === 'button'));
  const names = [button.action_id, button.value, button.text?.text].filter(Boolean);
  const fits = (e, name) => e.action_id === name || e.value === name || e.text?.text === name;
  return names.find((name) => buttons.filter((e) => fits(e, name)).length === 1) ?? names[0];
}

