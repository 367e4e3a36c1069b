import assert from 'node:assert/strict';
import { test } from 'node:test';
import { history, redo, undo } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { CoEdit } from './co-edit.ts';
import type { Update } from './protocol.ts';
import { putBack, repeatedAtOnce, withoutRepetition } from './put-back.ts';
import { received } from './received.ts';

/** The server's order of changes. */
class Order {
  updates: Update[] = [];
}

/** One window of the text. */
class Writer {
  state: EditorState;
  readonly coEdit: CoEdit;
  private readonly order: Order;

  constructor(order: Order, name: string, text: string) {
    this.order = order;
    this.coEdit = new CoEdit(name, 0);
    this.state = EditorState.create({ doc: text, extensions: [history({ newGroupDelay: 0 }), putBack] });
  }

  get text(): string {
    return this.state.sliceDoc();
  }

  types(at: number, words: string): void {
    this.does(this.state.update({ changes: { from: at, insert: words }, userEvent: 'input.type' }));
  }

  deletes(words: string): void {
    const from = this.text.indexOf(words);
    this.does(this.state.update({ changes: { from, to: from + words.length }, userEvent: 'delete.selection' }));
  }

  undoes(): void {
    undo({ state: this.state, dispatch: (transaction) => this.does(transaction) });
  }

  redoes(): void {
    redo({ state: this.state, dispatch: (transaction) => this.does(transaction) });
  }

  /** Hears of all that happened so far, then brings what is its own. */
  syncs(): void {
    this.hears();
    let sent = this.coEdit.next(() => 'id');
    while (sent !== null) {
      this.order.updates.push({ clientId: this.coEdit.clientId, changesJson: JSON.stringify(sent.changes) });
      this.coEdit.confirm();
      sent = this.coEdit.next(() => 'id');
    }
  }

  hears(): void {
    const { version } = this.coEdit;
    const shown = this.coEdit.receive(version, this.order.updates.slice(version));
    if (shown === null) {
      return;
    }
    this.state = this.state.update({
      changes: shown,
      annotations: [received.of(true), Transaction.addToHistory.of(false)],
    }).state;
    const repeated = repeatedAtOnce(this.state, shown, this.coEdit.ahead);
    if (repeated.length > 0) {
      this.does(this.state.update({ changes: repeated, annotations: Transaction.addToHistory.of(false) }));
    }
  }

  private does(transaction: Transaction): void {
    this.coEdit.local(transaction.changes);
    this.state = transaction.state;
    const out = withoutRepetition(transaction);
    if (out !== null) {
      this.coEdit.local(out.changes);
      this.state = out.state;
    }
  }
}

function two(text: string) {
  const order = new Order();
  const [one, other] = [new Writer(order, 'client-one', text), new Writer(order, 'client-other', text)];
  const sync = () => [one, other, one, other].forEach((writer) => writer.syncs());
  return { one, other, sync };
}

const TEXT = 'We drop nothing at all, ever.';

for (const first of ['one', 'other'] as const) {
  test(`words that both deleted come back once, if ${first} undoes first`, () => {
    const writers = two(TEXT);
    const { one, other, sync } = writers;
    one.deletes('nothing at all');
    other.deletes('nothing at all');
    sync();
    assert.equal(one.text, 'We drop , ever.');
    writers[first].undoes();
    sync();
    writers[first === 'one' ? 'other' : 'one'].undoes();
    sync();
    assert.deepEqual([one.text, other.text], [TEXT, TEXT]);
  });
}

test('they come back once if both undo at the same time', () => {
  const { one, other, sync } = two(TEXT);
  one.deletes('nothing at all');
  other.deletes('nothing at all');
  sync();
  one.undoes();
  other.undoes();
  sync();
  assert.deepEqual([one.text, other.text], [TEXT, TEXT]);
});

test('who deleted more brings back only the rest, whoever is first', () => {
  for (const more of ['one', 'other'] as const) {
    for (const first of ['one', 'other'] as const) {
      const writers = two(TEXT);
      const less = more === 'one' ? 'other' : 'one';
      writers[less].deletes('nothing at all');
      writers[more].deletes('drop nothing at all, ever');
      writers.sync();
      writers[first].undoes();
      writers.sync();
      writers[first === 'one' ? 'other' : 'one'].undoes();
      writers.sync();
      assert.deepEqual([writers.one.text, writers.other.text], [TEXT, TEXT]);
    }
  }
});

test('undoing goes on behind it, and redoing deletes nothing of the other', () => {
  const { one, other, sync } = two(TEXT);
  other.types(0, 'So: ');
  sync();
  one.deletes('nothing at all');
  other.deletes('nothing at all');
  sync();
  one.undoes();
  sync();
  other.undoes();
  other.redoes();
  sync();
  assert.equal(one.text, `So: ${TEXT}`);
  other.undoes();
  other.undoes();
  sync();
  assert.deepEqual([one.text, other.text], [TEXT, TEXT]);
});

test('what only one deleted comes back as ever, also beside the same words', () => {
  const { one, other, sync } = two('twice twice');
  one.deletes('twice');
  sync();
  one.undoes();
  sync();
  assert.equal(other.text, 'twice twice');
  other.types(0, 'twice ');
  sync();
  one.deletes('twice ');
  sync();
  one.undoes();
  sync();
  assert.deepEqual([one.text, other.text], ['twice twice twice', 'twice twice twice']);
});

test('what nobody sees isn’t sent', () => {
  const { other, one, sync } = two(TEXT);
  one.deletes('nothing at all');
  other.deletes('nothing at all');
  sync();
  one.undoes();
  sync();
  other.undoes();
  assert.equal(other.coEdit.unsaved, false);
});
