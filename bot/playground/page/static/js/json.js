// JSON, indented and coloured, as nodes; strings that hold JSON themselves (as platforms send blocks) are opened.
import { h } from './dom.js';

const PIECES = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export function pretty(value) {
  const text = JSON.stringify(opened(value), null, 2) ?? '';
  const out = [];
  let at = 0;
  for (const m of text.matchAll(PIECES)) {
    out.push(text.slice(at, m.index));
    if (m[2] !== undefined) out.push(h('span', { class: 'j-key' }, m[1]), m[2]);
    else out.push(h('span', { class: m[1] ? 'j-text' : 'j-word' }, m[0]));
    at = m.index + m[0].length;
  }
  out.push(text.slice(at));
  return h('pre', { class: 'json', tabindex: '0' }, out);
}

// parsed reads a body that may not be JSON.
export function parsed(text) {
  try { return JSON.parse(text); } catch { return text; }
}

function opened(value) {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    const inner = parsed(value);
    return typeof inner === 'string' ? value : opened(inner);
  }
  if (Array.isArray(value)) return value.map(opened);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, opened(v)]));
  return value;
}
