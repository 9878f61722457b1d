/** How an emoji of Discord's is written here: its sign, or the name of a picture that stays outside. */
import type { Json } from './wire';

export function emoji(one: Json): string {
  return one ? (one.id ? `:${one.name}:` : one.name) : '';
}
