/** The list above the box in which one writes. */
import { html, nothing, type TemplateResult } from 'lit';

/** A row of it. */
export interface Row {
  label: string;
  hint: string;
  /** What it stands for, whatever its reader's language. */
  name: string;
  pick: () => void;
}

/** The list, with the row that is chosen; without rows, it says why. */
export function popup(title: string, rows: Row[], chosen: number, empty: string): TemplateResult {
  const row = (one: Row, at: number): TemplateResult =>
    html`<div
      role="option"
      id="row-${at}"
      class="option"
      data-name=${one.name}
      aria-selected=${at === chosen ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => one.pick()}
    >
      <span class="grow"><span>${one.label}</span><small>${one.hint}</small></span>
    </div>`;
  return html`<div class="popup above">
    <div class="title" aria-hidden="true">${title}</div>
    <div role="listbox" id="rows" aria-label=${title}>
      ${rows.map(row)}
      ${rows.length ? nothing : html`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${empty}</div>`}
    </div>
  </div>`;
}
