import { ChangeSet } from '@codemirror/state';
import { CoEdit, insertedText } from './co-edit.ts';
import { type Pace, PACE, Saver, type Transport } from './saver.ts';
import { say } from '../say/say.ts';

/** What a tab has typed and the server hasn't confirmed. */
export interface Leftover {
  clientId: string;
  version: number;
  sent: { commandId: string; changes: unknown } | null;
  pending: unknown;
  /** when it was written, in milliseconds: a living tab writes every few seconds */
  at: number;
}

/** What became of a leftover. */
export type Delivery = { done: true; head: number } | { done: false; text: string; why: string };

const PREFIX = 'greenroom:unsaved:';
const ALIVE_FOR = 10_000;

/** The part of localStorage that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps the unsaved changes of one open editor; false if the browser won't. */
export function keep(store: Store, key: string, coEdit: CoEdit, at: number): boolean {
  const name = `${PREFIX}${key}:${coEdit.clientId}`;
  try {
    if (!coEdit.unsaved) {
      store.removeItem(name);
      return true;
    }
    const { clientId, version, sent, pending } = coEdit;
    const leftover: Leftover = {
      clientId,
      version,
      sent: sent && { commandId: sent.commandId, changes: sent.changes.toJSON() },
      pending: pending?.toJSON() ?? null,
      at,
    };
    store.setItem(name, JSON.stringify(leftover));
    return true;
  } catch {
    return false;
  }
}

/** The leftovers of other editors of the same text. Unreadable ones are passed over, and left where they are. */
export function find(store: Store, key: string, exceptClientId: string): Leftover[] {
  const start = `${PREFIX}${key}:`;
  const names = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  return names.flatMap((name) => {
    const clientId = name.slice(start.length);
    if (!name.startsWith(start) || clientId === exceptClientId) {
      return [];
    }
    try {
      return [{ ...(JSON.parse(store.getItem(name) ?? '') as Leftover), clientId }];
    } catch {
      return [];
    }
  });
}

export function drop(store: Store, key: string, clientId: string): void {
  store.removeItem(`${PREFIX}${key}:${clientId}`);
}

/** Whether the tab that wrote a leftover may still be open; for browsers that have no locks here. */
export function mayBeAlive(leftover: Leftover, now: number): boolean {
  return now - leftover.at < ALIVE_FOR;
}

/**
 * Brings a dead tab's changes to the server, rebased over all that came since, under its own client and command ids, so
 * that nothing goes in twice. What can't be brought comes back as text. Rejects while the server can't be reached.
 *
 * @param hold keeps what is left to bring, before each try: the next one must know under which command this one went out
 */
export async function deliver(
  leftover: Leftover,
  transport: Transport,
  hold: (left: CoEdit) => void,
  pace: Pace = PACE,
): Promise<Delivery> {
  const coEdit = new CoEdit(leftover.clientId, leftover.version);
  const kept = () =>
    [coEdit.sent?.changes, coEdit.pending].map((changes) => (changes ? insertedText(changes) : '')).join('\n').trim();
  try {
    coEdit.sent = leftover.sent && {
      commandId: leftover.sent.commandId,
      changes: ChangeSet.fromJSON(leftover.sent.changes),
    };
    coEdit.pending = leftover.pending ? ChangeSet.fromJSON(leftover.pending) : null;
  } catch {
    return { done: true, head: 0 };
  }
  const { head, updates } = await transport.pull({ version: leftover.version });
  if (head < leftover.version) {
    return { done: false, text: kept(), why: say('editor.restored') };
  }
  const before = kept();
  try {
    coEdit.receive(leftover.version, updates);
  } catch {
    return { done: false, text: before, why: say('editor.changedTooMuch') };
  }
  return new Promise((resolve, reject) => {
    const saver = new Saver(
      coEdit,
      transport,
      {
        show: () => {},
        keep: () => hold(coEdit),
        mustWait: () => false,
        inCompany: () => false,
        pointer: () => null,
        newCommandId: randomId,
        state: (state, why) => {
          if (state === 'saved') {
            saver.stop();
            resolve({ done: true, head: coEdit.version });
          } else if (state === 'refused') {
            resolve({ done: false, text: kept(), why: why ?? '' });
          } else if (state === 'offline') {
            saver.stop();
            reject(new Error('The server can’t be reached'));
          }
        },
      },
      pace,
    );
    saver.wake();
  });
}

/** 128 random bits; unlike randomUUID it works without TLS. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
}
