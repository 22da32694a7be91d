// Switches for trouble: calls that fail, a blocked bot, Slack down, sockets cut.
import { fill, h, refill } from './dom.js';
import { get, post, watch } from './state.js';
import { t } from './i18n.js';
import { attempt } from './notice.js';
import { act } from './phone_bubble.js';

const KINDS = [
  { kind: '429', label: 'f429', seconds: 3 }, { kind: '500', label: 'f500' }, { kind: '502', label: 'f502' }, { kind: 'reset-after', label: 'fLost' },
  { kind: 'timeout-after', label: 'fTimeout' }, { kind: 'garbage', label: 'fGarbage' }, { kind: 'slow', label: 'fSlow', seconds: 3 },
];
const TARGETS = {
  telegram: ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'getUpdates', 'getFile', '(download)'],
  slack: ['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'views.open', 'reactions.add', 'upload', 'download'],
};

const fault = (body) => attempt(() => post('/api/fault', body));

export function mountTrouble(root) {
  const aim = { telegram: { method: 'sendMessage', times: 1 }, slack: { method: 'chat.postMessage', times: 1 } };
  const parts = Object.fromEntries(Object.keys(TARGETS).map((p) => [p, { box: h('section', { class: 'troubles' }), note: h('small') }]));
  fill(root, Object.values(parts).map((part) => part.box));
  watch(['trouble', 'telegram', 'ui/customer'], () => {
    const trouble = get('trouble');
    for (const [platform, { box, note }] of Object.entries(parts)) {
      const state = trouble?.[platform];
      box.hidden = !state;
      if (!state) continue;
      // What counts by itself is written beside; the switches are drawn anew only when they changed.
      note.textContent = summary(platform, state);
      refill(box, [{ ...state, pending: 0, sockets: 0 }, platform === 'telegram' && [get('telegram')?.customers, get('ui/customer')]], () => side(platform, state, aim[platform], note));
    }
  });
}

function side(platform, state, aim, note) {
  const name = platform === 'telegram' ? 'Telegram' : 'Slack';
  const focus = (what) => `${platform}-${what}`;
  const target = h('select', { 'aria-label': `${name} · ${t('target')}`, 'data-focus': focus('target'), on: { change: (e) => { aim.method = e.target.value; } } },
    ['*', ...TARGETS[platform]].map((m) => h('option', { value: m, selected: m === aim.method }, m === '*' ? t('anyCall') : m)));
  const times = h('select', { 'aria-label': `${name} · ${t('howMany')}`, 'data-focus': focus('times'), on: { change: (e) => { aim.times = Number(e.target.value); } } },
    [[1, 'once'], [3, 'thrice'], [0, 'untilCleared']].map(([n, label]) => h('option', { value: n, selected: n === aim.times }, t(label))));
  const buttons = KINDS.map((k) => h('button', { type: 'button', class: 'small', 'data-focus': focus(k.kind), 'data-fault': focus(k.kind), title: t(k.label.replace(/^f/, 'l')), on: { click: () => fault({ platform, kind: k.kind, method: aim.method, times: aim.times, seconds: k.seconds }) } }, t(k.label)));
  return [
    h('div', { class: 'aim' }, h('h3', {}, h('span', { class: `plat ${platform}` }, platform === 'telegram' ? 'TG' : 'SL'), name, note), target, times),
    h('div', { class: 'kinds' }, buttons),
    h('div', { class: 'switches' }, platform === 'telegram' ? customerSwitches() : slackSwitches(state)),
    h('div', { class: 'armed', 'aria-live': 'polite' }, armed(platform, state)), broken(state)];
}

function summary(platform, state) {
  const parts = [];
  if (platform === 'slack') parts.push(`${state.sockets} ${t(state.sockets === 1 ? 'oneSocket' : 'sockets')}`);
  if (state.pending) parts.push(`${state.pending} ${t('pending')}`);
  return parts.join(' · ');
}

// toggle is a switch with a name.
function toggle(label, on, change, focus) {
  return h('button', { type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(Boolean(on)), 'data-focus': focus, id: focus, on: { click: change } }, h('i', { 'aria-hidden': 'true' }), h('span', {}, label));
}

function customerSwitches() {
  const all = get('telegram')?.customers ?? [];
  const me = all.find((c) => c.id === get('ui/customer')) ?? all[0];
  return [
    me && toggle(`${me.name.split(' ')[0]} ${t('blockedSwitch')}`, me.blocked, () => act(me.id, me.blocked ? 'unblock' : 'block'), 'switch-block'),
    h('button', { type: 'button', class: 'small', 'data-focus': 'expire', on: { click: () => fault({ platform: 'telegram', kind: 'expire-taps' }) } }, t('expire')),
  ];
}

function slackSwitches(state) {
  return [
    toggle(t('slackDown'), state.down, () => fault({ platform: 'slack', kind: state.down ? 'up' : 'down' }), 'switch-down'),
    h('button', { type: 'button', class: 'small', 'data-focus': 'cut', title: t('cutLong'), on: { click: () => fault({ platform: 'slack', kind: 'cut' }) } }, t('cut')),
    h('button', { type: 'button', class: 'small', 'data-focus': 'silence', title: t('silenceLong'), on: { click: () => fault({ platform: 'slack', kind: 'silence' }) } }, t('silence')),
  ];
}

function armed(platform, state) {
  if (!state.armed.length) return null;
  return [state.armed.map((f) => h('span', { class: 'faulttag' }, `${f.kind} · ${f.method || '*'}${f.times ? ` × ${f.times}` : ' ∞'}`)),
    h('button', { type: 'button', class: 'small', 'data-focus': `${platform}-clear`, on: { click: () => fault({ platform, kind: 'clear' }) } }, t('clearFaults'))];
}

function broken(state) {
  if (!state.violations?.length) return null;
  return h('details', { class: 'violations' }, h('summary', {}, `${t('violations')} (${state.violations.length})`), h('ul', {}, state.violations.map((v) => h('li', {}, v))));
}
