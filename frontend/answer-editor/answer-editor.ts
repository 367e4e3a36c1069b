import { html, LitElement, nothing } from 'lit';
import { type ChangeSet, Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { type Commentable, type Highlights, tell, type TextSelection } from '../commentable/commentable.ts';
import '../passage/passage.ts';
import { createView, received, type Settings, settle } from './editing.ts';
import { lightThreads, rangeOf, showComposing, showHighlights } from './highlights.ts';
import { toggleList, toggleWrap } from './markdown.ts';
import type { SaveState, Transport } from './saver.ts';
import { type Kept, type Opening, Session } from './session.ts';
import { countWords, speakingTime } from './words.ts';

const LONGEST_QUOTE = 4000;

const STATES: Record<SaveState, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: kept in this browser',
  refused: 'Read only',
};

interface Server extends Transport {
  preview(markdown: string): Promise<string>;
}

/** Where an answer is written, with others at the same time. It shows and saves; the server decides. */
export class AnswerEditor extends LitElement implements Commentable {
  static override properties = {
    label: {},
    placeholder: {},
    readOnly: { type: Boolean },
    previewable: { type: Boolean },
    opening: { attribute: false },
    head: { type: Number },
    highlights: { attribute: false },
    words: { state: true },
    saving: { state: true },
    why: { state: true },
    kept: { state: true },
    preview: { state: true },
    copied: { state: true },
  };

  declare label: string;
  declare placeholder: string;
  declare readOnly: boolean;
  declare previewable: boolean;
  declare opening: Opening | null;
  declare head: number;
  declare highlights: Highlights | null;
  private declare words: number;
  private declare saving: string;
  private declare why: string | null;
  private declare kept: Kept[];
  private declare preview: string | null;
  private declare copied: boolean;

  private readonly host = document.createElement('div');
  private view: EditorView | null = null;
  private session: Session | null = null;
  private state: SaveState = 'saved';
  private waiting: Highlights | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private told = false;

  constructor() {
    super();
    this.label = '';
    this.placeholder = '';
    this.readOnly = false;
    this.previewable = false;
    this.opening = null;
    this.head = 0;
    this.highlights = null;
    this.words = 0;
    this.saving = STATES.saved;
    this.why = null;
    this.kept = [];
    this.preview = null;
    this.copied = false;
    this.host.className = 'gr-editor-text';
    this.host.addEventListener('focusout', () => void this.session?.saver.flush());
  }

