import { html, LitElement, nothing } from 'lit';
import { type Commentable, type Highlights, tell, type TextSelection } from '../commentable/commentable.ts';
import type { Passage } from '../passage/passage.ts';
import '../passage/passage.ts';
import type { Settings } from './editing.ts';
import { insertBlock } from './blocks.ts';
import { banner, type Change, formats, toolbar } from './frame.ts';
import { lightThreads } from './highlights.ts';
import { Page } from './page.ts';
import type { SaveState, Transport } from './saver.ts';
import type { Kept, Opening } from './session.ts';
import { countWords, speakingTime } from './words.ts';

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
    submitting: {},
    outline: { attribute: false },
    insertion: { attribute: false },
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
  /** what the button says that hands the text in; empty for none */
  declare submitting: string;
  /** Markdown that one may put in, and whether it is what one would want here */
  declare outline: { name: string; text: string; prominent: boolean } | null;
  /** Markdown to put in now */
  declare insertion: { text: string } | null;
  private declare words: number;
  private declare saving: string;
  private declare why: string | null;
  private declare kept: Kept[];
  private declare preview: string | null;
  private declare copied: string | null;

  private readonly host = document.createElement('div');
  private page: Page | null = null;
  private state: SaveState = 'saved';
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
    this.submitting = '';
    this.outline = null;
    this.insertion = null;
    this.words = 0;
    this.saving = STATES.saved;
    this.why = null;
    this.kept = [];
    this.preview = null;
    this.copied = null;
    this.host.className = 'gr-editor-text';
    this.host.addEventListener('focusout', () => void this.page?.session.saver.flush());
    this.host.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
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
    this.page?.close();
    this.page = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.opening !== null && this.page === null && this.hasUpdated) {
      this.open(this.opening);
    }
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('opening') && this.opening !== null && this.isConnected) {
      this.open(this.opening);
    }
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (['label', 'placeholder', 'readOnly', 'why'].some((name) => changed.has(name))) {
      this.toggleAttribute('data-locked', this.locked());
      this.page?.settle(this.settings());
    }
    if (changed.has('head')) {
      this.page?.session.saver.headMoved(this.head);
    }
    if (changed.has('insertion') && this.insertion !== null && !this.locked()) {
      this.put(this.insertion.text);
    }
    if (changed.has('highlights')) {
      this.page?.highlight(this.highlights);
    }
  }

  protected override render() {
    const { preview, state, words } = this;
    return html`
      ${this.why === null ? nothing : this.refusalBanner(this.why)} ${this.kept.map((kept) => this.keptBanner(kept))}
      ${toolbar({
        tools: this.locked() ? [] : formats((change) => this.format(change)),
        outline: this.outline === null || this.locked() ? null : this.outline,
        putOutline: () => this.put(this.outline?.text ?? ''),
        previewing: this.previewable ? preview !== null : null,
        togglePreview: () => void this.togglePreview(),
      })}
      <div class="gr-editor-page">
        ${this.host}
        ${preview === null
          ? nothing
          : html`<gr-passage class="gr-editor-preview" label="Preview" .html=${preview}></gr-passage>`}
      </div>
      <div class="gr-editor-foot">
        <span>${words} ${words === 1 ? 'word' : 'words'} · ${speakingTime(words)} spoken</span>
        ${this.readOnly && state === 'saved'
          ? nothing
          : html`<span class="gr-editor-state" data-state=${state}>${this.saving}</span>`}
        <span class="gr-unseen" role="status">${state === 'offline' ? this.saving : ''}</span>
        ${this.submitting === '' || this.locked()
          ? nothing
          : html`<button type="button" class="gr-submit" title="Ctrl+Enter" @click=${() => void this.submit()}>
              ${this.submitting}
            </button>`}
      </div>
    `;
  }

  // ── commentable ──

  place(threadId: string): { top: number; order: number } | null {
    return (this.preview === null ? this.page : this.previewed())?.place(threadId) ?? null;
  }

  light(active: string | null, hovered: string | null): void {
    this.previewed()?.light(active, hovered);
    if (this.page) {
      lightThreads(this.page.view, active, hovered);
    }
  }

  markComposing(where: TextSelection | null): void {
    this.page?.markComposing(where);
    tell(this, 'gr-highlights-changed');
  }

  async capture(): Promise<TextSelection | null> {
    return (await this.page?.capture(this.passage)) ?? null;
  }

  selectionBox(): DOMRect | null {
    return this.page?.selectionBox() ?? null;
  }

  clearSelection(): void {
    this.page?.clearSelection();
  }

  reveal(threadId: string): void {
    this.querySelector(`[data-threads~="${CSS.escape(threadId)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  // ── inside ──

  private open(opening: Opening): void {
    this.page?.close();
    this.why = null;
    this.preview = null;
    this.host.hidden = false;
    this.showState('saved', null, true);
    this.page = new Page(this.host, opening, this.server(), this.settings(), {
      state: (state, why, kept) => this.showState(state, why, kept),
      kept: (kept) => (this.kept = [...this.kept, kept]),
      changed: () => (this.words = countWords(this.text)),
      selected: () => this.onSelected(),
      moved: () => tell(this, 'gr-highlights-changed'),
      compose: () => tell(this, 'gr-compose-request'),
    });
    this.words = countWords(opening.text);
    this.page.session.saver.headMoved(this.head);
    this.page.highlight(this.highlights);
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

  private get text(): string {
    return this.page?.text ?? '';
  }

  private showState(state: SaveState, why: string | null, kept: boolean): void {
    this.state = state;
    this.saving = state === 'offline' && !kept ? 'Offline: keep this page open' : STATES[state];
    if (state === 'refused') {
      this.why = why ?? '';
    }
    this.requestUpdate();
  }

  private onSelected(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(async () => {
      const selection = this.page?.view.hasFocus ? await this.capture() : null;
      if (selection !== null || this.told) {
        this.told = selection !== null;
        const version = this.page?.session.coEdit.version ?? 0;
        tell(this, 'gr-selection', selection ?? { passage: this.passage, from: 0, to: 0, version, quote: '' });
      }
    }, 150);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && this.submitting !== '' && !this.locked()) {
      event.preventDefault();
      event.stopPropagation();
      void this.submit();
    }
  }

  /** Hands the text in once all of it is saved. */
  private async submit(): Promise<void> {
    if (await this.page?.session.saver.flush()) {
      this.dispatchEvent(new CustomEvent('gr-submit'));
    }
  }

  private previewed(): Passage | null {
    return this.querySelector<Passage>('.gr-editor-preview');
  }

  private async togglePreview(): Promise<void> {
    this.preview = this.preview === null ? await this.server().preview(this.text) : null;
    this.host.hidden = this.preview !== null;
    await this.updateComplete;
    const passage = this.previewed();
    if (passage && this.page) {
      passage.highlights = { version: 0, items: this.page.ranges };
      await passage.updateComplete;
    }
    tell(this, 'gr-highlights-changed');
  }

  private format(change: Change): void {
    this.page?.view.dispatch(change(this.page.view.state));
    this.page?.view.focus();
  }

  private put(text: string): void {
    this.format((state) => insertBlock(state, text));
  }

  private refusalBanner(why: string) {
    const kept = this.page?.session.coEdit.unsaved ? ' What you typed last is not saved, but kept in this browser.' : '';
    return banner({ why: why + kept, quote: null, doings: [this.copying(this.text)] });
  }

  private keptBanner(kept: Kept) {
    const done = () => {
      kept.discard();
      this.kept = this.kept.filter((other) => other !== kept);
    };
    const insert = () => {
      this.page?.insert(kept.text);
      done();
    };
    return banner({
      why: `Some of your text wasn’t saved. ${kept.why}`,
      quote: kept.text,
      doings: [
        ...(this.locked() ? [] : [{ words: 'Insert', act: insert }]),
        this.copying(kept.text),
        { words: 'Discard', act: done },
      ],
    });
  }

  private copying(text: string) {
    return { words: this.copied === text ? 'Copied' : 'Copy text', act: () => void this.copy(text) };
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard?.writeText(text);
    this.copied = text;
  }
}

customElements.define('gr-answer-editor', AnswerEditor);
