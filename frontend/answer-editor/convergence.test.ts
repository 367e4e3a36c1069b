import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { ChangeSet, type Text } from '@codemirror/state';
import { CoEdit } from './co-edit.ts';
import { deliver, drop, find, keep, type Store } from './leftovers.ts';
import type { Accepted, Pull, Pulled, Push } from './protocol.ts';
import { Saver, type Transport } from './saver.ts';
import { ServerDouble } from './server-double.ts';

const PACE = { gather: 6, lookAgain: 2, answer: 40, retryFirst: 2, retryMost: 16 };
const RUNS = Number(process.env['CONVERGENCE_RUNS'] ?? 60);
const KEY = 'answer:1';

type Random = (below: number) => number;

function seeded(seed: number): Random {
  let state = (seed * 2654435761) % 2147483647 || 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const after = (delay: number) => new Promise<void>((next) => setTimeout(next, delay));

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

/** A bad line: it delays, so that things overtake one another, loses on the way in and back, and brings things twice. */
class BadLine implements Transport {
  calm = false;
  private readonly server: ServerDouble;
  private readonly random: Random;

  constructor(server: ServerDouble, random: Random) {
    this.server = server;
    this.random = random;
  }

  async push(push: Push): Promise<Accepted> {
    return this.carry(() => this.server.push(push));
  }

  async pull(pull: Pull): Promise<Pulled> {
    return this.carry(() => this.server.pull(pull));
  }

  private async carry<T>(call: () => Promise<T>): Promise<T> {
    const { random } = this;
    const trouble = this.calm ? 99 : random(20);
    await after(random(12));
    if (trouble === 0) {
      throw new Error('lost on the way in');
    }
    if (trouble === 1) {
      await after(60); // longer than anybody waits: it was sent again by then
    }
    const answer = call();
    if (trouble === 2) {
      void after(random(90)).then(call, () => {});
    }
    if (trouble === 3) {
      throw new Error('lost on the way back');
    }
    await after(random(12));
    return answer;
  }
}

/** One window, which its owner may reload. */
class Tab {
  /** calls that wait for their answer */
  private calls = 0;
  private offline = false;
  text: Text;
  readonly coEdit: CoEdit;
  readonly saver: Saver;
  private readonly store: MemoryStore;
  private commands = 0;

  constructor(name: string, server: ServerDouble, line: Transport, store: MemoryStore) {
    this.text = server.text;
    this.store = store;
    this.coEdit = new CoEdit(name, server.head);
    this.saver = new Saver(
      this.coEdit,
      { push: (push) => this.heard(line.push(push)), pull: (pull) => this.heard(line.pull(pull)) },
      {
        show: (changes) => (this.text = changes.apply(this.text)),
        keep: () => keep(store, KEY, this.coEdit, 0),
        mustWait: () => false,
        inCompany: () => true,
        pointer: () => null,
        newCommandId: () => `${name}-${this.commands++}`,
        state: (state) => (this.offline = state === 'offline'),
      },
      PACE,
    );
  }

  /** Whether something is on its way to the server, as it has to be where there is something to send. */
  get sends(): boolean {
    return this.calls > 0 || this.offline || !this.coEdit.unsaved;
  }

  private async heard<T>(call: Promise<T>): Promise<T> {
    this.calls++;
    try {
      return await call;
    } finally {
      this.calls--;
    }
  }

  type(at: number, insert: string, remove: number): void {
    const changes = ChangeSet.of({ from: at, to: at + remove, insert }, this.text.length);
    this.text = changes.apply(this.text);
    this.coEdit.local(changes);
    keep(this.store, KEY, this.coEdit, 0);
    this.saver.changed();
  }
}

class Person {
  tab: Tab;
  readonly store = new MemoryStore();
  private tabs = 0;
  private bringing = 0;
  private readonly name: string;
  private readonly server: ServerDouble;
  private readonly line: BadLine;

  constructor(name: string, server: ServerDouble, line: BadLine) {
    this.name = name;
    this.server = server;
    this.line = line;
    this.tab = this.opened();
  }

  /** What wasn't saved is left behind, and the next tab brings it in, as often as it takes. */
  reload(): void {
    this.tab.saver.stop();
    this.tab = this.opened();
    find(this.store, KEY, this.tab.coEdit.clientId).forEach((leftover) => {
      this.bringing++;
      const bring = async (): Promise<void> => {
        try {
          const [left] = find(this.store, KEY, this.tab.coEdit.clientId).filter((l) => l.clientId === leftover.clientId);
          const outcome = await deliver(left!, this.line, (now) => keep(this.store, KEY, now, 0), PACE);
          assert.deepEqual(outcome.done, true, 'text came back instead of going in');
          drop(this.store, KEY, leftover.clientId);
          this.bringing--;
        } catch (unreachable) {
          assert.match(String(unreachable), /lost|reached|in time/);
          await after(7);
          await bring();
        }
      };
      if (!this.underWay.has(leftover.clientId)) {
        this.underWay.add(leftover.clientId);
        void bring();
      } else {
        this.bringing--;
      }
    });
  }

  get settled(): boolean {
    return this.bringing === 0 && !this.tab.coEdit.unsaved && this.tab.coEdit.version === this.server.head;
  }

  private readonly underWay = new Set<string>();

  private opened(): Tab {
    return new Tab(`${this.name}${this.tabs++}`, this.server, this.line, this.store);
  }
}

async function run(seed: number): Promise<void> {
  const random = seeded(seed);
  const server = new ServerDouble('start\nhere');
  const line = new BadLine(server, random);
  const people = ['ann', 'bob', 'cyd'].map((name) => new Person(name, server, line));
  const onlyAdding = seed % 2 === 0;
  const words: string[] = [];
  let told = 0;
  /** The server tells everybody of each change, late, twice, in any order, or not at all. */
  const tell = () => {
    for (; told < server.head; told++) {
      const from = told;
      people.forEach((person) => {
        for (let copies = random(5) === 0 ? 0 : 1 + Math.floor(random(6) / 5); copies > 0; copies--) {
          void after(random(25)).then(() => person.tab.saver.received(from, server.updates.slice(from, from + 1), from + 1));
        }
      });
    }
  };
  const passes = async (ticks: number) => {
    for (; ticks > 0; ticks--) {
      mock.timers.tick(1);
      await new Promise((next) => setImmediate(next));
      tell();
    }
  };
  for (let round = 0; round < 90; round++) {
    const person = people[random(3)]!;
    const { tab } = person;
    const word = `<${person.tab.coEdit.clientId}.${round}>`;
    words.push(word);
    const at = onlyAdding ? placeBetweenWords(tab.text, random) : random(tab.text.length + 1);
    const remove = onlyAdding || random(3) > 0 ? 0 : Math.min(random(9), tab.text.length - at);
    tab.type(at, random(4) === 0 ? `${word}ä\n👋` : word, remove);
    await new Promise((next) => setImmediate(next));
    assert.ok(tab.sends, `seed ${seed}: what was typed leaves without delay`);
    switch (random(24)) {
      case 0:
        person.reload();
        break;
      case 1:
        tab.saver.lost();
        break;
      case 2:
        tab.saver.reconnected();
        break;
    }
    await passes(random(12));
  }
  line.calm = true;
  for (let patience = 0; !people.every((person) => person.settled); patience++) {
    assert.ok(patience < 3000, `seed ${seed}: it never settled`);
    people.forEach((person) => person.tab.saver.headMoved(server.head));
    await passes(1);
  }
  const text = server.text.toString();
  people.forEach((person) => assert.equal(person.tab.text.toString(), text, `seed ${seed}: all show the same`));
  if (onlyAdding) {
    words.forEach((word) => assert.equal(text.split(word).length, 2, `seed ${seed}: ${word} is there once`));
  }
}

/** Somewhere that splits no word, so that each can be counted in the end. */
function placeBetweenWords(text: Text, random: Random): number {
  const all = text.toString();
  const places = [0, all.length];
  for (let at = all.indexOf('<'); at >= 0; at = all.indexOf('<', at + 1)) {
    places.push(at);
  }
  return places[random(places.length)]!;
}

test(`three people on bad lines, who reload in the middle, end with the server's text (${RUNS} runs)`, async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    for (let seed = 1; seed <= RUNS; seed++) {
      await run(seed);
    }
  } finally {
    mock.timers.reset();
  }
});
