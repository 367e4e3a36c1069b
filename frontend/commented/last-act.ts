/** What is known of a key once its handlers have had it. */
interface Handled {
  readonly defaultPrevented: boolean;
}

/**
 * When somebody last did something. A letter outside of all fields is an act only if it was a command: people who write
 * on while their field is taken out have gone nowhere.
 */
export class LastAct {
  private at = -Infinity;
  private letter: { event: Handled; at: number } | null = null;

  /** Whether there was one after a moment. */
  since(moment: number): boolean {
    const commanded = this.letter?.event.defaultPrevented === true ? this.letter.at : -Infinity;
    return Math.max(this.at, commanded) > moment;
  }

  /** Takes a press, or a key that is no such letter. */
  take(at: number): void {
    this.settle();
    this.at = at;
  }

  /** A key went on with a text, which is no act. */
  pass(): void {
    this.settle();
  }

  /** Takes a letter that went into no field, before anybody acts on it. */
  takeLetter(event: Handled, at: number): void {
    this.settle();
    this.letter = { event, at };
  }

  /** When the last letter was pressed, if it was nobody's command: it begins a text. */
  beginsText(): number | null {
    return this.letter !== null && !this.letter.event.defaultPrevented ? this.letter.at : null;
  }

  private settle(): void {
    if (this.letter?.event.defaultPrevented) this.at = this.letter.at;
    this.letter = null;
  }
}
