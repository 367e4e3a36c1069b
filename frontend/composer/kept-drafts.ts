import { DRAFTS_CHANGED, keptOf, keysOf } from './drafts.ts';

const A_MOMENT_MS = 150;

/** Tells the server of the places where this browser keeps something that was begun, so that their cards are there. */
export class KeptDrafts extends HTMLElement {
  private told = '';
  private ofWhom = '';
  private soon: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    addEventListener(DRAFTS_CHANGED, this.look);
    addEventListener('storage', this.look);
    this.look();
  }

  disconnectedCallback(): void {
    clearTimeout(this.soon);
    removeEventListener(DRAFTS_CHANGED, this.look);
    removeEventListener('storage', this.look);
  }

  /** Whose they are, and in which preparation. */
  set owner(owner: string) {
    this.ofWhom = owner;
    this.look();
  }

  /** What was just sent is forgotten a moment after its form is gone. */
  private readonly look = (): void => {
    clearTimeout(this.soon);
    this.soon = setTimeout(this.tell, A_MOMENT_MS);
  };

  private readonly tell = (): void => {
    if (!this.isConnected || this.ofWhom === '') {
      return;
    }
    const drafts = keptOf(localStorage, keysOf(localStorage), this.ofWhom).map(({ key, place }) => ({ key, ...place }));
    const now = JSON.stringify(drafts);
    if (now !== this.told && (drafts.length > 0 || this.told !== '')) {
      this.told = now;
      this.dispatchEvent(new CustomEvent('gr-drafts', { detail: { drafts } }));
    }
  };
}

customElements.define('gr-kept-drafts', KeptDrafts);
