/** What the page knows: the state of a person's client, kept up to date by the sandbox. */
import { act, Away, get, post, Refused, type Answer, type Channel, type Json, type Person, type State, type WireRecord } from './wire';
import { refusal, speak, t } from './words';

/** How many messages one page of a channel holds. */
const PAGE = 100;
/** How many messages one block of the list holds: what is far away is not drawn block by block. */
export const BLOCK = 25;
/** How many records of the wire are kept. */
const RECORDS = 1000;

/** Consecutive messages that are drawn together. */
export interface Block {
  key: number;
  messages: Json[];
}

/** The messages of a channel, as far as they are known. */
export class Log {
  blocks: Block[] = [];
  complete = false;
  loading: Promise<void> | undefined;
  private keys = 0;

  get newest(): Json | undefined {
    return this.blocks.at(-1)?.messages.at(-1);
  }

  get oldest(): Json | undefined {
    return this.blocks[0]?.messages[0];
  }

  get size(): number {
    return this.blocks.reduce((sum, block) => sum + block.messages.length, 0);
  }

  all(): Json[] {
    return this.blocks.flatMap((block) => block.messages);
  }

  find(id: string): Json | undefined {
    return this.at(id)?.[0].messages[this.at(id)![1]];
  }

  /** Puts older messages in front. */
  prepend(older: Json[]): void {
    for (let end = older.length; end > 0; end -= BLOCK) {
      this.blocks.unshift({ key: ++this.keys, messages: older.slice(Math.max(0, end - BLOCK), end) });
    }
  }

  /** Adds a message, or shows its newer state; blocks that change are new objects, so that only they are drawn. */
  put(message: Json): void {
    const found = this.at(message.id);
    if (found) {
      const [block, at] = found;
      this.replace(block, block.messages.with(at, message));
      return;
    }
    const last = this.blocks.at(-1);
    if (last && last.messages.length < BLOCK) this.replace(last, [...last.messages, message]);
    else this.blocks.push({ key: ++this.keys, messages: [message] });
  }

  remove(id: string): boolean {
    const found = this.at(id);
    if (found) this.replace(found[0], found[0].messages.toSpliced(found[1], 1));
    return !!found;
  }

  private replace(block: Block, messages: Json[]): void {
    this.blocks = this.blocks.map((one) => (one === block ? { key: block.key, messages } : one));
  }

  private at(id: string): [Block, number] | undefined {
    for (let index = this.blocks.length - 1; index >= 0; index--) {
      const at = this.blocks[index].messages.findIndex((one) => one.id === id);
      if (at >= 0) return [this.blocks[index], at];
    }
    return undefined;
  }
}

/** Something that a person did and that is not answered yet, or never was. */
export interface Pending {
  key: number;
  channel: string;
  name: string;
  failed?: string;
}

/** Something that happened, for tours. */
export interface Happening {
  kind: 'command' | 'channel' | 'person' | 'submitted' | 'clock' | 'inspector';
  what: string;
}

/** What remains between visits of the page. */
function remembered(key: string): string | undefined {
  return localStorage.getItem(key) ?? undefined;
}

class Store extends EventTarget {
  state: State | undefined;
  who = new URLSearchParams(location.search).get('as') ?? remembered('who') ?? 'alice';
  channel = '';
  now = new Date(0);
  away = false;
  busy = false;
  commands: Json[] = [];
  records: WireRecord[] = [];
  due: { at: string; what: string }[] = [];
  form: { id: string; wire: Json } | undefined;
  pending: Pending[] = [];
  /** What went wrong with the component of a message. */
  failures = new Map<string, string>();
  dismissed = new Set<string>();
  private logs = new Map<string, Log>();
  private read: Record<string, string> = JSON.parse(remembered('read') ?? '{}');
  private socket: WebSocket | undefined;
  private retry = 250;
  private keys = 0;
  private commandsOf = '';
  private run = '';

  /** Tells the parts of the page to draw themselves again. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  happened(kind: Happening['kind'], what: string): void {
    this.dispatchEvent(new CustomEvent<Happening>('happened', { detail: { kind, what } }));
  }

  get me(): Person | undefined {
    return this.state?.people.find((one) => one.id === this.state?.me);
  }

  get bot(): Person | undefined {
    return this.state?.people.find((one) => one.id === this.state?.bot);
  }

  get locale(): string {
    return this.me?.locale ?? 'en-US';
  }

  get place(): Channel | undefined {
    return this.state?.channels.find((one) => one.id === this.channel);
  }

  /** How the sandbox calls a channel. */
  get placeName(): string {
    return this.place?.dm ? '@dm' : this.channel;
  }

  get log(): Log {
    return this.logOf(this.channel);
  }

  personById(id: string): Person | undefined {
    return this.state?.people.find((one) => one.id === id);
  }

