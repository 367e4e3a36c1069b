import type { Stop } from './order.ts';

/** A thread that is new in the margin, or resolved or open now: its place among all of them, in the order of the text. */
export interface ThreadAt extends Stop {
  at: number;
}

/** How the threads of a long margin differ from those before. */
export interface ThreadChanges {
  /** whether there were none before */
  all: boolean;
  changed: ThreadAt[];
  gone: string[];
}

/** An answer that takes longer got lost, and the same cards may be asked for again. */
const LOST_MS = 5000;
/** How many cards are asked for at a time. */
const MOST = 30;

/**
 * All threads of a margin that is too long to have all of its cards: which there are is known at once, their cards come when
 * somebody gets near them. A short margin has its cards, and nothing is known here.
 */
export class Far {
  private threads: Stop[] = [];
  private readonly asked = new Map<string, number>();

  get isLong(): boolean {
    return this.threads.length > 0;
  }

  all(): readonly Stop[] {
    return this.threads;
  }

  knows(threadId: string): boolean {
    return this.threads.some(({ id }) => id === threadId);
  }

  change({ all, changed, gone }: ThreadChanges): void {
    const left = new Set([...gone, ...changed.map(({ id }) => id)]);
    const threads = all ? [] : this.threads.filter(({ id }) => !left.has(id));
    for (const { at, id, resolved } of changed) {
      threads.splice(at, 0, { id, resolved });
    }
    this.threads = threads;
  }

  /** Of threads without a card, those to ask for now. */
  toAsk(threadIds: readonly string[], now: number): string[] {
    const fresh = threadIds.filter((id) => now - (this.asked.get(id) ?? -LOST_MS) >= LOST_MS).slice(0, MOST);
    fresh.forEach((id) => this.asked.set(id, now));
    return fresh;
  }

  /** A card is there; returns whether it was asked for, and so is no news. */
  came(threadId: string): boolean {
    return this.asked.delete(threadId);
  }
}

/** What stands in a stack, with where it begins. */
interface Standing {
  id: string;
  top: number;
  height: number;
}

/** Which of a stack stand between two heights. */
export function between(standing: readonly Standing[], from: number, to: number): string[] {
  return standing.filter(({ top, height }) => top + height > from && top < to).map(({ id }) => id);
}

/**
 * The place of something in a list whose members have growing heights, some of them none: behind all that are not lower. It
 * asks for few of the heights only, since each costs a look at the page.
 */
export function placeAmong<T>(list: readonly T[], top: number, topOf: (each: T) => number | null): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    let known = middle;
    let found = topOf(list[known]!);
    while (found === null && known > low) {
      known -= 1;
      found = topOf(list[known]!);
    }
    if (found === null || found <= top) {
      low = middle + 1;
    } else {
      high = known;
    }
  }
  return low;
}
