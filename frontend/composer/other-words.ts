import { html, LitElement } from 'lit';
import type { Composer } from './composer.ts';
import { draftOf, keepDraft, keepPlace } from './drafts.ts';

const MOST_ROWS = 12;

/**
 * Where the words are written that shall stand in the place of others. It begins with those, and keeps what is written
 * in this browser; the composer behind it says why, and sends both.
 */
export class OtherWords extends LitElement {
  static override properties = { label: {}, placeholder: {}, original: {}, draftKey: {}, text: { state: true } };

  declare label: string;
  declare placeholder: string;
  declare original: string;
  declare draftKey: string;
  private declare text: string;

  constructor() {
    super();
    this.label = this.placeholder = this.original = this.draftKey = this.text = '';
  }

  override createRenderRoot() {
    return this;
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) {
      this.text = draftOf(localStorage, this.draftKey) || this.original;
    }
  }

  protected override firstUpdated(): void {
    this.tell();
    requestAnimationFrame(() => {
      const field = this.querySelector('textarea');
      field?.focus();
      field?.select();
    });
  }

  protected override render() {
    return html`
      <textarea
        class="composer-text"
        aria-label=${this.label}
        placeholder=${this.placeholder}
        rows=${Math.min(MOST_ROWS, Math.max(2, this.text.split('\n').length, Math.ceil(this.text.length / 38)))}
        .value=${this.text}
        @input=${(event: Event) => this.write((event.target as HTMLTextAreaElement).value)}
        @change=${this.tell}
        @keydown=${this.onKey}
      ></textarea>
    `;
  }

  private get composer(): Composer | null {
    return this.nextElementSibling as Composer | null;
  }

  private write(text: string): void {
    this.text = text;
    keepDraft(localStorage, this.draftKey, text === this.original ? '' : text);
    const { place, placeKey } = this.composer ?? { place: null, placeKey: '' };
    if (place !== null && text !== this.original) {
      keepPlace(localStorage, placeKey, place);
    }
  }

  /** Whether other words are written than those that were selected. */
  get changed(): boolean {
    return this.text !== this.original;
  }

  readonly tell = (): void => {
    this.dispatchEvent(new CustomEvent('gr-other-words', { detail: { text: this.text } }));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.tell();
      this.composer?.post(event.shiftKey && this.composer.now);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.composer?.dispatchEvent(new CustomEvent('gr-cancel'));
    }
  };
}

customElements.define('gr-other-words', OtherWords);