  channelById(id: string): Channel | undefined {
    return this.state?.channels.find((one) => one.id === id);
  }

  role(id: string): { id: string; name: string } | undefined {
    return this.state?.roles.find((one) => one.id === id);
  }

  /** The people that one can be. */
  get cast(): Person[] {
    return this.state?.people.filter((one) => !one.bot && !one.owner) ?? [];
  }

  unread(channel: Channel): boolean {
    if (channel.id === this.channel || !channel.last) return false;
    return BigInt(channel.last) > BigInt(this.read[`${this.who}/${channel.name || '@dm'}`] ?? '0');
  }

  /** Connects, and again whenever the connection is lost. */
  connect(): void {
    this.socket?.close();
    const socket = new WebSocket(`ws://${location.host}/api/live?as=${encodeURIComponent(this.who)}`);
    this.socket = socket;
    socket.onmessage = (event) => this.heard(JSON.parse(event.data));
    socket.onclose = () => {
      if (this.socket !== socket) return;
      this.away = true;
      this.changed();
      setTimeout(() => this.socket === socket && this.connect(), this.retry);
      this.retry = Math.min(this.retry * 2, 4000);
    };
  }

  /** Becomes somebody else. */
  be(who: string): void {
    if (who === this.who && this.state) return;
    this.who = who;
    localStorage.setItem('who', who);
    this.reset();
    this.connect();
    this.happened('person', who);
  }

  private reset(): void {
    this.logs.clear();
    this.pending = [];
    this.failures.clear();
    this.form = undefined;
    this.commands = [];
    this.commandsOf = '';
    this.records = [];
  }

  private heard(frame: Json): void {
    switch (frame.t) {
      case 'state':
        this.takeState(frame.state);
        break;
      case 'now':
        this.takeNow(frame.now);
        break;
      case 'message':
        this.takeMessage(frame.message);
        break;
      case 'gone':
        for (const log of this.logs.values()) log.remove(frame.id);
        break;
      case 'records':
        this.takeRecords(frame.records);
        break;
    }
    this.changed();
  }

  private takeState(state: State): void {
    const anew = this.run !== state.run || this.away;
    if (this.run && this.run !== state.run) this.reset();
    if (anew) this.logs.clear();
    this.run = state.run;
    this.away = false;
    this.retry = 250;
    this.state = state;
    speak(this.locale);
    document.title = `${this.me?.display ?? ''} · ${state.guild.name}`;
    this.takeNow(state.now);
    if (!this.place) {
      const first = state.channels.filter((one) => !one.dm && one.kind === 0).sort((a, b) => a.position - b.position)[0];
      const last = state.channels.find((one) => (one.name || '@dm') === remembered('channel'));
      this.channel = (last ?? first)?.id ?? '';
    }
    void this.load();
    void this.loadCommands();
  }

  private takeNow(now: string): void {
    const before = this.now;
    this.now = new Date(now);
    if (before.getTime() !== this.now.getTime()) {
      this.happened('clock', now);
      void this.loadDue();
    }
  }

  private takeMessage(message: Json): void {
    const log = this.logs.get(message.channel_id);
    const known = log?.find(message.id);
    if (log && (known || !log.newest || BigInt(message.id) > BigInt(log.newest.id))) log.put(message);
    const channel = this.channelById(message.channel_id);
    if (channel && !(message.flags & 64) && (!channel.last || BigInt(message.id) > BigInt(channel.last))) channel.last = message.id;
    if (message.channel_id === this.channel) this.markRead();
    if (!known) this.dispatchEvent(new CustomEvent('message', { detail: message }));
  }

  /** An event is told before it is answered: how long that took comes with the answer. */
  private takeRecords(records: WireRecord[]): void {
    this.records = [...this.records, ...records].slice(-RECORDS);
    for (const answer of records.filter((one) => one.took != null)) {
      const event = this.records.findLast((one) => one.kind === 'event' && one.of === answer.of);
      if (event) event.ms = answer.took;
    }
  }

  private markRead(): void {
    const place = this.place;
    if (!place?.last) return;
    this.read[`${this.who}/${place.name || '@dm'}`] = place.last;
    localStorage.setItem('read', JSON.stringify(this.read));
  }

  private logOf(channel: string): Log {
    let log = this.logs.get(channel);
    if (!log) this.logs.set(channel, (log = new Log()));
    return log;
  }

  /** Loads the newest messages of the channel, unless they are there. */
  async load(): Promise<void> {
    const log = this.log;
    if (!this.channel || log.size || log.complete) return this.markRead();
    await this.older();
    this.markRead();
    this.changed();
  }

  /** Loads a page of older messages. */
  older(): Promise<void> {
    const { log, channel } = this;
    if (log.complete) return Promise.resolve();
    log.loading ??= this.fetchOlder(log, channel).finally(() => (log.loading = undefined));
    return log.loading;
  }

