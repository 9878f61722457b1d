/** The messages of a channel. Of ten thousand, only those near the window are drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatar } from './avatar';
import './message';
import { follows, spoken } from './message';
import { Part } from './part';
import type { Pending } from './doing';
import type { Block } from './history';
import { store } from './store';
import { t } from './words';
import type { Json } from './wire';

/** How far outside of the window messages are drawn, in pixels. */
const MARGIN = 1500;
/** How high a message is thought to be before it is drawn. */
const GUESS = 72;
/** Within how many pixels of its end a list is followed. */
const NEAR = 60;

/** A block of messages: it takes its place, but is empty, while it is far away. */
class BlockPart extends Part {
  static properties = { block: { attribute: false }, previous: { attribute: false }, near: { type: Boolean } };
  declare block: Block;
  declare previous: Json;
  declare near: boolean;
  private height = 0;

  /** Leaves or enters the neighbourhood of the window. */
  move(near: boolean): void {
    if (near === this.near) return;
    if (!near) this.height = this.getBoundingClientRect().height;
    this.near = near;
  }

  render(): TemplateResult | typeof nothing {
    const { messages } = this.block;
    this.style.minHeight = this.near ? '' : `${this.height || messages.length * GUESS}px`;
    if (!this.near) return nothing;
    return html`${repeat(
      messages,
      (one) => one.id,
      (one, at) => html`<sandbox-message .message=${one} ?follows=${follows(one, at ? messages[at - 1] : this.previous)}></sandbox-message>`,
    )}`;
  }
}
customElements.define('sandbox-block', BlockPart);

/** The list, with what is still to come at its end. */
class LogPart extends Part {
  private observer: IntersectionObserver | undefined;
  private sizes: ResizeObserver | undefined;
  private follow = true;
  private fresh = false;
  private top = 0;
  private channel = '';
  private spokenWords: string[] = [];

  private readonly heard = (event: Event): void => {
    const message = (event as CustomEvent<Json>).detail;
    if (message.channel_id !== store.channel) return;
    if (!this.follow) this.fresh = true;
    if (message.flags & 128) return;
    const name = store.personById(message.author.id)?.display ?? '';
    this.spokenWords = [...this.spokenWords, t('new_message', { name, text: spoken(message).slice(0, 300) })].slice(-5);
  };

  private readonly jump = (event: Event): void => {
    void this.updateComplete.then(() => {
      const found = this.one(`#m${(event as CustomEvent<string>).detail}`);
      found?.scrollIntoView({ block: 'center' });
      found?.classList.add('found');
    });
  };

  connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('message', this.heard);
    store.addEventListener('jump', this.jump);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    store.removeEventListener('message', this.heard);
    store.removeEventListener('jump', this.jump);
    this.observer?.disconnect();
    this.sizes?.disconnect();
  }

  private get scroller(): HTMLElement {
    return this.one<HTMLElement>('.scroller')!;
  }

  protected firstUpdated(): void {
    this.observer = new IntersectionObserver((seen) => this.seen(seen), { root: this.scroller, rootMargin: `${MARGIN}px 0px` });
    this.observer.observe(this.one('.older')!);
    this.sizes = new ResizeObserver(() => this.follow && this.toEnd());
    this.sizes.observe(this.one('.lines')!);
    this.sizes.observe(this.scroller);
  }

  private seen(all: IntersectionObserverEntry[]): void {
    for (const one of all) {
      if (one.target instanceof BlockPart) one.target.move(one.isIntersecting);
      else if (one.isIntersecting) void this.more();
    }
  }

  /** Older messages go in front; what is read stays where it is. */
  private async more(): Promise<void> {
    const { log } = store;
    if (log.complete || !log.size || log.loading) return;
    const { scroller } = this;
    const fromEnd = scroller.scrollHeight - scroller.scrollTop;
    await store.older();
    await this.updateComplete;
    // The browser itself keeps the place, except at the very top.
    if (scroller.scrollTop < 2 && !this.follow) scroller.scrollTop = scroller.scrollHeight - fromEnd;
    // Still in sight: the observer tells only of changes.
    const older = this.one('.older')!;
    this.observer?.unobserve(older);
    this.observer?.observe(older);
  }

  protected willUpdate(): void {
    if (this.channel !== store.channel) {
      this.channel = store.channel;
      this.follow = true;
      this.fresh = false;
      this.spokenWords = [];
    }
  }

  protected updated(): void {
    for (const block of this.querySelectorAll('sandbox-block')) this.observer?.observe(block);
    if (this.follow) this.toEnd();
  }

  private toEnd(): void {
    const { scroller } = this;
    scroller.scrollTop = scroller.scrollHeight;
  }

  private scrolled(): void {
    const { scroller } = this;
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    // Only somebody who goes up stops following: the list may also have grown since it was last at its end.
    const up = scroller.scrollTop < this.top - 1;
    this.top = scroller.scrollTop;
    if (near && this.fresh) {
      this.fresh = false;
      this.requestUpdate();
    }
    this.follow = near || (this.follow && !up);
  }

  render(): TemplateResult {
    const { log, place } = store;
    const { blocks } = log;
    const pending = store.doing.pending.filter((one) => one.channel === store.channel);
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${place?.dm ? (store.bot?.display ?? '') : `#${place?.name ?? ''}`} @scroll=${() => this.scrolled()}>
        <div class="lines">
          <div class="older">${log.complete ? this.beginning() : html`<span class="muted">${t('older')}</span>`}</div>
          <discord-messages no-background ?light-theme=${document.documentElement.dataset.theme === 'light'}>
            ${repeat(
              blocks,
              (block) => `${store.channel}-${block.key}`,
              (block, at) => html`<sandbox-block .block=${block} .previous=${at ? blocks[at - 1].messages.at(-1) : undefined} ?near=${at >= blocks.length - 3}></sandbox-block>`,
            )}
          </discord-messages>
          ${pending.map((one) => this.waiting(one))}
        </div>
      </div>
      ${this.fresh
        ? html`<button type="button" class="fresh" @click=${() => ((this.follow = true), this.toEnd())}>${t('jump_new')} ↓</button>`
        : nothing}
      <div class="sr" role="log" aria-live="polite">${this.spokenWords.map((words) => html`<p>${words}</p>`)}</div>
    `;
  }

  private beginning(): TemplateResult {
    const { place } = store;
    if (!place) return html``;
    return html`<h2>${place.dm ? t('beginning_dm', { name: store.bot?.display ?? '' }) : t('beginning', { channel: place.name })}</h2>`;
  }

  private waiting(one: Pending): TemplateResult {
    return html`<discord-message role="article" class="message pending" aria-busy=${one.failed ? 'false' : 'true'} .messageBodyOnly=${true}>
      <div slot="reply" class="context">${avatar(store.me, 16)} ${t('used', { name: store.me?.display ?? '', command: one.name })}</div>
      ${avatar(store.bot)}
      <div class="by"><span class="author">${store.bot?.display}</span> <span class="tag">${t('app')}</span></div>
      ${one.failed
        ? html`<p class="error" role="alert">❗ ${one.failed}</p>
            <div class="only muted">
              👁 ${t('only_you')} • <button type="button" class="linkish" @click=${() => store.doing.forget(one)}>${t('dismiss')}</button> •
              <button type="button" class="linkish" @click=${() => store.dispatchEvent(new Event('inspect'))}>${t('why')}</button>
            </div>`
        : html`<p class="text muted"><span class="spin" aria-hidden="true"></span> ${t('sending')}</p>`}
    </discord-message>`;
  }
}
customElements.define('sandbox-log', LogPart);
