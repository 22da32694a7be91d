// Stories: the list, and the one being replayed with its text alongside.
import { fill, h, icon } from './dom.js';
import { get, post, set, watch } from './state.js';
import { t } from './i18n.js';
import { attempt } from './notice.js';

const steer = (body) => attempt(() => post('/api/replay', body));
const PACES = [[3000, '½×'], [1200, '1×'], [500, '2×'], [0, '⏩']];

export function mountStories(root) {
  const head = h('div', { class: 'storyhead' });
  const text = h('div', { class: 'storytext', tabindex: '0', 'aria-label': t('stories') });
  const list = h('ul', { class: 'storylist' });
  fill(root, head, text, list);
  let shown = '';
  watch(['stories', 'replay', 'ui/story-list'], () => {
    const stories = get('stories');
    const replay = get('replay');
    if (!stories) return;
    const playing = ['playing', 'paused'].includes(replay?.status);
    const showsList = !replay?.status || (get('ui/story-list') === replay.name + replay.status && !playing);
    list.hidden = !showsList;
    head.hidden = text.hidden = showsList;
    if (showsList) { listing(list, stories); return; }
    heading(head, replay, playing);
    if (shown !== replay.text) { shown = replay.text; fill(text, replay.text.split('\n').map(line)); }
    mark(text, replay);
  });
}

function listing(list, stories) {
  const sign = JSON.stringify([stories, document.documentElement.lang]);
  if (list.dataset.sign === sign) return;
  list.dataset.sign = sign;
  if (!stories.list.length) { fill(list, h('li', { class: 'quietline' }, t('noStories'))); return; }
  fill(list, !stories.playable && h('li', { class: 'quietline' }, t('notPlayable')), stories.list.map((s) => h('li', {},
    h('span', { class: 'flag' }, (s.language || '').slice(0, 2).toUpperCase()), h('span', { class: 'title' }, s.title, h('small', {}, `${s.steps} ${t('steps')}`)),
    stories.playable && h('button', { type: 'button', class: 'ghost', 'aria-label': `${t('play')}: ${s.title}`, title: t('play'), on: { click: () => { set('ui/story-list', ''); attempt(() => post(`/api/stories/${encodeURIComponent(s.name)}/play`, { pace: 1200 })); } } }, icon('play')))));
}

function heading(head, replay, playing) {
  const paused = replay.status === 'paused';
  const control = (name, label, body) => h('button', { type: 'button', class: 'ghost', 'aria-label': label, title: label, 'data-focus': `story-${name}`, on: { click: () => steer(body) } }, icon(name));
  const controls = playing
    ? [control(paused ? 'play' : 'pause', t(paused ? 'resume' : 'pause'), { do: paused ? 'resume' : 'pause' }), control('step', t('stepOnce'), { do: 'step' }), control('stop', t('stop'), { do: 'stop' }),
      h('select', { 'aria-label': t('pace'), title: t('pace'), 'data-focus': 'story-pace', on: { change: (e) => steer({ pace: Number(e.target.value) }) } }, PACES.map(([ms, label]) => h('option', { value: ms, selected: ms === replay.pace }, label)))]
    : h('button', { type: 'button', class: 'small', 'data-focus': 'story-back', on: { click: () => set('ui/story-list', replay.name + replay.status) } }, t('backToList'));
  fill(head, h('b', {}, replay.title), h('small', { class: `state ${replay.status}`, role: 'status' }, `${t(`st_${replay.status}`)} · ${replay.played}/${replay.steps}`), h('span', { class: 'last' }, controls),
    replay.error && h('p', { class: 'error' }, replay.error), replay.differs && h('details', { class: 'violations' }, h('summary', {}, t('differs')), h('pre', {}, replay.differs)));
}

const SIGNS = [['▸', 'customer'], ['▹', 'customer'], ['+▸', 'customer'], ['@', 'agent'], ['=', 'time'], ['!', 'time'], ['●', 'bot'], ['○', 'bot'], ['#', 'desk']];

function line(words, i) {
  const kind = SIGNS.find(([sign]) => words.startsWith(sign))?.[1] ?? '';
  return h('div', { class: `storyline ${kind}`, 'data-line': i + 1, dir: 'auto' }, words || '\u00a0');
}

function mark(text, replay) {
  let first = null;
  for (const node of text.children) {
    const n = Number(node.dataset.line);
    const now = n >= replay.line && (!replay.next || n < replay.next);
    node.classList.toggle('now', now && replay.line > 0);
    node.classList.toggle('past', n < replay.line);
    if (now && !first) first = node;
  }
  if (first) text.scrollTo({ top: first.offsetTop - text.offsetTop - text.clientHeight / 3, behavior: 'smooth' });
}