  private async fetchOlder(log: Log, channel: string): Promise<void> {
    const query: Record<string, string | number> = { as: this.who, channel, limit: PAGE };
    if (this.channelById(channel)?.dm) query.channel = '@dm';
    if (log.oldest) query.before = log.oldest.id;
    const older: Json[] = await get('messages', query);
    log.prepend(older.filter((one) => !log.find(one.id)));
    log.complete = older.length < PAGE;
    this.changed();
  }

  /** Goes to a channel, and to a message in it. */
  open(channel: string, message?: string): void {
    if (!this.channelById(channel)) return;
    this.channel = channel;
    localStorage.setItem('channel', this.place?.name || '@dm');
    this.happened('channel', this.place?.name || '@dm');
    void this.load().then(() => message && this.dispatchEvent(new CustomEvent('jump', { detail: message })));
    void this.loadCommands();
    this.changed();
  }

  private async loadCommands(): Promise<void> {
    const of = `${this.who}/${this.locale}/${this.placeName}/${this.state?.commands}/${this.me?.roles}`;
    if (!this.channel || of === this.commandsOf) return;
    this.commandsOf = of;
    const found = await get('commands', { as: this.who, channel: this.placeName }).catch(() => []);
    if (of !== this.commandsOf) return;
    this.commands = found;
    this.changed();
  }

  async loadDue(): Promise<void> {
    const found = await get('due', { as: this.who }).catch(() => ({ due: [] }));
    this.due = found.due;
    this.changed();
  }

  /** Puts a command into the composer. */
  fill(command: string): void {
    this.dispatchEvent(new CustomEvent('fill', { detail: command }));
  }

  /** Asks whoever runs the bot for something. Returns what went wrong. */
  async host(line: string): Promise<string | undefined> {
    this.busy = true;
    this.changed();
    try {
      await post('host', { line });
      return undefined;
    } catch (error) {
      return this.why(error);
    } finally {
      this.busy = false;
      void this.loadDue();
      this.changed();
    }
  }

  /** Why something could not be done, in the reader's words. */
  why(error: unknown): string {
    if (error instanceof Refused) return refusal(error.kind, error.fields, error.message);
    return error instanceof Away ? t('away') : t('something_wrong');
  }

  /** Does something that is answered at once: to write, to react. Returns what went wrong. */
  async plainly(body: Json): Promise<string | undefined> {
    try {
      await act(this.who, body);
      return undefined;
    } catch (error) {
      return this.why(error);
    }
  }

  /** Uses a command or menu, and shows what comes of it. */
  async command(name: string, body: Json): Promise<void> {
    const pending: Pending = { key: ++this.keys, channel: this.channel, name };
    this.pending = [...this.pending, pending];
    this.changed();
    const who = this.who;
    const failed = await this.answered(body, who);
    this.pending = this.pending.filter((one) => one !== pending);
    if (failed && who === this.who) this.pending = [...this.pending, { ...pending, failed }];
    else this.happened('command', String(body.command ?? body.name).split(' ')[0]);
    this.changed();
  }

  /** Uses a component of a message. */
  async press(message: string, customId: string, body: Json): Promise<void> {
    this.failures.delete(message);
    this.failures.set(`busy ${message} ${customId}`, '');
    this.changed();
    const who = this.who;
    const failed = await this.answered(body, who);
    this.failures.delete(`busy ${message} ${customId}`);
    if (failed && who === this.who) this.failures.set(message, failed === t('no_answer') ? t('failed') : failed);
    else this.happened('submitted', customId);
    this.changed();
  }

  busyWith(message: string, customId: string): boolean {
    return this.failures.has(`busy ${message} ${customId}`);
  }

  /** Sends a form. Returns what went wrong. */
  async submit(values: [string, string][]): Promise<string | undefined> {
    const form = this.form;
    if (!form) return undefined;
    const failed = await this.answered({ do: 'submit', form: form.id, values }, this.who);
    if (!failed) {
      if (this.form === form) this.form = undefined;
      this.happened('submitted', form.wire.custom_id);
    }
    this.changed();
    return failed === t('no_answer') ? t('something_wrong') : failed;
  }

  closeForm(): void {
    this.form = undefined;
    this.changed();
  }

  private async answered(body: Json, who: string): Promise<string | undefined> {
    try {
      const answer: Answer = await act(who, body);
      if (answer.answer === 'none') return t('no_answer');
      if (answer.answer === 'modal' && answer.form && who === this.who) {
        this.form = { id: answer.form, wire: answer.modal };
      }
      return undefined;
    } catch (error) {
      return this.why(error);
    }
  }

  forget(pending: Pending): void {
    this.pending = this.pending.filter((one) => one !== pending);
    this.changed();
  }

  dismiss(message: string): void {
    this.dismissed.add(message);
    this.changed();
  }
}

export const store = new Store();
