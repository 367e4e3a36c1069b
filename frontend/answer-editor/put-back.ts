import { type ChangeDesc, type ChangeSet, type EditorState, StateField, Transaction } from '@codemirror/state';
import { received } from './received.ts';

interface Range {
  from: number;
  to: number;
}

/** What is known of words that this writer took away, and who brought them back. All places are on screen. */
interface PutBack {
  /** where this writer took something away */
  gaps: readonly number[];
  /** what others put in at such a place */
  byOthers: readonly Range[];
  /** what this writer's own undoing put in */
  byUndo: readonly Range[];
}

const MOST = 200;

/** Words shorter than this are alike by accident. */
const TELLING = 3;

/**
 * When two people delete the same words at once, each of them has the deletion to undo. This remembers what of one's own
 * deletions somebody else has brought back, so that undoing it too doesn't bring the words twice.
 */
export const putBack = StateField.define<PutBack>({
  create: () => ({ gaps: [], byOthers: [], byUndo: [] }),
  update(value, transaction) {
    if (!transaction.docChanged) {
      return value;
    }
    const { changes } = transaction;
    const theirs = transaction.annotation(received) === true;
    const undoing = transaction.isUserEvent('undo');
    const gaps = value.gaps.map((at) => changes.mapPos(at, -1));
    const byOthers = [...whole(value.byOthers, changes)];
    const byUndo = [...whole(value.byUndo, changes)];
    const taken: number[] = [];
    changes.iterChanges((fromA, toA, fromB, toB) => {
      if (theirs && toB > fromB && value.gaps.some((at) => fromA <= at && at <= toA)) {
        byOthers.push({ from: fromB, to: toB });
      } else if (undoing && toB > fromB) {
        byUndo.push({ from: fromB, to: toB });
      }
      if (!theirs && toA > fromA) {
        taken.push(fromB);
      }
    });
    return {
      gaps: [...new Set([...gaps, ...taken])].slice(-MOST),
      // what is deleted beside them is another deletion, and its undoing is no repetition
      byOthers: byOthers.filter((range) => !taken.some((at) => range.from <= at && at <= range.to)).slice(-MOST),
      byUndo: byUndo.slice(-MOST),
    };
  },
});

/** What takes those words out again that an undoing brought although somebody else had brought them back; null for none. */
export function withoutRepetition(undone: Transaction): Transaction | null {
  if (!undone.isUserEvent('undo') || !undone.docChanged) {
    return null;
  }
  const { state } = undone;
  const { byOthers } = state.field(putBack);
  const changes: { from: number; to?: number; insert?: string }[] = [];
  undone.changes.iterChanges((_fromA, _toA, from, to) => {
    const there = byOthers.find((range) => range.to === from || range.from === to);
    if (to > from && there !== undefined) {
      changes.push(...onceOnly(state, { from, to }, there));
    }
  });
  return changes.length === 0 ? null : state.update({ changes, annotations: Transaction.addToHistory.of(false) });
}

/** Leaves of one's own words only what isn't among those that are there already. */
function onceOnly(state: EditorState, mine: Range, there: Range) {
  const [own, other] = [state.sliceDoc(mine.from, mine.to), state.sliceDoc(there.from, there.to)];
  if (own === other || (own.length >= TELLING && other.includes(own))) {
    return [{ from: mine.from, to: mine.to }];
  }
  const at = other.length >= TELLING ? own.indexOf(other) : -1;
  if (at < 0) {
    return [];
  }
  const [before, behind] = [own.slice(0, at), own.slice(at + other.length)];
  return there.to === mine.from
    ? [
        { from: there.from, insert: before },
        { from: mine.from, to: mine.to - behind.length },
      ]
    : [
        { from: mine.from + before.length, to: mine.to },
        { from: there.to, insert: behind },
      ];
}

/**
 * As {@link withoutRepetition}, if both undid at the same time: who comes second takes their words out again.
 *
 * @param shown what others changed on screen just now
 * @param unsaved what the server hasn't taken yet: what it has taken came first, and stays
 */
export function repeatedAtOnce(state: EditorState, shown: ChangeSet, unsaved: ChangeDesc | null): Range[] {
  const fresh: Range[] = [];
  unsaved?.iterChangedRanges((_fromA, _toA, from, to) => fresh.push({ from, to }));
  const own = state.field(putBack).byUndo.filter((range) => fresh.some((typed) => typed.from <= range.from && range.to <= typed.to));
  const repeated: Range[] = [];
  shown.iterChanges((_fromA, _toA, from, to) => {
    const words = state.sliceDoc(from, to);
    const mine = own.find(
      (range) => (range.to === from || range.from === to) && state.sliceDoc(range.from, range.to) === words,
    );
    if (words.length >= TELLING && mine !== undefined) {
      repeated.push(mine);
    }
  });
  return repeated;
}

/** Ranges moved along; those that somebody changed are no longer what they were. */
function whole(ranges: readonly Range[], changes: ChangeDesc): Range[] {
  return ranges
    .map((range) => ({ range, from: changes.mapPos(range.from, 1), to: changes.mapPos(range.to, -1) }))
    .filter(({ range, from, to }) => to - from === range.to - range.from)
    .map(({ from, to }) => ({ from, to }));
}
