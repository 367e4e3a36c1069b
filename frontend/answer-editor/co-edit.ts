import { ChangeSet, Text } from '@codemirror/state';
import type { Update } from './protocol.ts';

/** A change on its way to the server. It keeps its command id until its fate is known. */
export interface Sent {
  commandId: string;
  changes: ChangeSet;
}

/** How many accepted changes are remembered, to place highlights that count in an older version. */
const REMEMBERED = 400;

/**
 * One writer's side of co-editing: the text on screen is the server's text at `version`, then `sent`, then `pending`.
 * At most one change is under way; what is typed meanwhile is composed into the next. Others' changes are rebased over
 * both, and both over them, in the way of CodeMirror's collab: who is accepted first stands first.
 */
export class CoEdit {
  readonly clientId: string;
  version: number;
  sent: Sent | null = null;
  pending: ChangeSet | null = null;
  private accepted: ChangeSet[] = [];

  constructor(clientId: string, version: number) {
    this.clientId = clientId;
    this.version = version;
  }

  get unsaved(): boolean {
    return this.sent !== null || this.pending !== null;
  }

  /** The person changed the text on screen. */
  local(changes: ChangeSet): void {
    if (!changes.empty) {
      const pending = this.pending ? this.pending.compose(changes) : changes;
      this.pending = pending.empty ? null : pending;
    }
  }

  /** What the server hasn't taken yet, in one; null if it has all. */
  get ahead(): ChangeSet | null {
    const sent = this.sent?.changes ?? null;
    return sent !== null && this.pending !== null ? sent.compose(this.pending) : (sent ?? this.pending);
  }

  /** What to send now: what is already under way again, else what is pending, else nothing. */
  next(newCommandId: () => string): Sent | null {
    if (this.sent === null && this.pending !== null) {
      this.sent = { commandId: newCommandId(), changes: this.pending };
      this.pending = null;
    }
    return this.sent;
  }

  /** What was sent has become the next version. */
  confirm(): void {
    if (this.sent !== null) {
      this.remember(this.sent.changes);
      this.sent = null;
    }
  }

  /** What was sent left the text as it is, so that no version was made of it. */
  drop(): void {
    this.sent = null;
  }

  /**
   * Takes accepted changes that follow `after`. Those already held are skipped; a gap is left alone, for a later pull.
   * Returns what to change on screen.
   */
  receive(after: number, updates: readonly Update[]): ChangeSet | null {
    let shown: ChangeSet | null = null;
    updates.forEach((update, i) => {
      if (after + i !== this.version) {
        return;
      }
      if (update.clientId === this.clientId && this.sent !== null) {
        this.confirm();
        return;
      }
      const theirs = ChangeSet.fromJSON(JSON.parse(update.changesJson));
      const here = this.rebaseOver(theirs);
      shown = shown ? (shown as ChangeSet).compose(here) : here;
    });
    return shown;
  }

  /** The changes that were accepted since a version, in turn; null if it isn't known, or too old. */
  since(version: number): ChangeSet[] | null {
    const age = this.version - version;
    return age < 0 || age > this.accepted.length ? null : this.accepted.slice(this.accepted.length - age);
  }

  /** Where a place in a known version is on screen; null if the version is unknown or too old, or shorter than that. */
  toScreen(position: number, version: number, side: -1 | 1): number | null {
    const since = this.since(version);
    if (since === null) {
      return null;
    }
    const ahead = [this.sent?.changes, this.pending].filter((c) => c !== null && c !== undefined);
    const all = [...since, ...ahead];
    if (all.length > 0 && position > all[0]!.length) {
      return null;
    }
    return all.reduce((place, changes) => changes.mapPos(place, side), position);
  }

  private rebaseOver(theirs: ChangeSet): ChangeSet {
    this.remember(theirs);
    let here = theirs;
    if (this.sent !== null) {
      const mine = this.sent.changes;
      this.sent = { ...this.sent, changes: mine.map(here) };
      here = here.map(mine, true);
    }
    if (this.pending !== null) {
      const mine = this.pending;
      this.pending = mine.map(here);
      here = here.map(mine, true);
    }
    return here;
  }

  private remember(changes: ChangeSet): void {
    this.version++;
    this.accepted.push(changes);
    if (this.accepted.length > REMEMBERED) {
      this.accepted.shift();
    }
  }
}

/** The text that changes put in, for people who have to put it in by hand. */
export function insertedText(changes: ChangeSet): string {
  const parts: string[] = [];
  changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted: Text) => {
    if (inserted.length > 0) {
      parts.push(inserted.toString());
    }
  });
  return parts.join('\n');
}
