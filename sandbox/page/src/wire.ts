/** Talking with the sandbox. */

/** What comes over the wire is Discord's, and as loosely typed as that. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Person {
  id: string;
  name: string;
  display: string;
  locale: string;
  bot: boolean;
  member: boolean;
  closed_dms: boolean;
  admin: boolean;
  owner: boolean;
  /** What this person is there to show, by language, and where in the switch; none where that is nobody's to be. */
  part: { place: number; words: Record<string, string> } | null;
  roles: string[];
}

export interface Channel {
  id: string;
  name: string;
  kind: number;
  position: number;
  dm: boolean;
  last: string | null;
  say: boolean;
}

export interface State {
  run: string;
  me: string;
  bot: string;
  now: string;
  guild: { id: string; name: string };
  people: Person[];
  channels: Channel[];
  roles: { id: string; name: string }[];
  commands: string;
  online: boolean;
  base: string;
}

export interface Violation {
  rule: string;
  detail: string;
}

export interface WireRecord {
  order: number;
  at: string;
  kind: 'event' | 'call' | 'silence';
  title: string;
  status?: number;
  ms?: number | null;
  violations: Violation[];
  sessions?: number;
  interaction?: string | null;
  /** The interaction that it is about. */
  of?: string | null;
  /** How long the bot took to answer it, where this is the answer. */
  took?: number | null;
}

export interface Answer {
  answer: 'message' | 'deferred' | 'modal' | 'choices' | 'none';
  message?: string;
  interaction: string;
  form?: string;
  modal?: Json;
}

/** What the client refuses: of a kind that the page has words for, and in English. */
export class Refused extends Error {
  constructor(
    readonly kind: string,
    readonly fields: Record<string, string>,
    message: string,
  ) {
    super(message);
  }
}

/** The sandbox can't be reached. */
export class Away extends Error {}

async function ask(path: string, options?: RequestInit): Promise<Json> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Away('away');
  }
  const body = await response.json().catch(() => ({ error: response.statusText }));
  if (response.ok) return body;
  const refused = body.refused ?? { kind: 'other' };
  throw new Refused(refused.kind, refused, body.error ?? response.statusText);
}

export function get(path: string, query: Record<string, string | number> = {}): Promise<Json> {
  const text = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return ask(`/api/${path}?${text}`);
}

export function post(path: string, body: Json): Promise<Json> {
  const headers = { 'content-type': 'application/json' };
  return ask(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Does something as a person. */
export function act(who: string, body: Json): Promise<Json> {
  return post(`act?as=${encodeURIComponent(who)}`, body);
}
