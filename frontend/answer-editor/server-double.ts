import { ChangeSet, Text } from '@codemirror/state';
import type { Accepted, Pull, Pulled, Push, Update } from './protocol.ts';
import type { Transport } from './saver.ts';

/** A server for tests: it keeps the order, knows commands again, and fails when told to. */
export class ServerDouble implements Transport {
  text = Text.empty;
  updates: Update[] = [];
  commands = new Set<string>();
  /** what happens to the next calls: lost on the way in or back, never answered, or refused */
  trouble: ('lost' | 'unanswered' | 'hangs' | 'refused')[] = [];
  pushes = 0;

  constructor(text = '') {
    this.text = Text.of(text.split('\n'));
  }

  get head(): number {
    return this.updates.length;
  }

  edit(clientId: string, from: number, to: number, insert: string): void {
    this.apply(clientId, ChangeSet.of({ from, to, insert }, this.text.length));
  }

  async push({ version, changesJson, clientId, commandId }: Push): Promise<Accepted> {
    this.pushes++;
    const trouble = this.trouble.shift();
    if (trouble === 'lost') {
      throw new Error('lost');
    }
    if (trouble === 'hangs') {
      return new Promise(() => {});
    }
    if (trouble === 'refused') {
      return { accepted: false, head: -1, refusal: 'The answer was submitted.' };
    }
    const known = this.commands.has(commandId);
    if (!known && version === this.head) {
      this.commands.add(commandId);
      const changes = ChangeSet.fromJSON(JSON.parse(changesJson));
      if (!changes.apply(this.text).eq(this.text)) {
        this.apply(clientId, changes);
      }
    }
    if (trouble === 'unanswered') {
      throw new Error('unanswered');
    }
    return { accepted: this.commands.has(commandId), head: this.head, refusal: null };
  }

  async pull({ version }: Pull): Promise<Pulled> {
    return { head: this.head, updates: this.updates.slice(version) };
  }

  private apply(clientId: string, changes: ChangeSet): void {
    this.text = changes.apply(this.text);
    this.updates.push({ clientId, changesJson: JSON.stringify(changes) });
  }
}
