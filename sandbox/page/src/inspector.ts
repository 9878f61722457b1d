/** The drawer that shows what goes over the wire. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Part } from './part';
import { store } from './store';
import { get, post, type Json, type WireRecord } from './wire';
import { t, type Word } from './words';

/** How many records are drawn. */
const SHOWN = 200;

const TROUBLES = ['late', 'lost', 'twice', 'limited', 'dropped'] as const;

class Inspector extends Part {
  static properties = { open: { type: Boolean, reflect: true } };
  declare open: boolean;
  private only = false;
  private picked: number | undefined;
  private detail: Json;
  private set = '';

  private async pick(record: WireRecord): Promise<void> {
    this.detail = undefined;
    this.picked = this.picked === record.order ? undefined : record.order;
    this.requestUpdate();
    if (this.picked === undefined) return;
    this.detail = await get('record', { order: record.order }).catch(() => ({}));
    this.requestUpdate();
  }

  private async trouble(trouble: string): Promise<void> {
    await post('pretend', { trouble });
    this.set = t('trouble_set', { what: t(`trouble_${trouble}` as Word) });
    this.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const all = this.only ? store.records.filter((one) => one.violations.length) : store.records;
    const shown = all.slice(-SHOWN).reverse();
    return html`<section class="inspector" aria-label=${t('inspector_title')}>
      <header>
        <h2>${t('inspector_title')}</h2>
        <label><input type="checkbox" .checked=${this.only} @change=${(event: Event) => ((this.only = (event.target as HTMLInputElement).checked), this.requestUpdate())} /> ${t('wrong_only')}</label>
        <button type="button" class="icon" aria-label=${t('close')} @click=${() => this.dispatchEvent(new CustomEvent('closed'))}>✕</button>
      </header>
      <details class="troubles">
        <summary>${t('trouble')}</summary>
        <div class="row">
          ${TROUBLES.map((one) => html`<button type="button" class="small" data-trouble=${one} @click=${() => void this.trouble(one)}>${t(`trouble_${one}` as Word)}</button>`)}
          <button type="button" class="small" data-trouble="stop" @click=${() => void store.doing.host('stop')}>${t('trouble_stop')}</button>
          <button type="button" class="small" data-trouble="start" @click=${() => void store.doing.host('start')}>${t('trouble_start')}</button>
        </div>
        <p class="muted" role="status">${this.set}</p>
      </details>
      <div class="records" tabindex="0" role="region" aria-label=${t('all')}>
        <ol>
          ${repeat(shown, (one) => one.order, (one) => this.record(one))}
        </ol>
        ${shown.length ? nothing : html`<p class="muted">${t('nothing_yet')}</p>`}
      </div>
    </section>`;
  }

  private record(one: WireRecord): TemplateResult {
    const wrong = one.violations.length;
    const sign = one.kind === 'event' ? '⇢' : one.kind === 'call' ? '⇠' : '⌛';
    const open = this.picked === one.order;
    return html`<li class=${wrong ? 'wrong' : ''} data-kind=${one.kind}>
      <button type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => void this.pick(one)}>
        <span aria-hidden="true">${sign}</span>
        <span class="grow clip" title=${one.title}>${one.title.replace(/\/[\w%-]{16,}/g, '/…')}${one.interaction ? html` <i>${one.interaction}</i>` : nothing}</span>
        ${one.status ? html`<span class="status">${one.status}</span>` : nothing}
        ${one.ms != null ? html`<span class="muted">${one.ms} ms</span>` : nothing}
        <span class=${wrong ? 'error' : 'fine'}>${wrong ? t('invalid', { n: wrong }) : t('valid')}</span>
      </button>
      ${wrong ? html`<ul class="rules">${one.violations.map((found) => html`<li><code>${found.rule}</code> ${found.rule === 'not-answered' ? t('rule_not_answered') : found.detail}</li>`)}</ul>` : nothing}
      ${open ? this.details(one) : nothing}
    </li>`;
  }

  private details(one: WireRecord): TemplateResult {
    if (!this.detail) return html`<p class="muted">…</p>`;
    const part = (title: string, body: Json): TemplateResult | typeof nothing =>
      body == null ? nothing : html`<h3>${title}</h3><pre tabindex="0"><code>${JSON.stringify(body, null, 2)}</code></pre>`;
    return html`<div class="json">
      ${part(one.kind === 'call' ? t('request') : t('event'), this.detail.body)} ${part(t('response'), this.detail.response)}
    </div>`;
  }
}
customElements.define('sandbox-inspector', Inspector);
