// The app's Home tab, as published for the agent who sits here.
import { fill, h } from './dom.js';
import { get } from './state.js';
import { t } from './i18n.js';
import { blocks, uniqueName } from './blocks.js';
import { nameOf } from './people.js';

export function home(root, does) {
  const head = h('header', { class: 'viewhead' });
  const body = h('div', { class: 'log home', tabindex: '0' });
  const built = h('div', { class: 'built' }, head, body);
  let sign = '';
  return (view) => {
    const now = JSON.stringify([view, get('ui/agent'), document.documentElement.lang]);
    const away = built.parentNode !== root;
    if (away) fill(root, built);
    if (now === sign && !away) return;
    sign = now;
    fill(head, h('h3', {}, `${nameOf(get('slack').bot)} · ${t('home')}`));
    if (!view) { fill(body, h('div', { class: 'empty' }, h('p', {}, t('homeEmpty')), h('button', { type: 'button', class: 'primary', on: { click: () => does('home') } }, t('openHome')))); return; }
    fill(body, blocks(view.blocks, {
      where: 'home',
      act: (element, block, option) => (element.type === 'button' ? does('home-press', { button: uniqueName(element, view.blocks) }) : does('home-choose', { action_id: element.action_id, option })),
    }));
  };
}
