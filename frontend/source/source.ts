import { html, LitElement } from 'lit';
import { linesOf, type Mark, marksByLine, nextMarked, shorthand, words } from './lines.ts';
import { say } from '../say/say.ts';

/**
 * A text by its numbered lines, of which some carry marks. Lines are shown as text and never as markup. A click, or
 * Enter on the line that the arrow keys reached, tells the line's number in `gr-line`.
 */
export class Source extends LitElement {
  static override properties = {
    text: {},
    marks: { attribute: false },
    active: { state: true },
  };

  declare text: string;
  declare marks: readonly Mark[];
  declare active: number;

  constructor() {
    super();
    this.text = '';
    this.marks = [];
    this.active = 0;
    this.addEventListener('keydown', (event) => this.onKey(event));
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'listbox');
    this.setAttribute('aria-label', say('source.label'));
    this.tabIndex = 0;
  }

  /** Marks a line as the one that is looked at, and brings it into sight. */
  show(line: number): void {
    this.active = line;
    void this.updateComplete.then(() => this.reveal(line));
  }

  protected override render() {
    const marks = marksByLine(this.marks);
    return linesOf(this.text).map((line, at) => this.line(at + 1, line, marks.get(at + 1) ?? []));
  }

  protected override updated(): void {
    if (this.active > 0) {
      this.setAttribute('aria-activedescendant', `source-line-${this.active}`);
    }
  }

  private line(number: number, text: string, kinds: readonly Mark['kind'][]) {
    const classes = ['source-line', ...kinds.map((kind) => `source-${kind}`)].join(' ');
    return html`<div
      role="option"
      id="source-line-${number}"
      class=${classes}
      aria-selected=${number === this.active ? 'true' : 'false'}
      aria-label=${kinds.length === 0 ? say('source.line', { number, text }) : say('source.markedLine', { number, text, kinds: words(kinds) })}
      @click=${() => this.choose(number)}
    ><span class="source-mark" title=${words(kinds)}>${shorthand(kinds)}</span><span class="source-number">${number}</span
    ><span class="source-text">${text}</span></div>`;
  }

  private choose(line: number): void {
    this.active = line;
    this.dispatchEvent(new CustomEvent('gr-line', { detail: { line } }));
  }

  private onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      this.show(nextMarked(this.marks, this.active, step));
    } else if (event.key === 'Enter' && this.active > 0) {
      event.preventDefault();
      this.choose(this.active);
    }
  }

  private reveal(line: number): void {
    const row = this.querySelector<HTMLElement>(`#source-line-${line}`);
    if (!row || this.offsetParent === null) {
      return;
    }
    const top = row.offsetTop - this.offsetTop;
    if (top < this.scrollTop || top + row.offsetHeight > this.scrollTop + this.clientHeight) {
      this.scrollTop = top - this.clientHeight / 3;
    }
  }
}

customElements.define('gr-source', Source);
