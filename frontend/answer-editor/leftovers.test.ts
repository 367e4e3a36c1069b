import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { ChangeSet } from '@codemirror/state';
import '../say/english.ts';
import { CoEdit } from './co-edit.ts';
import { deliver, drop, find, keep, mayBeAlive, type Store } from './leftovers.ts';
import { ServerDouble } from './server-double.ts';

const PACE = { gather: 1, lookAgain: 1, answer: 50, retryFirst: 1, retryMost: 4 };

class MemoryStore implements Store {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (i: number) => [...this.items.keys()][i] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
}

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});

/** A tab that sent one change, typed another and was killed. */
function killedTab(server: ServerDouble): CoEdit {
  const tab = new CoEdit('dead-tab', server.head);
  const length = server.text.length;
  tab.local(ChangeSet.of({ from: length, insert: ' sent' }, length));
  tab.next(() => 'command-1');
  tab.local(ChangeSet.of({ from: length + 5, insert: ' typed' }, length + 5));
  keep(store, 'answer:1', tab, 1000);
  return tab;
}

test('what a killed tab kept is brought in after what came since', async () => {
  const server = new ServerDouble('Go');
  killedTab(server);
  server.edit('bob', 0, 0, 'In ');
  const [leftover] = find(store, 'answer:1', 'me');
  assert.deepEqual(await deliver(leftover!, server, () => {}, PACE), { done: true, head: 3 });
  assert.equal(server.text.toString(), 'In Go sent typed');
});

test('what had arrived before the tab was killed does not go in twice', async () => {
  const server = new ServerDouble('Go');
  const tab = killedTab(server);
  const changesJson = JSON.stringify(tab.sent!.changes);
  await server.push({ version: 0, changesJson, clientId: 'dead-tab', commandId: 'command-1', anchor: -1, head: -1 });
  assert.equal(server.head, 1);
  server.edit('bob', 0, 0, 'In ');
  await deliver(find(store, 'answer:1', 'me')[0]!, server, () => {}, PACE);
  assert.equal(server.text.toString(), 'In Go sent typed');
});

test('what no longer fits comes back as text', async () => {
  const server = new ServerDouble('a much shorter history');
  const tab = new CoEdit('dead-tab', 7);
  tab.local(ChangeSet.of({ from: 500, insert: 'precious' }, 600));
  keep(store, 'answer:1', tab, 1000);
  const outcome = await deliver(find(store, 'answer:1', 'me')[0]!, server, () => {}, PACE);
  assert.deepEqual(outcome, { done: false, text: 'precious', why: 'The text on the server was restored to an older version.' });
});

test('what is refused comes back as text', async () => {
  const server = new ServerDouble('Go');
  killedTab(server);
  server.trouble = ['refused'];
  const outcome = await deliver(find(store, 'answer:1', 'me')[0]!, server, () => {}, PACE);
  assert.equal(outcome.done, false);
  assert.match((outcome as { text: string }).text, /sent[\s\S]*typed/);
});

test('what was brought without an answer is known again at the next try', async () => {
  const server = new ServerDouble('Go');
  const tab = new CoEdit('dead-tab', 0);
  tab.local(ChangeSet.of({ from: 2, insert: ' once' }, 2));
  keep(store, 'answer:1', tab, 1000);
  const bring = () =>
    deliver(find(store, 'answer:1', 'me')[0]!, server, (left) => keep(store, 'answer:1', left, 1000), PACE);
  server.trouble = ['unanswered'];
  await assert.rejects(bring());
  assert.equal((await bring()).done, true);
  assert.equal(server.text.toString(), 'Go once');
});

test('while the server is away nothing is dropped', async () => {
  const server = new ServerDouble('Go');
  killedTab(server);
  server.trouble = ['lost'];
  await assert.rejects(deliver(find(store, 'answer:1', 'me')[0]!, server, () => {}, PACE));
  assert.equal(find(store, 'answer:1', 'me').length, 1);
});

test('nothing is kept of a saved text, of one’s own tab or of another text', () => {
  const server = new ServerDouble('Go');
  const tab = killedTab(server);
  assert.equal(find(store, 'answer:1', 'dead-tab').length, 0);
  assert.equal(find(store, 'answer:12', 'me').length, 0);
  tab.sent = tab.pending = null;
  keep(store, 'answer:1', tab, 2000);
  assert.equal(store.length, 0);
});

test('a tab that wrote a moment ago may be alive', () => {
  killedTab(new ServerDouble('Go'));
  const [leftover] = find(store, 'answer:1', 'me');
  assert.equal(mayBeAlive(leftover!, 2000), true);
  assert.equal(mayBeAlive(leftover!, 60_000), false);
  drop(store, 'answer:1', 'dead-tab');
  assert.equal(store.length, 0);
});

test('a browser that keeps nothing says so', () => {
  const full = { ...store, length: 0, setItem: () => { throw new Error('full'); } } as unknown as Store;
  const tab = killedTab(new ServerDouble('Go'));
  assert.equal(keep(full, 'answer:1', tab, 0), false);
});
