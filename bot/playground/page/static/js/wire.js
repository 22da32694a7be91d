// The wire log: what the bot and the platforms said to each other, newest last.
import { fill, h, icon, iconButton, pinned, rows, stick } from './dom.js';
import { get, set, watch, wire } from './state.js';
import { t } from './i18n.js';
import { withSeconds } from './time.js';
import { parsed, pretty } from './json.js';

// Polling is what repeats without anything having happened.
const dull = (line) => (line.method === 'getUpdates' && !line.fault && line.status === 200 && /"result":\s*\[\]/.test(line.body)) || (line.frame === 'in') || line.method === 'getMe';

export function mountWire(root) {
  let held = null; // the lines shown while paused
  let cleared = 0;
  const log = h('div', { class: 'wirelog', role: 'log', 'aria-label': t('wireLabel'), tabindex: '0' });
  const find = h('input', { type: 'search', id: 'wire-filter', 'aria-label': t('filter'), placeholder: t('filter'), on: { input: show } });
  const only = (name, label) => h('button', { type: 'button', role: 'radio', 'data-only': name, on: { click: () => set('ui/wire-only', name) } }, label);
  const sides = [only('', t('all')), only('telegram', 'Telegram'), only('slack', 'Slack')];
  const polling = h('input', { type: 'checkbox', on: { change: () => set('ui/wire-polling', polling.checked) }, checked: Boolean(get('ui/wire-polling')) });
  const pause = iconButton('pause', t('pause'), () => { held = held ? null : [...wire]; show(); }, { id: 'wire-pause' });
  const clear = h('button', { type: 'button', class: 'small', on: { click: () => { cleared = wire.at(-1)?.rev ?? 0; held = null; show(); } } }, t('clear'));
  fill(root, h('div', { class: 'panehead' }, h('h2', {}, t('wire')), h('div', { role: 'radiogroup', class: 'segments', 'aria-label': t('filter') }, sides), find, h('label', { class: 'check', title: t('pollingLong') }, polling, t('polling')), h('span', { class: 'last' }), clear, pause), log);

  stick(log);

  function show() {
    const side = get('ui/wire-only') ?? '';
    const words = find.value.trim().toLowerCase();
    pause.setAttribute('aria-pressed', String(Boolean(held)));
    pause.setAttribute('aria-label', t(held ? 'resume' : 'pause'));
    pause.title = t(held ? 'resume' : 'pause');
    fill(pause, icon(held ? 'play' : 'pause'));
    for (const b of sides) b.setAttribute('aria-checked', String(b.dataset.only === side));
    const fits = (line) => line.rev > cleared && (!side || line.platform === side) && (get('ui/wire-polling') || !dull(line)) && (!words || haystack(line).includes(words));
    const lines = (held ?? wire).filter(fits);
    // Who reads an opened line is not to be scrolled away from it.
    if (log.querySelector('.wireline[open]')) log.atEnd = false;
    pinned(log, () => rows(log, lines.length ? lines : [{ rev: 'none' }], { key: (l) => l.rev, sign: () => '', make }));
  }

  watch(['wire', 'ui/wire-only', 'ui/wire-polling', 'clock'], show);
}

const texts = new WeakMap();

function haystack(line) {
  if (!texts.has(line)) texts.set(line, `${line.platform} ${line.method} ${line.status} ${line.fault ?? ''} ${JSON.stringify(line.params ?? '')} ${line.body}`.toLowerCase());
  return texts.get(line);
}

function make(line) {
  if (line.rev === 'none') return h('p', { class: 'quietline' }, t('quiet'));
  const at = new Date(line.time);
  const told = posted(line);
  const arrow = line.frame === 'out' || told || line.method === 'getUpdates' ? '←' : '→';
  const body = parsed(line.body);
  const refused = line.status >= 400 || (line.status === 200 && body?.ok === false);
  const status = line.frame ? 'ws' : line.status || '—';
  const summary = h('summary', {},
    h('time', {}, withSeconds(at)), h('span', { class: `plat ${line.platform}` }, line.platform === 'telegram' ? 'TG' : 'SL'), h('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow),
    h('b', {}, line.frame ? frameName(body) : told ? frameName({ payload: told }) : line.method), h('span', { class: 'gist' }, told || line.frame ? eventGist(told ?? body?.payload) : gist(line, body)),
    line.fault && h('span', { class: 'faulttag' }, line.fault), h('span', { class: refused || !line.status && !line.frame ? 'code bad' : 'code' }, status), h('span', { class: 'ms' }, line.frame ? '' : `${line.ms < 10 ? line.ms.toFixed(1) : Math.round(line.ms)}\u00a0ms`));
  const details = h('details', { class: 'wireline', on: { toggle: unfold } }, summary);
  function unfold() {
    if (!details.open) return;
    if (details.children.length === 1) details.append(detail(line, body, told));
    details.scrollIntoView({ block: 'nearest' });
  }
  return details;
}

function detail(line, body, told) {
  const part = (name, value) => h('div', {}, h('h4', {}, name), pretty(value));
  return h('div', { class: 'wiredetail' }, (told || line.params) && part(t('request'), told ?? line.params), part(line.frame ? 'frame' : line.status ? t('answer') : t('noAnswer'), body));
}

const frameName = (body) => body?.payload?.event?.type ?? body?.payload?.type ?? body?.payload?.command ?? body?.type ?? 'ack';

// posted is what Slack posted to the bot over HTTP, undefined for every other line.
function posted(line) {
  if (!['events_api', 'interactive', 'slash_commands'].includes(line.method)) return undefined;
  const text = line.params?.body ?? '';
  if (text.startsWith('{')) return parsed(text);
  const form = new URLSearchParams(text);
  return form.has('payload') ? parsed(form.get('payload')) : Object.fromEntries(form);
}

const eventGist = (p) => String(p?.event?.text ?? p?.actions?.[0]?.action_id ?? p?.text ?? p?.callback_id ?? '').replace(/\s+/g, ' ').slice(0, 140);

// gist is the line of text that tells calls apart.
function gist(line, body) {
  const p = line.params ?? {};
  if (body?.ok === false) return body.description ?? body.error;
  if (line.method === 'getUpdates') return updates(body);
  if (p.view) return parsed(p.view)?.title?.text ?? parsed(p.view)?.type;
  const text = p.text ?? p.caption ?? p.name ?? p.emoji ?? '';
  return String(text).replace(/\s+/g, ' ').slice(0, 140);
}

function updates(body) {
  const list = Array.isArray(body?.result) ? body.result : [];
  return list.map((u) => u.message?.text ?? u.callback_query?.data ?? Object.keys(u).find((k) => k !== 'update_id')).join(' · ');
}
