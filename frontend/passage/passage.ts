import { LitElement } from 'lit';
import { type Commentable, COMPOSING, type Highlights, LONGEST_QUOTE, tell, type TextSelection } from '../commentable/commentable.ts';
import { composed, type Highlight, insertions, markClass, type Segment, segments } from '../commentable/segments.ts';
import { caretBox, holds, moveCaret } from './caret.ts';
import { selectFromMarks } from './pressing.ts';
import { openAgain, openFolds } from './folds.ts';
import { linkNotes } from './notes.ts';
import { Runs } from './runs.ts';

/**
 * Rendered text to read and comment on. The one place that sets HTML, which the server has sanitized. It renders into
 * the page itself, so that selections, styles and screen readers reach the text.
 */
export class Passage extends LitElement implements Commentable {
  static override properties = {
    html: {},
    version: { type: Number },
    label: {},
    highlights: { attribute: false },
  };

  declare html: string;
  declare version: number;
  declare label: string;
  declare highlights: Highlights | null;

  private readonly text = document.createElement('div');
  private readonly caret = document.createElement('span');
  private runs = new Runs(this.text);
  private shown: { segment: Segment; marks: HTMLElement[] }[] = [];
  private insertions = '[]';
  private lit: [string | null, string | null] = [null, null];
  private composing: TextSelection | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor() {
    super();
    this.html = '';
    this.version = 0;
    this.label = '';
    this.highlights = null;
    this.text.className = 'gr-passage-text gr-prose';
    this.caret.className = 'gr-passage-caret';
    this.caret.hidden = true;
    this.text.addEventListener('keydown', (event) => this.onKey(event));
    this.text.addEventListener('blur', () => (this.caret.hidden = true));
    selectFromMarks(this.text);
  }

