/** After this long without a letter, somebody who types has stopped. */
export const PAUSE_MS = 1000;

/** What is asked of a key. */
export interface Stroke {
  key: string;
  /** whether it went into a field */
  inField: boolean;
  modified: boolean;
  at: number;
}

/**
 * Knows whether somebody is in the middle of writing. Whoever writes on when their field is gone, since its text was saved
 * or something else took its place, means none of the keys: no letter of theirs is a command until they stop for a
 * moment, or press something that is no letter.
 */
export class RunningText {
  private last = -PAUSE_MS;

  /** Takes each key before anybody acts on it; returns whether it goes on with a text that has no field any more. */
  goesOn({ key, inField, modified, at }: Stroke): boolean {
    const runs = at - this.last < PAUSE_MS;
    if (modified || key === 'Shift') {
      if (key === 'Enter') this.stop();
      return false;
    }
    if (key.length > 1 && key !== 'Dead') {
      this.stop();
      return false;
    }
    if (inField || runs) {
      this.last = at;
    }
    return !inField && runs;
  }

  /** A letter that is nobody's command, or a field that is on its way, begins a text too. */
  begin(at: number): void {
    this.last = at;
  }

  stop(): void {
    this.last = -PAUSE_MS;
  }
}
