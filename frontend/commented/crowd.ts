import type { Contents } from './contents.ts';
import { lineUp, type Places, scrollAlong } from './margin.ts';

/** How far from what is in sight the cards of a long margin are there. */
const NEAR_PX = 500;

/** A margin with more cards than its text has room for: it scrolls by itself, and along with the text. */
export class Crowd {
  private readonly host: HTMLElement;
  private readonly contents: Contents;
  /** how far the page was scrolled when a thread was last brought into view */
  private brought = -1;

  constructor(host: HTMLElement, contents: Contents) {
    this.host = host;
    this.contents = contents;
  }

  get isOne(): boolean {
    return this.host.hasAttribute('crowd');
  }

  /** Lines the cards up, and finds out whether they are a crowd. */
  lineUp(places: Places, active: string | null, narrow: boolean): void {
    const { crowd, missing } = narrow ? { crowd: false, missing: [] } : lineUp(this.contents, places, active, NEAR_PX);
    this.host.toggleAttribute('crowd', crowd);
    if (!crowd) places.margin.style.maxHeight = '';
    this.ask(missing);
  }

  /** Wants the cards of threads that have none yet. */
  ask(threadIds: readonly string[]): void {
    const threads = this.contents.far.toAsk(threadIds, performance.now());
    if (threads.length > 0) {
      this.host.dispatchEvent(new CustomEvent('gr-near', { detail: { threads } }));
    }
  }

  /** The same for one that came to the fore; says whether its card is still to come. */
  isToCome(threadId: string | null): boolean {
    const toCome = threadId !== null && this.contents.far.knows(threadId) && this.contents.card(threadId) === undefined;
    if (toCome) this.ask([threadId]);
    return toCome;
  }

  /** The page is where a thread is: scrolling there was nobody's own. */
  keepPlace(): void {
    this.brought = scrollY;
  }

  /** The page was scrolled. Whoever looks at the cards, or was brought there by one, finds them where they are. */
  follow(places: Places | null): void {
    const looksAtCards =
      places?.margin.matches(':hover, :focus-within') === true ||
      document.activeElement?.closest('[slot="card"], [slot="composer"], [slot="tray"]') != null;
    if (this.isOne && places !== null && scrollY !== this.brought && !looksAtCards) {
      scrollAlong(this.contents, places);
    }
  }
}
