/** The box in which one writes, and in which slash commands are put together. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { argument, matching, offers, problem, suggestions, typed, type Filled, type Offer, type Typed } from './command';
import { Part } from './part';
import { store } from './store';
import { localised, t } from './words';
import type { Json } from './wire';

/** How long typing must pause before the bot is asked for suggestions, in milliseconds. */
const PAUSE = 200;

interface Row {
  label: string;
  hint: string;
  /** What it stands for, whatever its reader's language. */
  name: string;
  pick: () => void;
}

class Composer extends Part {
  private words = '';
  private command: Typed | undefined;
  private filled = new Map<string, Filled>();
  private added: string[] = [];
  private focused = '';
  private offered: Offer[] | undefined;
  private state: 'none' | 'loading' | 'failed' = 'none';
  private isOpen = false;
  private at = 0;
  private errors = new Map<string, string>();
  private said = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private place = '';

  private readonly filledIn = (event: Event): void => {
    const name = (event as CustomEvent<string>).detail;
    const found = this.all.find((one) => one.path === name || one.shown === name);
    if (found) this.start(found);
    else {
      this.cancel();
      this.words = `/${name}`;
      this.isOpen = true;
      this.requestUpdate();
      this.focusOn('.words');
    }
  };

  connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('fill', this.filledIn);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    store.removeEventListener('fill', this.filledIn);
  }

  private get all(): Typed[] {
    return typed(store.commands, store.locale);
  }

  protected willUpdate(): void {
    const place = `${store.who} ${store.channel}`;
    if (place !== this.place) {
      this.place = place;
      this.cancel();
      this.words = '';
      this.said = '';
    }
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.one(selector)?.focus());
  }

  /** Begins to put a command together. */
  private start(command: Typed): void {
    this.command = command;
    this.filled.clear();
    this.errors.clear();
    this.said = '';
    this.added = command.options.filter((one) => one.required).map((one) => one.name);
    this.isOpen = false;
    this.words = '';
    this.focused = this.added[0] ?? '';
    this.requestUpdate();
    this.focusOn(this.added.length ? `[data-option="${this.added[0]}"]` : '.run');
  }

  private cancel(): void {
    this.command = undefined;
    this.filled.clear();
    this.errors.clear();
    this.added = [];
    this.isOpen = false;
    this.offered = undefined;
    this.requestUpdate();
  }

  /** The rows of the list above the box. */
  private get rows(): Row[] {
    if (!this.isOpen) return [];
    if (!this.command) return this.wordRows();
    if (this.focused === '+') {
      return this.left.map((one) => ({ label: localised(one, 'name', store.locale), hint: localised(one, 'description', store.locale), name: one.name, pick: () => this.add(one) }));
    }
    return (this.offered ?? []).slice(0, 25).map((one) => ({ label: one.label, hint: one.hint ?? '', name: String(one.value), pick: () => this.choose(one) }));
  }

  private wordRows(): Row[] {
    if (this.words.startsWith('/')) {
      const found = matching(this.all, this.words.slice(1));
      return found.map((one) => ({ label: `/${one.shown}`, hint: one.description, name: one.path, pick: () => this.start(one) }));
    }
    const begun = /(?:^|\s)([@#])(\S*)$/.exec(this.words);
    if (!begun) return [];
    const found = offers({ type: begun[1] === '@' ? 6 : 7 }, begun[2], store.locale) ?? [];
    const put = (one: Offer): void => {
      this.words = `${this.words.slice(0, this.words.length - begun[2].length - 1)}${begun[1]}${one.hint ?? one.label.slice(1)} `;
      this.isOpen = false;
      this.requestUpdate();
      this.focusOn('.words');
    };
    return found.slice(0, 10).map((one) => ({ label: one.label, hint: one.hint ?? '', name: String(one.value), pick: () => put(one) }));
  }

  /** The options that were not added yet. */
  private get left(): Json[] {
    return this.command?.options.filter((one) => !this.added.includes(one.name)) ?? [];
  }

  private option(name: string): Json {
    return this.command!.options.find((one) => one.name === name);
  }

  private add(option: Json): void {
    this.added = [...this.added, option.name];
    this.isOpen = false;
    this.requestUpdate();
    this.focusOn(`[data-option="${option.name}"]`);
  }

  private choose(one: Offer): void {
    this.filled.set(this.focused, { text: one.label, picked: one });
    this.errors.delete(this.focused);
    this.isOpen = false;
    this.requestUpdate();
    this.next();
  }

  /** Goes to the next option that is empty, or to where the command is sent. */
  private next(): void {
    const empty = this.added.find((name) => !this.filled.get(name)?.text && !this.filled.get(name)?.file);
    const here = this.added.indexOf(this.focused);
    const after = this.added[here + 1];
    const to = empty ?? after;
    this.focusOn(to ? `[data-option="${to}"]` : this.left.length ? '.add' : '.run');
  }

  private enter(name: string): void {
    this.focused = name;
    this.at = 0;
    this.offered = undefined;
    this.state = 'none';
    this.isOpen = true;
    if (name !== '+') this.offer(name, 0);
    this.requestUpdate();
  }

  private typing(name: string, text: string): void {
    this.filled.set(name, { text });
    this.errors.delete(name);
    this.at = 0;
    this.isOpen = true;
    this.offer(name, PAUSE);
    this.requestUpdate();
  }

  private offer(name: string, pause: number): void {
    const option = this.option(name);
    const filled = this.filled.get(name);
    const text = filled?.picked ? '' : (filled?.text ?? '');
    clearTimeout(this.timer);
    if (!option.autocomplete) {
      this.offered = offers(option, text, store.locale);
      return;
    }
    // What was offered for other words must not be picked for these.
    this.offered = undefined;
    this.state = 'loading';
    const asked = ++this.asked;
    this.timer = setTimeout(() => void this.ask(option, text, asked), pause);
  }

  private async ask(option: Json, text: string, asked: number): Promise<void> {
    const command = this.command!;
    try {
      const found = await suggestions(command, this.filled, option, text);
      // What was asked for earlier and comes later is no longer wanted.
      if (asked !== this.asked || this.command !== command) return;
      this.offered = found;
      this.state = 'none';
    } catch {
      if (asked !== this.asked) return;
      this.offered = [];
      this.state = 'failed';
    }
    this.requestUpdate();
  }

  private async send(): Promise<void> {
    if (!this.command) return this.say();
    const { command, filled } = this;
    this.errors.clear();
    for (const option of command.options) {
      const wrong = this.added.includes(option.name) ? problem(option, filled.get(option.name)) : undefined;
      if (wrong) this.errors.set(option.name, wrong);
    }
    if (this.errors.size) {
      this.requestUpdate();
      this.focusOn(`[data-option="${[...this.errors.keys()][0]}"]`);
      return;
    }
    const given = command.options.filter((one) => this.added.includes(one.name) && (filled.get(one.name)?.text || filled.get(one.name)?.file));
    const args = await Promise.all(given.map((one) => argument(one, filled.get(one.name)!)));
    this.cancel();
    this.focusOn('.words');
    await store.command(`/${command.shown}`, { do: 'slash', channel: store.placeName, command: command.path, args });
  }

  private async say(): Promise<void> {
    const words = this.words.trim();
    if (!words) return;
    if (words.startsWith('/')) {
      this.said = t('no_command');
      this.requestUpdate();
      return;
    }
    this.words = '';
    this.requestUpdate();
    this.said = (await store.plainly({ do: 'say', channel: store.placeName, words: mentions(words) })) ?? '';
    if (this.said) this.words = words;
    this.requestUpdate();
  }

  private key(event: KeyboardEvent): void {
    const { rows } = this;
    if (event.key === 'Escape') {
      if (this.isOpen && (rows.length || this.state !== 'none')) this.isOpen = false;
      else if (this.command) this.cancel(), this.focusOn('.words');
      else return;
    } else if (rows.length && event.key === 'ArrowDown') this.at = (this.at + 1) % rows.length;
    else if (rows.length && event.key === 'ArrowUp') this.at = (this.at - 1 + rows.length) % rows.length;
    else if (rows.length && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && this.completes()))) rows[this.at]?.pick();
    else if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)) void this.send();
    else if (event.key === 'Backspace' && this.command && event.target instanceof HTMLInputElement && !event.target.value) this.back();
    else return;
    event.preventDefault();
    this.requestUpdate();
    void this.updateComplete.then(() => this.one('.popup [aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  }

  /** Whether Tab completes what is being typed, rather than going on. */
  private completes(): boolean {
    if (!this.command) return true;
    const filled = this.filled.get(this.focused);
    return !!filled?.text && !filled.picked && !!this.offered?.length;
  }

  /** Takes the option away in which nothing is left to delete, or the command. */
  private back(): void {
    const at = this.added.indexOf(this.focused);
    const option = this.option(this.focused);
    if (option && !option.required) {
      this.added = this.added.filter((one) => one !== this.focused);
      this.filled.delete(this.focused);
      this.focusOn(at > 0 ? `[data-option="${this.added[at - 1]}"]` : '.add');
    } else if (at <= 0) {
      this.cancel();
      this.focusOn('.words');
    } else this.focusOn(`[data-option="${this.added[at - 1]}"]`);
  }

  private left_(event: FocusEvent): void {
    if (this.contains(event.relatedTarget as Node)) return;
    this.isOpen = false;
    this.requestUpdate();
  }

  render(): TemplateResult {
    const { place } = store;
    if (place && !place.say) return html`<p class="composer muted">${t('cannot_say')}</p>`;
    const { rows } = this;
    const active = this.isOpen && rows.length ? `row-${Math.min(this.at, rows.length - 1)}` : nothing;
    const name = place?.dm ? t('message_to', { name: store.bot?.display ?? '' }) : t('message_in', { channel: place?.name ?? '' });
    return html`<div class="composer" data-tour="composer" @keydown=${(event: KeyboardEvent) => this.key(event)} @focusout=${(event: FocusEvent) => this.left_(event)}>
      ${this.isOpen ? this.popup(rows) : nothing}
      ${this.command ? this.building(active) : this.writing(name, active)}
      ${this.said ? html`<p class="error" role="alert">${this.said}</p>` : nothing}
    </div>`;
  }

  private writing(name: string, active: unknown): TemplateResult {
    return html`<div class="box">
      <textarea
        id="composer"
        class="words"
        rows="1"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen && this.rows.length ? 'true' : 'false'}
        aria-controls="rows"
        aria-activedescendant=${active}
        aria-label=${name}
        placeholder=${name}
        .value=${this.words}
        @input=${(event: InputEvent) => {
          this.words = (event.target as HTMLTextAreaElement).value;
          this.said = '';
          this.at = 0;
          this.isOpen = true;
          this.requestUpdate();
        }}
      ></textarea>
      <button type="button" class="icon send" aria-label=${t('send')} @click=${() => void this.send()}>➤</button>
    </div>`;
  }

  private building(active: unknown): TemplateResult {
    const command = this.command!;
    const option = this.added.includes(this.focused) ? this.option(this.focused) : undefined;
    const error = this.errors.get(this.focused) ?? [...this.errors.values()][0];
    return html`<form class="box building" aria-label="/${command.shown}" @submit=${(event: Event) => event.preventDefault()}>
      <div class="hint" id="hint">
        ${error
          ? html`<span class="error" role="alert">${error}</span>`
          : option
            ? html`<b>${localised(option, 'name', store.locale)}</b> ${localised(option, 'description', store.locale)}`
            : command.description}
      </div>
      <div class="chips">
        <b class="command">/${command.shown}</b>
        ${repeat(this.added, (one) => one, (one) => this.chip(this.option(one), active))}
        ${this.left.length
          ? html`<button type="button" class="add" aria-haspopup="listbox" aria-expanded=${this.isOpen && this.focused === '+' ? 'true' : 'false'} @focus=${() => this.enter('+')} @click=${() => this.enter('+')}>
              +${t('more_options', { n: this.left.length })}
            </button>`
          : nothing}
        <span class="grow"></span>
        <button type="button" class="icon" aria-label=${t('cancel')} @focus=${() => (this.isOpen = false)} @click=${() => (this.cancel(), this.focusOn('.words'))}>✕</button>
        <button type="button" class="icon send run" aria-label=${t('send')} @focus=${() => ((this.isOpen = false), this.requestUpdate())} @click=${() => void this.send()}>➤</button>
      </div>
    </form>`;
  }

  private chip(option: Json, active: unknown): TemplateResult {
    const name = localised(option, 'name', store.locale);
    const filled = this.filled.get(option.name);
    const wrong = this.errors.has(option.name);
    if (option.type === 11) {
      return html`<label class="chip ${wrong ? 'wrong' : ''}">${name}
        <input type="file" data-option=${option.name} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="hint"
          @focus=${() => ((this.focused = option.name), (this.isOpen = false), this.requestUpdate())}
          @change=${(event: Event) => {
            const file = (event.target as HTMLInputElement).files?.[0];
            if (file) this.filled.set(option.name, { text: file.name, file });
            this.requestUpdate();
          }}
      /></label>`;
    }
    const here = this.focused === option.name;
    return html`<label class="chip ${wrong ? 'wrong' : ''}"
      ><span>${name}</span
      ><input
        data-option=${option.name}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${here && this.isOpen && this.rows.length ? 'true' : 'false'}
        aria-controls="rows"
        aria-activedescendant=${here ? active : nothing}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-required=${option.required ? 'true' : 'false'}
        aria-describedby="hint"
        autocomplete="off"
        inputmode=${option.type === 4 ? 'numeric' : 'text'}
        size=${Math.max(6, Math.min(60, [...(filled?.text ?? '')].length + 1))}
        .value=${filled?.text ?? ''}
        @focus=${() => this.enter(option.name)}
        @input=${(event: InputEvent) => this.typing(option.name, (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  private popup(rows: Row[]): TemplateResult | typeof nothing {
    const offering = this.command && this.focused !== '+';
    if (!rows.length && !(offering && (this.state !== 'none' || this.offered)) && !this.words.startsWith('/')) return nothing;
    const title = !this.command ? t('commands') : t('options');
    return html`<div class="popup above">
      <div class="title" aria-hidden="true">${title}</div>
      <div role="listbox" id="rows" aria-label=${title}>
        ${rows.map(
          (row, at) => html`<div
            role="option"
            id="row-${at}"
            class="option"
            data-name=${row.name}
            aria-selected=${at === Math.min(this.at, rows.length - 1) ? 'true' : 'false'}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => row.pick()}
          >
            <span class="grow"><span>${row.label}</span><small>${row.hint}</small></span>
          </div>`,
        )}
        ${rows.length ? nothing : html`<div role="option" aria-disabled="true" aria-selected="false" class="muted option">${this.nothingFound()}</div>`}
      </div>
    </div>`;
  }

  private nothingFound(): string {
    if (!this.command) return t('no_command');
    return this.state === 'loading' ? t('loading') : this.state === 'failed' ? t('load_failed') : t('no_matches');
  }
}

/** Names that somebody typed become mentions. */
function mentions(words: string): string {
  return words
    .replace(/@([\p{L}\d_.]+)/gu, (all, name: string) => {
      const found = store.state!.people.find((one) => one.name === name || one.display === name);
      const role = store.state!.roles.find((one) => one.name === name);
      return found ? `<@${found.id}>` : role ? `<@&${role.id}>` : all;
    })
    .replace(/#([\p{L}\d_-]+)/gu, (all, name: string) => {
      const found = store.state!.channels.find((one) => one.name === name);
      return found ? `<#${found.id}>` : all;
    });
}

customElements.define('sandbox-composer', Composer);
