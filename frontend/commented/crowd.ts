import type { Contents } from './contents.ts';
import { lineUp, type Places, scrollAlong } from './margin.ts';

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
    const crowd = !narrow && lineUp(this.contents, places, active);
    this.host.toggleAttribute('crowd', crowd);
    if (!crowd) places.margin.style.maxHeight = '';
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
