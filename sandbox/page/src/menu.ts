/** The menus of messages and people, with the bot's commands in them. */
import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from './message';
import { Part } from './part';
import { store } from './store';
import { localised, t } from './words';
import type { Json, Person } from './wire';

/** What can be reacted with. */
const EMOJI = ['👍', '❤️', '😂', '🎉', '⭐', '👏', '🚀', '👀'];

export interface Asked {
  message?: Json;
  person?: string;
  anchor: HTMLElement;
  at?: { x: number; y: number };
}

class Menu extends Part {
  private asked: Asked | undefined;

  /** Opens at the pointer, or beside what was pressed. */
  show(asked: Asked): void {
    this.asked = asked;
    this.requestUpdate();
    void this.updateComplete.then(() => this.place());
  }

  private place(): void {
    const menu = this.one<HTMLElement>('[role=menu]');
    if (!menu || !this.asked) return;
    const { at, anchor } = this.asked;
    const beside = anchor.getBoundingClientRect();
    const { width, height } = menu.getBoundingClientRect();
    const x = at?.x ?? Math.max(8, beside.right - width);
    const y = at?.y ?? beside.bottom + 4;
    menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  private close(): void {
    const anchor = this.asked?.anchor;
    this.asked = undefined;
    this.requestUpdate();
    if (!anchor) return;
    const back = anchor instanceof HTMLButtonElement ? anchor : anchor.querySelector<HTMLElement>('.more');
    (back?.isConnected ? back : document.querySelector<HTMLElement>('#composer'))?.focus();
  }

  private key(event: KeyboardEvent): void {
    const items = [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (to: number): void => items[(to + items.length) % items.length]?.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  render(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (!asked) return nothing;
    const person = asked.person ? store.personById(asked.person) : undefined;
    const label = person ? t('user_actions', { name: person.display }) : t('message_actions');
    return html`<div class="shade" @click=${() => this.close()} @contextmenu=${(event: Event) => (event.preventDefault(), this.close())}></div>
      <div role="menu" class="menu" aria-label=${label} @keydown=${(event: KeyboardEvent) => this.key(event)}>
        ${asked.message ? this.ofMessage(asked.message) : nothing}
        ${this.apps(asked)}
        ${person ? this.ofPerson(person) : nothing}
      </div>`;
  }

  private item(label: string, act: () => unknown): TemplateResult {
    const run = (): void => {
      this.close();
      void act();
    };
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${run}>${label}</button>`;
  }

  private ofMessage(message: Json): TemplateResult {
    const react = (emoji: string): void => {
      this.close();
      void store.doing.plainly({ do: 'react', message: message.id, emoji });
    };
    return html`${message.flags & 64
        ? nothing
        : html`<div class="emojis" role="group" aria-label=${t('react')}>
            ${EMOJI.map((one) => html`<button type="button" role="menuitem" tabindex="-1" aria-label="${t('react')} ${one}" @click=${() => react(one)}>${one}</button>`)}
          </div>`}
      ${this.item(t('copy'), () => navigator.clipboard?.writeText(spoken(message)))}`;
  }

  /** What Discord has not: whoever is on the server can be played. */
  private ofPerson(person: Person): TemplateResult | typeof nothing {
    if (person.bot || person.name === store.who) return nothing;
    return html`<div class="title">${t('sandbox')}</div>
      ${this.item(t('be_them', { name: person.display }), () => store.be(person.name))}`;
  }

  private apps(asked: Asked): TemplateResult {
    const kind = asked.message ? 3 : 2;
    const found = store.commands.filter((one) => one.type === kind);
    const ephemeral = asked.message && asked.message.flags & 64;
    const shown = ephemeral ? [] : found;
    return html`<div class="title">${t('apps')}</div>
      ${shown.map((one) => this.item(localised(one, 'name', store.locale), () => this.use(one, asked)))}
      ${shown.length ? nothing : html`<div class="muted none">${t('no_apps')}</div>`}`;
  }

  private use(command: Json, asked: Asked): Promise<void> {
    const channel = store.placeName;
    const name = localised(command, 'name', store.locale);
    const target = asked.person ? store.personById(asked.person)?.name : undefined;
    const body = asked.message
      ? { do: 'message_menu', channel, name: command.name, message: asked.message.id }
      : { do: 'user_menu', channel, name: command.name, target };
    return store.doing.command(name, body);
  }
}
customElements.define('sandbox-menu', Menu);
export type { Menu };
