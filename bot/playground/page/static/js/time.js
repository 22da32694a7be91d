// Business time and how it is written.
import { get } from './state.js';
import { locale } from './i18n.js';

export const now = () => new Date(Date.now() + (get('clock')?.offset_ms ?? 0));

const zone = () => get('clock')?.zone ?? 'America/Toronto';
const formats = new Map();

// written formats a moment in the office's zone and the page's language. Formatters are dear to make, so they are kept.
export function written(date, options) {
  const key = locale() + zone() + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone: zone(), ...options }));
  return formats.get(key).format(date);
}

// Times beside messages are digits in both languages, as on any phone; "10 h 05" is for sentences.
export const clockTime = (date) => withSeconds(date).slice(0, 5);
export const withSeconds = (date) => digits(date, zone());

const digital = new Map();

function digits(date, timeZone) {
  if (!digital.has(timeZone)) digital.set(timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }));
  return digital.get(timeZone).format(date);
}
export const dayKey = (date) => written(date, { year: 'numeric', month: '2-digit', day: '2-digit' });

export function dayName(date) {
  const sameYear = written(date, { year: 'numeric' }) === written(now(), { year: 'numeric' });
  return written(date, { weekday: 'long', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

// Slack's date tokens, as in {date_long} and {time}.
const TOKENS = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  date_long_full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
};

export function slackDate(unix, format) {
  const date = new Date(unix * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, token) => {
    if (token === 'ago') return ago(date);
    if (token === 'day_divider_pretty') return dayName(date);
    const options = TOKENS[token.replace(/_pretty$/, '')];
    return options ? written(date, options) : whole;
  });
}

export function ago(date) {
  const seconds = (date - now()) / 1000;
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  for (const [unit, size] of [['day', 86400], ['hour', 3600], ['minute', 60]]) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return words.format(Math.round(seconds), 'second');
}

export function size(bytes) {
  const units = locale().startsWith('fr') ? ['o', 'Ko', 'Mo'] : ['B', 'KB', 'MB'];
  let n = bytes;
  let unit = 0;
  while (n >= 1024 && unit < 2) { n /= 1024; unit += 1; }
  return `${n.toLocaleString(locale(), { maximumFractionDigits: unit ? 1 : 0 })}\u00a0${units[unit]}`;
}
