import { html, LitElement, nothing } from 'lit';
import { clock, measure, said } from './time.ts';

const TICK_MS = 250;

/** How long somebody has been saying an answer, beside the time that its text takes. It only counts: nothing blinks. */
export class RecallClock extends LitElement {
  static override properties = { usual: { type: Number }, stopped: { type: Boolean }, seconds: { state: true } };

  declare usual: number;
  declare stopped: boolean;
  declare seconds: number;
  private begun = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.usual = 0;
    this.stopped = false;
    this.seconds = 0;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.begun = performance.now() - this.seconds * 1000;
    this.timer = setInterval(() => this.tick(), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override render() {
    return html`<span class="recall-time num" role="timer" aria-live="off"
        >${this.stopped
          ? said(this.seconds, this.usual)
          : html`<strong>${clock(this.seconds)}</strong> ${measure(this.usual)}`}</span
      >${this.usual > 0
        ? html`<progress max=${this.usual} .value=${Math.min(this.seconds, this.usual)} aria-hidden="true"></progress>`
        : nothing}`;
  }

  private tick(): void {
    if (!this.stopped) {
      this.seconds = Math.floor((performance.now() - this.begun) / 1000);
    }
  }
}

customElements.define('gr-recall-clock', RecallClock);
