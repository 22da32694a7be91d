// Elements that act at once: buttons, menus, choices outside input blocks.
import { h, icon } from './dom.js';
import { t } from './i18n.js';
import { textObject, plain } from './mrkdwn.js';
import { openMenu, openPanel, closeMenu } from './menu.js';
import { choices, control } from './inputs.js';

const INPUTS = /^(plain_text_input|email_text_input|url_text_input|number_input|rich_text_input|file_input)$/;

export function element(e, block, surface) {
  switch (e.type) {
    case 'button': return button(e, block, surface);
    case 'overflow': return overflow(e, block, surface);
    default:
      if (INPUTS.test(e.type) || surface.where === 'modal') return control(e, block, surface);
      return select(e, block, surface);
  }
}

function button(e, block, surface) {
  const focus = `${surface.place}-${e.action_id}`;
  const label = plain(e.text?.text);
  const kind = `b-button ${e.style ?? ''}`;
  const node = h('button', { type: 'button', class: kind, 'aria-label': e.accessibility_label, 'data-focus': focus, 'data-action': e.action_id, on: { click: press } }, label, e.url && icon('link'));
  async function act() {
    node.classList.add('turning');
    node.disabled = true;
    await surface.act(e, block);
    node.classList.remove('turning');
    node.disabled = false;
  }
  function press() {
    if (e.url) window.open(e.url, '_blank', 'noopener,noreferrer');
    if (e.confirm) askFirst(node, e.confirm, act);
    else act();
  }
  return node;
}

// askFirst shows the confirmation that an element may ask for.
function askFirst(anchor, c, act) {
  const yes = h('button', { type: 'button', class: c.style === 'danger' ? 'danger' : 'primary', on: { click: () => { closeMenu(); act(); } } }, plain(c.confirm?.text ?? t('confirm')));
  const no = h('button', { type: 'button', on: { click: closeMenu } }, plain(c.deny?.text ?? t('cancel')));
  openPanel(anchor, [h('b', {}, plain(c.title?.text)), h('p', {}, textObject(c.text)), h('div', { class: 'b-actions' }, yes, no)], c.title?.text ?? t('confirm'));
}

function overflow(e, block, surface) {
  const node = h('button', { type: 'button', class: 'b-button overflow', 'aria-label': t('actions'), 'aria-haspopup': 'menu', 'data-focus': `${surface.place}-${e.action_id}`, 'data-action': e.action_id, on: { click: () => openMenu(node, items) } }, icon('more'));
  const items = (e.options ?? []).map((o) => ({ label: plain(o.text.text), act: () => (e.confirm ? askFirst(node, e.confirm, () => pick(o)) : pick(o)) }));
  const pick = (o) => (o.url ? window.open(o.url, '_blank', 'noopener,noreferrer') : surface.act(e, block, o.value));
  return node;
}

// select is a choice in a message or on the Home tab, told as soon as it is made.
function select(e, block, surface) {
  const list = choices(e);
  if (!list) return h('span', { class: 'blockerror', role: 'alert' }, t('unknownBlock'), h('code', {}, e.type));
  if (e.type === 'datepicker' || e.type === 'timepicker') {
    return h('input', { type: e.type === 'datepicker' ? 'date' : 'time', value: e.initial_date ?? e.initial_time ?? '', 'aria-label': e.placeholder?.text ?? t('choose'), 'data-focus': `${surface.place}-${e.action_id}`, on: { change: (event) => surface.act(e, block, event.target.value) } });
  }
  const chosen = e.initial_option?.value ?? e.initial_user ?? e.initial_channel ?? e.initial_conversation ?? '';
  const name = e.placeholder?.text ?? t('choose');
  return h('select', { class: 'b-select', 'aria-label': name, 'data-focus': `${surface.place}-${e.action_id}`, 'data-action': e.action_id, on: { change: (event) => event.target.value && surface.act(e, block, event.target.value) } },
    h('option', { value: '' }, name), list.map((o) => h('option', { value: o.value, selected: o.value === chosen }, o.label)));
}
