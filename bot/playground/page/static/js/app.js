// The page is put together here: header, tabs for narrow screens, and the four panes. A change of language builds it anew.
import { h, fill, icon, iconButton } from './dom.js';
import { connect, forget, get, recall, set, watch } from './state.js';
import { lang, locale, t } from './i18n.js';
import { closeMenu } from './menu.js';
import { mountClock } from './clock.js';
import { mountPhone } from './phone.js';
import { mountSlack } from './slack.js';
import { mountWire } from './wire.js';
import { mountTrouble } from './trouble.js';
import { mountStories } from './stories.js';

const $ = (id) => document.getElementById(id);

function dark() {
  const chosen = get('ui/theme');
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function showTheme() {
  const chosen = get('ui/theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
}

function header() {
  const theme = iconButton(dark() ? 'sun' : 'moon', t('theme'), () => {
    set('ui/theme', dark() ? 'light' : 'dark');
    showTheme();
    fill(theme, icon(dark() ? 'sun' : 'moon'));
  }, { id: 'theme' });
  const language = h('button', {
    type: 'button', class: 'ghost word', id: 'language', lang: lang() === 'fr' ? 'en' : 'fr', 'aria-label': t('language'), title: t('language'),
    on: { click: () => { set('ui/language', lang() === 'fr' ? 'en' : 'fr'); build(); $('language').focus(); } },
  }, lang() === 'fr' ? 'EN' : 'FR');
  const clock = h('div', { id: 'clock' });
  fill($('top'),
    h('h1', { class: 'brand' }, h('img', { src: '/static/icon.svg', alt: '', width: 26, height: 26 }), h('span', {}, 'Guichet'), h('small', {}, t('playground'))),
    clock, h('div', { class: 'controls' }, language, theme));
  mountClock(clock);
}

const PANES = ['phone', 'slack', 'wire', 'side'];

// tabs are for screens too narrow for everything at once.
function tabs() {
  const names = { phone: 'phone', slack: 'desk', wire: 'wire', side: 'trouble' };
  const buttons = PANES.map((pane) => h('button', {
    type: 'button', role: 'tab', id: `tab-${pane}`, 'aria-controls': pane, 'data-pane': pane, on: { click: () => set('ui/pane', pane) },
  }, t(names[pane])));
  fill($('tabs'), buttons);
  $('tabs').setAttribute('role', 'tablist');
  $('tabs').setAttribute('aria-label', 'Guichet');
  $('tabs').onkeydown = (event) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!move) return;
    const next = buttons[(buttons.indexOf(document.activeElement) + move + buttons.length) % buttons.length];
    next.focus();
    next.click();
  };
  watch(['ui/pane'], () => {
    const shown = get('ui/pane') ?? 'phone';
    document.body.dataset.pane = shown;
    for (const b of buttons) {
      b.setAttribute('aria-selected', String(b.dataset.pane === shown));
      b.tabIndex = b.dataset.pane === shown ? 0 : -1;
    }
  });
}

// side is the pane that trouble and stories share.
function side(root) {
  const trouble = h('div', { id: 'trouble', role: 'tabpanel', class: 'sidepane', 'aria-labelledby': 'side-trouble' });
  const stories = h('div', { id: 'stories', role: 'tabpanel', class: 'sidepane', 'aria-labelledby': 'side-stories' });
  const tab = (name) => h('button', { type: 'button', role: 'tab', id: `side-${name}`, 'aria-controls': name, on: { click: () => set('ui/side', name) } }, t(name));
  const both = { trouble: tab('trouble'), stories: tab('stories') };
  fill(root, h('div', { class: 'panehead' }, h('div', { role: 'tablist', class: 'segments', 'aria-label': t('sideLabel') }, both.trouble, both.stories), h('span', { id: 'sidenote' })), trouble, stories);
  mountTrouble(trouble);
  mountStories(stories);
  watch(['ui/side'], () => {
    const shown = get('ui/side') ?? 'trouble';
    trouble.hidden = shown !== 'trouble';
    stories.hidden = shown !== 'stories';
    for (const [name, button] of Object.entries(both)) button.setAttribute('aria-selected', String(name === shown));
  });
}

function build() {
  closeMenu();
  forget();
  document.documentElement.lang = locale();
  header();
  tabs();
  const labels = { phone: 'phoneLabel', slack: 'deskLabel', wire: 'wireLabel', side: 'sideLabel' };
  for (const pane of PANES) $(pane).setAttribute('aria-label', t(labels[pane]));
  mountPhone($('phone'));
  mountSlack($('slack'));
  mountWire($('wire'));
  side($('side'));
  watch(['connected'], () => document.body.classList.toggle('offline', get('connected') === false));
  document.body.dataset.offline = t('reconnecting');
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { const b = $('theme'); if (b) fill(b, icon(dark() ? 'sun' : 'moon')); });
recall();
showTheme();
build();
connect();
