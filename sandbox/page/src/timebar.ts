/** The bar with the program's time, which is moved by hand. */
import { html, nothing, type TemplateResult } from 'lit';
import { Part } from './part';
import { store } from './store';
import { full, relative } from './time';
import { t, type Word } from './words';

const STEPS: [Word, string][] = [
  ['hour', 'clock +1h'],
  ['day', 'clock +1d'],
  ['week', 'clock +7d'],
  ['next', 'clock next'],
];

class TimeBar extends Part {
  private asking = false;
  private wrong = '';

  private async move(line: string): Promise<void> {
    this.wrong = (await store.doing.host(line)) ?? '';
    this.requestUpdate();
  }

  private async runTo(event: Event): Promise<void> {
    event.preventDefault();
    const value = this.one<HTMLInputElement>('input[type=datetime-local]')!.value;
    if (!value) return;
    this.asking = false;
    await this.move(`clock ${value.replace('T', ' ').slice(0, 16)}`);
  }

  private newYear(): Promise<void> {
    this.asking = false;
    return this.move(`clock ${store.now.getUTCFullYear() + 1}-01-01 12:00`);
  }

  render(): TemplateResult {
    const { now, due } = store;
    const { busy } = store.doing;
    const next = due[0];
    return html`<section class="time" aria-label=${t('time')} data-tour="time" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.asking && ((this.asking = false), this.requestUpdate())}>
      <div class="bar">
        <time datetime=${now.toISOString()} aria-live="off">🕰 ${full(now)}</time>
        <span class="steps">
          ${STEPS.map(([word, line]) => html`<button type="button" class="small" data-clock=${word} ?disabled=${busy} @click=${() => void this.move(line)}>${t(word)}</button>`)}
          <button type="button" class="small" data-clock="run_to" aria-expanded=${this.asking ? 'true' : 'false'} ?disabled=${busy} @click=${() => ((this.asking = !this.asking), this.requestUpdate())}>${t('run_to')}</button>
        </span>
        <span class="muted next" role="status"
          >${busy ? html`<span class="spin" aria-hidden="true"></span> ${t('running')}` : this.wrong ? html`<span class="error">${this.wrong}</span>` : next ? t('next_due', { what: next.what, when: relative(new Date(next.at), now) }) : t('nothing_due')}</span
        >
      </div>
      ${this.asking ? this.question() : nothing}
    </section>`;
  }

  private question(): TemplateResult {
    const start = store.now.toISOString().slice(0, 16);
    return html`<form class="popup below" @submit=${(event: Event) => void this.runTo(event)}>
      <label>${t('run_when')} <input type="datetime-local" min=${start} .value=${start} /></label>
      <div class="row">
        <button type="submit" class="button primary">${t('run')}</button>
        <button type="button" class="button secondary" data-clock="new_year" @click=${() => void this.newYear()}>${t('new_year')}</button>
      </div>
      <h3>${t('due')}</h3>
      <ol class="due" tabindex="0" aria-label=${t('due')}>
        ${store.due.slice(0, 12).map((one) => html`<li><b>${one.what}</b> <span class="muted">${full(new Date(one.at))}</span></li>`)}
      </ol>
    </form>`;
  }
}
customElements.define('sandbox-time', TimeBar);
