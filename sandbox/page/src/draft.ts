/** A slash command that is being put together: which options it has so far, what is in them, and what is wrong with that. */
import { argument, problem, type Filled, type Typed } from './command';
import type { Json } from './wire';

export class Draft {
  readonly filled = new Map<string, Filled>();
  readonly errors = new Map<string, string>();
  /** The names of the options that are shown, in their order. */
  added: string[];

  constructor(readonly command: Typed) {
    this.added = command.options.filter((one) => one.required).map((one) => one.name);
  }

  /** The options that were not added yet. */
  get left(): Json[] {
    return this.command.options.filter((one) => !this.added.includes(one.name));
  }

  option(name: string): Json {
    return this.command.options.find((one) => one.name === name);
  }

  add(name: string): void {
    this.added = [...this.added, name];
  }

  fill(name: string, filled: Filled): void {
    this.filled.set(name, filled);
    this.errors.delete(name);
  }

  /** Takes an option away in which nothing is left to delete. Returns which one comes before it, or that none does. */
  back(name: string): { to: string | undefined; gone: boolean } {
    const at = this.added.indexOf(name);
    const option = this.option(name);
    const to = at > 0 ? this.added[at - 1] : undefined;
    if (!option || option.required) return { to, gone: false };
    this.added = this.added.filter((one) => one !== name);
    this.filled.delete(name);
    this.errors.delete(name);
    return { to, gone: true };
  }

  /** The option to go to after another: the first that is empty, or the one that follows. */
  after(name: string): string | undefined {
    return this.added.find((one) => this.empty(one)) ?? this.added[this.added.indexOf(name) + 1];
  }

  /** Whether an option is being typed of which nothing was picked. */
  typing(name: string): boolean {
    const filled = this.filled.get(name);
    return !!filled?.text && !filled.picked;
  }

  /** Looks at all that was filled in. Returns the first option with which something is wrong. */
  check(): string | undefined {
    this.errors.clear();
    for (const name of this.added) {
      const wrong = problem(this.option(name), this.filled.get(name));
      if (wrong) this.errors.set(name, wrong);
    }
    return [...this.errors.keys()][0];
  }

  /** What was filled in, as the sandbox takes it. */
  args(): Promise<Json[]> {
    const given = this.command.options.filter((one) => this.added.includes(one.name) && !this.empty(one.name));
    return Promise.all(given.map((one) => argument(one, this.filled.get(one.name)!)));
  }

  private empty(name: string): boolean {
    const filled = this.filled.get(name);
    return !filled?.text && !filled?.file;
  }
}
