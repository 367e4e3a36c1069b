import type { ChangeSet } from '@codemirror/state';
import { CoEdit } from './co-edit.ts';
import { type Delivery, deliver, drop, find, keep, type Leftover, mayBeAlive, randomId } from './leftovers.ts';
import type { Opening } from './protocol.ts';
import { type Pointer, Saver, type SaveState, type Transport } from './saver.ts';

/** Text that couldn't be brought to the server. */
export interface Kept {
  text: string;
  why: string;
  /** forgets it */
  discard(): void;
}

/** The editor around a session. */
export interface Screen {
  show(changes: ChangeSet): void;
  composing(): boolean;
  inCompany(): boolean;
  pointer(): Pointer | null;
  state(state: SaveState, why: string | null, kept: boolean): void;
  kept(kept: Kept): void;
  /** the server's version on screen moved on */
  caughtUp(): void;
}

interface ConnectionState {
  addStateChangeListener(listener: Listener): void;
  removeStateChangeListener(listener: Listener): void;
}
type Listener = (before: string, now: string) => void;

const LOOK_AGAIN = 12_000;
const HEARTBEAT = 5_000;

/**
 * One open text: saves it, keeps what is unsaved in the browser, and brings in what other tabs left behind. A lock per
 * tab tells the living from the dead; where a browser has none, the time of the last sign does.
 */
export class Session {
  readonly coEdit: CoEdit;
  readonly saver: Saver;
  private readonly key: string;
  private readonly transport: Transport;
  private readonly screen: Screen;
  private readonly offered = new Set<string>();
  private readonly timers: ReturnType<typeof setInterval>[] = [];
  private release: () => void = () => {};
  private stored = true;
  private adopting = false;
  private reloads = false;

  constructor(opening: Opening, transport: Transport, screen: Screen) {
    this.key = opening.key;
    this.transport = transport;
    this.screen = screen;
    this.coEdit = new CoEdit(`${opening.clientId}-${randomId().slice(0, 8)}`, opening.version);
    this.saver = new Saver(this.coEdit, transport, {
      show: (changes) => screen.show(changes),
      keep: () => {
        this.keep();
        screen.caughtUp();
      },
      state: (state, why) => screen.state(state, why, this.stored),
      newCommandId: randomId,
      mustWait: () => screen.composing(),
      inCompany: () => screen.inCompany(),
      pointer: () => screen.pointer(),
    });
  }

  start(): void {
    void navigator.locks?.request(this.lockOf(this.coEdit.clientId), () => new Promise<void>((done) => (this.release = done)));
    this.timers.push(setInterval(() => void this.adopt(), LOOK_AGAIN));
    this.timers.push(setInterval(() => this.coEdit.unsaved && this.keep(), HEARTBEAT));
    connection()?.addStateChangeListener(this.onConnection);
    addEventListener('offline', this.onOffline);
    addEventListener('online', this.onOnline);
    navigation()?.addEventListener('navigate', this.onNavigation);
    addEventListener('beforeunload', this.onLeaving);
    addEventListener('pagehide', this.onGone);
    document.addEventListener('visibilitychange', this.onHidden);
    void this.adopt();
  }

  stop(): void {
    this.onGone();
    this.saver.stop();
    this.release();
    this.timers.forEach(clearInterval);
    connection()?.removeStateChangeListener(this.onConnection);
    removeEventListener('offline', this.onOffline);
    removeEventListener('online', this.onOnline);
    navigation()?.removeEventListener('navigate', this.onNavigation);
    removeEventListener('beforeunload', this.onLeaving);
    removeEventListener('pagehide', this.onGone);
    document.removeEventListener('visibilitychange', this.onHidden);
  }

  /** The person changed the text on screen. */
  typed(changes: ChangeSet): void {
    this.coEdit.local(changes);
    this.keep();
    this.saver.changed();
  }

  private keep(at: number = Date.now()): void {
    this.stored = keep(localStorage, this.key, this.coEdit, at);
  }

  private lockOf(clientId: string): string {
    return `greenroom:${this.key}:${clientId}`;
  }

  private async adopt(): Promise<void> {
    if (this.adopting) {
      return;
    }
    this.adopting = true;
    try {
      for (const leftover of find(localStorage, this.key, this.coEdit.clientId)) {
        if (!this.offered.has(leftover.clientId)) {
          await this.ifDead(leftover, () => this.bringIn(leftover));
        }
      }
    } catch {
      // out of reach: it stays where it is, and the timer or the connection comes back to it
    } finally {
      this.adopting = false;
    }
  }

  private async ifDead(leftover: Leftover, then: () => Promise<void>): Promise<void> {
    if (navigator.locks) {
      await navigator.locks.request(this.lockOf(leftover.clientId), { ifAvailable: true }, async (lock) => {
        if (lock !== null && find(localStorage, this.key, this.coEdit.clientId).some((l) => l.clientId === leftover.clientId)) {
          await then();
        }
      });
    } else if (!mayBeAlive(leftover, Date.now())) {
      await then();
    }
  }

  private async bringIn(leftover: Leftover): Promise<void> {
    const outcome: Delivery = await deliver(leftover, this.transport, (left) =>
      keep(localStorage, this.key, left, leftover.at),
    );
    const forget = () => drop(localStorage, this.key, leftover.clientId);
    if (outcome.done || outcome.text === '') {
      forget();
      this.saver.headMoved(outcome.done ? outcome.head : 0);
    } else {
      this.offered.add(leftover.clientId);
      this.screen.kept({ text: outcome.text, why: outcome.why, discard: forget });
    }
  }

  private readonly onConnection: Listener = (before, now) => {
    const away = (state: string) => state === 'reconnecting' || state === 'connection-lost';
    if (away(now)) {
      this.saver.lost();
    } else if (away(before)) {
      this.onOnline();
    }
  };

  private readonly onOffline = (): void => this.saver.lost();

  private readonly onOnline = (): void => {
    this.saver.reconnected();
    void this.adopt();
  };

  /** A page that begins anew by itself, as after the session has ended, brings back what is kept and needs no question. */
  private readonly onNavigation = (event: Event): void => {
    this.reloads = (event as Event & { navigationType?: string }).navigationType === 'reload';
  };

  private readonly onLeaving = (event: BeforeUnloadEvent): void => {
    if (this.coEdit.unsaved && !(this.reloads && this.stored)) {
      event.preventDefault();
    }
  };

  private readonly onGone = (): void => {
    if (this.coEdit.unsaved) {
      this.keep(0);
    }
  };

  private readonly onHidden = (): void => {
    if (document.hidden) {
      void this.saver.flush();
    }
  };
}

function connection(): ConnectionState | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}

function navigation(): EventTarget | undefined {
  return (window as unknown as { navigation?: EventTarget }).navigation;
}
