/** The messages of a channel, as far as they are known. */
import type { Json } from './wire';

/** How many messages one block of the list holds: what is far away is not drawn block by block. */
export const BLOCK = 25;

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
