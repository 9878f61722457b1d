/** Buttons and menus of messages. */
import { html, nothing, type TemplateResult } from 'lit';
import { emoji } from './emoji';
import './select';
import './skyra';
import { store } from './store';
import type { Json } from './wire';

/** What discord-components calls Discord's styles, which are numbers. */
const STYLES = ['', 'primary', 'secondary', 'success', 'destructive'];
const LINK = 5;

/** Everything below a message. */
export function components(message: Json): TemplateResult | typeof nothing {
  if (!message.components?.length) return nothing;
  return html`<div slot="components" class="components">${message.components.map((one: Json) => component(message, one))}</div>`;
}

function component(message: Json, one: Json): TemplateResult | typeof nothing {
  switch (one.type) {
    case 1:
      return html`<discord-action-row class="row">${one.components.map((inner: Json) => component(message, inner))}</discord-action-row>`;
    case 2:
      return button(message, one);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return html`<sandbox-select
        .wire=${one}
        .disabled=${!!one.disabled}
        @chosen=${(event: CustomEvent<string[]>) =>
          store.doing.press(message.id, one.custom_id, { do: 'choose', message: message.id, custom_id: one.custom_id, values: event.detail })}
      ></sandbox-select>`;
    default:
      return nothing;
  }
}

function button(message: Json, one: Json): TemplateResult {
  const face = html`${one.emoji ? html`<span class="emoji">${emoji(one.emoji)}</span> ` : nothing}${one.label ?? ''}`;
  const name = one.label ? undefined : emoji(one.emoji);
  if (one.style === LINK) return html`<sandbox-button .url=${one.url} .label=${name} .disabled=${!!one.disabled}>${face}</sandbox-button>`;
  const busy = store.doing.busyWith(message.id, one.custom_id);
  const click = (): void => {
    if (!busy && !one.disabled) void store.doing.press(message.id, one.custom_id, { do: 'click', message: message.id, custom_id: one.custom_id });
  };
  return html`<sandbox-button data-label=${one.label ?? ''} .type=${STYLES[one.style] ?? 'secondary'} .label=${name} .busy=${busy} .disabled=${!!one.disabled} @click=${click}
    >${busy ? html`<span class="dots" aria-hidden="true">…</span>` : face}</sandbox-button
  >`;
}
