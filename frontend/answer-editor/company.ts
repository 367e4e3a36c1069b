import type { CoEdit } from './co-edit.ts';
import type { Placed } from './cursors.ts';
import type { Cursor, Point } from './protocol.ts';

/** What is shown of the others, and what is told to them. */
export interface Room {
  /** the cursors as they are on screen now */
  placed(): readonly Placed[];
  show(placed: readonly Placed[]): void;
  /** one's own caret and selection on screen; null without the focus */
  own(): { anchor: number; head: number } | null;
  tell(point: Point): void;
}

const THROTTLE = 80;

/** The other editors of the same text: who they are, where they point, and where oneself does. */
export class Company {
  private here: readonly Cursor[] = [];
  private readonly moves = new Map<string, number>();
  private waiting = new Map<string, Cursor>();
  private told = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly coEdit: CoEdit;
  private readonly room: Room;

  constructor(coEdit: CoEdit, room: Room) {
    this.coEdit = coEdit;
    this.room = room;
  }

  get others(): boolean {
    return this.here.length > 0;
  }

  /** The server tells who has the text open and where they point. */
  meet(now: readonly Cursor[]): void {
    const before = new Map(this.here.map((cursor) => [cursor.client, cursor]));
    const alone = this.here.length === 0;
    this.here = now;
    now.forEach((cursor) => {
      const known = before.get(cursor.client);
      const same = known && known.version === cursor.version && known.anchor === cursor.anchor && known.head === cursor.head;
      if (!same && cursor.anchor >= 0) {
        this.waiting.set(cursor.client, cursor);
      }
    });
    const present = new Set(now.map((cursor) => cursor.client));
    this.waiting = new Map([...this.waiting].filter(([client]) => present.has(client)));
    const left = this.room.placed().filter((cursor) => present.has(cursor.client));
    if (left.length !== this.room.placed().length) {
      this.room.show(left);
    }
    this.place();
    if (alone && this.others) {
      this.told = '';
      this.moved();
    }
  }

  /** Shows those who point into a version that is on screen by now. */
  place(): void {
    const placed = new Map(this.room.placed().map((cursor) => [cursor.client, cursor]));
    let changed = false;
    this.waiting.forEach((cursor, client) => {
      const anchor = this.coEdit.toScreen(cursor.anchor, cursor.version, -1);
      const head = this.coEdit.toScreen(cursor.head, cursor.version, -1);
      if (anchor !== null && head !== null) {
        const moves = (this.moves.get(client) ?? 0) + 1;
        this.moves.set(client, moves);
        placed.set(client, { client, name: cursor.name, hue: cursor.hue, anchor, head, moves });
        changed = true;
      }
      if (cursor.version <= this.coEdit.version) {
        this.waiting.delete(client);
      }
    });
    if (changed) {
      this.room.show([...placed.values()]);
    }
  }

  /** One's own caret moved; the others are told soon. */
  moved(): void {
    if (this.others && this.timer === undefined) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.tell();
      }, THROTTLE);
    }
  }

  /** One's own caret as it will be once what is under way is accepted; it travels with that. */
  pointer(): { anchor: number; head: number } | null {
    const own = this.others ? this.room.own() : null;
    if (own === null) {
      return null;
    }
    const back = this.coEdit.pending?.desc.invertedDesc;
    const before = (position: number) => back?.mapPos(position, -1) ?? position;
    const pointer = { anchor: before(own.anchor), head: before(own.head) };
    this.told = `${this.coEdit.version + 1}:${pointer.anchor}:${pointer.head}`;
    return pointer;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private tell(): void {
    if (this.coEdit.unsaved) {
      this.moved();
      return;
    }
    const own = this.others ? this.room.own() : null;
    const { version } = this.coEdit;
    const now = own && `${version}:${own.anchor}:${own.head}`;
    if (own !== null && now !== null && now !== this.told) {
      this.told = now;
      this.room.tell({ version, anchor: own.anchor, head: own.head });
    }
  }
}
