import { ChangeSet, Text } from '@codemirror/state';
import { countWords } from '../answer-editor/words.ts';

/** Some changes in a row, as the server puts them together. */
export interface Step {
  /** the text's version after it */
  version: number;
  who: string;
  /** the colour of who wrote it, 0 to 6; −1 for several */
  hue: number;
  when: string;
  /** CodeMirror's ChangeSet as JSON, of the text before */
  changes: string;
  /** the number of the submission that was made of this version; 0 for none */
  submission: number;
}

/** Steps that were written in one go, by their places. */
export interface Sitting {
  first: number;
  last: number;
  who: string;
  /** the colour of who wrote it, 0 to 6; −1 for several */
  hue: number;
  when: string;
}

/** Words of a step: as they were, put in, or taken out. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A text's history, to be looked at step by step. Texts share what is the same in them, so all are kept. */
export class Story {
  readonly steps: readonly Step[];
  private readonly texts: Text[] = [Text.empty];
  private readonly changes: ChangeSet[] = [];

  constructor(steps: readonly Step[]) {
    this.steps = steps;
  }

  /** The text after a step. */
  text(step: number): string {
    return this.after(step).toString();
  }

  /** How many words the text had before a sitting, and after it. */
  words({ first, last }: Sitting): { before: number; after: number } {
    return { before: countWords(this.after(first - 1).toString()), after: countWords(this.text(last)) };
  }

  /** The text after a step, with what the step put in and what it took out. */
  pieces(step: number): Piece[] {
    const after = this.after(step);
    const before = this.after(step - 1);
    const pieces: Piece[] = [];
    let at = 0;
    this.changes[step]!.iterChanges((fromA, toA, fromB, toB) => {
      add(pieces, 'same', after.sliceString(at, fromB));
      add(pieces, 'removed', before.sliceString(fromA, toA));
      add(pieces, 'added', after.sliceString(fromB, toB));
      at = toB;
    });
    add(pieces, 'same', after.sliceString(at));
    return pieces;
  }

  private after(step: number): Text {
    for (let next = this.texts.length - 1; next <= step; next++) {
      const changes = ChangeSet.fromJSON(JSON.parse(this.steps[next]!.changes));
      this.changes.push(changes);
      this.texts.push(changes.apply(this.texts[next]!));
    }
    return this.texts[step + 1]!;
  }
}

function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  if (text !== '') {
    pieces.push({ kind, text });
  }
}
