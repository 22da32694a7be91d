// Slack's mrkdwn as nodes: *bold*, _italic_, ~strike~, `code`, ```blocks```, > quotes, <links>, <@people>, <!dates>, :emoji:.
import { h } from './dom.js';
import { nameOf, channel } from './people.js';
import { character } from './emoji.js';
import { slackDate } from './time.js';
import { deskLink } from './desk_link.js';

const unescape = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

export function mrkdwn(text) {
  const out = [];
  text.split('```').forEach((part, i) => {
    if (i % 2 === 1) out.push(h('pre', {}, unescape(part.replace(/^\n/, ''))));
    else out.push(...lines(part));
  });
  return out;
}

// lines gathers neighbouring quoted lines; the others keep their line breaks.
function lines(part) {
  const out = [];
  let quoted = null;
  part.split('\n').forEach((line, i) => {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      if (!quoted) out.push(quoted = h('blockquote'));
      else quoted.append(h('br'));
      quoted.append(...inline(quote[1]));
      return;
    }
    if (i > 0 && !quoted) out.push(h('br'));
    quoted = null;
    out.push(...inline(line));
  });
  return out;
}

const MARKS = { '*': 'b', _: 'i', '~': 's', '`': 'code' };
const TOKEN = /<([^<>]+)>|:([a-z0-9_+-]+):|(?<![\p{L}\d])([*_~`])(?=\S)(.+?)(?<=\S)\3(?![\p{L}\d])/gu;

function inline(text) {
  const out = [];
  let at = 0;
  for (const m of text.matchAll(TOKEN)) {
    out.push(unescape(text.slice(at, m.index)));
    if (m[1]) out.push(angle(m[1]));
    else if (m[2]) out.push(character(m[2]));
    else out.push(h(MARKS[m[3]], {}, m[3] === '`' ? unescape(m[4]) : inline(m[4])));
    at = m.index + m[0].length;
  }
  out.push(unescape(text.slice(at)));
  return out.filter((piece) => piece !== '');
}

function angle(inside) {
  const [target, label] = inside.split(/\|(.*)/s);
  if (target.startsWith('@')) return mention(`@${label || nameOf(target.slice(1))}`);
  if (target.startsWith('#')) return mention(`#${label || channel(target.slice(1))?.name || target.slice(1)}`);
  if (target.startsWith('!date^')) {
    const [, unix, format, link] = target.split('^');
    const shown = h('time', {}, slackDate(Number(unix), format));
    return link ? deskLink(link, shown) : shown;
  }
  if (target.startsWith('!')) return mention(`@${label || target.slice(1).replace(/^subteam\^/, '')}`, true);
  return deskLink(unescape(target), unescape(label ?? target));
}

export const mention = (text, loud) => h('span', { class: loud ? 'mention loud' : 'mention' }, text);

// object shows a text object of Block Kit.
export function textObject(object) {
  if (!object) return [];
  if (object.type === 'mrkdwn') return mrkdwn(object.text);
  return plain(object.text);
}

// plain shows plain text, whose only markup is the names of emoji.
export const plain = (text) => (text ?? '').split(/(:[a-z0-9_+-]+:)/).map((part) => (/^:.+:$/.test(part) ? character(part.slice(1, -1)) : part));
