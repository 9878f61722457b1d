/** Dates as their reader writes them, in the reader's zone. */
import { language } from './words';

function format(at: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), options).format(at);
}

/** When a message was written, seen from a moment. */
export function stamp(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return hour(at);
  return format(at, { dateStyle: 'short', timeStyle: 'short' });
}

/** The time of day. */
export function hour(at: Date): string {
  return format(at, { timeStyle: 'short' });
}

/** A date in full. */
export function full(at: Date): string {
  return format(at, { dateStyle: 'full', timeStyle: 'short' });
}

/** What `<t:…:style>` shows. */
export function timestamp(at: Date, style: string, now: Date): string {
  switch (style) {
    case 't':
      return format(at, { timeStyle: 'short' });
    case 'T':
      return format(at, { timeStyle: 'medium' });
    case 'd':
      return format(at, { dateStyle: 'short' });
    case 'D':
      return format(at, { dateStyle: 'long' });
    case 'F':
      return format(at, { dateStyle: 'full', timeStyle: 'short' });
    case 's':
      return format(at, { dateStyle: 'short', timeStyle: 'short' });
    case 'S':
      return format(at, { dateStyle: 'short', timeStyle: 'medium' });
    case 'R':
      return relative(at, now);
    default:
      return format(at, { dateStyle: 'long', timeStyle: 'short' });
  }
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** How far away something is. */
export function relative(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
