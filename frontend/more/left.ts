/** How far a list was unfolded and its page scrolled when somebody left it. */
export interface Left {
  shown: number;
  y: number;
}

/** For how long after a step in the browser's history a page that opens counts as one that was gone back to. */
const STEP_MS = 3000;

/** Remembers lists by their address, while the page lives, for those who go back to them. */
export class LeftLists {
  private readonly left = new Map<string, Left>();
  private stepped = -Infinity;

  /** Keeps how a list is now. */
  keep(address: string, now: Left): void {
    this.left.set(address, now);
  }

  /** Somebody went back or forth in the browser's history. */
  step(at: number): void {
    this.stepped = at;
  }

  /** How a list was left that opens now; null unless somebody went back to it. */
  comeBack(address: string, at: number): Left | null {
    return at - this.stepped < STEP_MS ? (this.left.get(address) ?? null) : null;
  }
}
