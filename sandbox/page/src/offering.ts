/** What is offered for the option in hand: by the page itself, or by the bot once typing pauses. */
import { offers, suggestions, type Offer } from './command';
import type { Draft } from './draft';
import { store } from './store';

/** How long typing must pause before the bot is asked, in milliseconds. */
const PAUSE = 200;

export class Offering {
  offered: Offer[] | undefined;
  state: 'none' | 'loading' | 'failed' = 'none';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(private readonly changed: () => void) {}

  /** Offers nothing any more: what the bot is still asked for is no longer wanted. */
  clear(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.offered = undefined;
    this.state = 'none';
  }

  /** Whether there is something to say: what is offered, or that it is awaited. */
  get any(): boolean {
    return this.state !== 'none' || !!this.offered;
  }

  /** Looks for what fits an option of a command; the bot is asked at once, or when typing has paused. */
  look(draft: Draft, name: string, atOnce: boolean): void {
    this.clear();
    const option = draft.option(name);
    const filled = draft.filled.get(name);
    const text = filled?.picked ? '' : (filled?.text ?? '');
    if (!option.autocomplete) {
      this.offered = offers(option, text, store.locale);
      return;
    }
    this.state = 'loading';
    const asked = this.asked;
    const ask = (): void => void suggestions(draft.command, draft.filled, option, text).then(
      (found) => this.take(asked, found, 'none'),
      () => this.take(asked, [], 'failed'),
    );
    this.timer = setTimeout(ask, atOnce ? 0 : PAUSE);
  }

  private take(asked: number, found: Offer[], state: 'none' | 'failed'): void {
    // What was asked for earlier and comes later is no longer wanted.
    if (asked !== this.asked) return;
    this.offered = found;
    this.state = state;
    this.changed();
  }
}
