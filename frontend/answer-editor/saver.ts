import type { ChangeSet } from '@codemirror/state';
import type { CoEdit, Sent } from './co-edit.ts';
import type { Accepted, Pull, Pulled, Push, Update } from './protocol.ts';
import { say } from '../say/say.ts';

/** The way to the server. A call that fails leaves its outcome unknown. */
export interface Transport {
  push(push: Push): Promise<Accepted>;
  pull(pull: Pull): Promise<Pulled>;
}

/** A caret and its selection. */
export interface Pointer {
  anchor: number;
  head: number;
}

const NOWHERE: Pointer = { anchor: -1, head: -1 };

export type SaveState = 'saved' | 'saving' | 'offline' | 'refused';

/** What the owner of a saver does. */
export interface Owner {
  /** Shows what others changed. */
  show(changes: ChangeSet): void;
  /** Keeps what is unsaved in the browser; called whenever that changes. */
  keep(): void;
  state(state: SaveState, why: string | null): void;
  newCommandId(): string;
  /** Whether others' changes must wait, as while a character is being composed. */
  mustWait(): boolean;
  /** Whether somebody else has the text open too: what is typed goes out sooner then. */
  inCompany(): boolean;
  pointer(): Pointer | null;
}

/** Times, in milliseconds. */
export interface Pace {
  /** what is typed alone is gathered for so long; while others have the text open, nothing is */
  gather: number;
  /** until it is looked again whether others' changes still have to wait */
  lookAgain: number;
  answer: number;
  retryFirst: number;
  retryMost: number;
}

export const PACE: Pace = { gather: 250, lookAgain: 20, answer: 10_000, retryFirst: 1_000, retryMost: 15_000 };

/**
 * Brings changes to the server and others' changes back: one call at a time, again and again until it is done. What is
 * typed while a call is under way leaves together, right behind it. While others have the text open the first change
 * leaves at once; somebody alone writes into a pause, since nobody waits for it and it takes fewer calls.
 */
