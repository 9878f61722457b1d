/** Guided tours: they point at real things, and notice when a step is done. */
import { html, nothing, type TemplateResult } from 'lit';
import { Part } from './part';
import { store, type Happening } from './store';
import { get } from './wire';
import { language, t } from './words';

interface Step {
  title: string;
  text: string;
  point: string;
  done: Partial<Record<Happening['kind'], string>>;
}

interface Tour {
  id: string;
  locale: string;
  title: string;
  person: string;
  steps: Step[];
}

class TourPart extends Part {
  private tours: Tour[] = [];
  private tour: Tour | undefined;
  private at = 0;
  private choosing = false;

  private readonly heard = (event: Event): void => {
    const { kind, what } = (event as CustomEvent<Happening>).detail;
    const wanted = this.tour?.steps[this.at]?.done[kind];
    if (wanted !== undefined && fits(kind, wanted, what)) this.next();
  };

  connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('happened', this.heard);
    void get('tours').then((found: Tour[] | null) => {
      this.tours = found ?? [];
      this.requestUpdate();
    });
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    store.removeEventListener('happened', this.heard);
  }

  /** Shows which tours there are. */
  choose(): void {
    this.choosing = !this.choosing;
    this.requestUpdate();
    void this.updateComplete.then(() => this.one('button')?.focus());
  }

  private async start(tour: Tour): Promise<void> {
    this.choosing = false;
    this.tour = undefined;
    // Whoever takes the tour reads its language.
    await store.doing.host(`reads ${tour.person} ${tour.locale}`);
    store.be(tour.person);
    this.tour = tour;
    this.at = 0;
    this.requestUpdate();
  }

  private next(): void {
    this.at += 1;
    this.requestUpdate();
  }

  private end(): void {
    this.tour = undefined;
    this.point(undefined);
    this.requestUpdate();
  }

  protected updated(): void {
    this.point(this.tour?.steps[this.at]?.point);
  }

  /** Marks the thing that a step is about. */
  private point(what: string | undefined): void {
    const before = document.querySelector('.pointed');
    const now = what === undefined ? null : find(what);
    if (before === now) return;
    before?.classList.remove('pointed');
    now?.classList.add('pointed');
  }

  render(): TemplateResult | typeof nothing {
    if (this.choosing) return this.list();
    const { tour } = this;
    if (!tour) return nothing;
    const step = tour.steps[this.at];
    return html`<section class="tour" aria-label=${tour.title} lang=${tour.locale}>
      ${step
        ? html`<small class="muted">${tour.title} · ${t('tour_step', { n: this.at + 1, all: tour.steps.length })}</small>
            <div role="status">
              <h2>${step.title}</h2>
              <p>${step.text.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part))}</p>
            </div>`
        : html`<div role="status"><p>🎉 ${t('tour_done')}</p></div>`}
      <div class="row">
        ${step ? html`<button type="button" class="small" @click=${() => this.next()}>${t('tour_skip')}</button>` : nothing}
        <button type="button" class="small" @click=${() => this.end()}>${t('tour_end')}</button>
      </div>
    </section>`;
  }

  private list(): TemplateResult {
    const own = this.tours.filter((one) => one.locale === language());
    const others = this.tours.filter((one) => one.locale !== language());
    return html`<section class="tour" aria-label=${t('tours')}>
      <div class="row column">
        ${[...own, ...others].map(
          (one) => html`<button type="button" class="button secondary" lang=${one.locale} data-tour-id="${one.id}-${one.locale}" @click=${() => void this.start(one)}>${one.title}</button>`,
        )}
        <button type="button" class="small" @click=${() => this.choose()}>${t('close')}</button>
      </div>
    </section>`;
  }
}

function fits(kind: string, wanted: string, what: string): boolean {
  if (kind === 'clock') return wanted === 'moved' || what.slice(0, wanted.length) >= wanted;
  if (kind === 'submitted') return what.includes(wanted);
  return wanted === what;
}

function find(what: string): Element | null {
  if (!what.startsWith('button:')) return document.querySelector(`[data-tour="${what}"]`);
  const all = document.querySelectorAll(`[data-label^="${what.slice('button:'.length)}"]`);
  return all[all.length - 1] ?? null;
}

customElements.define('sandbox-tour', TourPart);
export type { TourPart };
