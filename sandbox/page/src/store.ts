/** What the page knows: the state of a person's client, kept up to date by the sandbox. */
import { Doing } from './doing';
import { Log } from './history';
import { get, type Channel, type Json, type Person, type State, type WireRecord } from './wire';
import { speak } from './words';

/** How many messages one page of a channel holds. */
const PAGE = 100;
/** How many records of the wire are kept. */
const RECORDS = 1000;

/** Something that happened, for tours. */
export interface Happening {
  kind: 'command' | 'channel' | 'person' | 'submitted' | 'clock' | 'inspector';
  what: string;
}

/** What remains between visits of the page. */
function remembered(key: string): string | undefined {
  return localStorage.getItem(key) ?? undefined;
}

export class Store extends EventTarget {
  state: State | undefined;
  who = new URLSearchParams(location.search).get('as') ?? remembered('who') ?? 'alice';
  channel = '';
  now = new Date(0);
  away = false;
  commands: Json[] = [];
  records: WireRecord[] = [];
  due: { at: string; what: string }[] = [];
  /** What its reader does, and what came of it. */
  readonly doing = new Doing(this);
  private logs = new Map<string, Log>();
  private read: Record<string, string> = JSON.parse(remembered('read') ?? '{}');
  private socket: WebSocket | undefined;
  private retry = 250;
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

  /** The people that one can be: those with a part, or everybody where nobody has one. */
  get cast(): Person[] {
    const all = this.state?.people.filter((one) => !one.bot && !one.owner) ?? [];
    const parts = all.filter((one) => one.part).sort((a, b) => a.part!.place - b.part!.place);
    return parts.length ? parts : all;
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
    this.doing.reset();
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
}

export const store = new Store();
