import { html, LitElement, nothing } from 'lit';
import { discard, DRAFTS_CHANGED, tellOfDrafts, wordsOf } from './drafts.ts';
import { say } from '../say/say.ts';

/** Says that something is written and not sent, wherever it was left: to be gone on with, or discarded. */
export class DraftNote extends LitElement {
  static override properties = { draftKey: {}, action: {}, words: { state: true } };

  declare draftKey: string;
  /** what going on with it is called */
  declare action: string;
  private declare words: string;

  constructor() {
    super();
    this.draftKey = this.words = '';
    this.action = say('composer.continue');
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(DRAFTS_CHANGED, this.look);
    addEventListener('storage', this.look);
    this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(DRAFTS_CHANGED, this.look);
    removeEventListener('storage', this.look);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('draftKey')) this.look();
  }

  protected override render() {
    this.hidden = this.words === '';
    if (this.hidden) {
      return nothing;
    }
    return html`
      <p class="draft-words" dir="auto">${this.words}</p>
      <div class="draft-actions">
        <span class="draft-kept">${say('composer.kept')}</span>
        <button type="button" class="plain-button" @click=${this.goOn}>${this.action}</button>
        <button type="button" class="plain-button" @click=${this.throwAway}>${say('composer.discard')}</button>
      </div>
    `;
  }

  private readonly look = (): void => {
    this.words = wordsOf(localStorage, this.draftKey);
  };

  private readonly goOn = (): void => {
    this.dispatchEvent(new CustomEvent('gr-continue'));
  };

  private readonly throwAway = (): void => {
    discard(localStorage, this.draftKey);
    tellOfDrafts();
  };
}

customElements.define('gr-draft-note', DraftNote);
