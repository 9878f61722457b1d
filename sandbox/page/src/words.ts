/** The page's own words, in the language of whoever one is at the moment. */
import english from '../locales/en-US.json';
import french from '../locales/fr.json';

export type Word = keyof typeof english;

const tables: Record<string, Record<string, string>> = { 'en-US': english, fr: french };

let current = 'en-US';

/** Speaks the language of a locale, or English. */
export function speak(locale: string): void {
  current = locale.startsWith('fr') ? 'fr' : 'en-US';
  document.documentElement.lang = current;
}

/** The language in use. */
export function language(): string {
  return current;
}

/** A text with its gaps filled. */
export function t(word: Word, gaps: Record<string, string | number> = {}): string {
  return tables[current][word].replace(/\{(\w+)\}/g, (_, name) => String(gaps[name] ?? ''));
}

/** The words for what the client refuses, where there are some. */
export function refusal(kind: string, fields: Record<string, string>, fallback: string): string {
  const text = tables[current][`refused_${kind}`];
  return text ? text.replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? '') : fallback;
}

/** What a command, option or choice is called in the reader's language. */
export function localised(part: { [key: string]: unknown }, key: 'name' | 'description', locale: string): string {
  const all = part[`${key}_localizations`] as Record<string, string> | null | undefined;
  return all?.[locale] ?? (part[key] as string) ?? '';
}
