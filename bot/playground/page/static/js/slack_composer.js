// What an agent writes with: words with Slack's marks, files, slash commands, "also send to the channel", and the editor of
// a message already sent.
import { fill, grow, h, icon, readFile } from './dom.js';
import { get } from './state.js';
import { t } from './i18n.js';
import { attempt } from './notice.js';
import { channel } from './people.js';

// FORMATS wrap the selection, or begin its lines.
const FORMATS = [
  { name: 'bold', sign: 'B', wrap: '*', key: 'b' }, { name: 'italic', sign: 'I', wrap: '_', key: 'i' }, { name: 'strike', sign: 'S', wrap: '~' },
  { name: 'code', sign: '‹›', wrap: '`' }, { name: 'bullets', sign: '•', line: '- ' }, { name: 'quote', sign: '❝', line: '> ' },
];

function format(area, f) {
  const [from, to] = [area.selectionStart, area.selectionEnd];
  const chosen = area.value.slice(from, to);
  const made = f.wrap ? f.wrap + chosen + f.wrap : chosen.split('\n').map((line) => f.line + line).join('\n');
  area.setRangeText(made, from, to, 'end');
  if (f.wrap && !chosen) area.setSelectionRange(from + 1, from + 1);
  area.focus();
  grow(area);
}

function writing(label, send) {
  const area = h('textarea', { rows: '1', 'aria-label': label, placeholder: label, on: { input: () => grow(area), keydown, keypress: noBreak } });
  function keydown(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); return; }
    const shortcut = (event.ctrlKey || event.metaKey) && FORMATS.find((f) => f.key === event.key.toLowerCase());
    if (shortcut) { event.preventDefault(); format(area, shortcut); }
  }
  return area;
}

// noBreak keeps the Enter that sends from leaving a line break behind.
export const noBreak = (event) => { if (event.key === 'Enter' && !event.shiftKey) event.preventDefault(); };

// drafts keep what was being written where, when the agent looks elsewhere.
const drafts = new Map();

// slackComposer builds the foot of a channel or thread, and returns what shows why nothing can be written there, if so.
export function slackComposer(foot, { channel: id, thread, does }) {
  const room = channel(id);
  const label = thread ? t('replyHere') : `${t('messageTo')} ${room?.im ? '' : `#${room?.name}`}`.trim();
  const files = [];
  const area = writing(label, submit);
  area.id = thread ? 'reply' : 'compose';
  area.value = drafts.get(`${id}/${thread}`) ?? '';
  area.addEventListener('input', () => drafts.set(`${id}/${thread}`, area.value));
  const chips = h('div', { class: 'chips' });
  const picker = h('input', { type: 'file', multiple: true, class: 'hidden', tabindex: '-1', 'aria-label': t('attach'), on: { change: picked } });
  const also = h('input', { type: 'checkbox' });
  const formats = FORMATS.map((f) => h('button', { type: 'button', class: `ghost format f-${f.name}`, 'aria-label': t(f.name), title: t(f.name), on: { click: () => format(area, f) } }, f.sign));
  const tools = h('div', { class: 'formats', role: 'group' }, formats,
    h('button', { type: 'button', class: 'ghost', 'aria-label': t('attach'), title: t('attach'), on: { click: () => picker.click() } }, icon('attach')),
    h('button', { type: 'button', class: 'ghost format', 'aria-label': t('receipt'), title: t('receipt'), on: { click: () => { files.push({ sample: true, name: 'recu.png' }); show(); } } }, '🧾'),
    thread && h('label', { class: 'also' }, also, h('span', { title: t('alsoSend') }, t('alsoSend'))),
    h('button', { class: 'round', 'aria-label': t('send'), title: t('send') }, icon('send')));
  const form = h('form', { class: 'composer', on: { submit: (event) => { event.preventDefault(); submit(); } } }, area, chips, picker, tools);
  const refusal = h('div', { class: 'refusal' });
  fill(foot, form, refusal);
  requestAnimationFrame(() => area.value && grow(area));

  async function picked() {
    for (const file of picker.files) {
      const read = await attempt(() => readFile(file));
      if (read) files.push(read);
    }
    picker.value = '';
    show();
    area.focus();
  }

  function show() {
    fill(chips, files.map((f, i) => h('button', { type: 'button', class: 'chip', title: t('delete'), on: { click: () => { files.splice(i, 1); show(); } } }, `📎 ${f.name} ×`)));
  }

  async function submit() {
    const text = area.value.trim();
    if (!text && !files.length) return;
    const sent = files.splice(0);
    area.value = '';
    drafts.delete(`${id}/${thread}`);
    grow(area);
    show();
    const done = await send(text, sent);
    if (!done && !area.value) { area.value = text; files.push(...sent); grow(area); show(); }
    if (done) also.checked = false;
  }

  function send(text, sent) {
    const slash = /^(\/\S+)\s*([\s\S]*)$/.exec(text);
    // "//" begins a note of this desk, not a command.
    if (slash && !text.startsWith('//') && !thread) {
      return slash[1] === '/me' ? does('me', { channel: id, text: slash[2] }) : does('slash', { command: slash[1], text: slash[2], channel: id });
    }
    return does('post', { channel: id, thread_ts: thread, text, broadcast: also.checked, sample: sent.some((f) => f.sample), files: sent.filter((f) => f.data !== undefined).map(({ name, mime, data }) => ({ name, mime, data })) });
  }

  return (problem) => {
    form.hidden = Boolean(problem);
    refusal.hidden = !problem;
    if (problem && refusal.dataset.text !== problem.text) {
      refusal.dataset.text = problem.text;
      fill(refusal, h('span', {}, problem.text), problem.join && h('button', { type: 'button', class: 'primary', on: { click: problem.join } }, t('join')));
    }
    if (!problem) delete refusal.dataset.text;
    const commands = get('slack')?.commands ?? [];
    area.title = thread ? '' : commands.map((c) => `${c.command} ${c.hint}`).join('\n');
  };
}

// source writes a message's rich text back as the marks it was typed with, near enough to be corrected.
function source(m) {
  return m.text.replace(/<(https?:[^|>]+)(\|[^>]*)?>/g, '$1').replace(/<!(here|channel|everyone)>/g, '@$1').replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&amp;/g, '&');
}

// editor puts a text area in place of a message's content.
export function editor(body, m, does) {
  const area = writing(t('edit'), save);
  area.value = source(m);
  const leave = () => form.replaceWith(body);
  const form = h('form', { class: 'composer', on: { submit: (e) => { e.preventDefault(); save(); }, keydown: (e) => { if (e.key === 'Escape') leave(); } } }, area,
    h('div', { class: 'formats' }, h('button', { type: 'button', class: 'small last', on: { click: leave } }, t('cancel')), h('button', { class: 'primary small' }, t('save'))));
  async function save() {
    if (await does('edit', { channel: m.channel, ts: m.ts, text: area.value })) leave();
  }
  body.replaceWith(form);
  area.focus();
  grow(area);
}
