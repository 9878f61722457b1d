/** What a person does in the page, and what came of it so far. */
import type { Store } from './store';
import { act, Away, post, Refused, type Answer, type Json } from './wire';
import { refusal, t } from './words';

/** A command that is not answered yet, or never was. */
export interface Pending {
  key: number;
  channel: string;
  name: string;
  failed?: string;
}

/** A form that the bot opened. */
export interface Form {
  id: string;
  wire: Json;
}

/** Why something could not be done, in the reader's words. */
function why(error: unknown): string {
  if (error instanceof Refused) return refusal(error.kind, error.fields, error.message);
  return error instanceof Away ? t('away') : t('something_wrong');
}

export class Doing {
  /** Whether whoever runs the bot has something in hand. */
  busy = false;
  form: Form | undefined;
  pending: Pending[] = [];
  /** What went wrong with the components of a message. */
  readonly failures = new Map<string, string>();
  readonly dismissed = new Set<string>();
  /** The components that were used and are not answered yet. */
  private readonly used = new Set<string>();
  private keys = 0;

  constructor(private readonly store: Store) {}

  /** Forgets what somebody else did. */
  reset(): void {
    this.pending = [];
    this.failures.clear();
    this.used.clear();
    this.form = undefined;
  }

  /** Asks whoever runs the bot for something. Returns what went wrong. */
  async host(line: string): Promise<string | undefined> {
    this.busy = true;
    this.store.changed();
    try {
      await post('host', { line });
      return undefined;
    } catch (error) {
      return why(error);
    } finally {
      this.busy = false;
      void this.store.loadDue();
      this.store.changed();
    }
  }

  /** Does something that is answered at once: to write, to react. Returns what went wrong. */
  async plainly(body: Json): Promise<string | undefined> {
    try {
      await act(this.store.who, body);
      return undefined;
    } catch (error) {
      return why(error);
    }
  }

  /** Uses a command or menu, and shows what comes of it. */
  async command(name: string, body: Json): Promise<void> {
    const { who, channel } = this.store;
    const pending: Pending = { key: ++this.keys, channel, name };
    this.pending = [...this.pending, pending];
    this.store.changed();
    const failed = await this.answered(body, who);
    this.pending = this.pending.filter((one) => one !== pending);
    if (failed && who === this.store.who) this.pending = [...this.pending, { ...pending, failed }];
    else this.store.happened('command', String(body.command ?? body.name).split(' ')[0]);
    this.store.changed();
  }

  /** Uses a component of a message. */
  async press(message: string, customId: string, body: Json): Promise<void> {
    const { who } = this.store;
    const component = `${message} ${customId}`;
    this.failures.delete(message);
    this.used.add(component);
    this.store.changed();
    const failed = await this.answered(body, who);
    this.used.delete(component);
    if (failed && who === this.store.who) this.failures.set(message, failed === t('no_answer') ? t('failed') : failed);
    else this.store.happened('submitted', customId);
    this.store.changed();
  }

  /** Whether a component was used and is not answered yet. */
  busyWith(message: string, customId: string): boolean {
    return this.used.has(`${message} ${customId}`);
  }

  /** Which components of a message were used and are not answered yet. */
  busyIn(message: string): string {
    return [...this.used].filter((one) => one.startsWith(`${message} `)).join();
  }

  /** Sends the form. Returns what went wrong. */
  async submit(values: [string, string][]): Promise<string | undefined> {
    const { form } = this;
    if (!form) return undefined;
    const failed = await this.answered({ do: 'submit', form: form.id, values }, this.store.who);
    if (!failed) {
      if (this.form === form) this.form = undefined;
      this.store.happened('submitted', form.wire.custom_id);
    }
    this.store.changed();
    return failed === t('no_answer') ? t('something_wrong') : failed;
  }

  closeForm(): void {
    this.form = undefined;
    this.store.changed();
  }

  forget(pending: Pending): void {
    this.pending = this.pending.filter((one) => one !== pending);
    this.store.changed();
  }

  dismiss(message: string): void {
    this.dismissed.add(message);
    this.store.changed();
  }

  /** Waits for the bot's answer, and opens the form that may be in it. Returns what went wrong. */
  private async answered(body: Json, who: string): Promise<string | undefined> {
    try {
      const answer: Answer = await act(who, body);
      if (answer.answer === 'none') return t('no_answer');
      if (answer.answer === 'modal' && answer.form && who === this.store.who) this.form = { id: answer.form, wire: answer.modal };
      return undefined;
    } catch (error) {
      return why(error);
    }
  }
}
