import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ChangeSet, Text } from '@codemirror/state';
import '../say/english.ts';
import { CoEdit } from './co-edit.ts';
import type { Accepted, Push } from './protocol.ts';
import { type SaveState, Saver } from './saver.ts';
import { ServerDouble } from './server-double.ts';

const PACE = { gather: 1, lookAgain: 1, answer: 50, retryFirst: 1, retryMost: 4 };

class Writer {
  text: Text;
  coEdit: CoEdit;
  saver: Saver;
  states: SaveState[] = [];
  why: string | null = null;
  inCompany = false;
  composing = false;
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
        mustWait: () => this.composing,
        inCompany: () => this.inCompany,
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

/** Lets happen what waits for no timer. */
async function noTime(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
  }
}

/** A server whose answers come when they are let go. */
class SlowServer extends ServerDouble {
  readonly sent: Push[] = [];
  private answers: (() => void)[] = [];

  override async push(push: Push): Promise<Accepted> {
    this.sent.push(push);
    await new Promise<void>((go) => this.answers.push(go));
    return super.push(push);
  }

  answer(): void {
    this.answers.splice(0).forEach((go) => go());
  }
}

/** Somebody who writes with others while the clock stands still. */
function inCompany(context: TestContext, server: ServerDouble): Writer {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const writer = new Writer('ann', server);
  writer.inCompany = true;
  return writer;
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

test('while others are there the first change leaves without delay', async (context) => {
  const server = new SlowServer('Go');
  const ann = inCompany(context, server);
  ann.type(2, '!');
  await noTime();
  assert.equal(server.sent.length, 1);
  server.answer();
  await noTime();
  assert.equal(ann.states.at(-1), 'saved');
  ann.type(3, '!');
  await noTime();
  assert.equal(server.sent.length, 2);
});

test('what is typed while a change is under way leaves together, right behind its answer', async (context) => {
  const server = new SlowServer('Go');
  const ann = inCompany(context, server);
  ann.type(2, ' is');
  await noTime();
  ann.type(5, ' f');
  ann.type(7, 'u');
  await noTime();
  ann.type(8, 'n');
  await noTime();
  assert.equal(server.sent.length, 1);
  server.answer();
  await noTime();
  assert.deepEqual(server.sent.map((push) => push.changesJson), ['[2,[0," is"]]', '[5,[0," fun"]]']);
  server.answer();
  await noTime();
  assert.equal(server.text.toString(), 'Go is fun');
  assert.equal(ann.coEdit.unsaved, false);
});

test('what one deed changes in several steps leaves together', async (context) => {
  const server = new SlowServer('Go');
  const ann = inCompany(context, server);
  ann.type(2, '\n');
  ann.type(3, '- ');
  await noTime();
  assert.deepEqual(server.sent.map((push) => push.changesJson), ['[2,[0,"","- "]]']);
});

test('alone one writes into a pause, and whoever comes ends it with the next change', async (context) => {
  const server = new SlowServer('Go');
  const ann = inCompany(context, server);
  ann.inCompany = false;
  ann.type(2, ' on');
  await noTime();
  assert.equal(server.sent.length, 0);
  ann.inCompany = true;
  ann.type(5, '!');
  await noTime();
  assert.deepEqual(server.sent.map((push) => push.changesJson), ['[2,[0," on!"]]']);
});

test('a server out of reach is not asked with each key', async (context) => {
  const server = new ServerDouble('');
  server.trouble = ['lost', 'lost', 'lost'];
  const ann = inCompany(context, server);
  ann.type(0, 'a');
  await noTime();
  assert.equal(ann.states.at(-1), 'offline');
  ann.type(1, 'b');
  ann.type(2, 'c');
  await noTime();
  assert.equal(server.pushes, 1);
});

test('what waits for a composed character is looked for again in a while, not all the time', async () => {
  const server = new SlowServer('Go');
  const ann = new Writer('ann', server);
  ann.inCompany = true;
  ann.composing = true;
  server.edit('bob', 2, 2, ' on');
  ann.saver.headMoved(1);
  await new Promise((next) => setTimeout(next, 5));
  assert.equal(ann.coEdit.version, 0);
  ann.composing = false;
  await until(() => ann.coEdit.version === 1);
  assert.equal(ann.text.toString(), 'Go on');
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
