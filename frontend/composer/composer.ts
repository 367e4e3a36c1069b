import { html, LitElement, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { draftOf, keepDraft, keepPlace, noteRefused, noteSent, type Place, tellOfDrafts } from './drafts.ts';
import { FocusBack } from './focus-back.ts';
import { SnippetPicker } from './snippet-picker.ts';
import '../paste/fields.ts';
import { say } from '../say/say.ts';

/** What became of a post; each has another round. */
interface Outcome {
  round: number;
  words: string | null;
}

const NO_ANSWER = 10_000;
const MOST_ROWS = 12;

/** Where a comment is written. Its text stays, in this browser, until the server has it. */
export class Composer extends LitElement {
  static override properties = {
    label: {},
    placeholder: {},
    action: {},
    draftKey: {},
    placeKey: {},
    place: { attribute: false },
    initial: {},
    cancellable: { type: Boolean },
    optional: { type: Boolean },
    eager: { type: Boolean },
    slash: { type: Boolean },
    now: { type: Boolean },
    outcome: { attribute: false },
    text: { state: true },
    busy: { state: true },
    words: { state: true },
    near: { state: true },
  };

  declare label: string;
  declare placeholder: string;
  declare action: string;
  declare draftKey: string;
  /** what its place is kept by, with it: a new comment is found again there */
  declare placeKey: string;
  declare place: Place | null;
  declare initial: string;
  declare cancellable: boolean;
  declare optional: boolean;
  declare eager: boolean;
  /** whether it opens with the list of snippets */
  declare slash: boolean;
  /** whether publishing at once is offered too */
  declare now: boolean;
  declare outcome: Outcome | null;
  private declare text: string;
  private declare busy: boolean;
  private declare words: string | null;
  private declare near: boolean;
  private late: ReturnType<typeof setTimeout> | undefined;
  private warned = '';
  /** what was posted and not answered yet, the oldest first: who goes on writing meanwhile keeps that */
  private readonly sent: string[] = [];
  private readonly snippets = new SnippetPicker(this);
  private readonly focusBack = new FocusBack(this);

  constructor() {
    super();
    this.label = this.placeholder = this.draftKey = this.placeKey = this.initial = '';
    this.action = say('composer.post');
    this.cancellable = this.optional = this.eager = this.now = this.slash = false;
    this.outcome = this.place = null;
    this.text = '';
    this.busy = this.near = false;
    this.words = null;
    this.addEventListener('focusin', () => (this.near = true));
    this.addEventListener('focusout', (event) => (this.near = this.contains(event.relatedTarget as Node | null)));
  }

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.late);
    this.focusBack.goBack(this.near);
    tellOfDrafts();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!this.hasUpdated) {
      this.text = draftOf(localStorage, this.draftKey) || this.initial;
      if (this.slash) {
        this.text += /\S$/u.test(this.text) ? ' /' : '/';
      }
    } else if (changed.has('outcome') && this.outcome !== null) {
      clearTimeout(this.late);
      this.busy = false;
      this.words = this.outcome.words;
      const sent = this.sent.shift();
      if (this.words !== null) {
        noteRefused(this.keptUnder());
      } else if (sent === undefined || sent === this.text) {
        this.write('');
      }
    }
  }

  protected override firstUpdated(): void {
    tellOfDrafts();
    if (this.eager) {
      requestAnimationFrame(() => {
        const field = this.field();
        field?.focus({ preventScroll: this.closest('.verdict-bar') !== null });
        if (this.slash) {
          field?.setSelectionRange(this.text.length, this.text.length);
          this.snippets.look();
        }
      });
    }
  }

  protected override render() {
    const open = this.near || this.cancellable || this.text !== '' || this.words !== null;
    const rows = Math.min(MOST_ROWS, Math.max(open ? 2 : 1, this.text.split('\n').length));
    this.toggleAttribute('filled', this.text !== '');
    const list = this.snippets.attributes;
    return html`
      <textarea
        class="composer-text"
        aria-label=${this.label}
        placeholder=${this.placeholder}
        rows=${rows}
        role=${ifDefined(list?.role)}
        aria-autocomplete=${ifDefined(list === null ? undefined : 'list')}
        aria-expanded=${ifDefined(list === null ? undefined : 'true')}
        aria-controls=${ifDefined(list?.controls)}
        aria-activedescendant=${ifDefined(list?.active)}
        .value=${this.text}
        ?readonly=${this.busy}
        @input=${(event: Event) => {
          this.write((event.target as HTMLTextAreaElement).value);
          this.snippets.look();
        }}
        @blur=${() => this.snippets.close()}
        @keydown=${this.onKey}
      ></textarea>
      ${this.snippets.render()}
      ${this.words === null ? nothing : html`<p class="composer-words" role="alert">${this.words}</p>`}
      <div class="composer-actions" ?hidden=${!open}>
        <span class="composer-hint">Markdown</span>
        ${this.cancellable
          ? html`<button type="button" class="plain-button" @click=${this.cancel}>${this.text === this.initial || this.text.trim() === '' ? say('composer.cancel') : say('composer.close')}</button>`
          : nothing}
        ${this.now
          ? html`<button
              type="button"
              class="plain-button"
              title=${say('composer.publishNowHint')}
              ?disabled=${this.busy || this.text.trim() === ''}
              @click=${() => this.post(true)}
            >${say('composer.publishNow')}</button>`
          : nothing}
        <button
          type="button"
          class="plain-button primary"
          title=${this.now ? say('composer.pendingHint') : say('composer.postHint')}
          ?disabled=${this.busy || (this.text.trim() === '' && !this.optional)}
          @click=${() => this.post(false)}
        >
          ${this.action}
        </button>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.near && this.offsetHeight < innerHeight / 2 && this.closest('.verdict-bar') === null) {
      // its buttons too, once the cards stand where they belong; what is in view already stays
      requestAnimationFrame(() => requestAnimationFrame(() => this.near && this.scrollIntoView({ block: 'nearest' })));
    }
  }

  field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  write(text: string): void {
    this.text = text;
    keepDraft(localStorage, this.draftKey, text === this.initial ? '' : text);
    if (this.place !== null && text.trim() !== '') {
      keepPlace(localStorage, this.placeKey, this.place);
    }
  }

  private keptUnder(): string {
    return this.placeKey || this.draftKey;
  }

  post(now: boolean): void {
    if (this.busy || (this.text.trim() === '' && !this.optional)) {
      return;
    }
    const blank = this.snippets.blankIn(this.text);
    if (blank !== null && this.warned !== this.text) {
      this.warned = this.text;
      this.words = say('composer.blank', { blank });
      this.snippets.select(blank, this.text);
      return;
    }
    this.busy = true;
    this.words = null;
    this.sent.push(this.text);
    noteSent(localStorage, this.keptUnder());
    this.late = setTimeout(() => {
      this.busy = false;
      this.words = say('composer.late');
    }, NO_ANSWER);
    this.dispatchEvent(new CustomEvent('gr-post', { detail: { text: this.text, now } }));
  }

  /** Its author goes on to something else: sends what is written, if anything is. Returns whether nothing is in the way. */
  finish(): boolean {
    const words = this.previousElementSibling as { changed?: boolean; tell?: () => void } | null;
    // a slash alone was meant for the list
    if (['', '/'].includes(this.text.trim()) && words?.changed !== true) {
      return true;
    }
    words?.tell?.();
    this.snippets.finish();
    this.post(false);
    return this.busy;
  }

  /** What is written stays kept, and where it is shown it can be discarded. */
  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('gr-cancel'));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.snippets.takes(event); // from the list into the text, and off
      this.post(event.shiftKey && this.now);
    } else if (this.snippets.takes(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape' && this.cancellable) {
      event.preventDefault();
      event.stopPropagation();
      this.cancel();
    }
  };
}

customElements.define('gr-composer', Composer);
