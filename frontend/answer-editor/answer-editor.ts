import { html, nothing, type PropertyDeclarations } from 'lit';
import { type Commentable, type HighlightChanges, tell, type TextSelection } from '../commentable/commentable.ts';
import type { Passage } from '../passage/passage.ts';
import '../menus/closing.ts';
import '../passage/passage.ts';
import '../paste/fields.ts';
import type { Settings } from './editing.ts';
import { Banners } from './banners.ts';
import { insertBlock } from './blocks.ts';
import { foot, savingWords } from './frame.ts';
import { HandingIn } from './handing-in.ts';
import { lightThreads } from './highlights.ts';
import { Page } from './page.ts';
import type { Followed, Opening } from './protocol.ts';
import type { SaveState } from './saver.ts';
import { Selecting } from './selecting.ts';
import { serverOf } from './server.ts';
import { TrackedHighlights } from './tracked-highlights.ts';
import { Told } from './told.ts';
import { toolbar } from './toolbar.ts';
import { countWords, speakingTime } from './words.ts';
import { say } from '../say/say.ts';

/** Where an answer is written, with others at the same time. It shows and saves; the server decides. */
export class AnswerEditor extends Told implements Commentable {
  static override properties: PropertyDeclarations = { words: { state: true }, saving: { state: true }, preview: { state: true } };

  private declare words: number;
  private declare saving: string;
  private declare preview: string | null;

  private readonly host = document.createElement('div');
  private page: Page | null = null;
  private readonly early: Followed[] = [];
  private readonly tracked = new TrackedHighlights();
  private state: SaveState = 'saved';
  private readonly handing = new HandingIn(this);
  private readonly server = serverOf(this);
  private readonly banners = new Banners(this.around());
  private readonly selecting = new Selecting(
    this,
    async () => (this.page?.view.hasFocus ? this.capture() : null),
    () => ({ passage: this.passage, from: 0, to: 0, version: this.page?.session.coEdit.version ?? 0, quote: '' }),
  );

