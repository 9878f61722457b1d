/** What the parts of the page have in common. */
import { LitElement } from 'lit';
import { store } from './store';

/** A part that is drawn into the page itself, so that one style sheet and one reading order serve all of it. */
export class Part extends LitElement {
  private readonly redraw = (): void => this.requestUpdate();

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    store.addEventListener('change', this.redraw);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    store.removeEventListener('change', this.redraw);
  }

  /** An element of this part. */
  protected one<E extends HTMLElement>(selector: string): E | null {
    return this.querySelector<E>(selector);
  }
}

/** A text in lower case and without accents, to compare what people type. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
