import { html, LitElement } from 'lit';
import { moved, type Hit, typedKey } from './hits.ts';
import { say } from '../say/say.ts';

/** How long typing may go on before the server is asked. */
const PAUSE_MS = 80;

const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Opens by Ctrl+K (⌘K) on every screen: finds pages, people, dossiers and questions, and does what the keys of the open
 * screen do. The server says what there is to find; going there and pressing the keys happen here.
 */
export class Palette extends LitElement {
  static override properties = { hits: { type: Array }, at: { state: true } };

  declare hits: Hit[];
  declare at: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cameFrom: Element | null = null;

  constructor() {
    super();
    this.hits = [];
    this.at = 0;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey, true);
    addEventListener('click', this.onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey, true);
    removeEventListener('click', this.onClick);
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('hits')) {
      this.at = 0;
    }
  }

  protected override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    return html`<dialog class="palette" aria-label=${say('palette.label')} closedby="any" @close=${this.onClose}>
      <input
        class="palette-words"
        type="text"
        role="combobox"
        aria-label=${say('palette.label')}
        aria-controls="palette-hits"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-activedescendant=${this.hits.length === 0 ? '' : `palette-hit-${this.at}`}
        autocomplete="off"
        spellcheck="false"
        placeholder=${say('palette.placeholder')}
        @input=${this.onInput}
        @keydown=${this.onArrow}
      />
      <ul class="palette-hits" id="palette-hits" role="listbox" aria-label=${say('palette.found')}>
        ${this.hits.map((hit, at) => this.row(hit, at))}
      </ul>
      <a hidden></a>
      <p class="palette-none" role="status" ?hidden=${this.hits.length > 0}>${say('palette.none')}</p>
    </dialog>`;
  }

  private row(hit: Hit, at: number) {
    return html`<li
      class="palette-hit"
      id="palette-hit-${at}"
      role="option"
      aria-selected=${at === this.at ? 'true' : 'false'}
      @click=${(event: MouseEvent) => this.take(at, event.ctrlKey || event.metaKey)}
      @pointermove=${() => (this.at = at)}
    >
      <span class="palette-title" dir="auto">${hit.title}</span>
      <span class="palette-note" dir="auto">${hit.note}</span>
    </li>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isComposing && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'k') {
      event.preventDefault();
      event.stopPropagation();
      if (this.dialog?.open) {
        this.dialog.close();
      } else {
        this.open();
      }
    }
  };

  private readonly onClick = (event: MouseEvent): void => {
    const opener = (event.target as Element).closest('[data-palette]');
    if (opener !== null) {
      opener.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
      this.open();
    }
  };

  private open(): void {
    this.cameFrom = document.activeElement;
    document.querySelectorAll<HTMLDialogElement>('dialog[open]').forEach((other) => other.close());
    this.dialog?.showModal();
    const words = this.querySelector('input');
    if (words !== null) {
      words.value = '';
      words.focus();
    }
    this.ask('');
  }

  private readonly onInput = (event: Event): void => {
    const words = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(words), PAUSE_MS);
  };

  private ask(words: string): void {
    this.dispatchEvent(new CustomEvent('gr-palette-asked', { detail: { words } }));
  }

  private readonly onArrow = (event: KeyboardEvent): void => {
    const to = moved(event.key, this.at, this.hits.length);
    if (to !== null) {
      event.preventDefault();
      this.at = to;
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.take(this.at);
    }
    event.stopPropagation(); // letters in here are words
  };

  /** Goes there, or presses the key where the focus was; a field would take the key for a letter. */
  private take(at: number, besides = false): void {
    const hit = this.hits[at];
    const link = this.querySelector<HTMLAnchorElement>('a');
    if (hit === undefined || link === null) {
      return;
    }
    this.dialog?.close();
    if (hit.path === '') {
      const from = this.cameFrom?.isConnected && !this.cameFrom.matches(FIELDS) ? this.cameFrom : document.body;
      from.dispatchEvent(typedKey(hit.key));
    } else if (besides) {
      open(new URL(hit.path, document.baseURI), '_blank', 'noopener');
    } else {
      link.href = hit.path; // a link's click is what the router listens to
      link.click();
    }
  }

  private readonly onClose = (): void => {
    clearTimeout(this.timer);
  };
}

customElements.define('gr-palette', Palette);