  constructor() {
    super();
    this.words = 0;
    this.saving = savingWords('saved', true);
    this.preview = null;
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
    this.selecting.stop();
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
    this.handing.before();
    if (changed.has('opening') && this.opening !== null && this.isConnected) {
      this.open(this.opening);
    }
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('refusal') && this.refusal !== '') {
      this.page?.session.saver.refuse(this.refusal);
    }
    this.handing.after();
    if (['label', 'placeholder', 'readOnly', 'longest'].some((name) => changed.has(name))) {
      this.settle();
    }
    if (changed.has('head')) {
      this.page?.session.saver.headMoved(this.head);
    }
    if (changed.has('insertion') && this.insertion !== null && !this.locked()) {
      this.put(this.insertion.text);
    }
  }

  protected override render() {
    const { preview, state, words } = this;
    return html`
      ${this.banners.render()}
      ${toolbar({
        writing: !this.locked(),
        use: (doing) => this.page?.use(doing),
        outline: this.outline === null || this.locked() ? null : this.outline,
        putOutline: () => this.put(this.outline?.text ?? ''),
        previewing: this.previewable ? preview !== null : null,
        togglePreview: () => void this.togglePreview(),
      })}
      <div class="gr-editor-page">
        ${this.host}
        ${preview === null
          ? nothing
          : html`<gr-passage class="gr-editor-preview" label=${say('editor.preview')} .html=${preview}></gr-passage>`}
      </div>
      ${foot({
        words,
        spoken: speakingTime(words),
        saving: this.readOnly && state === 'saved' ? null : this.saving,
        state,
        submitting: this.submitting === '' || this.locked() ? null : this.submitting,
        ready: this.text.trim() !== '',
        handedIn: this.handedIn,
        asking: this.asking === '' ? null : this.asking,
        asked: this.handing.asked,
        ask: (words) => this.handing.ask(words),
        submit: () => void this.submit(),
      })}
    `;
  }

  /** The server tells what others did. */
  follow(followed: Followed): void {
    if (this.page === null) {
      this.early.push(followed);
    } else {
      this.page.follow(followed);
    }
  }

  /** The server tells which highlights stand elsewhere than the text's changes brought them. */
  changeHighlights(changes: HighlightChanges): void {
    this.tracked.tell(changes);
    this.page?.changeHighlights();
  }

  /** What was added to what was handed in, or nothing: the server tells once it has it. */
  ask(words: string): void {
    this.handing.ask(words);
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

  async capture(bare = false): Promise<TextSelection | null> {
    return (await this.page?.capture(this.passage, bare)) ?? null;
  }

  holdsCaret(): boolean {
    return this.page?.view.hasFocus === true;
  }

  selectionBox(): DOMRect | null {
    return this.page?.selectionBox() ?? null;
  }

  clearSelection(): void {
    this.page?.clearSelection();
  }

  reveal(threadId: string): void {
    const mark = this.querySelector(`[data-threads~="${CSS.escape(threadId)}"]`);
    if (mark === null) {
      this.page?.reveal(threadId); // lines far from sight aren't drawn
    } else {
      mark.scrollIntoView({ block: 'nearest' });
    }
  }

  // ── inside ──

  private open(opening: Opening): void {
    this.page?.close();
    this.banners.refuse(null);
    this.preview = null;
    this.host.hidden = false;
    this.showState('saved', null, true);
    this.page = new Page(this.host, opening, this.server, this.tracked, this.settings(), {
      state: (state, why, kept) => this.showState(state, why, kept),
      kept: (kept) => this.banners.add(kept),
      changed: () => (this.words = countWords(this.text)),
      selected: () => this.selecting.moved(),
      moved: () => tell(this, 'gr-highlights-changed'),
      compose: () => tell(this, 'gr-compose-request'),
      suggest: () => tell(this, 'gr-suggest-request'),
    });
    this.words = countWords(opening.text);
    this.page.session.saver.headMoved(this.head);
    this.page.changeHighlights();
    this.early.splice(0).forEach((followed) => this.page?.follow(followed));
  }

  private around() {
    const editor = this;
    return {
      redraw: () => this.requestUpdate(),
      get text() {
        return editor.text;
      },
      get unsaved() {
        return editor.page?.session.coEdit.unsaved === true;
      },
      get locked() {
        return editor.locked();
      },
      insert: (text: string) => this.page?.insert(text),
      readOn: () => void this.dispatchEvent(new CustomEvent('gr-read-on')),
    };
  }

  private settle(): void {
    this.toggleAttribute('data-locked', this.locked());
    this.page?.settle(this.settings());
  }

  private settings(): Settings {
    return { label: this.label, placeholder: this.placeholder, readOnly: this.locked(), longest: this.longest };
  }

  private locked(): boolean {
    return this.readOnly || this.banners.why !== null;
  }

  private get text(): string {
    return this.page?.text ?? '';
  }

  private showState(state: SaveState, why: string | null, kept: boolean): void {
    this.state = state;
    this.saving = savingWords(state, kept);
    this.toggleAttribute('unkept', !kept);
    if (state === 'refused') {
      this.banners.refuse(why ?? '');
      this.settle();
    }
    this.requestUpdate();
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
      this.handing.tell();
    }
  }

  private previewed(): Passage | null {
    return this.querySelector<Passage>('.gr-editor-preview');
  }

  private async togglePreview(): Promise<void> {
    this.preview = this.preview === null ? await this.server.preview(this.text) : null;
    this.host.hidden = this.preview !== null;
    await this.updateComplete;
    const passage = this.previewed();
    if (passage && this.page) {
      passage.highlights = { version: 0, items: this.page.ranges };
      await passage.updateComplete;
    }
    tell(this, 'gr-highlights-changed');
  }

  private put(text: string): void {
    this.page?.change((state) => insertBlock(state, text));
  }
}

customElements.define('gr-answer-editor', AnswerEditor);
