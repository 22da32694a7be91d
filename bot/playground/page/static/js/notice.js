// Short messages of the page itself, read out by screen readers, and the guard around everything that may be refused.
import { h } from './dom.js';

const LIFE = 5000;

export function notice(text, bad) {
  const line = h('div', { class: bad ? 'notice bad' : 'notice' }, text);
  const shelf = document.getElementById('notices');
  shelf.append(line);
  while (shelf.children.length > 3) shelf.firstChild.remove();
  setTimeout(() => line.remove(), LIFE);
}

// attempt runs something that the server may refuse; the refusal is shown, and the answer is undefined.
export async function attempt(doing) {
  try {
    return await doing();
  } catch (error) {
    notice(error.message, true);
    return undefined;
  }
}
