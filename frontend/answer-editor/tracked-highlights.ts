import type { ChangeDesc } from '@codemirror/state';
import type { HighlightChanges } from '../commentable/commentable.ts';
import { type Highlight, isBare } from '../commentable/segments.ts';
import type { CoEdit } from './co-edit.ts';

/** Moves ranges with the text; one whose words are all gone goes too. The server does the same (`TrackedHighlights.java`). */
export function moved(ranges: readonly Highlight[], changes: ChangeDesc): Highlight[] {
  return ranges
    .filter((range) => range.to <= changes.length)
    .map((range) => ({ ...range, from: changes.mapPos(range.from, isBare(range) ? -1 : 1), to: changes.mapPos(range.to, -1) }))
    .filter((range) => range.to > range.from || isBare(range));
}

/**
 * Highlights as the server has them: as it placed them last, moved by each accepted change since. It tells only of those
 * that it places elsewhere than that. What it tells of a version that isn't here yet waits for it.
 */
export class TrackedHighlights {
  items: readonly Highlight[] = [];
  version = 0;
  private told: HighlightChanges[] = [];

  tell(changes: HighlightChanges): void {
    this.told = changes.all ? [changes] : [...this.told, changes];
  }

  /** The version that has to be here for all that was told; 0 for none. */
  get awaits(): number {
    return Math.max(this.items.length > 0 ? this.version : 0, this.told.at(-1)?.version ?? 0);
  }

  /**
   * Moves on to the text as it is here, with all that was told of it.
   *
   * @return false if the changes in between are no longer known, so that all has to be told again
   */
  catchUp(text: CoEdit): boolean {
    while (this.told.length > 0 && this.told[0]!.version <= text.version) {
      const next = this.told.shift()!;
      if (!next.all && !this.moveTo(text)) {
        return false;
      }
      const lit = this.since(text, next.version, next.changed.map(({ highlight }) => highlight));
      if (lit === null) {
        return false;
      }
      this.version = text.version;
      this.items = next.all ? lit : this.merged(next, lit);
    }
    return this.version > text.version || this.moveTo(text);
  }

  private merged({ changed, gone }: HighlightChanges, now: readonly Highlight[]): Highlight[] {
    const others = new Set([...gone, ...changed.map(({ highlight }) => highlight.threadId)]);
    const all = this.items.filter((item) => !others.has(item.threadId));
    const byThread = new Map(now.map((item) => [item.threadId, item]));
    changed.forEach(({ at, highlight }) => {
      const item = byThread.get(highlight.threadId);
      if (item !== undefined) {
        all.splice(at, 0, item);
      }
    });
    return all;
  }

  private moveTo(text: CoEdit): boolean {
    const items = this.since(text, this.version, this.items);
    if (items === null) {
      return false;
    }
    if (items !== this.items || this.version !== text.version) {
      this.items = items;
      this.version = text.version;
    }
    return true;
  }

  private since(text: CoEdit, version: number, items: readonly Highlight[]): readonly Highlight[] | null {
    const changes = items.length === 0 ? [] : text.since(version);
    return changes === null ? null : changes.reduce<readonly Highlight[]>(moved, items);
  }
}
