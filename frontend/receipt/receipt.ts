import { LitElement } from 'lit';
import { keepDraft, tellOfDrafts } from '../composer/drafts.ts';

/** How long a screen may still be busy with itself; whatever it tells the server meanwhile would do as well. */
const SETTLED_MS = 1000;

/** What server and window confirm to each other: that a screen has arrived, and that what was written has. */
export class Receipt extends LitElement {
  static override properties = { screen: { type: Number } };

  declare screen: number;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('screen')) {
      this.wait();
    }
  }

  /** What was kept under a key is at the server. */
  forget(key: string): void {
    keepDraft(localStorage, key, '');
    tellOfDrafts();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('gr-arrived')), SETTLED_MS);
  }
}

customElements.define('gr-receipt', Receipt);
