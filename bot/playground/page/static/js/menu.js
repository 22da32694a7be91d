// A small menu beside the control that opened it: arrows move, Escape closes, the keyboard returns where it was.
import { h } from './dom.js';

let open = null;

export function closeMenu() {
  if (!open) return;
  const { node, anchor, leave } = open;
  open = null;
  leave();
  const inside = node.contains(document.activeElement);
  node.remove();
  anchor.setAttribute?.('aria-expanded', 'false');
  if (inside) anchor.focus({ preventScroll: true });
}

// openMenu shows items ({label, act, lead, danger, note}) beside anchor; grid lays them out as a palette.
export function openMenu(anchor, items, { grid, label } = {}) {
  if (open?.anchor === anchor) { closeMenu(); return; }
  const entries = items.map((item) => h('button', {
    type: 'button', role: 'menuitem', tabindex: '-1', class: item.danger ? 'danger' : '', 'aria-label': grid ? item.name : undefined, title: grid ? item.name : undefined,
    disabled: !item.act, on: { click: () => { closeMenu(); item.act?.(); } },
  }, item.lead && h('span', { class: 'lead', 'aria-hidden': 'true' }, item.lead), h('span', {}, item.label), item.note && h('small', {}, item.note)));
  const node = h('div', { class: grid ? 'menu grid' : 'menu', role: 'menu', 'aria-label': label ?? anchor.getAttribute('aria-label') ?? '', on: { keydown: keys(entries) } }, entries);
  show(anchor, node);
  entries.find((e) => !e.disabled)?.focus({ preventScroll: true });
}

// openPanel shows any content in the same way.
export function openPanel(anchor, content, label) {
  if (open?.anchor === anchor) { closeMenu(); return; }
  const node = h('div', { class: 'menu panel', role: 'dialog', 'aria-label': label, on: { keydown: escape } }, content);
  show(anchor, node);
  node.querySelector('input, select, button')?.focus({ preventScroll: true });
}

function show(anchor, node) {
  closeMenu();
  document.body.append(node);
  place(anchor, node);
  anchor.setAttribute('aria-expanded', 'true');
  const outside = (event) => { if (!node.contains(event.target) && !anchor.contains(event.target)) closeMenu(); };
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('resize', closeMenu);
  const leave = () => {
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('resize', closeMenu);
  };
  open = { node, anchor, leave };
}

const GAP = 6;

function place(anchor, node) {
  const a = anchor.getBoundingClientRect();
  const n = node.getBoundingClientRect();
  const below = a.bottom + GAP + n.height < innerHeight;
  const top = below ? a.bottom + GAP : Math.max(GAP, a.top - GAP - n.height);
  const left = Math.min(Math.max(GAP, a.left), innerWidth - n.width - GAP);
  node.style.top = `${top}px`;
  node.style.left = `${left}px`;
}

function escape(event) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  closeMenu();
}

function keys(entries) {
  const moves = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  return (event) => {
    escape(event);
    const usable = entries.filter((e) => !e.disabled);
    const at = usable.indexOf(document.activeElement);
    if (event.key in moves) usable[(at + moves[event.key] + usable.length) % usable.length]?.focus();
    else if (event.key === 'Home') usable[0]?.focus();
    else if (event.key === 'End') usable.at(-1)?.focus();
    else if (event.key === 'Tab') { closeMenu(); return; }
    else return;
    event.preventDefault();
  };
}
