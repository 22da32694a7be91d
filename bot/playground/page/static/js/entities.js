// Telegram's formatted text as nodes. Offsets count UTF-16 units, which is also how JavaScript counts.
import { h } from './dom.js';

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

// formatted splits the text where any entity begins or ends and wraps each piece in the entities that cover it.
export function formatted(text, entities = []) {
  const cuts = new Set([0, text.length]);
  for (const e of entities) { cuts.add(e.offset); cuts.add(e.offset + e.length); }
  const at = [...cuts].filter((c) => c >= 0 && c <= text.length).sort((a, b) => a - b);
  return nest(text, entities.filter((e) => e.length > 0), at[0], text.length);
}

// nest takes the longest entity at the front, puts what it covers inside it, and goes on behind it.
function nest(text, entities, from, to) {
  const out = [];
  let at = from;
  while (at < to) {
    const here = entities.filter((e) => e.offset <= at && e.offset + e.length > at).sort((a, b) => b.length - a.length)[0];
    if (!here) {
      const next = Math.min(to, ...entities.filter((e) => e.offset > at).map((e) => e.offset));
      out.push(text.slice(at, next));
      at = next;
      continue;
    }
    const end = Math.min(to, here.offset + here.length);
    out.push(wrap(here, nest(text, entities.filter((e) => e !== here), at, end), text.slice(at, end)));
    at = end;
  }
  return out;
}

function wrap(entity, inside, text) {
  if (entity.type === 'spoiler') return h('span', { class: 'spoiler', tabindex: '0' }, inside);
  if (entity.type === 'text_link') return webLink(entity.url, inside);
  if (entity.type === 'url') return webLink(text.includes('://') ? text : `https://${text}`, inside);
  if (['mention', 'text_mention', 'hashtag', 'bot_command', 'email', 'phone_number', 'cashtag'].includes(entity.type)) return h('span', { class: 'tag' }, inside);
  const tag = TAGS[entity.type];
  return tag ? h(tag, {}, inside) : h('span', {}, inside);
}

// webLink opens outside only, and only web and mail addresses.
export function webLink(url, inside) {
  if (!/^(https?:|mailto:|tel:|tg:)/i.test(url ?? '')) return h('span', { class: 'tag', title: url }, inside);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, inside);
}
