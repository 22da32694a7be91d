// What the page knows: the server's sections, as the stream brings them, and the page's own choices under "ui/".
// Watchers are told once a frame which sections changed, and never while a finger or a mouse button is down: what is drawn
// between a press and its release takes the pressed button away, and the click with it.

const sections = new Map();
const watchers = [];
let changed = new Set();
let frame = 0;
let pressed = false;

export const get = (name) => sections.get(name);

// set changes a section; the page's own choices are remembered for the next visit.
export function set(name, value) {
  sections.set(name, value);
  if (name.startsWith('ui/')) remember();
  changed.add(name);
  soon();
}

function soon() {
  if (!pressed) frame ||= requestAnimationFrame(tell);
}

addEventListener('pointerdown', () => { pressed = true; }, true);
addEventListener('pointerup', released, true);
addEventListener('pointercancel', released, true);
addEventListener('blur', released);

// A finger's click comes a moment after its release.
const CLICK = 50;

function released() {
  setTimeout(() => {
    pressed = false;
    if (changed.size) soon();
  }, CLICK);
}

// watch calls fn soon, and whenever a section with one of these names changed. A name that ends with "/" is a prefix.
export function watch(names, fn) {
  const watcher = { names, fn };
  watchers.push(watcher);
  fn();
  return watcher;
}

export function forget() {
  watchers.length = 0;
}

function tell() {
  frame = 0;
  if (pressed) return;
  const now = changed;
  changed = new Set();
  const meets = (names) => names.some((name) => (name.endsWith('/') ? [...now].some((c) => c.startsWith(name)) : now.has(name)));
  for (const w of [...watchers]) if (meets(w.names)) w.fn();
}

// The wire log only grows. Watchers are told of it like of the section "wire".
export const wire = [];
const KEEP = 600;

// connect listens to the stream; the browser comes back by itself with the revision it holds.
export function connect() {
  const stream = new EventSource('/api/events');
  stream.addEventListener('update', (event) => {
    const update = JSON.parse(event.data);
    for (const [name, value] of Object.entries(update.sections ?? {})) set(name, value);
    if (update.wire?.length) {
      // Another process numbers from the start: its log replaces ours.
      if (wire.length && update.wire[0].rev <= wire.at(-1).rev) wire.length = 0;
      wire.push(...update.wire);
      if (wire.length > KEEP) wire.splice(0, wire.length - KEEP);
      changed.add('wire');
      soon();
    }
  });
  stream.addEventListener('open', () => set('connected', true));
  stream.addEventListener('error', () => set('connected', false));
}

// post calls the API and returns its answer; what could not be done is thrown as an Error with the server's words.
export async function post(path, body = {}) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`);
  return answer;
}

const STORED = 'guichet.page';

function remember() {
  const ui = {};
  for (const [name, value] of sections) if (name.startsWith('ui/')) ui[name] = value;
  try { localStorage.setItem(STORED, JSON.stringify(ui)); } catch { /* private windows may refuse; nothing is lost but comfort */ }
}

export function recall() {
  try {
    for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem(STORED) ?? '{}'))) sections.set(name, value);
  } catch { /* what cannot be read is not remembered */ }
}
