import { type ChangeSet, EditorSelection, type EditorState, Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { LONGEST_QUOTE, type TextSelection } from '../commentable/commentable.ts';
import type { Highlight } from '../commentable/segments.ts';
import { Company } from './company.ts';
import { showCursors, shownCursors } from './cursors.ts';
import { createView, type Listener, type Settings, settle } from './editing.ts';
import { allRanges, rangeOf, sameHighlights, showComposing, showHighlights } from './highlights.ts';
import type { Followed, Opening, Point } from './protocol.ts';
import { repeatedAtOnce } from './put-back.ts';
import { received } from './received.ts';
import type { SaveState, Transport } from './saver.ts';
import { type Kept, Session } from './session.ts';
import type { TrackedHighlights } from './tracked-highlights.ts';
import { Steady } from './steady.ts';

/** Pixels that stay between words that are brought into sight and the edge. */
const IN_SIGHT = 96;

/** The server of a page. */
export interface PageServer extends Transport {
  point(point: Point): void;
  /** asks for all highlights */
  resendHighlights(): void;
}

/** What a page tells its editor. */
export interface Reader extends Omit<Listener, 'typed'> {
  state(state: SaveState, why: string | null, kept: boolean): void;
  kept(kept: Kept): void;
}

/** One opened text on screen: what people see of it, and the session that saves it. */
export class Page {
  readonly view: EditorView;
  readonly session: Session;
  readonly company: Company;
  private readonly reader: Reader;
  private readonly steady: Steady;
  private readonly tracked: TrackedHighlights;
  private readonly server: PageServer;
  private placed: readonly Highlight[] | null = null;
  private lost = false;

  constructor(
    host: HTMLElement,
    opening: Opening,
    server: PageServer,
    tracked: TrackedHighlights,
    settings: Settings,
    reader: Reader,
  ) {
    this.reader = reader;
    this.tracked = tracked;
    this.server = server;
    this.session = new Session(opening, server, {
      show: (changes) => this.showOthers(changes),
      composing: () => this.view.composing,
      inCompany: () => this.company.others,
      pointer: () => this.company.pointer(),
      state: (state, why, kept) => reader.state(state, why, kept),
      kept: (kept) => reader.kept(kept),
      caughtUp: () => {
        this.changeHighlights();
        this.company.place();
      },
    });
    this.company = new Company(this.session.coEdit, {
      placed: () => shownCursors(this.view),
      show: (cursors) => showCursors(this.view, cursors),
      own: () => (this.view.hasFocus ? this.view.state.selection.main : null),
      tell: (point) => server.point(point),
    });
    this.view = createView(host, opening.text, settings, {
      ...reader,
      typed: (changes) => this.session.typed(changes),
      selected: () => {
        this.company.moved();
        reader.selected();
      },
    });
    this.steady = new Steady(this.view);
    this.session.start();
  }

  get text(): string {
    return this.view.state.sliceDoc();
  }

  get ranges(): Highlight[] {
    return [...allRanges(this.view)];
  }

  settle(settings: Settings): void {
    settle(this.view, settings);
  }

  /** Others wrote or moved. */
  follow({ after, head, updates, cursors }: Followed): void {
    this.session.saver.received(after, updates, head);
    this.company.meet(cursors);
  }

  close(): void {
    this.steady.stop();
    this.company.stop();
    this.session.stop();
    this.view.destroy();
  }

  /** Shows the highlights that are known, where their words are by now. */
  changeHighlights(): void {
    const { tracked } = this;
    const { coEdit, saver } = this.session;
    const before = tracked.items;
    const known = tracked.catchUp(coEdit);
    if (!known && !this.lost) {
      this.server.resendHighlights(); // once: until that is here it would say the same
    }
    this.lost = !known;
    if (tracked.awaits > coEdit.version) {
      saver.headMoved(tracked.awaits);
    }
    if (tracked.version <= coEdit.version && (this.placed === null || tracked.items !== before)) {
      this.show(tracked.items);
    }
  }

  markComposing(where: TextSelection | null): void {
    showComposing(this.view, where && this.onScreen(where, where.version));
  }

  place(threadId: string): { top: number; order: number } | null {
    const range = rangeOf(this.view, threadId);
    if (range === undefined) {
      return null;
    }
    const top = this.view.coordsAtPos(range.from, 1)?.top;
    return { top: top ?? this.view.documentTop + this.view.lineBlockAt(range.from).top, order: range.from };
  }

  /** Scrolls to the words of a thread, drawn or not. */
  reveal(threadId: string): void {
    const range = rangeOf(this.view, threadId);
    if (range !== undefined) {
      const words = EditorSelection.range(range.from, range.to);
      this.view.dispatch({ effects: EditorView.scrollIntoView(words, { y: 'nearest', yMargin: IN_SIGHT }) });
    }
  }

  /** The selected words in a version that the server knows; null while there is none. */
  async capture(passage: string, bare: boolean): Promise<TextSelection | null> {
    if (!(await this.session.saver.flush()) || this.session.coEdit.unsaved) {
      return null;
    }
    const { main } = this.view.state.selection;
    const swept = this.view.state.sliceDoc(main.from, main.to);
    const from = main.from + swept.length - swept.trimStart().length;
    const to = main.to - swept.length + swept.trimEnd().length;
    const quote = swept.trim().slice(0, LONGEST_QUOTE);
    return from < to || (bare && main.empty) ? { passage, from, to, version: this.session.coEdit.version, quote } : null;
  }

  selectionBox(): DOMRect | null {
    const { main } = this.view.state.selection;
    const box = main.empty ? null : this.view.coordsAtPos(main.to, -1);
    return box && new DOMRect(box.left, box.top, 0, box.bottom - box.top);
  }

  clearSelection(): void {
    this.view.dispatch({ selection: { anchor: this.view.state.selection.main.to } });
  }

  /** Does what a button says, and goes on writing. */
  use(doing: (view: EditorView) => void): void {
    doing(this.view);
    this.view.focus();
  }

  change(change: (state: EditorState) => TransactionSpec): void {
    this.use((view) => view.dispatch(change(view.state)));
  }

  insert(text: string): void {
    this.view.dispatch(this.view.state.replaceSelection(text));
  }

  private showOthers(changes: ChangeSet): void {
    this.steady.during(() => {
      this.view.dispatch({
        changes,
        annotations: [received.of(true), Transaction.addToHistory.of(false), Transaction.remote.of(true)],
      });
      const repeated = repeatedAtOnce(this.view.state, changes, this.session.coEdit.ahead);
      if (repeated.length > 0) {
        this.view.dispatch({ changes: repeated, annotations: Transaction.addToHistory.of(false) });
      }
    });
  }

  private show(items: readonly Highlight[]): void {
    this.placed = items;
    const placed = items.flatMap((item) => {
      const range = this.onScreen(item, this.session.coEdit.version);
      return range === null ? [] : [{ ...item, ...range }];
    });
    if (!sameHighlights(this.view, placed)) {
      this.steady.during(() => showHighlights(this.view, placed));
      this.reader.moved();
    }
  }

  private onScreen(range: { from: number; to: number }, version: number): { from: number; to: number } | null {
    const from = this.session.coEdit.toScreen(range.from, version, range.from === range.to ? -1 : 1);
    const to = this.session.coEdit.toScreen(range.to, version, -1);
    return from === null || to === null ? null : { from, to };
  }
}
