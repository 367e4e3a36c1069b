/** The longest delay that a browser's timer takes. */
const LONGEST = 2 ** 31 - 1;

/** Tells when a moment has come, so that what ends by the clock is shown anew. */
export class Wake extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait: number | null = null;

  /** Milliseconds from now; null for never. */
  set due(milliseconds: number | null) {
    this.wait = milliseconds;
    this.start();
  }

  connectedCallback(): void {
    this.start();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private start(): void {
    clearTimeout(this.timer);
    if (this.isConnected && this.wait !== null) {
      this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('gr-wake')), Math.min(this.wait, LONGEST));
    }
  }
}

customElements.define('gr-wake', Wake);
