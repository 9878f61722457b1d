/** Names that somebody types as plain text. */
import { offers, type Offer } from './command';
import { store } from './store';

/** Names become mentions. */
export function mentions(words: string): string {
  return words
    .replace(/@([\p{L}\d_.]+)/gu, (all, name: string) => {
      const found = store.state!.people.find((one) => one.name === name || one.display === name);
      const role = store.state!.roles.find((one) => one.name === name);
      return found ? `<@${found.id}>` : role ? `<@&${role.id}>` : all;
    })
    .replace(/#([\p{L}\d_-]+)/gu, (all, name: string) => {
      const found = store.state!.channels.find((one) => one.name === name);
      return found ? `<#${found.id}>` : all;
    });
}

/** Who or what is meant by a name that is begun at the end of a text, and the text with each of them. */
export function begun(words: string): { offer: Offer; words: string }[] {
  const found = /(?:^|\s)([@#])(\S*)$/.exec(words);
  if (!found) return [];
  const [, mark, name] = found;
  const before = words.slice(0, words.length - name.length - 1);
  const all = offers({ type: mark === '@' ? 6 : 7 }, name, store.locale) ?? [];
  return all.slice(0, 10).map((offer) => ({ offer, words: `${before}${mark}${offer.hint ?? offer.label.slice(1)} ` }));
}
