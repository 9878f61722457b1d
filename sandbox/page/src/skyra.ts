/** The elements of discord-components that the page uses, in colours that can be read and with keys that work. */
import { css, type CSSResult, LitElement, type PropertyValues } from 'lit';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import { DiscordReaction } from '@skyra/discord-components-core/discord-reaction.js';
import '@skyra/discord-components-core/discord-reactions.js';

/** Adds rules to those of an element, for all of its kind. */
function restyle(element: typeof LitElement, style: CSSResult): void {
  (element as unknown as { elementStyles: CSSResult[] }).elementStyles.push(style);
}

// Faces and names are in the page's own hands: the element's are a picture, and words that no key reaches.
restyle(
  DiscordMessage as unknown as typeof LitElement,
  css`
    .discord-message-inner,
    .discord-message-body {
      position: static;
    }
    .discord-message-inner-center {
      align-items: flex-start;
    }
    .discord-message-content {
      min-width: 0;
      line-height: inherit;
      padding-top: 0;
    }
    .discord-message-body-only-indent {
      flex: none;
      width: var(--indent);
      margin: 0;
    }
    :host .discord-message-markup {
      line-height: inherit;
    }
    :host(:hover) .discord-message-timestamp-hover::before {
      content: var(--hour, none);
      display: block;
      padding-top: 3px;
      color: var(--muted);
      font-size: 0.7rem;
      white-space: nowrap;
    }
  `,
);

// The colours are those of an older Discord, and too faint to read.
restyle(
  DiscordEmbed as unknown as typeof LitElement,
  css`
    :host {
      color: inherit;
    }
    :host .discord-embed-root {
      color: inherit;
    }
    :host .discord-embed-wrapper,
    :host([light-theme]) .discord-embed-wrapper {
      background-color: var(--embed);
    }
  `,
);

restyle(
  DiscordReaction as unknown as typeof LitElement,
  css`
    :host > *:first-child,
    :host([light-theme]) > *:first-child {
      margin: 0;
      background: var(--side);
    }
    :host([reacted]) > *:first-child,
    :host([light-theme][reacted]) > *:first-child {
      background: var(--brand-back);
      border-color: var(--brand);
    }
    :host .discord-reaction-count,
    :host([light-theme]) .discord-reaction-count {
      color: var(--text);
    }
    :host([reacted]) .discord-reaction-count,
    :host([light-theme][reacted]) .discord-reaction-count {
      color: var(--brand-text);
    }
  `,
);

/** The button, switched off for keys and readers too, and telling that it waits. */
class Button extends DiscordButton {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static properties = { busy: { type: Boolean }, label: {} };
  declare busy: boolean;
  /** What it is called, where its face does not say it. */
  declare label: string | undefined;

  protected updated(changed: PropertyValues): void {
    super.updated(changed);
    const inner = this.renderRoot.querySelector('button, a')!;
    set(inner, 'aria-label', this.label);
    set(inner, 'aria-busy', this.busy ? 'true' : undefined);
    if (!(inner instanceof HTMLButtonElement)) return;
    inner.type = 'button';
    inner.disabled = this.disabled;
  }
}

function set(element: Element, attribute: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

customElements.define('sandbox-button', Button);

// The white of its words on Discord's own colours is too faint as well.
restyle(
  Button as unknown as typeof LitElement,
  css`
    :host > *:first-child {
      margin: 0;
      height: auto;
      min-height: 34px;
      padding: 2px 14px;
      border-radius: 8px;
      font-family: inherit;
      box-sizing: border-box;
    }
    :host > *:focus-visible {
      outline: 2px solid var(--link);
      outline-offset: 1px;
    }
    svg {
      margin-inline-start: 8px;
    }
    .secondary {
      background-color: #4e5058;
    }
    .primary {
      background-color: #4f5bd9;
    }
    .success {
      background-color: #1f7a3f;
    }
    .success.hoverable:hover {
      background-color: #1a6334;
    }
    .destructive {
      background-color: #c92f36;
    }
    .destructive.hoverable:hover {
      background-color: #a8161b;
    }
    .disabled {
      opacity: 0.6;
    }
  `,
);
