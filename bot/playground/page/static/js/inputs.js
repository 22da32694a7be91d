// Fields of modals: an input block's label, control, hint and error, for every kind of element that the pretend Slack can
// fill in; the others are a visible error.
import { grow, h } from './dom.js';
import { get } from './state.js';
import { t } from './i18n.js';
import { plain, textObject } from './mrkdwn.js';
import { players } from './people.js';

let serial = 0;

export function field(block, surface) {
  const id = `field-${serial += 1}`;
  const error = surface.errors?.get(block.block_id);
  const grouped = /^(checkboxes|radio_buttons)$/.test(block.element?.type);
  const name = [plain(block.label?.text), block.optional && h('small', {}, ` (${t('optional')})`)];
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const made = control(block.element, block, { ...surface, id, described, invalid: Boolean(error) });
  const after = [block.hint && h('small', { class: 'hint', id: `${id}-hint` }, plain(block.hint.text)), error && h('small', { class: 'error', role: 'alert', id: `${id}-error` }, error)];
  if (grouped) return h('fieldset', { class: 'b-input' }, h('legend', {}, name), made, after);
  return h('div', { class: 'b-input' }, h('label', { for: id }, name), made, after);
}

const flat = (e) => [...(e.options ?? []), ...(e.option_groups ?? []).flatMap((g) => g.options ?? [])].map((o) => ({ value: o.value, label: plain(o.text.text).join(''), note: o.description }));

// choices lists what an element offers, undefined for an element that offers nothing.
export function choices(e) {
  if (/static_select|radio_buttons|checkboxes/.test(e.type)) return flat(e);
  if (/users_select/.test(e.type)) return players().map((p) => ({ value: p.id, label: p.real || p.name }));
  if (/channels_select|conversations_select/.test(e.type)) return (get('slack')?.channels ?? []).filter((c) => !c.im).map((c) => ({ value: c.id, label: `#${c.name}` }));
  if (/datepicker|timepicker/.test(e.type)) return [];
  return undefined;
}

// control makes the element itself. A field outside an input block, or with dispatch_action, is told at once.
export function control(e, block, surface) {
  const value = surface.values?.get(e, block) ?? '';
  const tell = (now) => (event) => surface.edit?.(block, e, read(event.target), now);
  const shared = {
    id: surface.id, 'data-focus': `${surface.place}-${e.action_id}`, 'data-action': e.action_id, 'aria-describedby': surface.described || undefined,
    'aria-invalid': surface.invalid ? 'true' : undefined, 'aria-label': surface.id ? undefined : e.placeholder?.text ?? t('choose'),
  };
  const text = { ...shared, value, placeholder: e.placeholder?.text, minlength: e.min_length, maxlength: e.max_length, on: { input: tell(false), change: tell(true) } };
  switch (e.type) {
    case 'plain_text_input': return e.multiline ? area(text) : h('input', { type: 'text', ...text });
    case 'rich_text_input': return area(text);
    case 'email_text_input': return h('input', { ...text, type: 'email' });
    case 'url_text_input': return h('input', { ...text, type: 'url' });
    case 'number_input': return h('input', { ...text, type: 'number', min: e.min_value, max: e.max_value, step: e.is_decimal_allowed ? 'any' : '1' });
    case 'datepicker': return h('input', { ...text, type: 'date' });
    case 'timepicker': return h('input', { ...text, type: 'time' });
    case 'radio_buttons': return boxes(e, value, shared, 'radio', tell);
    case 'checkboxes': return boxes(e, value, shared, 'checkbox', tell);
    case 'external_select':
    case 'multi_external_select': return h('input', { ...text, type: 'search', placeholder: e.placeholder?.text ?? t('searching') });
    default: return dropdown(e, value, shared, tell);
  }
}

function area(props) {
  const node = h('textarea', { rows: '3', ...props });
  node.addEventListener('input', () => grow(node));
  if (node.value) requestAnimationFrame(() => grow(node));
  return node;
}

function dropdown(e, value, shared, tell) {
  const list = choices(e);
  if (!list) return h('span', { class: 'blockerror', role: 'alert' }, t('unknownBlock'), h('code', {}, e.type));
  const many = e.type.startsWith('multi_');
  if (many) return boxes({ ...e, listed: list }, value, shared, 'checkbox', tell);
  const option = (o) => h('option', { value: o.value, selected: o.value === value }, o.label);
  return h('select', { ...shared, on: { change: tell(true) } }, h('option', { value: '' }, e.placeholder?.text ?? t('choose')), list.map(option));
}

// boxes are radio buttons and check boxes; several values are joined by commas.
function boxes(e, value, shared, type, tell) {
  const chosen = new Set(value.split(',').filter(Boolean));
  const name = `${shared['data-focus']}-${serial += 1}`;
  const list = e.listed ?? flat(e);
  return h('div', { class: 'boxes', id: shared.id, role: type === 'radio' ? 'radiogroup' : 'group', 'aria-describedby': shared['aria-describedby'], 'data-action': e.action_id, on: { change: tell(true) } },
    list.map((o) => h('label', {}, h('input', { type, name, value: o.value, checked: chosen.has(o.value), 'data-focus': `${shared['data-focus']}-${o.value}` }), h('span', {}, o.label, o.note && h('small', {}, textObject(o.note))))));
}

// read is what a control holds, as one string.
function read(target) {
  const group = target.closest('.boxes');
  if (!group) return target.value;
  return [...group.querySelectorAll('input:checked')].map((box) => box.value).join(',');
}