  get passage(): string {
    return this.dataset['passage'] ?? '';
  }

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.resting);
    this.session?.stop();
    this.view?.destroy();
    this.session = this.view = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.opening !== null && this.view === null && this.hasUpdated) {
      this.open(this.opening);
    }
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('opening') && this.opening !== null && this.isConnected) {
      this.open(this.opening);
    }
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (this.view && ['label', 'placeholder', 'readOnly', 'why'].some((name) => changed.has(name))) {
      settle(this.view, this.settings());
    }
    if (changed.has('head')) {
      this.session?.saver.headMoved(this.head);
    }
    if (changed.has('highlights') || changed.has('opening')) {
      this.waiting = this.highlights;
      this.placeHighlights();
    }
  }

  protected override render() {
    const locked = this.locked();
    return html`
      ${this.why === null ? nothing : this.banner(this.why, this.text(), null)}
      ${this.kept.map((kept) => this.banner(`Some of your text wasn’t saved. ${kept.why}`, kept.text, kept))}
      <div class="gr-editor-tools" role="group" aria-label="Format" ?hidden=${locked && !this.previewable}>
        ${locked
          ? nothing
          : html`
              ${this.tool('Bold', 'Ctrl+B', html`<b>B</b>`, () => this.wrap('**'))}
              ${this.tool('Italic', 'Ctrl+I', html`<i>I</i>`, () => this.wrap('*'))}
              ${this.tool('List', 'Ctrl+Shift+8', html`<span class="gr-tool-list"></span>`, () =>
                this.view && this.view.dispatch(toggleList(this.view.state)),
              )}
              ${this.tool('Code', 'Ctrl+E', html`<code>&lt;/&gt;</code>`, () => this.wrap('\`'))}
            `}
        <span class="gr-editor-gap"></span>
        ${this.previewable
          ? html`<button
              type="button"
              class="gr-tool gr-tool-wide"
              aria-pressed=${this.preview === null ? 'false' : 'true'}
              @click=${this.togglePreview}
            >
              Preview
            </button>`
          : nothing}
      </div>
      <div class="gr-editor-page">
        ${this.host}
        ${this.preview === null
          ? nothing
          : html`<gr-passage class="gr-editor-preview" .html=${this.preview} label="Preview"></gr-passage>`}
      </div>
      <div class="gr-editor-foot">
        <span class="gr-editor-count"
          >${this.words} ${this.words === 1 ? 'word' : 'words'} · ${speakingTime(this.words)} spoken</span
        >
        <span class="gr-editor-state" data-state=${this.state}>${this.saving}</span>
        <span class="gr-unseen" role="status"
          >${this.state === 'offline' || this.state === 'refused' ? (this.why ?? this.saving) : ''}</span
        >
      </div>
    `;
  }

  // ── commentable ──

  place(threadId: string): { top: number; order: number } | null {
    const range = this.view && rangeOf(this.view, threadId);
    if (!this.view || !range || this.preview !== null) {
      return null;
    }
    const top = this.view.coordsAtPos(range.from, 1)?.top;
    return { top: top ?? this.view.documentTop + this.view.lineBlockAt(range.from).top, order: range.from };
  }

  light(active: string | null, hovered: string | null): void {
    if (this.view) {
      lightThreads(this.view, active, hovered);
    }
  }

  markComposing(where: TextSelection | null): void {
    if (this.view) {
      showComposing(this.view, where && this.onScreen(where, where.version));
      tell(this, 'gr-highlights-changed');
    }
  }

  async capture(): Promise<TextSelection | null> {
    if (!this.view || !this.session || !(await this.session.saver.flush()) || this.session.coEdit.unsaved) {
      return null;
    }
    const { from, to } = this.view.state.selection.main;
    const quote = this.view.state.sliceDoc(from, Math.min(to, from + LONGEST_QUOTE));
    return from < to ? { passage: this.passage, from, to, version: this.session.coEdit.version, quote } : null;
  }

  selectionBox(): DOMRect | null {
    const main = this.view?.state.selection.main;
    const box = main && !main.empty ? this.view!.coordsAtPos(main.to, -1) : null;
    return box && new DOMRect(box.left, box.top, 0, box.bottom - box.top);
  }

  clearSelection(): void {
    this.view?.dispatch({ selection: { anchor: this.view.state.selection.main.to } });
  }

  reveal(threadId: string): void {
    const range = this.view && rangeOf(this.view, threadId);
    if (range) {
      this.host.querySelector(`[data-threads~="${CSS.escape(threadId)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }

  // ── inside ──

  private open(opening: Opening): void {
    this.session?.stop();
    this.view?.destroy();
    this.why = null;
    this.preview = null;
    const session = new Session(opening, this.server(), {
      show: (changes) => this.showOthers(changes),
      composing: () => this.view?.composing ?? false,
      state: (state, why, kept) => this.showState(state, why, kept),
      kept: (kept) => (this.kept = [...this.kept, kept]),
      caughtUp: () => this.placeHighlights(),
    });
    this.session = session;
    this.view = createView(this.host, opening.text, this.settings(), {
      typed: (changes) => session.typed(changes),
      changed: () => (this.words = countWords(this.text())),
      selected: () => this.onSelected(),
      moved: () => tell(this, 'gr-highlights-changed'),
      compose: () => tell(this, 'gr-compose-request'),
    });
    this.words = countWords(opening.text);
    this.showState('saved', null, true);
    session.start();
    session.saver.headMoved(this.head);
  }

  private server(): Server {
    const server = () => (this as unknown as { $server: Server }).$server;
    return {
      push: async (version, changes, clientId, commandId) => server().push(version, changes, clientId, commandId),
      pull: async (version) => server().pull(version),
      preview: async (markdown) => server().preview(markdown),
    };
  }

  private settings(): Settings {
    return { label: this.label, placeholder: this.placeholder, readOnly: this.locked() };
  }

  private locked(): boolean {
    return this.readOnly || this.why !== null;
  }

  private text(): string {
    return this.view?.state.sliceDoc() ?? '';
  }

  private showOthers(changes: ChangeSet): void {
    this.view?.dispatch({
      changes,
      annotations: [received.of(true), Transaction.addToHistory.of(false), Transaction.remote.of(true)],
    });
  }

  private showState(state: SaveState, why: string | null, kept: boolean): void {
    this.state = state;
    this.saving = state === 'offline' && !kept ? 'Offline: keep this page open' : STATES[state];
    if (state === 'refused') {
      this.why = why ?? '';
    }
    this.requestUpdate();
  }

  private placeHighlights(): void {
    const { view, session, waiting } = this;
    if (!view || !session || !waiting) {
      return;
    }
    const placed = waiting.items.map((item) => {
      const range = this.onScreen(item, waiting.version);
      return range && { ...item, ...range };
    });
    if (placed.every((item) => item !== null)) {
      this.waiting = null;
      showHighlights(view, placed);
      tell(this, 'gr-highlights-changed');
    } else if (waiting.version > session.coEdit.version) {
      session.saver.headMoved(waiting.version);
    }
  }

  private onScreen(range: { from: number; to: number }, version: number): { from: number; to: number } | null {
    const from = this.session?.coEdit.toScreen(range.from, version, 1) ?? null;
    const to = this.session?.coEdit.toScreen(range.to, version, -1) ?? null;
    return from === null || to === null ? null : { from, to };
  }

  private onSelected(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(async () => {
      const selection = this.view?.hasFocus ? await this.capture() : null;
      if (selection !== null || this.told) {
        this.told = selection !== null;
        const version = this.session?.coEdit.version ?? 0;
        tell(this, 'gr-selection', selection ?? { passage: this.passage, from: 0, to: 0, version, quote: '' });
      }
    }, 150);
  }

  private wrap(mark: string): void {
    this.view?.dispatch(toggleWrap(this.view.state, mark));
  }

  private async togglePreview(): Promise<void> {
    this.preview = this.preview === null ? await this.server().preview(this.text()) : null;
    this.host.hidden = this.preview !== null;
    await this.updateComplete;
    tell(this, 'gr-highlights-changed');
  }

  private tool(name: string, key: string, face: unknown, act: () => void) {
    return html`<button
      type="button"
      class="gr-tool"
      aria-label=${name}
      title="${name} (${key})"
      ?disabled=${this.preview !== null}
      @click=${() => {
        act();
        this.view?.focus();
      }}
    >
      ${face}
    </button>`;
  }

  private banner(why: string, text: string, kept: Kept | null) {
    const done = () => (this.kept = this.kept.filter((other) => other !== kept));
    return html`<div class="gr-editor-banner" role="alert">
      <p>${why}</p>
      ${kept ? html`<blockquote class="gr-editor-kept">${text}</blockquote>` : nothing}
      <div class="gr-editor-banner-tools">
        ${kept && !this.locked()
          ? html`<button
              type="button"
              class="gr-tool gr-tool-wide"
              @click=${() => {
                this.view?.dispatch(this.view.state.replaceSelection(text));
                kept.discard();
                done();
              }}
            >
              Insert
            </button>`
          : nothing}
        <button type="button" class="gr-tool gr-tool-wide" @click=${() => void this.copy(text)}>
          ${this.copied ? 'Copied' : 'Copy text'}
        </button>
        ${kept
          ? html`<button
              type="button"
              class="gr-tool gr-tool-wide"
              @click=${() => {
                kept.discard();
                done();
              }}
            >
              Discard
            </button>`
          : nothing}
      </div>
    </div>`;
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard?.writeText(text);
    this.copied = true;
  }
}

customElements.define('gr-answer-editor', AnswerEditor);
