// Building and updating the page. Everything people or the bot wrote goes in as text nodes: nothing here, or anywhere
// else, parses HTML (G13).

const SVG = 'http://www.w3.org/2000/svg';

// h makes an element: h('button', {class: 'x', on: {click}, 'aria-label': '…'}, 'text', node, …). False children are left out.
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') {
      for (const [type, handler] of Object.entries(value)) node.addEventListener(type, handler);
    } else if (name === 'class') {
      node.className = value;
    } else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'selected') {
      node[name] = value;
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  add(node, children);
  return node;
}

export function add(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === '') continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

const ICONS = {
  send: 'M4 12 20 4l-5 16-3.5-6.5z M11.5 13.5 20 4',
  attach: 'M20 11.5 12.5 19a5 5 0 0 1-7-7l8-8a3.4 3.4 0 0 1 4.8 4.8l-8 8a1.7 1.7 0 0 1-2.4-2.4l7.3-7.4',
  menu: 'M4 7h16M4 12h16M4 17h10',
  more: 'M5.5 12a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0zM11.4 12a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0zM17.3 12a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0z',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5h.01M15 9.5h.01',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  play: 'M8 5v14l11-7z',
  pause: 'M9 5v14M15 5v14',
  step: 'M6 5v14l9-7zM18 5v14',
  stop: 'M7 7h10v10H7z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  link: 'M14 5h5v5M19 5l-9 9M17 14v5H5V7h5',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  chat: 'M5 5h14v10H11l-5 4v-4H5z',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
};

// icon draws one of the page's own line icons; the control around it carries the name.
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

// iconButton is a control with a picture and a name.
export function iconButton(name, label, click, props) {
  return h('button', { type: 'button', class: 'ghost', 'aria-label': label, title: label, on: { click }, ...props }, icon(name));
}

// swap puts fresh in old's place and keeps the keyboard where it was, by the data-focus names of both.
export function swap(old, fresh) {
  const held = holdFocus(old);
  old.replaceWith(fresh);
  held(fresh);
  return fresh;
}

// fill replaces a node's children, keeping the keyboard where it was.
export function fill(node, ...children) {
  const held = holdFocus(node);
  node.replaceChildren();
  add(node, children);
  held(node);
  return node;
}

// refill is fill for what is drawn often and changes seldom: with the same sign nothing is touched, so that no button is
// replaced between a press and its release.
export function refill(node, sign, make) {
  const now = JSON.stringify(sign);
  if (node.sign === now) return;
  node.sign = now;
  fill(node, make());
}

function holdFocus(root) {
  const active = root.contains(document.activeElement) ? document.activeElement : null;
  const name = active?.closest('[data-focus]')?.dataset.focus;
  if (!name) return () => {};
  const typed = 'selectionStart' in active && typeof active.selectionStart === 'number' ? [active.selectionStart, active.selectionEnd] : null;
  return (fresh) => {
    const selector = `[data-focus="${CSS.escape(name)}"]`;
    const found = fresh.matches?.(selector) ? fresh : fresh.querySelector(selector);
    found?.focus({ preventScroll: true });
    if (typed && found?.setSelectionRange) found.setSelectionRange(...typed);
  };
}

// rows shows a list, touching only what changed: an item whose sign is the same keeps its node.
export function rows(parent, items, { key, sign, make }) {
  const old = parent.rows ?? new Map();
  const now = new Map();
  let at = parent.firstChild;
  for (const item of items) {
    const k = String(key(item));
    const s = sign(item);
    let row = old.get(k);
    if (!row) {
      row = { sign: s, node: make(item) };
    } else if (row.sign !== s) {
      const fresh = make(item);
      if (row.node === at) at = fresh;
      swap(row.node, fresh);
      row = { sign: s, node: fresh };
    }
    now.set(k, row);
    if (row.node === at) at = at.nextSibling;
    else parent.insertBefore(row.node, at);
  }
  for (const [k, row] of old) if (!now.has(k)) row.node.remove();
  parent.rows = now;
}

const NEAR = 60;

// stick keeps a scrolled pane at its end while the reader has not scrolled away from it: when it is resized, or a picture
// in it has loaded. A pane that is not shown has no height and is left alone.
export function stick(pane) {
  pane.atEnd = true;
  const end = () => { if (pane.atEnd && pane.clientHeight) pane.scrollTop = pane.scrollHeight; };
  pane.addEventListener('scroll', () => { if (pane.clientHeight) pane.atEnd = pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR; });
  pane.addEventListener('load', end, true);
  new ResizeObserver(end).observe(pane);
}

// pinned runs an update and keeps a pane that sticks at its end.
export function pinned(pane, update) {
  update();
  if (pane.atEnd) pane.scrollTop = pane.scrollHeight;
}

// grow makes a text area as tall as its words, up to the limit that the style sheet sets.
export function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

// readFile reads a chosen file as base64 for the API.
export async function readFile(file) {
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
  return { name: file.name, mime: file.type, size: file.size, data: url.slice(url.indexOf(',') + 1) };
}
