/** One message. */
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from './avatar';
import { components, emoji } from './components';
import { attachment, embed } from './embed';
import { markdown, plain } from './markdown';
import { Part } from './part';
import { store } from './store';
import { full, stamp } from './time';
import { localised, t } from './words';
import type { Json } from './wire';

const EPHEMERAL = 64;
const LOADING = 128;
/** Within how many milliseconds messages of one author belong together. */
const TOGETHER = 7 * 60_000;

/** Whether a message goes on from the one before, under the same name. */
export function follows(message: Json, before: Json | undefined): boolean {
  return (
    !!before &&
    before.author.id === message.author.id &&
    !message.interaction_metadata &&
    !message.referenced_message &&
    (before.flags & EPHEMERAL) === (message.flags & EPHEMERAL) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < TOGETHER
  );
}

/** The text of a message, to be read out or copied. */
export function spoken(message: Json): string {
  const embeds = (message.embeds ?? []).flatMap((one: Json) => [one.title, one.description, ...(one.fields ?? []).flatMap((field: Json) => [field.name, field.value])]);
  return [message.content, ...embeds].filter(Boolean).map(plain).join('. ');
}

/** Something hidden until it is asked for. */
class Spoiler extends Part {
  static properties = { content: { attribute: false } };
  declare content: unknown;
  private shown = false;

  render(): TemplateResult {
    if (this.shown) return html`<span class="spoiler shown">${this.content}</span>`;
    return html`<button type="button" class="spoiler" aria-label=${t('spoiler')} @click=${() => ((this.shown = true), this.requestUpdate())}>
      <span aria-hidden="true">${this.content}</span>
    </button>`;
  }
}
customElements.define('sandbox-spoiler', Spoiler);

/** A message with its author, reactions and components. */
class Message extends Part {
  static properties = { message: { attribute: false }, follows: { type: Boolean } };
  declare message: Json;
  declare follows: boolean;

  private menu(event: Event): void {
    event.preventDefault();
    const at = event instanceof MouseEvent && event.type === 'contextmenu' ? { x: event.clientX, y: event.clientY } : undefined;
    this.dispatchEvent(new CustomEvent('menu', { bubbles: true, detail: { message: this.message, anchor: event.currentTarget, at } }));
  }

  private userMenu(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    const at = event instanceof MouseEvent && event.type === 'contextmenu' ? { x: event.clientX, y: event.clientY } : undefined;
    this.dispatchEvent(new CustomEvent('menu', { bubbles: true, detail: { person: this.message.author.id, anchor: event.currentTarget, at } }));
  }

  render(): TemplateResult | typeof nothing {
    const { message } = this;
    if (store.dismissed.has(message.id)) return nothing;
    const author = store.personById(message.author.id);
    const name = author?.display ?? message.author.username;
    const at = new Date(message.timestamp);
    const ephemeral = !!(message.flags & EPHEMERAL);
    const pinged = message.mentions?.some((one: Json) => one.id === store.state?.me);
    const failed = store.failures.get(message.id);
    return html`<article
      id="m${message.id}"
      class="message ${this.follows ? 'follows' : ''} ${ephemeral ? 'ephemeral' : ''} ${pinged ? 'pinged' : ''}"
      aria-label=${`${name}, ${stamp(at, store.now)}`}
      @contextmenu=${(event: Event) => this.menu(event)}
    >
      ${this.header(name)}
      <div class="body">
        ${this.follows ? html`<span class="gutter"></span>` : avatar(author)}
        <div class="content">
          ${this.follows
            ? nothing
            : html`<div class="by">
                <button type="button" class="author" @click=${(event: Event) => this.userMenu(event)} @contextmenu=${(event: Event) => this.userMenu(event)}>${name}</button>
                ${author?.bot ? html`<span class="tag">${t('app')}</span>` : nothing}
                <time class="muted" datetime=${message.timestamp} title=${full(at)}>${stamp(at, store.now)}</time>
              </div>`}
          ${this.text(name)}
          ${message.embeds?.length ? html`<div class="embeds">${message.embeds.map(embed)}</div>` : nothing}
          ${message.attachments?.length ? html`<div class="attachments">${message.attachments.map(attachment)}</div>` : nothing}
          ${components(message)}
          ${failed ? html`<p class="error" role="alert">${failed}</p>` : nothing}
          ${this.reactions()}
          ${ephemeral ? this.only() : nothing}
        </div>
        <button type="button" class="more icon" aria-label=${t('message_actions')} aria-haspopup="menu" @click=${(event: Event) => this.menu(event)}>⋯</button>
      </div>
    </article>`;
  }

  private header(name: string): TemplateResult | typeof nothing {
    const { message } = this;
    const asked = message.interaction_metadata;
    if (asked && message.command_name) {
      const who = store.personById(asked.user.id)?.display ?? asked.user.username;
      const known = store.commands.find((one) => one.name === message.command_name);
      const called = known ? localised(known, 'name', store.locale) : message.command_name;
      const command = message.type === 23 ? called : `/${called}`;
      return html`<div class="context">${avatar(store.personById(asked.user.id), 16)} ${t('used', { name: who, command })}</div>`;
    }
    const to = message.referenced_message;
    if (!to) return nothing;
    const who = store.personById(to.author.id)?.display ?? name;
    return html`<div class="context"><span>${t('replied')} ${who}</span> <span class="clip">${spoken(to).slice(0, 80)}</span></div>`;
  }

  private text(name: string): TemplateResult | typeof nothing {
    const { message } = this;
    if (message.flags & LOADING) return html`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${t('thinking', { name })}</p>`;
    const edited = message.edited_timestamp
      ? html` <small class="muted" title=${full(new Date(message.edited_timestamp))}>${t('edited')}</small>`
      : nothing;
    if (!message.content && edited === nothing) return nothing;
    return html`<div class="text">${markdown(message.content)}${edited}</div>`;
  }

  private reactions(): TemplateResult | typeof nothing {
    const { message } = this;
    if (!message.reactions?.length) return nothing;
    const one = (reaction: Json): TemplateResult => {
      const sign = emoji(reaction.emoji);
      const wire = reaction.emoji.id ? `${reaction.emoji.name}:${reaction.emoji.id}` : reaction.emoji.name;
      const act = reaction.me ? 'unreact' : 'react';
      return html`<button
        type="button"
        class="reaction"
        aria-pressed=${reaction.me ? 'true' : 'false'}
        aria-label=${t('reaction', { emoji: sign, n: reaction.count })}
        @click=${() => store.plainly({ do: act, message: message.id, emoji: wire })}
      >
        <span class="emoji">${sign}</span> ${reaction.count}
      </button>`;
    };
    return html`<div class="reactions">${message.reactions.map(one)}</div>`;
  }

  private only(): TemplateResult {
    return html`<div class="only muted">
      <span aria-hidden="true">👁</span> ${t('only_you')} •
      <button type="button" class="linkish" @click=${() => store.dismiss(this.message.id)}>${t('dismiss')}</button>
    </div>`;
  }
}
customElements.define('sandbox-message', Message);
