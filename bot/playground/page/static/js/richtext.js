// Slack's rich_text block as nodes.
import { h } from './dom.js';
import { nameOf, channel } from './people.js';
import { character } from './emoji.js';
import { slackDate } from './time.js';
import { deskLink } from './desk_link.js';
import { mention } from './mrkdwn.js';

export const richText = (block) => h('div', { class: 'richtext', dir: 'auto' }, merged(block.elements ?? []));

// merged puts lists that follow one another with different indents as they stand; the style sheet does the rest.
const merged = (elements) => elements.map(element);

function element(e) {
  switch (e.type) {
    case 'rich_text_section': return h('p', {}, pieces(e.elements));
    case 'rich_text_quote': return h('blockquote', {}, pieces(e.elements));
    case 'rich_text_preformatted': return h('pre', {}, pieces(e.elements));
    case 'rich_text_list': return list(e);
    default: return unknown(e.type);
  }
}

function list(e) {
  const tag = e.style === 'ordered' ? 'ol' : 'ul';
  return h(tag, { class: `indent-${Math.min(e.indent ?? 0, 8)}`, start: e.style === 'ordered' && e.offset ? e.offset + 1 : undefined }, (e.elements ?? []).map((item) => h('li', {}, pieces(item.elements))));
}

const pieces = (elements) => (elements ?? []).map((piece) => styled(content(piece), piece.style));

function content(piece) {
  switch (piece.type) {
    case 'text': return piece.text;
    case 'link': return deskLink(piece.url, piece.text || piece.url);
    case 'emoji': return piece.unicode ? String.fromCodePoint(...piece.unicode.split('-').map((c) => parseInt(c, 16))) : character(piece.name);
    case 'user': return mention(`@${nameOf(piece.user_id)}`);
    case 'usergroup': return mention(`@${piece.usergroup_id}`, true);
    case 'channel': return mention(`#${channel(piece.channel_id)?.name ?? piece.channel_id}`);
    case 'broadcast': return mention(`@${piece.range}`, true);
    case 'date': return h('time', {}, slackDate(piece.timestamp, piece.format));
    case 'color': return piece.value;
    default: return unknown(piece.type);
  }
}

const STYLES = { bold: 'b', italic: 'i', strike: 's', code: 'code', underline: 'u' };

function styled(inside, style) {
  let node = inside;
  for (const [name, on] of Object.entries(style ?? {})) if (on && STYLES[name]) node = h(STYLES[name], {}, node);
  return node;
}

const unknown = (type) => h('span', { class: 'blockerror', role: 'alert' }, `? ${type}`);
