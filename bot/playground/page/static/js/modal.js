// The modal on an agent's screen: one view at a time, the stack behind it told by a way back.
import { fill, h, iconButton } from './dom.js';
import { get, watch } from './state.js';
import { t } from './i18n.js';
import { blocks, uniqueName } from './blocks.js';
import { plain } from './mrkdwn.js';

const nameOfField = (block, element) => (block.type === 'input' ? block.block_id : element.action_id);
const keyOf = (block, element) => `${block.block_id}/${element.action_id}`;

export function mountModal(root, agent, does) {
  let sign = '';
  let view = null;
  let sent = false; // what the app answers to a submission stands below the fields
  const typed = new Map(); // by block/action: {name, value}, what the server does not hold yet

  watch(['agent/', 'ui/agent'], () => {
    const next = get(`agent/${agent()}`)?.modal ?? null;
    const now = JSON.stringify([agent(), next]);
    if (now === sign) return;
    sign = now;
    const opened = next && next.id !== view?.id;
    if (next?.id !== view?.id) typed.clear();
    view = next;
    root.hidden = !view;
    if (!view) { const had = root.contains(document.activeElement); fill(root); if (had) document.getElementById('compose')?.focus(); return; }
    draw();
    if (opened) (root.querySelector('.modalbody :is(input, textarea, select, button)') ?? root.querySelector('button')).focus();
  });

  function surface() {
    const held = new Map(view.fields?.map((f) => [`${f.block}/${f.action}`, f.value]));
    return {
      where: 'modal',
      errors: new Map(view.fields?.filter((f) => f.error).map((f) => [f.block, f.error])),
      values: { get: (element, block) => typed.get(keyOf(block, element))?.value ?? held.get(keyOf(block, element)) },
      edit, act: (element, block, option) => (element.type === 'button' ? does('press', { button: uniqueName(element, view.blocks), fields: fields() }) : does('fill', { field: element.action_id, value: option })),
    };
  }

  // edit notes what is typed; a field that the app listens to is told when the typing ends.
  function edit(block, element, value, ended) {
    const name = nameOfField(block, element);
    typed.set(keyOf(block, element), { name, value });
    const listens = block.type !== 'input' || block.dispatch_action || element.type.includes('external');
    if (ended && listens && value) {
      typed.delete(keyOf(block, element));
      does('fill', { field: name, value });
    }
  }

  function fields() {
    return Object.fromEntries([...typed.values()].map((f) => [f.name, f.value]));
  }

  async function submit(event) {
    event?.preventDefault();
    root.classList.add('busy');
    sent = true;
    const answer = await does('submit', { fields: fields() });
    root.classList.remove('busy');
    if (!answer) return;
    typed.clear();
    sent = sent && !answer.errors;
    if (answer.errors) root.querySelector('[aria-invalid], .error')?.focus?.();
  }

  function draw() {
    const deep = view.depth > 1;
    const titleID = `modal-${view.id}`;
    const title = h('h3', { id: titleID }, plain(view.title));
    const form = h('form', { class: 'modalbody', novalidate: true, on: { submit } }, blocks(view.blocks, surface()));
    form.id = 'modal-form';
    const close = h('button', { type: 'button', 'data-focus': 'modal-close', on: { click: () => does('close', {}) } }, view.close || t('close'));
    const send = view.submit && h('button', { class: 'primary', form: 'modal-form', 'data-focus': 'modal-submit', id: 'modal-submit' }, plain(view.submit));
    const box = h('div', { class: 'modal', role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': titleID, on: { keydown: keys } },
      h('header', {}, deep && iconButton('back', t('back'), () => does('close', {}), { 'data-focus': 'modal-back' }), title, iconButton('close', t(deep ? 'closeAll' : 'close'), () => does('close', { all: true }), { class: 'ghost last', 'data-focus': 'modal-x' })),
      form, h('footer', {}, close, send));
    const held = root.querySelector('.modalbody')?.scrollTop ?? 0;
    fill(root, box);
    form.scrollTop = sent ? form.scrollHeight : held;
    sent = false;
  }

  // Escape closes; Tab stays inside, as in Slack, while the phone can still be reached with the mouse.
  function keys(event) {
    if (event.key === 'Escape') { event.stopPropagation(); does('close', {}); return; }
    if (event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll('button, input, textarea, select, a[href], summary')].filter((n) => !n.disabled && n.offsetParent);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement === edge) { event.preventDefault(); (event.shiftKey ? stops.at(-1) : stops[0]).focus(); }
  }
}
