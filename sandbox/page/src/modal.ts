/** A form that the bot opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from './select';
import { Part } from './part';
import { store } from './store';
import { t } from './words';
import type { Json } from './wire';

interface Field {
  id: string;
  label: string;
  description: string;
  wire: Json;
}

function fields(wire: Json): Field[] {
  return (wire.components ?? []).flatMap((row: Json) =>
    row.type === 18
      ? [{ id: row.component.custom_id, label: row.label, description: row.description ?? '', wire: row.component }]
      : (row.components ?? []).map((one: Json) => ({ id: one.custom_id, label: one.label ?? '', description: '', wire: one })),
  );
}

class Modal extends Part {
  private form: string | undefined;
  private values = new Map<string, string>();
  private errors = new Map<string, string>();
  private failed = '';
  private busy = false;
  private origin: HTMLElement | null = null;

  protected willUpdate(): void {
    const { form } = store.doing;
    if (form?.id === this.form) return;
    this.form = form?.id;
    this.values.clear();
    this.errors.clear();
    this.failed = '';
    this.busy = false;
    for (const field of form ? fields(form.wire) : []) {
      const preset = field.wire.type === 4 ? field.wire.value : choices(field.wire).filter((one) => one.preset).map((one) => one.value).join(',');
      this.values.set(field.id, preset ?? '');
    }
  }

  protected updated(): void {
    const dialog = this.one<HTMLDialogElement>('dialog');
    if (store.doing.form && dialog && !dialog.open) {
      this.origin = document.activeElement as HTMLElement | null;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('input, textarea')?.focus();
    }
    if (!store.doing.form && this.origin) {
      const back = this.origin.isConnected ? this.origin : document.querySelector<HTMLElement>('#composer');
      this.origin = null;
      back?.focus();
    }
  }

  private wrong(field: Field): string | undefined {
    const { wire } = field;
    const { length } = [...(this.values.get(field.id) ?? '')];
    if (!length) return wire.required === false ? undefined : t('required');
    if (wire.type !== 4) return undefined;
    if (wire.min_length && length < wire.min_length) return t('too_short', { n: wire.min_length });
    return wire.max_length && length > wire.max_length ? t('too_long', { n: wire.max_length }) : undefined;
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const all = fields(store.doing.form!.wire);
    this.errors.clear();
    for (const field of all) {
      const wrong = this.wrong(field);
      if (wrong) this.errors.set(field.id, wrong);
    }
    this.requestUpdate();
    if (this.errors.size) {
      await this.updateComplete;
      this.one<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    this.busy = true;
    this.failed = '';
    const failed = await store.doing.submit(all.map((one) => [one.id, this.values.get(one.id) ?? '']));
    this.busy = false;
    this.failed = failed ?? '';
    this.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const { form } = store.doing;
    if (!form) return nothing;
    return html`<dialog aria-labelledby="form-title" @cancel=${(event: Event) => (event.preventDefault(), store.doing.closeForm())}>
      <form novalidate @submit=${(event: Event) => void this.send(event)}>
        <header>
          <h2 id="form-title">${form.wire.title}</h2>
          <button type="button" class="icon" aria-label=${t('close')} @click=${() => store.doing.closeForm()}>✕</button>
        </header>
        <div class="fields">${fields(form.wire).map((one) => this.field(one))}</div>
        ${this.failed ? html`<p class="error" role="alert">${this.failed}</p>` : nothing}
        <footer>
          <button type="button" class="button secondary" @click=${() => store.doing.closeForm()}>${t('cancel')}</button>
          <button type="submit" class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>${t('submit')}</button>
        </footer>
      </form>
    </dialog>`;
  }

  private field(one: Field): TemplateResult {
    const { wire } = one;
    const error = this.errors.get(one.id);
    const note = `${one.id}-note`;
    const set = (value: string): void => {
      this.values.set(one.id, value);
      this.errors.delete(one.id);
      this.requestUpdate();
    };
    const read = (event: Event): void => set((event.target as HTMLInputElement).value);
    const shared = { invalid: error ? 'true' : 'false', required: wire.required === false ? 'false' : 'true' };
    const star = wire.required === false ? nothing : html`<span class="star" aria-hidden="true"> *</span>`;
    const below = html`${error ? html`<small class="error" id=${note}>${error}</small>` : one.description ? html`<small class="muted" id=${note}>${one.description}</small>` : nothing}`;
    if (wire.type !== 4) {
      const chosen = (this.values.get(one.id) ?? '').split(',').filter(Boolean);
      return html`<div class="field">
        <span class="label">${one.label}${star}</span>
        <sandbox-select .wire=${wire} .label=${one.label} .chosen=${chosen} @chosen=${(event: CustomEvent<string[]>) => set(event.detail.join(','))}></sandbox-select>
        ${below}
      </div>`;
    }
    const input =
      wire.style === 2
        ? html`<textarea rows="4" id=${one.id} aria-invalid=${shared.invalid} aria-required=${shared.required} aria-describedby=${note} maxlength=${wire.max_length ?? 4000} placeholder=${wire.placeholder ?? ''} .value=${this.values.get(one.id) ?? ''} @input=${read}></textarea>`
        : html`<input id=${one.id} autocomplete="off" aria-invalid=${shared.invalid} aria-required=${shared.required} aria-describedby=${note} maxlength=${wire.max_length ?? 4000} placeholder=${wire.placeholder ?? ''} .value=${this.values.get(one.id) ?? ''} @input=${read} />`;
    return html`<div class="field"><label class="label" for=${one.id}>${one.label}${star}</label>${input}${below}</div>`;
  }
}
customElements.define('sandbox-modal', Modal);
