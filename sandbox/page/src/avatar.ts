/** Pictures of people, drawn here: none is fetched. */
import { html, type TemplateResult } from 'lit';
import type { Person } from './wire';

/** Dark enough for white letters. */
const COLOURS = ['#4752c4', '#8a4a00', '#1d7340', '#a12d5b', '#00658a', '#6b3fa0', '#9c3a2e', '#4f5d2f'];

export function avatar(person: Person | undefined, size = 40): TemplateResult {
  const name = person?.display ?? '?';
  const colour = person?.bot ? '#4752c4' : COLOURS[hash(person?.name ?? '') % COLOURS.length];
  const letter = person?.bot ? '✦' : [...name][0];
  return html`<span class="avatar" aria-hidden="true" style="--size:${size}px;background:${colour}">${letter}</span>`;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7);
}
