/** An option of a slash command, with what is in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Filled } from './command';
import { store } from './store';
import { localised } from './words';
import type { Json } from './wire';

/** How an option is at the moment, and whom it tells. */
export interface Chip {
  filled: Filled | undefined;
  wrong: boolean;
  /** Whether its list is open. */
  open: boolean;
  /** The row of the list that is chosen, where this is the option in hand. */
  active: string | typeof nothing;
  enter: () => void;
  fill: (filled: Filled) => void;
}

const ATTACHMENT = 11;

export function chip(option: Json, shown: Chip): TemplateResult {
  const name = localised(option, 'name', store.locale);
  const frame = `chip ${shown.wrong ? 'wrong' : ''}`;
  if (option.type === ATTACHMENT) return html`<label class=${frame}>${name} ${file(option, shown)}</label>`;
  return html`<label class=${frame}><span>${name}</span>${field(option, shown)}</label>`;
}

function file(option: Json, shown: Chip): TemplateResult {
  const take = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) shown.fill({ text: file.name, file });
  };
  return html`<input type="file" data-option=${option.name} aria-invalid=${shown.wrong ? 'true' : 'false'} aria-describedby="hint" @focus=${shown.enter} @change=${take} />`;
}

function field(option: Json, shown: Chip): TemplateResult {
  const text = shown.filled?.text ?? '';
  return html`<input
    data-option=${option.name}
    role="combobox"
    aria-autocomplete="list"
    aria-expanded=${shown.open ? 'true' : 'false'}
    aria-controls="rows"
    aria-activedescendant=${shown.active}
    aria-invalid=${shown.wrong ? 'true' : 'false'}
    aria-required=${option.required ? 'true' : 'false'}
    aria-describedby="hint"
    autocomplete="off"
    inputmode=${option.type === 4 ? 'numeric' : 'text'}
    size=${Math.max(6, Math.min(60, [...text].length + 1))}
    .value=${text}
    @focus=${shown.enter}
    @input=${(event: InputEvent) => shown.fill({ text: (event.target as HTMLInputElement).value })}
  />`;
}
