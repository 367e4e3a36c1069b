import { DRAFTS_CHANGED, keptOf, keysOf } from './drafts.ts';

/** Tells the server of the places where this browser keeps something that was begun, so that their cards are there. */
export class KeptDrafts extends HTMLElement {
  private told = '';
  private ofWhom = '';

  connectedCallback(): void {
    addEventListener(DRAFTS_CHANGED, this.look);
    addEventListener('storage', this.look);
    this.look();
  }

  disconnectedCallback(): void {
    removeEventListener(DRAFTS_CHANGED, this.look);
    removeEventListener('storage', this.look);
  }

  /** Whose they are, and in which preparation. */
  set owner(owner: string) {
    this.ofWhom = owner;
    this.look();
  }

  private readonly look = (): void => {
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
