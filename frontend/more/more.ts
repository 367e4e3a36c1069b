import { type Left, LeftLists } from './left.ts';

/** How near the end of what is shown comes before more is asked for, once somebody has moved. */
const NEAR_PX = 600;
/** An answer that takes longer got lost, and more may be asked for again. */
const LOST_MS = 5000;
const MOVES = ['scroll', 'wheel', 'touchmove', 'keydown'] as const;

const PRESSES = ['pointerdown', 'keydown'] as const;

const lists = new LeftLists();
addEventListener('popstate', () => lists.step(performance.now()), true);

/** The address of a list, with its filters; a page has one that unfolds by itself. */
const here = () => location.pathname + location.search;

/**
 * The end of what a long list shows so far. It asks for more when it comes into sight, and as soon as somebody has scrolled or
 * pressed a key, already a good way before. Its button does the same.
 */
export class More extends HTMLElement {
  static readonly observedAttributes = ['data-shown'];

  private observer: IntersectionObserver | undefined;
  private moved = false;
  private asked = 0;
  /** how the list was left, until it is so again */
  private back: Left | null = null;

  connectedCallback(): void {
    PRESSES.forEach((press) => document.addEventListener(press, this.onPress, { capture: true, passive: true }));
    this.back = this.hasAttribute('data-by-hand') ? null : lists.comeBack(here(), performance.now());
    if (this.back !== null) this.goBack(this.back);
    MOVES.forEach((move) => document.addEventListener(move, this.onMove, { capture: true, passive: true }));
    this.watch();
  }

  disconnectedCallback(): void {
    PRESSES.forEach((press) => document.removeEventListener(press, this.onPress, { capture: true }));
    this.stopListening();
    this.observer?.disconnect();
  }

  /** There is more to see by now: where the end is still near, the next part follows. */
  attributeChangedCallback(): void {
    this.asked = 0;
    if (!this.isConnected) return;
    if (this.back !== null) this.goBack(this.back);
    this.watch();
  }

  /** Asks for the rows that were there, then scrolls to where somebody was among them. */
  private goBack({ shown, y }: Left): void {
    if (this.shown < shown) {
      this.ask(shown - this.shown);
    } else {
      this.back = null;
      requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, y)));
    }
  }

  private get shown(): number {
    return Number(this.dataset['shown'] ?? 0);
  }

  /** People press something to leave; a page that is being left is scrolled up, so later is too late. */
  private readonly onPress = (): void => {
    if (this.back === null && !this.hasAttribute('data-by-hand')) lists.keep(here(), { shown: this.shown, y: scrollY });
  };

  private readonly onMove = (): void => {
    this.stopListening();
    this.moved = true;
    this.watch();
  };

  private stopListening(): void {
    MOVES.forEach((move) => document.removeEventListener(move, this.onMove, { capture: true }));
  }

  private watch(): void {
    this.observer?.disconnect();
    if (this.hasAttribute('data-by-hand')) return;
    const margin = `${this.moved ? NEAR_PX : 0}px`;
    // a list that scrolls by itself has an edge of its own
    const options = { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit;
    this.observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.ask(), options);
    this.observer.observe(this);
  }

  private ask(rows?: number): void {
    const now = performance.now();
    if (this.asked === 0 || now - this.asked > LOST_MS) {
      this.asked = now;
      this.dispatchEvent(new CustomEvent('gr-more', { detail: { moved: this.moved, rows } }));
    }
  }
}

customElements.define('gr-more', More);