  get passage(): string {
    return this.dataset['passage'] ?? '';
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.append(this.text, this.caret);
    document.addEventListener('selectionchange', this.onSelection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.resting);
    document.removeEventListener('selectionchange', this.onSelection);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('html')) {
      const opened = openFolds(this.text);
      this.text.innerHTML = this.html;
      openAgain(this.text, opened);
      linkNotes(this.text);
      this.runs = new Runs(this.text);
      this.shown = [];
      this.insertions = '[]';
    }
    if (changed.has('label')) {
      this.text.setAttribute('role', 'group');
      this.text.setAttribute('aria-label', this.label);
      this.text.tabIndex = 0;
    }
    if (changed.has('html') || changed.has('highlights') || changed.has('version')) {
      this.mark();
    }
  }

  place(threadId: string): { top: number; order: number } | null {
    const first = this.shown.find(({ segment, marks }) => segment.threads.includes(threadId) && marks.length > 0);
    const bare = first === undefined ? this.inserted(threadId) : undefined;
    const box = (first?.marks[0] ?? bare)?.getClientRects()[0];
    return box ? { top: box.top, order: first?.segment.from ?? Number(bare!.dataset['at']) } : null;
  }

  light(active: string | null, hovered: string | null): void {
    this.lit = [active, hovered];
    this.shown.forEach(({ segment, marks }) =>
      marks.forEach((mark) => (mark.className = markClass(segment, active, hovered))),
    );
  }

  markComposing(where: TextSelection | null): void {
    this.composing = where;
    this.mark();
  }

  /** Brings the keyboard to the text; nothing moves. */
  focusText(): void {
    requestAnimationFrame(() => this.text.focus({ preventScroll: true }));
  }

  holdsCaret(): boolean {
    return holds(this.text, getSelection());
  }

  async capture(bare = false): Promise<TextSelection | null> {
    const selection = getSelection();
    if (!holds(this.text, selection) || (selection!.isCollapsed && !bare)) {
      return null;
    }
    if (selection!.isCollapsed) {
      const at = this.runs.place(selection!.getRangeAt(0));
      return at === null ? null : { passage: this.passage, from: at, to: at, version: this.version, quote: '' };
    }
    const found = this.runs.source(selection!.getRangeAt(0));
    return (
      found && {
        passage: this.passage,
        ...found,
        version: this.version,
        quote: this.runs.text(found.from, found.to).slice(0, LONGEST_QUOTE),
      }
    );
  }

  selectionBox(): DOMRect | null {
    const selection = getSelection();
    if (!holds(this.text, selection) || selection!.isCollapsed) {
      return null;
    }
    const boxes = [...selection!.getRangeAt(0).getClientRects()].filter((box) => box.width > 0);
    return boxes.at(-1) ?? null;
  }

  clearSelection(): void {
    if (holds(this.text, getSelection())) {
      getSelection()!.removeAllRanges();
    }
  }

  reveal(threadId: string): void {
    const mark = this.shown.find(({ segment }) => segment.threads.includes(threadId))?.marks[0];
    (mark ?? this.inserted(threadId))?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the marks anew, if they changed, and keeps the selection on its words. */
  private mark(): void {
    const current = this.highlights && this.highlights.version === this.version ? this.highlights.items : [];
    const all: Highlight[] = this.composing
      ? [...current, composed(this.composing)]
      : current;
    const wanted = segments(all);
    const inserted = JSON.stringify(insertions(all));
    if (inserted !== this.insertions || JSON.stringify(wanted) !== JSON.stringify(this.shown.map(({ segment }) => segment))) {
      const kept = this.savedSelection();
      const focused = (document.activeElement as HTMLElement | null)?.dataset['threads'];
      this.text.querySelectorAll('ins.gr-insert').forEach((old) => old.remove());
      this.shown.flatMap(({ marks }) => marks).forEach((mark) => mark.replaceWith(...mark.childNodes));
      this.text.normalize();
      const begun = new Set<string>();
      this.shown = wanted.map((segment) => ({
        segment,
        marks: this.runs.wrap(segment.from, segment.to, () => this.makeMark(segment, begun)),
      }));
      this.insertions = inserted;
      insertions(all).forEach(({ threadId, text, at }) => this.insert(threadId, text, at));
      kept?.();
      if (focused !== undefined && !this.contains(document.activeElement)) {
        this.shown.find(({ segment }) => segment.threads.join(' ') === focused)?.marks[0]?.focus();
      }
    }
    this.light(...this.lit);
    tell(this, 'gr-highlights-changed');
  }

  /** The first mark of each thread can be reached with Tab and leads to the thread's card. */
  private makeMark(segment: Segment, begun: Set<string>): HTMLElement {
    const mark = document.createElement('mark');
    mark.dataset['threads'] = segment.threads.join(' ');
    if (segment.cut) {
      mark.setAttribute('role', 'deletion');
    }
    const begins = segment.threads.filter((id) => !begun.has(id) && id !== COMPOSING);
    begins.forEach((id) => begun.add(id));
    if (begins.length > 0) {
      mark.tabIndex = 0;
      mark.setAttribute('aria-details', `gr-card-${begins[0]}`);
    }
    return mark;
  }

  /** Shows suggested words behind those that they are for. Its text is drawn, so that it is no part of the passage. */
  private insert(threadId: string, text: string, at: number): void {
    const over = this.shown.filter(({ segment, marks }) => segment.threads.includes(threadId) && marks.length > 0);
    const insert = document.createElement('ins');
    insert.className = 'gr-insert';
    insert.dataset['threads'] = threadId;
    insert.dataset['text'] = text;
    insert.toggleAttribute('data-tight', /^[.,;:!?)]/u.test(text));
    const last = over.at(-1)?.marks.at(-1);
    if (last !== undefined) {
      last.after(insert);
      return;
    }
    insert.dataset['at'] = String(at);
    if (threadId !== COMPOSING) {
      insert.tabIndex = 0;
      insert.setAttribute('aria-details', `gr-card-${threadId}`);
    }
    this.runs.put(insert, at);
  }

  private inserted(threadId: string): HTMLElement | undefined {
    return [...this.text.querySelectorAll<HTMLElement>('ins.gr-insert')].find((each) => each.dataset['threads'] === threadId);
  }

  private savedSelection(): (() => void) | null {
    const selection = getSelection();
    if (!holds(this.text, selection) || selection!.isCollapsed) {
      return null;
    }
    const found = this.runs.source(selection!.getRangeAt(0));
    const backward = selection!.direction === 'backward';
    return () => {
      const range = found && this.runs.range(found.from, found.to);
      if (range) {
        const [start, end] = [
          [range.startContainer, range.startOffset],
          [range.endContainer, range.endOffset],
        ] as const;
        getSelection()!.setBaseAndExtent(...(backward ? end : start), ...(backward ? start : end));
      }
    };
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.text) {
      return;
    }
    if (event.key === 'Escape' && !getSelection()?.isCollapsed) {
      getSelection()?.removeAllRanges();
      event.preventDefault();
    } else if (moveCaret(this.text, event)) {
      event.preventDefault();
    }
  }

  private readonly onSelection = (): void => {
    this.showCaret();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.tellSelection(), 150);
  };

  private showCaret(): void {
    const selection = getSelection();
    const box =
      document.activeElement === this.text && this.text.matches(':focus-visible') && holds(this.text, selection)
        ? caretBox(selection!)
        : null;
    this.caret.hidden = box === null;
    if (box !== null) {
      const home = this.getBoundingClientRect();
      this.caret.style.translate = `${box.left - home.left}px ${box.top - home.top}px`;
      this.caret.style.height = `${box.height}px`;
      this.caret.scrollIntoView({ block: 'nearest' });
    }
  }

  private async tellSelection(): Promise<void> {
    const selection = await this.capture();
    const now = JSON.stringify(selection);
    if (now !== this.told && (selection !== null || this.told !== '')) {
      this.told = selection === null ? '' : now;
      const nothing = { passage: this.passage, from: 0, to: 0, version: this.version, quote: '' };
      tell(this, 'gr-selection', selection ?? nothing);
    }
  }
}

customElements.define('gr-passage', Passage);
