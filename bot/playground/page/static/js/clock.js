// The office's clock, and the buttons that move it.
import { fill, h } from './dom.js';
import { get, post, watch } from './state.js';
import { t } from './i18n.js';
import { now, withSeconds, written } from './time.js';
import { attempt } from './notice.js';
import { closeMenu, openPanel } from './menu.js';

let ticking = 0;

export function mountClock(root) {
  const day = h('span', { class: 'day' });
  const time = h('time', { class: 'time' });
  const face = h('div', { class: 'face', role: 'timer', 'aria-label': t('clock'), title: t('clock') }, day, time);
  const button = (label, long, body) => h('button', { type: 'button', 'aria-label': long, title: long, 'data-focus': label, on: { click: () => move(body) } }, label);
  const other = h('button', { type: 'button', 'aria-label': t('otherLong'), title: t('otherLong'), 'aria-haspopup': 'dialog', on: { click: () => openPanel(other, chooser(move), t('otherLong')) } }, t('other'));
  const moves = h('div', { class: 'moves', role: 'group', 'aria-label': t('clock') },
    button(t('hour'), t('hourLong'), { advance: '1h' }), button(t('day'), t('dayLong'), { advance: '24h' }),
    button(t('week'), t('weekLong'), { advance: '168h' }), button(t('morning'), t('morningLong'), { until: 'morning' }), other);
  fill(root, face, moves);

  function show() {
    const at = now();
    day.textContent = written(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    time.textContent = withSeconds(at);
    time.dateTime = at.toISOString();
  }

  async function move(body) {
    root.classList.add('busy');
    for (const b of moves.children) b.disabled = true;
    const held = document.activeElement;
    await attempt(() => post('/api/clock', body));
    root.classList.remove('busy');
    for (const b of moves.children) b.disabled = false;
    held?.focus?.();
    show();
  }

  clearInterval(ticking);
  ticking = setInterval(show, 1000);
  watch(['clock'], () => { if (get('clock')) show(); });
}

// chooser asks for a free amount of time.
function chooser(move) {
  const amount = h('input', { type: 'number', min: '1', max: '5000', value: '20', 'aria-label': t('amount') });
  const unit = h('select', { 'aria-label': t('unit') }, h('option', { value: '0.0166666667' }, t('minutes')), h('option', { value: '1' }, t('hours')), h('option', { value: '24', selected: true }, t('days')));
  const go = (event) => {
    event.preventDefault();
    closeMenu();
    move({ advance: `${Math.round(Number(amount.value) * Number(unit.value) * 3600)}s` });
  };
  return h('form', { on: { submit: go } }, amount, unit, h('button', { class: 'primary' }, t('forward')));
}
