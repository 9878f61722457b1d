/** Commands and their options, as the composer offers and checks them. */
import { folded } from './part';
import { store } from './store';
import { localised, t } from './words';
import { act, type Json } from './wire';

/** A command that can be typed: a whole one or a subcommand. */
export interface Typed {
  /** The default names, by which it is sent. */
  path: string;
  /** The names that its reader sees. */
  shown: string;
  description: string;
  options: Json[];
}

/** Every slash command of a list, subcommands on their own. */
export function typed(commands: Json[], locale: string): Typed[] {
  const all = commands.filter((one) => one.type === 1).flatMap((one) => below(one, '', '', locale));
  return all.sort((a, b) => a.shown.localeCompare(b.shown));
}

function below(part: Json, path: string, shown: string, locale: string): Typed[] {
  const here = { path: `${path} ${part.name}`.trim(), shown: `${shown} ${localised(part, 'name', locale)}`.trim() };
  const parts = (part.options ?? []).filter((one: Json) => one.type === 1 || one.type === 2);
  if (parts.length) return parts.flatMap((one: Json) => below(one, here.path, here.shown, locale));
  return [{ ...here, description: localised(part, 'description', locale), options: part.options ?? [] }];
}

/** The commands that fit what was typed after the slash; those that begin so come first. */
export function matching(all: Typed[], text: string): Typed[] {
  const wanted = folded(text.trim());
  const begins = (one: Typed): boolean => folded(one.shown).startsWith(wanted) || one.path.startsWith(wanted);
  const contains = (one: Typed): boolean => folded(one.shown).includes(wanted) || folded(one.description).includes(wanted);
  return [...all.filter(begins), ...all.filter((one) => !begins(one) && contains(one))];
}

/** A value that is offered for an option. */
export interface Offer {
  value: string | number | boolean;
  label: string;
  hint?: string;
}

/** What an option of a command holds. */
export interface Filled {
  text: string;
  picked?: Offer;
  file?: File;
}

const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;

/** What the page itself can offer for an option; none where the bot is asked, or where there is nothing to choose from. */
export function offers(option: Json, text: string, locale: string): Offer[] | undefined {
  const all = everything(option, locale);
  const wanted = folded(text.replace(/^[@#]/, ''));
  return all?.filter((one) => folded(one.label.replace(/^[@#]/, '')).includes(wanted) || folded(one.hint ?? '').includes(wanted));
}

function everything(option: Json, locale: string): Offer[] | undefined {
  if (option.choices?.length) return option.choices.map((one: Json) => ({ value: one.value, label: localised(one, 'name', locale) }));
  const state = store.state!;
  const people = state.people.filter((one) => one.member && !one.owner).map((one) => ({ value: one.id, label: `@${one.display}`, hint: one.name }));
  const roles = state.roles.map((one) => ({ value: one.id, label: `@${one.name.replace(/^@/, '')}` }));
  switch (option.type) {
    case 5:
      return [
        { value: true, label: t('true') },
        { value: false, label: t('false') },
      ];
    case USER:
      return people;
    case ROLE:
      return roles;
    case MENTIONABLE:
      return [...people, ...roles];
    case CHANNEL: {
      const kinds: number[] = option.channel_types ?? [];
      const fits = state.channels.filter((one) => !one.dm && (!kinds.length || kinds.includes(one.kind)));
      return fits.map((one) => ({ value: one.id, label: `#${one.name}` }));
    }
    default:
      return undefined;
  }
}

/** Asks the bot for suggestions. */
export async function suggestions(command: Typed, filled: Map<string, Filled>, option: Json, text: string): Promise<Offer[]> {
  const others = command.options.filter((one) => one.name !== option.name && filled.has(one.name) && !problem(one, filled.get(one.name)!));
  const args = await Promise.all(others.filter((one) => one.type !== 11).map((one) => argument(one, filled.get(one.name)!)));
  const body = { do: 'suggest', channel: store.placeName, command: command.path, args, focused: option.name, partial: text };
  const found = await act(store.who, body);
  return found.choices.map((one: Json) => ({ value: one.value, label: one.name }));
}

/** What is wrong with an option, in words; empty optional ones are fine. */
export function problem(option: Json, filled: Filled | undefined): string | undefined {
  const text = filled?.text.trim() ?? '';
  if (option.type === 11) return option.required && !filled?.file ? t('required') : undefined;
  if (!text && !filled?.picked) return option.required ? t('required') : undefined;
  if (option.type === 4 || option.type === 10) return numeric(option, filled!);
  if (option.type === 3 && !option.choices?.length) {
    const { length } = [...text];
    if (option.min_length && length < option.min_length) return t('too_short', { n: option.min_length });
    if (option.max_length && length > option.max_length) return t('too_long', { n: option.max_length });
    return undefined;
  }
  return filled?.picked ? undefined : t('one_of');
}

function numeric(option: Json, filled: Filled): string | undefined {
  if (filled.picked) return undefined;
  if (option.choices?.length) return t('one_of');
  const text = filled.text.trim().replace(',', '.');
  if (option.type === 4 && !/^[-+]?\d+$/.test(text)) return t('needs_integer');
  const number = Number(text);
  if (!text || Number.isNaN(number)) return t('needs_number');
  if (option.min_value != null && number < option.min_value) return t('at_least', { n: option.min_value });
  if (option.max_value != null && number > option.max_value) return t('at_most', { n: option.max_value });
  return undefined;
}

/** An option as the sandbox takes it. */
export async function argument(option: Json, filled: Filled): Promise<Json> {
  const value = filled.picked?.value ?? filled.text.trim();
  const of = (type: string, value: unknown): Json => ({ name: option.name, type, value });
  switch (option.type) {
    case 4:
      return of('integer', Number(value));
    case 10:
      return of('number', Number(String(value).replace(',', '.')));
    case 5:
      return of('bool', value === true);
    case USER:
      return of('user', value);
    case CHANNEL:
      return of('channel', value);
    case ROLE:
      return of('role', value);
    case MENTIONABLE:
      return of(store.role(String(value)) ? 'role' : 'user', value);
    case 11:
      return of('attachment', [filled.file!.name, await base64(filled.file!)]);
    default:
      return of('text', String(value));
  }
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
