/** The box in which one writes, and in which slash commands are put together. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chip } from './chip';
import { matching, typed, type Filled, type Offer, type Typed } from './command';
import { Draft } from './draft';
import { begun, mentions } from './mentions';
import { Offering } from './offering';
import { Part } from './part';
import { popup, type Row } from './popup';
import { store } from './store';
import { localised, t } from './words';
import type { Json } from './wire';

/** What stands for the list of further options, beside the names of options. */
const MORE = '+';

class Composer extends Part {
  private words = '';
  private draft: Draft | undefined;
  /** The option in hand. */
  private focused = '';
  private readonly offering = new Offering(() => this.requestUpdate());
  private isOpen = false;
  private at = 0;
  private said = '';
  private place = '';

  private readonly filledIn = (event: Event): void => {
    const name = (event as CustomEvent<string>).detail;
    const found = this.all.find((one) => one.path === name || one.shown === name);
    if (found) return this.start(found);
    this.cancel();
    this.write(`/${name}`);
    this.focusOn('.words');
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
    if (place === this.place) return;
    this.place = place;
    this.cancel();
    this.words = '';
    this.said = '';
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.one(selector)?.focus());
  }

  private focusOnOption(name: string | undefined, otherwise = '.run'): void {
    this.focusOn(name ? `[data-option="${name}"]` : otherwise);
  }

  private write(words: string): void {
    this.words = words;
    this.said = '';
    this.at = 0;
    this.isOpen = true;
    this.requestUpdate();
  }

  /** Begins to put a command together. */
  private start(command: Typed): void {
    this.draft = new Draft(command);
    this.said = '';
    this.isOpen = false;
    this.words = '';
    this.focused = this.draft.added[0] ?? '';
    this.requestUpdate();
    this.focusOnOption(this.draft.added[0]);
  }

  private cancel(): void {
    this.draft = undefined;
    this.isOpen = false;
    this.offering.clear();
    this.requestUpdate();
  }

  private shut(): void {
    this.isOpen = false;
    this.requestUpdate();
  }

  /** The rows of the list above the box. */
  private get rows(): Row[] {
    const { draft } = this;
    if (!this.isOpen) return [];
    if (!draft) return this.words.startsWith('/') ? this.commandRows() : this.nameRows();
    if (this.focused === MORE) return draft.left.map((one) => this.optionRow(draft, one));
    return (this.offering.offered ?? []).slice(0, 25).map((one) => ({ label: one.label, hint: one.hint ?? '', name: String(one.value), pick: () => this.choose(draft, one) }));
  }

  private commandRows(): Row[] {
    const found = matching(this.all, this.words.slice(1));
    return found.map((one) => ({ label: `/${one.shown}`, hint: one.description, name: one.path, pick: () => this.start(one) }));
  }

  private nameRows(): Row[] {
    const put = (words: string): void => {
      this.write(words);
      this.shut();
      this.focusOn('.words');
    };
    return begun(this.words).map(({ offer, words }) => ({ label: offer.label, hint: offer.hint ?? '', name: String(offer.value), pick: () => put(words) }));
  }

  private optionRow(draft: Draft, option: Json): Row {
    const pick = (): void => {
      draft.add(option.name);
      this.shut();
      this.focusOnOption(option.name);
    };
    return { label: localised(option, 'name', store.locale), hint: localised(option, 'description', store.locale), name: option.name, pick };
  }

  private choose(draft: Draft, one: Offer): void {
    draft.fill(this.focused, { text: one.label, picked: one });
    this.shut();
    this.focusOnOption(draft.after(this.focused), draft.left.length ? '.add' : '.run');
  }

  /** Takes an option, or the list of further ones, in hand. */
  private enter(draft: Draft, name: string): void {
    this.focused = name;
    this.at = 0;
    this.offering.clear();
    const file = draft.option(name)?.type === 11;
    this.isOpen = !file;
    if (name !== MORE && !file) this.offering.look(draft, name, true);
    this.requestUpdate();
  }

  private fill(draft: Draft, name: string, filled: Filled): void {
    draft.fill(name, filled);
    if (!filled.file) {
      this.at = 0;
      this.isOpen = true;
      this.offering.look(draft, name, false);
    }
    this.requestUpdate();
  }

  private async send(): Promise<void> {
    const { draft } = this;
    if (!draft) return this.say();
    const wrong = draft.check();
    if (wrong) {
      this.requestUpdate();
      this.focusOnOption(wrong);
      return;
    }
    const args = await draft.args();
    this.cancel();
    this.focusOn('.words');
    await store.doing.command(`/${draft.command.shown}`, { do: 'slash', channel: store.placeName, command: draft.command.path, args });
  }

  private async say(): Promise<void> {
    const words = this.words.trim();
    if (!words) return;
    this.said = '';
    if (words.startsWith('/')) this.said = t('no_command');
    else {
      this.words = '';
      this.requestUpdate();
      this.said = (await store.doing.plainly({ do: 'say', channel: store.placeName, words: mentions(words) })) ?? '';
      if (this.said) this.words = words;
    }
    this.requestUpdate();
  }

  private key(event: KeyboardEvent): void {
    const { rows } = this;
    if (event.key === 'Escape') {
      if (this.isOpen && (rows.length || this.offering.any)) this.isOpen = false;
      else if (this.draft) this.leave();
      else return;
    } else if (rows.length && event.key === 'ArrowDown') this.at = (this.at + 1) % rows.length;
    else if (rows.length && event.key === 'ArrowUp') this.at = (this.at - 1 + rows.length) % rows.length;
    else if (rows.length && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && this.completes()))) rows[this.at]?.pick();
    else if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)) void this.send();
    else if (event.key === 'Backspace' && this.draft && event.target instanceof HTMLInputElement && !event.target.value) this.back(this.draft);
    else return;
    event.preventDefault();
    this.requestUpdate();
    void this.updateComplete.then(() => this.one('.popup [aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  }

  /** Whether Tab completes what is being typed, rather than going on. */
  private completes(): boolean {
    return !this.draft || (this.draft.typing(this.focused) && !!this.offering.offered?.length);
  }

  private back(draft: Draft): void {
    const { to, gone } = draft.back(this.focused);
    if (to) this.focusOnOption(to);
    else if (gone) this.focusOn('.add');
    else this.leave();
  }

  private leave(): void {
    this.cancel();
    this.focusOn('.words');
  }

  private left(event: FocusEvent): void {
    if (!this.contains(event.relatedTarget as Node)) this.shut();
  }

  render(): TemplateResult {
    const { place } = store;
    if (place && !place.say) return html`<p class="composer muted">${t('cannot_say')}</p>`;
    const { rows } = this;
    const chosen = Math.min(this.at, rows.length - 1);
    const active = this.isOpen && rows.length ? `row-${chosen}` : nothing;
    return html`<div class="composer" data-tour="composer" @keydown=${(event: KeyboardEvent) => this.key(event)} @focusout=${(event: FocusEvent) => this.left(event)}>
      ${this.hasList(rows) ? popup(this.draft ? t('options') : t('commands'), rows, chosen, this.nothingFound()) : nothing}
      ${this.draft ? this.building(this.draft, active) : this.writing(active)}
      ${this.said ? html`<p class="error" role="alert">${this.said}</p>` : nothing}
    </div>`;
  }

  private hasList(rows: Row[]): boolean {
    if (!this.isOpen) return false;
    if (rows.length) return true;
    if (!this.draft) return this.words.startsWith('/');
    return this.focused !== MORE && this.offering.any;
  }

  private nothingFound(): string {
    if (!this.draft) return t('no_command');
    const { state } = this.offering;
    return state === 'loading' ? t('loading') : state === 'failed' ? t('load_failed') : t('no_matches');
  }

  private writing(active: string | typeof nothing): TemplateResult {
    const { place } = store;
    const name = place?.dm ? t('message_to', { name: store.bot?.display ?? '' }) : t('message_in', { channel: place?.name ?? '' });
    return html`<div class="box">
      <textarea
        id="composer"
        class="words"
        rows="1"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${active === nothing ? 'false' : 'true'}
        aria-controls="rows"
        aria-activedescendant=${active}
        aria-label=${name}
        placeholder=${name}
        .value=${this.words}
        @input=${(event: InputEvent) => this.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="button" class="icon send" aria-label=${t('send')} @click=${() => void this.send()}>➤</button>
    </div>`;
  }

  private building(draft: Draft, active: string | typeof nothing): TemplateResult {
    return html`<form class="box building" aria-label="/${draft.command.shown}" @submit=${(event: Event) => event.preventDefault()}>
      <div class="hint" id="hint">${this.hint(draft)}</div>
      <div class="chips">
        <b class="command">/${draft.command.shown}</b>
        ${repeat(draft.added, (one) => one, (one) => this.chip(draft, one, active))}
        ${draft.left.length ? this.more(draft) : nothing}
        <span class="grow"></span>
        <button type="button" class="icon" aria-label=${t('cancel')} @focus=${() => this.shut()} @click=${() => this.leave()}>✕</button>
        <button type="button" class="icon send run" aria-label=${t('send')} @focus=${() => this.shut()} @click=${() => void this.send()}>➤</button>
      </div>
    </form>`;
  }

  /** What is wrong, or what the option in hand or the command is about. */
  private hint(draft: Draft): unknown {
    const error = draft.errors.get(this.focused) ?? [...draft.errors.values()][0];
    if (error) return html`<span class="error" role="alert">${error}</span>`;
    if (!draft.added.includes(this.focused)) return draft.command.description;
    const option = draft.option(this.focused);
    return html`<b>${localised(option, 'name', store.locale)}</b> ${localised(option, 'description', store.locale)}`;
  }

  private chip(draft: Draft, name: string, active: string | typeof nothing): TemplateResult {
    const here = this.focused === name;
    return chip(draft.option(name), {
      filled: draft.filled.get(name),
      wrong: draft.errors.has(name),
      open: here && active !== nothing,
      active: here ? active : nothing,
      enter: () => this.enter(draft, name),
      fill: (filled) => this.fill(draft, name, filled),
    });
  }

  private more(draft: Draft): TemplateResult {
    const open = this.isOpen && this.focused === MORE;
    const enter = (): void => this.enter(draft, MORE);
    return html`<button type="button" class="add" aria-haspopup="listbox" aria-expanded=${open ? 'true' : 'false'} @focus=${enter} @click=${enter}>
      +${t('more_options', { n: draft.left.length })}
    </button>`;
  }
}

customElements.define('sandbox-composer', Composer);
