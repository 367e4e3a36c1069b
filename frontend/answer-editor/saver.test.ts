import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChangeSet, Text } from '@codemirror/state';
import { CoEdit } from './co-edit.ts';
import { type SaveState, Saver } from './saver.ts';
import { ServerDouble } from './server-double.ts';

const PACE = { gather: 1, gatherInCompany: 1, answer: 50, retryFirst: 1, retryMost: 4 };

class Writer {
  text: Text;
  coEdit: CoEdit;
  saver: Saver;
  states: SaveState[] = [];
  why: string | null = null;
  private commands = 0;

  constructor(name: string, server: ServerDouble, pace = PACE) {
    this.text = server.text;
    this.coEdit = new CoEdit(name, server.head);
    this.saver = new Saver(
      this.coEdit,
      server,
      {
        show: (changes) => (this.text = changes.apply(this.text)),
        keep: () => {},
        mustWait: () => false,
        inCompany: () => false,
        pointer: () => null,
        newCommandId: () => `${name}-${this.commands++}`,
        state: (state, why) => {
          this.states.push(state);
          this.why = why ?? this.why;
        },
      },
      pace,
    );
  }

  type(at: number, insert: string, remove = 0): void {
    const changes = ChangeSet.of({ from: at, to: at + remove, insert }, this.text.length);
    this.text = changes.apply(this.text);
    this.coEdit.local(changes);
    this.saver.changed();
  }
}

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met(); tries++) {
    assert.ok(tries < 2000, 'it never happened');
    await new Promise((next) => setTimeout(next, 1));
  }
}

test('typing is gathered into one change and saved', async () => {
  const server = new ServerDouble('Go');
  const ann = new Writer('ann', server);
  ann.type(2, ' is');
  ann.type(5, ' fun');
  await until(() => !ann.coEdit.unsaved);
  assert.equal(server.text.toString(), 'Go is fun');
  assert.equal(server.head, 1);
});

test('who comes second is rebased and both texts agree', async () => {
  const server = new ServerDouble('channels');
  const ann = new Writer('ann', server);
  server.edit('bob', 0, 0, 'Buffered ');
  ann.type(8, ' block');
  await until(() => !ann.coEdit.unsaved);
  assert.equal(server.text.toString(), 'Buffered channels block');
  assert.equal(ann.text.toString(), server.text.toString());
});

test('a change whose answer was lost is sent again and goes in once', async () => {
  const server = new ServerDouble('');
  server.trouble = ['unanswered'];
  const ann = new Writer('ann', server);
  ann.type(0, 'once');
  await until(() => !ann.coEdit.unsaved);
  assert.equal(server.text.toString(), 'once');
  assert.ok(ann.states.includes('offline'));
  assert.equal(ann.states.at(-1), 'saved');
});

test('a resend that got through before others came is found in their order', async () => {
  const server = new ServerDouble('');
  server.trouble = ['unanswered'];
  const ann = new Writer('ann', server);
  ann.type(0, 'first');
  await until(() => server.head === 1);
  server.edit('bob', 5, 5, ' second');
  ann.type(0, '> ');
  await until(() => !ann.coEdit.unsaved);
  assert.equal(server.text.toString(), '> first second');
  assert.equal(ann.text.toString(), server.text.toString());
});

test('a refusal stops the saving and keeps the text', async () => {
  const server = new ServerDouble('');
  server.trouble = ['refused'];
  const ann = new Writer('ann', server);
  ann.type(0, 'too late');
  await until(() => ann.states.at(-1) === 'refused');
  assert.equal(ann.why, 'The answer was submitted.');
  assert.equal(ann.text.toString(), 'too late');
  assert.equal(ann.coEdit.unsaved, true);
});

test('a call that hangs is made again as soon as the connection is back', async () => {
  const server = new ServerDouble('');
  server.trouble = ['hangs'];
  const ann = new Writer('ann', server, { ...PACE, answer: 60_000 });
  ann.type(0, 'waiting');
  await until(() => server.pushes === 1);
  ann.saver.lost();
  assert.equal(ann.states.at(-1), 'offline');
  ann.saver.reconnected();
  await until(() => !ann.coEdit.unsaved);
  assert.equal(server.text.toString(), 'waiting');
});

test('flush tells whether everything is saved', async () => {
  const server = new ServerDouble('');
  const ann = new Writer('ann', server);
  ann.type(0, 'now');
  assert.equal(await ann.saver.flush(), true);
  server.trouble = ['lost', 'lost'];
  ann.type(0, 'not ');
  assert.equal(await ann.saver.flush(), false);
});

test('a place in an older version is found on screen', async () => {
  const server = new ServerDouble('abc def');
  const ann = new Writer('ann', server);
  server.edit('bob', 0, 0, '12');
  ann.saver.headMoved(1);
  await until(() => ann.coEdit.version === 1);
  ann.type(0, '#');
  assert.equal(ann.coEdit.toScreen(4, 0, 1), 7);
  assert.equal(ann.coEdit.toScreen(6, 1, 1), 7);
  assert.equal(ann.coEdit.toScreen(6, 9, 1), null);
});

test('three writers with a bad line end up with the same text', async () => {
  const server = new ServerDouble('start\nhere');
  const writers = ['ann', 'bob', 'cyd'].map((name) => new Writer(name, server));
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 400; round++) {
    const writer = writers[random(3)]!;
    const at = random(writer.text.length + 1);
    const remove = random(4) === 0 ? Math.min(3, writer.text.length - at) : 0;
    writer.type(at, ['x', 'ä\n', '👋', 'word '][random(4)]!, remove);
    if (random(9) === 0) {
      server.trouble.push(random(2) === 0 ? 'lost' : 'unanswered');
    }
    if (random(3) === 0) {
      await new Promise((next) => setTimeout(next, random(3)));
    }
    writers.forEach((each) => each.saver.headMoved(server.head));
  }
  await until(() => {
    writers.forEach((each) => each.saver.headMoved(server.head));
    return writers.every((each) => !each.coEdit.unsaved && each.coEdit.version === server.head);
  });
  writers.forEach((each) => assert.equal(each.text.toString(), server.text.toString()));
});

test('a change that leaves the text as it is makes no version and ends', async () => {
  const server = new ServerDouble('Go');
  const mira = new Writer('mira', server);
  mira.type(0, 'G', 1);
  await until(() => mira.states.at(-1) === 'saved');
  assert.equal(server.head, 0);
  assert.equal(server.pushes, 1);
  mira.type(2, ' once');
  await until(() => server.text.toString() === 'Go once' && mira.states.at(-1) === 'saved');
  assert.equal(mira.coEdit.version, 1);
});
