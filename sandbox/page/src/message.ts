/** One message. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { avatar } from './avatar';
import { components } from './components';
import { attachment, embed } from './embed';
import { emoji } from './emoji';
import { markdown, plain } from './markdown';
import { Part } from './part';
import './skyra';
import { store } from './store';
import { full, hour, stamp } from './time';
import { localised, t } from './words';
import type { Json, Person } from './wire';

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
  /** What it was last drawn from, beside its own properties. */
  private seen: unknown[] = [];

  /** Most of what changes in the page is nothing to most messages, of which there are many. */
  protected shouldUpdate(changed: PropertyValues): boolean {
    const { doing } = store;
    const { id } = this.message;
    const seen = [store.state, store.commands, store.now.getTime(), doing.dismissed.has(id), doing.failures.get(id), doing.busyIn(id)];
    const same = seen.every((one, at) => one === this.seen[at]);
    this.seen = seen;
    return changed.size > 0 || !same;
  }

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
    if (store.doing.dismissed.has(message.id)) return nothing;
    const author = store.personById(message.author.id);
    const name = author?.display ?? message.author.username;
    const at = new Date(message.timestamp);
    const ephemeral = !!(message.flags & EPHEMERAL);
    const pinged = !!message.mentions?.some((one: Json) => one.id === store.state?.me);
    const failed = store.doing.failures.get(message.id);
    return html`<discord-message
      id="m${message.id}"
      role="article"
      class="message ${this.follows ? 'follows' : ''} ${ephemeral ? 'ephemeral' : ''}"
      style=${this.follows ? `--hour:'${hour(at)}'` : ''}
      aria-label=${`${name}, ${stamp(at, store.now)}`}
      ?highlight=${pinged}
      .messageBodyOnly=${true}
      .timestamp=${message.timestamp}
      @contextmenu=${(event: Event) => this.menu(event)}
    >
      ${this.header(name)}
      ${this.follows ? nothing : this.by(author, name, at)}
      ${this.text(name)}
      ${message.embeds?.length ? html`<div slot="embeds" class="embeds">${message.embeds.map(embed)}</div>` : nothing}
      ${message.attachments?.length ? html`<discord-attachments slot="attachments">${message.attachments.map(attachment)}</discord-attachments>` : nothing}
      ${components(message)}
      ${this.reactions()}
      <div slot="thread">
        ${failed ? html`<p class="error" role="alert">${failed}</p>` : nothing}
        ${ephemeral ? this.only() : nothing}
        <button type="button" class="more icon" aria-label=${t('message_actions')} aria-haspopup="menu" @click=${(event: Event) => this.menu(event)}>⋯</button>
      </div>
    </discord-message>`;
  }

  private by(author: Person | undefined, name: string, at: Date): TemplateResult {
    return html`${avatar(author)}
      <div class="by">
        <button type="button" class="author" @click=${(event: Event) => this.userMenu(event)} @contextmenu=${(event: Event) => this.userMenu(event)}>${name}</button>
        ${author?.bot ? html`<span class="tag">${t('app')}</span>` : nothing}
        <time class="muted" datetime=${at.toISOString()} title=${full(at)}>${stamp(at, store.now)}</time>
      </div>`;
  }

  private header(name: string): TemplateResult | typeof nothing {
    const { message } = this;
    const asked = message.interaction_metadata;
    if (asked && message.command_name) {
      const who = store.personById(asked.user.id)?.display ?? asked.user.username;
      const known = store.commands.find((one) => one.name === message.command_name);
      const called = known ? localised(known, 'name', store.locale) : message.command_name;
      const command = message.type === 23 ? called : `/${called}`;
      return html`<div slot="reply" class="context">${avatar(store.personById(asked.user.id), 16)} ${t('used', { name: who, command })}</div>`;
    }
    const to = message.referenced_message;
    if (!to) return nothing;
    const who = store.personById(to.author.id)?.display ?? name;
    return html`<div slot="reply" class="context"><span>${t('replied')} ${who}</span> <span class="clip">${spoken(to).slice(0, 80)}</span></div>`;
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
      const use = (): Promise<unknown> => store.doing.plainly({ do: act, message: message.id, emoji: wire });
      const key = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        void use();
      };
      return html`<discord-reaction
        role="button"
        tabindex="0"
        class="reaction"
        aria-pressed=${reaction.me ? 'true' : 'false'}
        aria-label=${t('reaction', { emoji: sign, n: reaction.count })}
        .emoji=${sign}
        .count=${reaction.count}
        ?reacted=${reaction.me}
        @click=${use}
        @keydown=${key}
      ></discord-reaction>`;
    };
    return html`<discord-reactions slot="reactions" class="reactions">${message.reactions.map(one)}</discord-reactions>`;
  }

  private only(): TemplateResult {
    return html`<div class="only muted">
      <span aria-hidden="true">👁</span> ${t('only_you')} •
      <button type="button" class="linkish" @click=${() => store.doing.dismiss(this.message.id)}>${t('dismiss')}</button>
    </div>`;
  }
}
customElements.define('sandbox-message', Message);
