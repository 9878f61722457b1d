/** Menus: comboboxes with a list of options. */
import { html, nothing, type TemplateResult } from 'lit';
import { emoji } from './emoji';
import { Part, folded } from './part';
import { store } from './store';
import { t } from './words';
import type { Json } from './wire';

export interface Choice {
  value: string;
  label: string;
  description?: string;
  emoji?: string;
  preset?: boolean;
}

/** What can be chosen in a menu. */
export function choices(wire: Json): Choice[] {
  const people = (): Choice[] => store.state!.people.filter((one) => one.member && !one.owner).map((one) => ({ value: one.id, label: one.display, description: one.name }));
  const roles = (): Choice[] => store.state!.roles.map((one) => ({ value: one.id, label: `@${one.name.replace(/^@/, '')}` }));
  switch (wire.type) {
    case 5:
      return people();
    case 6:
      return roles();
    case 7:
      return [...people(), ...roles()];
    case 8:
      return store.state!.channels.filter((one) => !one.dm && (!wire.channel_types?.length || wire.channel_types.includes(one.kind))).map((one) => ({ value: one.id, label: `#${one.name}` }));
    default:
      return (wire.options ?? []).map((one: Json) => ({ value: one.value, label: one.label, description: one.description, emoji: emoji(one.emoji), preset: one.default }));
  }
}

const PROMPTS: Record<number, 'select' | 'select_users' | 'select_roles' | 'select_channels'> = { 5: 'select_users', 6: 'select_roles', 8: 'select_channels' };

/** A menu: a combobox with a list of options. It tells what was chosen when it closes. */
export class Select extends Part {
  static properties = { wire: { attribute: false }, disabled: { type: Boolean }, chosen: { attribute: false }, label: {} };
  declare wire: Json;
  declare disabled: boolean;
  declare chosen: string[];
  declare label: string | undefined;
  private isOpen = false;
  private at = 0;
  private search = '';
  private above = false;
  private readonly number = ++count;

  constructor() {
    super();
    this.chosen = [];
  }

  private get least(): number {
    return this.wire.min_values ?? 1;
  }

  private get most(): number {
    return this.wire.max_values ?? 1;
  }

  private get found(): Choice[] {
    const wanted = folded(this.search);
    return choices(this.wire).filter((one) => folded(one.label).includes(wanted));
  }

  private show(): void {
    if (this.disabled || this.isOpen) return;
    this.isOpen = true;
    // Where there is no room below, the list opens above.
    this.above = this.getBoundingClientRect().bottom + 320 > innerHeight;
    this.at = 0;
    this.search = '';
    if (!this.chosen.length) this.chosen = choices(this.wire).filter((one) => one.preset).map((one) => one.value);
    this.requestUpdate();
  }

  /** Closes; more than one choice is sent only now. */
  private hide(send: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.search = '';
    if (send && this.most > 1 && this.chosen.length >= this.least) this.tell();
    this.requestUpdate();
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('chosen', { detail: this.chosen }));
  }

  private pick(choice: Choice | undefined): void {
    if (!choice) return;
    if (this.most <= 1) {
      this.chosen = [choice.value];
      this.tell();
      this.hide(false);
      this.one('input')?.focus();
      return;
    }
    const without = this.chosen.filter((one) => one !== choice.value);
    if (without.length < this.chosen.length) this.chosen = without;
    else if (this.chosen.length < this.most) this.chosen = [...this.chosen, choice.value];
    this.requestUpdate();
  }

  private key(event: KeyboardEvent): void {
    const all = this.found;
    if (!this.isOpen) {
      if (['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) {
        event.preventDefault();
        this.show();
      }
      return;
    }
    if (event.key === 'ArrowDown') this.at = (this.at + 1) % Math.max(all.length, 1);
    else if (event.key === 'ArrowUp') this.at = (this.at - 1 + all.length) % Math.max(all.length, 1);
    else if (event.key === 'Enter') this.pick(all[this.at]);
    else if (event.key === 'Escape') this.hide(false);
    else if (event.key === 'Tab') return this.hide(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.requestUpdate();
    void this.updateComplete.then(() => this.one('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  }

  render(): TemplateResult {
    const all = this.isOpen ? this.found : [];
    const names = choices(this.wire).filter((one) => this.chosen.includes(one.value)).map((one) => one.label);
    const prompt = this.wire.placeholder || t(PROMPTS[this.wire.type] ?? 'select');
    const id = `select-${this.number}`;
    return html`<div class="select" @focusout=${(event: FocusEvent) => !this.contains(event.relatedTarget as Node) && this.hide(true)}>
      <input
        role="combobox"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls=${id}
        aria-label=${this.label ?? prompt}
        aria-activedescendant=${this.isOpen && all.length ? `${id}-${this.at}` : nothing}
        autocomplete="off"
        placeholder=${names.join(', ') || prompt}
        .value=${this.search}
        ?disabled=${this.disabled}
        @click=${() => this.show()}
        @keydown=${(event: KeyboardEvent) => this.key(event)}
        @input=${(event: InputEvent) => {
          this.show();
          this.search = (event.target as HTMLInputElement).value;
          this.at = 0;
          this.requestUpdate();
        }}
      />
      <span class="arrow" aria-hidden="true">▾</span>
      ${this.isOpen ? this.list(id, all) : nothing}
    </div>`;
  }

  private list(id: string, all: Choice[]): TemplateResult {
    return html`<div class="popup ${this.above ? 'above' : ''}">
      <div role="listbox" id=${id} aria-label=${this.label ?? t('options')} aria-multiselectable=${this.most > 1 ? 'true' : 'false'}>
        ${all.map(
          (one, at) => html`<div
            role="option"
            id="${id}-${at}"
            class="option ${this.chosen.includes(one.value) ? 'chosen' : ''}"
            aria-selected=${at === this.at ? 'true' : 'false'}
            aria-checked=${this.most > 1 ? String(this.chosen.includes(one.value)) : nothing}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.pick(one)}
          >
            ${one.emoji ? html`<span class="emoji">${one.emoji}</span>` : nothing}
            <span class="grow"><span>${one.label}</span>${one.description ? html`<small>${one.description}</small>` : nothing}</span>
            ${this.most > 1 ? html`<span aria-hidden="true">${this.chosen.includes(one.value) ? '☑' : '☐'}</span>` : nothing}
          </div>`,
        )}
        ${all.length ? nothing : html`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${t('no_matches')}</div>`}
      </div>
      ${this.most > 1
        ? html`<button type="button" class="button primary" ?disabled=${this.chosen.length < this.least} @click=${() => this.hide(true)}>${t('confirm_choice')}</button>`
        : nothing}
    </div>`;
  }
}

let count = 0;

customElements.define('sandbox-select', Select);