export class Saver {
  private head: number;
  private running = false;
  private stopped = false;
  private failures = 0;
  private atOnce = false;
  private missed = false;
  private giveUp: () => void = () => {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: ((saved: boolean) => void)[] = [];
  private readonly coEdit: CoEdit;
  private readonly transport: Transport;
  private readonly owner: Owner;
  private readonly pace: Pace;

  constructor(coEdit: CoEdit, transport: Transport, owner: Owner, pace: Pace = PACE) {
    this.coEdit = coEdit;
    this.transport = transport;
    this.owner = owner;
    this.pace = pace;
    this.head = coEdit.version;
  }

  /** The person typed. */
  changed(): void {
    this.owner.state(this.failures > 0 ? 'offline' : 'saving', null);
    this.send();
  }

  /** Others' changes came without being asked for. */
  received(after: number, updates: readonly Update[], head: number): void {
    if (this.stopped) {
      return;
    }
    if (!this.owner.mustWait() && updates.length > 0) {
      const shown = this.coEdit.receive(after, updates);
      if (shown !== null) {
        this.owner.show(shown);
      }
      this.owner.keep();
    }
    this.headMoved(head);
  }

  /** The server has a newer version, perhaps. */
  headMoved(version: number): void {
    this.head = Math.max(this.head, version);
    if (this.head > this.coEdit.version) {
      this.schedule(0);
    }
  }

  /** Don't wait for the next try. */
  wake(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.run();
  }

  /**
   * The connection is back: a call that went out before won't be answered, so it is made again at once, and what was
   * told meanwhile is asked for.
   */
  reconnected(): void {
    this.missed = true;
    if (this.running && this.failures > 0) {
      this.atOnce = true;
      this.giveUp();
    } else {
      this.wake();
    }
  }

  /** The connection is gone. */
  lost(): void {
    if (this.coEdit.unsaved && !this.stopped) {
      this.failures = Math.max(1, this.failures);
      this.owner.state('offline', null);
    }
  }

  /** Saves now; tells whether everything is saved. */
  flush(): Promise<boolean> {
    if (!this.coEdit.unsaved) {
      return Promise.resolve(true);
    }
    if (this.stopped || this.failures > 0) {
      return Promise.resolve(false);
    }
    return new Promise((done) => {
      this.waiting.push(done);
      this.wake();
    });
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.settle(false);
  }

  /** What is done in one go leaves together: it goes out when all of that is done. */
  private send(): void {
    if (!this.owner.inCompany()) {
      this.schedule(this.pace.gather);
    } else if (this.failures === 0) {
      queueMicrotask(() => this.failures === 0 && this.wake());
    }
  }

  private schedule(delay: number): void {
    if (!this.stopped && !this.running && this.timer === undefined) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        void this.run();
      }, delay);
    }
  }

  private async run(): Promise<void> {
    if (this.running || this.stopped) {
      return;
    }
    this.running = true;
    try {
      while (!this.stopped && (await this.step())) {
        this.failures = 0;
      }
      this.running = false;
    } catch {
      this.running = false;
      this.failed();
    }
    if (this.stopped || this.failures > 0) {
      return;
    }
    if (this.behind) {
      this.schedule(this.pace.lookAgain);
    } else if (this.coEdit.unsaved) {
      this.send();
    }
  }

  private get behind(): boolean {
    return this.missed || this.head > this.coEdit.version;
  }

  /** One call to the server; false when there is nothing left to do now. */
  private async step(): Promise<boolean> {
    const { behind } = this;
    if (behind && this.owner.mustWait()) {
      return false;
    }
    if (behind) {
      await this.pull();
      return true;
    }
    const sent = this.coEdit.next(() => this.owner.newCommandId());
    if (sent === null) {
      this.owner.state('saved', null);
      this.settle(true);
      return false;
    }
    this.owner.keep();
    const base = this.coEdit.version;
    const answer = await this.inTime(this.transport.push(this.message(sent)));
    if (this.stopped) {
      return false; // what becomes of it is the next owner's to find out
    }
    if (answer.refusal !== null && answer.refusal !== undefined) {
      this.refuse(answer.refusal);
    } else if (answer.accepted && answer.head === base + 1 && this.coEdit.version === base) {
      this.head = Math.max(this.head, answer.head);
      this.coEdit.confirm();
    } else if (answer.accepted && answer.head === base && this.coEdit.version === base) {
      this.coEdit.drop();
    } else if (answer.accepted || this.coEdit.version < answer.head) {
      // somebody was first, or a resend had got through before: the pull tells in which order
      this.head = Math.max(this.head, answer.head);
      await this.pull();
    }
    // otherwise what made it come second is here already
    this.owner.keep();
    return true;
  }

  private message({ changes, commandId }: Sent): Push {
    const { version, clientId } = this.coEdit;
    const { anchor, head } = this.owner.pointer() ?? NOWHERE;
    return { version, changesJson: JSON.stringify(changes), clientId, commandId, anchor, head };
  }

  private async pull(): Promise<void> {
    const after = this.coEdit.version;
    const pulled = await this.inTime(this.transport.pull({ version: after }));
    this.missed = false;
    if (this.stopped) {
      return;
    }
    if (pulled.head < after) {
      this.refuse(say('editor.restoredReload'));
      return;
    }
    const shown = this.coEdit.receive(after, pulled.updates);
    this.head = Math.max(pulled.head, this.coEdit.version);
    if (shown !== null) {
      this.owner.show(shown);
    }
    this.owner.keep();
    if (this.coEdit.version === after && pulled.head > after) {
      throw new Error('The server told of changes and sent none');
    }
  }

  /** Nothing can be saved any more; the text stays as it is. */
  refuse(why: string): void {
    this.stopped = true;
    this.owner.state('refused', why);
    this.settle(false);
  }

  private failed(): void {
    const delay = this.atOnce ? 0 : Math.min(this.pace.retryMost, this.pace.retryFirst * 2 ** this.failures);
    this.atOnce = false;
    this.failures++;
    if (this.coEdit.unsaved) {
      this.owner.state('offline', null);
    }
    this.settle(false);
    this.schedule(delay);
  }

  private settle(saved: boolean): void {
    this.waiting.splice(0).forEach((done) => done(saved));
  }

  private inTime<T>(call: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        clearTimeout(late);
        reject(new Error('No answer in time'));
      };
      const late = setTimeout(giveUp, this.pace.answer);
      this.giveUp = giveUp;
      call.then(resolve, reject).finally(() => clearTimeout(late));
    });
  }
}
