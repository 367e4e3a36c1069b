import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { SnippetShelf } from './snippet-shelf.ts';
import { filled, insert, matching, nextStop, slashAt, stopsIn, type Selected, type Slash, type Snippet } from './snippets.ts';
import { say } from '../say/say.ts';

/** What the picker writes into. */
export interface Writer extends ReactiveControllerHost {
  field(): HTMLTextAreaElement | null;
  write(text: string): void;
}

let pickers = 0;

/** The list of snippets behind a slash: filtered while one types, chosen by keys or pointer, put in with its blanks. */
export class SnippetPicker implements ReactiveController {
  private readonly host: Writer;
  private readonly id = `gr-snippets-${++pickers}`;
  private slash: Slash | null = null;
  private shown: Snippet[] = [];
  private at = 0;
  private blanks: string[] = [];
  private put: Selected | null = null;
  private inSight = false;

  constructor(host: Writer) {
    this.host = host;
    host.addController(this);
  }

  /** The selection can only be set once the text is there. */
  hostUpdated(): void {
    const field = this.host.field();
    if (this.put !== null && field !== null) {
      const { from, to } = this.put;
      this.put = null;
      field.focus();
      field.setSelectionRange(from, to);
    }
    if (this.open && !this.inSight) {
      const list = document.getElementById(this.id);
      (list?.closest('gr-composer') ?? list)?.scrollIntoView({ block: 'nearest' });
    }
    this.inSight = this.open;
  }

  get open(): boolean {
    return this.slash !== null && (this.shown.length > 0 || this.slash.query === '');
  }

  /** What a screen reader is told of the field while the list is open. */
  get attributes(): { role: string; controls: string; active: string } | null {
    return this.open ? { role: 'combobox', controls: this.id, active: this.shown.length > 0 ? this.option(this.at) : '' } : null;
  }

  /** Somebody typed, or the caret went elsewhere. */
  look(): void {
    const field = this.host.field();
    const shelf = SnippetShelf.here();
    const slash =
      field === null || shelf === null || field.selectionStart !== field.selectionEnd
        ? null
        : slashAt(field.value, field.selectionStart);
    if (slash?.from !== this.slash?.from || slash?.query !== this.slash?.query) {
      this.at = 0;
    }
    this.slash = slash;
    this.shown = slash === null ? [] : matching(shelf!.snippets, slash.query);
    this.host.requestUpdate();
  }

  close(): void {
    this.slash = null;
    this.host.requestUpdate();
  }

  /**
   * Takes the keys of the list, and Tab from blank to blank.
   *
   * @returns whether the key went here
   */
  takes(event: KeyboardEvent): boolean {
    if (event.key === 'Tab' && !event.shiftKey && !this.open) {
      return this.toNextBlank();
    }
    if (!this.open || event.isComposing) {
      return false;
    }
    const count = this.shown.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.at = count === 0 ? 0 : (this.at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
        this.host.requestUpdate();
        return true;
      case 'Enter':
      case 'Tab':
        if (count === 0) return false;
        this.choose(this.shown[this.at]!);
        return true;
      case 'Escape':
        this.dismiss();
        return true;
      default:
        return false;
    }
  }

  /** Its author goes on to something else: what was looked for is put in, as Enter does. */
  finish(): void {
    this.look();
    if (this.slash !== null && this.slash.query !== '' && this.shown.length > 0) {
      this.choose(this.shown[this.at]!);
      this.put = null; // the focus is elsewhere by now
    }
    this.slash = null;
  }

  /** A blank of an inserted snippet that nobody filled in. */
  blankIn(text: string): string | null {
    return this.blanks.find((blank) => text.includes(blank)) ?? null;
  }

  select(words: string, text: string): void {
    const from = text.indexOf(words);
    this.put = { text, from, to: from + words.length };
    this.host.requestUpdate();
  }

  render() {
    if (!this.open) {
      return nothing;
    }
    if (this.shown.length === 0) {
      return html`<p class="snippet-none" @pointerdown=${(event: Event) => event.preventDefault()}>${say('snippets.none')} <a href="library" target="_blank">${say('snippets.add')}</a></p>`;
    }
    return html`
      <ul class="snippet-list" id=${this.id} role="listbox" aria-label=${say('snippets.label')}>
        ${this.shown.map(
          (snippet, place) => html`
            <li
              class="snippet-option"
              id=${this.option(place)}
              role="option"
              aria-selected=${place === this.at}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.choose(snippet)}
            >
              <span class="snippet-name" dir="auto">${snippet.title}${snippet.shared ? html`<small>${say('snippets.team')}</small>` : nothing}</span>
              <span class="snippet-words" dir="auto">${snippet.body}</span>
            </li>
          `,
        )}
      </ul>
    `;
  }

  private choose(snippet: Snippet): void {
    const field = this.host.field();
    if (field === null || this.slash === null) {
      return;
    }
    const words = filled(snippet.body, SnippetShelf.here()?.values ?? {});
    this.put = insert(field.value, this.slash, words);
    this.blanks = [...this.blanks, ...stopsIn(words)];
    this.slash = null;
    this.host.write(this.put.text);
    this.host.requestUpdate();
  }

  /** A slash alone was meant for the list only. */
  private dismiss(): void {
    const field = this.host.field();
    if (field !== null && field.value.trim() === '/') {
      this.host.write('');
    }
    this.close();
  }

  private toNextBlank(): boolean {
    const field = this.host.field();
    if (field === null || this.blankIn(field.value) === null) {
      return false;
    }
    this.put = nextStop(field.value, field.selectionEnd);
    this.host.requestUpdate();
    return this.put !== null;
  }

  private option(place: number): string {
    return `${this.id}-${place}`;
  }
}
