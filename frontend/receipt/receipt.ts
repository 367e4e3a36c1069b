import { LitElement } from 'lit';
import { arrived, tellOfDrafts } from '../composer/drafts.ts';

/** How long a screen may still be busy with itself; whatever it tells the server meanwhile would do as well. */
const SETTLED_MS = 1000;

/** As the server names drafts. A page without encryption has no randomUUID. */
function randomName(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What server and window confirm to each other: that a screen has arrived, and that what was written has. */
export class Receipt extends LitElement {
  static override properties = { screen: { type: Number } };

  declare screen: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly others = new Map<string, string>();

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
    arrived(localStorage, key, (first) => this.another(first));
    tellOfDrafts();
  }

  /** The same one for all that was written for one place. */
  private another(first: string): string {
    const owner = first.slice(0, first.lastIndexOf(':'));
    const other = this.others.get(first) ?? `${owner}:${randomName()}`;
    this.others.set(first, other);
    return other;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('gr-arrived')), SETTLED_MS);
  }
}

customElements.define('gr-receipt', Receipt);
