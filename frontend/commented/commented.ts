import { html, LitElement } from 'lit';
import { type Commentable, COMPOSING, type TextSelection } from '../commentable/commentable.ts';
import { styles } from './commented-styles.ts';
import { hasModifier, isTyping } from './keys.ts';
import { bottomOf, type Card, placeCards } from './margin-layout.ts';
import { type Stop, step } from './order.ts';

const GAP = 12;
const BUTTON_ROOM = 132;

/**
 * Text and the cards of its threads beside it. It lines the cards up with their highlights, lights what belongs
 * together, and turns a selection into a wish to comment. What may be done is for the server to say.
 */
export class Commented extends LitElement {
  static override styles = styles;
  static override properties = {
    active: {},
    commenting: { type: Boolean },
    composing: { attribute: false },
    selected: { state: true },
    said: { state: true },
    open: { state: true },
  };

  declare active: string | null;
  declare commenting: boolean;
  declare composing: TextSelection | null;
  private declare selected: Commentable | null;
  private declare said: string;
  private declare open: number;

  private hovered: string | null = null;
  private pressing = false;
  private planned = false;
  private readonly seen = new Set<string>();
  private readonly narrow = matchMedia('(max-width: 720px)');
  private readonly sizes = new ResizeObserver(() => this.plan());

  constructor() {
    super();
    this.active = null;
    this.commenting = true;
    this.composing = null;
    this.selected = null;
    this.said = '';
    this.open = 0;
    this.addEventListener('gr-selection', (event) => this.onSelection(event as CustomEvent<TextSelection>));
    this.addEventListener('gr-highlights-changed', () => this.plan());
    this.addEventListener('gr-compose-request', (event) => void this.compose(event.target as Commentable));
    this.addEventListener('pointerover', (event) => this.hover(this.threadAt(event)));
    this.addEventListener('pointerleave', () => this.hover(null));
    this.addEventListener('pointerdown', () => (this.pressing = true));
    this.addEventListener('focusin', (event) => this.onFocus(event));
    this.addEventListener('click', (event) => this.onClick(event));
    this.addEventListener('keydown', (event) => this.onMarkKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('pointerup', this.onRelease);
    document.addEventListener('pointercancel', this.onRelease);
    this.narrow.addEventListener('change', this.plan);
    this.sizes.observe(this);
    requestAnimationFrame(() => requestAnimationFrame(() => this.toggleAttribute('settled', true)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('pointerup', this.onRelease);
    document.removeEventListener('pointercancel', this.onRelease);
    this.narrow.removeEventListener('change', this.plan);
    this.sizes.disconnect();
  }

  protected override render() {
    const stops = this.stops();
    const at = stops.findIndex((stop) => stop.id === this.active);
    const count = at >= 0 ? `${at + 1} of ${stops.length}` : '';
    return html`
      <div class="text"><slot @slotchange=${this.onContent}></slot></div>
      <aside class="margin" aria-label="Comments">
        <div class="bar">
          <span class="count">${this.composing ? 'New comment' : count}</span>
          <button class="step" aria-label="Previous comment" @click=${() => this.go(-1)}>‹</button>
          <button class="step" aria-label="Next comment" @click=${() => this.go(1)}>›</button>
          <button aria-label="Close comments" @click=${this.closeSheet}>✕</button>
        </div>
        <slot name="tray" @slotchange=${this.onContent}></slot>
        <div class="cards">
          ${stops.length === 0 && !this.composing
            ? html`<p class="hint">Select a few words to comment on them.</p>`
            : ''}
          <slot name="card" @slotchange=${this.onContent}></slot>
          <slot name="composer" @slotchange=${this.onContent}></slot>
        </div>
      </aside>
      <button
        class="here"
        ?hidden=${!this.selected || !this.commenting || this.composing !== null}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => void this.compose(this.selected)}
      >
        Comment <kbd>c</kbd>
      </button>
      <button class="pill" ?hidden=${stops.length === 0} @click=${() => this.go(1)}>
        ${this.open > 0 ? `${this.open} open` : `${stops.length} resolved`}
      </button>
      <div class="told" role="status" aria-live="polite">${this.said}</div>
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('composing')) {
      this.texts().forEach((text) =>
        text.markComposing(this.composing?.passage === text.passage ? this.composing : null),
      );
    }
    if (changed.has('active') || changed.has('composing')) {
      this.light();
      this.sheet();
    }
    this.plan();
  }

  // ── what is in it ──

  private texts(): Commentable[] {
    return [...this.querySelectorAll<Commentable>('gr-passage, gr-answer-editor')].filter(
      (text) => text.dataset['passage'] !== undefined && text.slot === '',
    );
  }

  private cards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [slot="card"]')];
  }

  private trayCards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[slot="tray"][data-thread], [slot="tray"] [data-thread]')];
  }

  private card(threadId: string | null): HTMLElement | undefined {
    return [...this.trayCards(), ...this.cards()].find((card) => card.dataset['thread'] === threadId);
  }

  /** The cards in the order of the text, each with where its highlight is. */
  private inOrder(): { card: HTMLElement; id: string; top: number | null }[] {
    const texts = this.texts();
    return this.cards()
      .map((card) => {
        const id = card.dataset['thread'] ?? '';
        const places = texts.map((text, i) => ({ i, place: text.place(id) }));
        const found = places.find(({ place }) => place !== null);
        return { card, id, rank: found ? [found.i, found.place!.order] : [-1, 0], top: found?.place!.top ?? null };
      })
      .sort((a, b) => a.rank[0]! - b.rank[0]! || a.rank[1]! - b.rank[1]!);
  }

  private stops(): Stop[] {
    const stop = (card: HTMLElement) => ({
      id: card.dataset['thread'] ?? '',
      resolved: card.hasAttribute('data-resolved') && card.dataset['resolved'] !== 'false',
    });
    return [...this.trayCards(), ...this.inOrder().map(({ card }) => card)].map(stop);
  }

  private readonly onContent = (): void => {
    const settled = this.hasAttribute('settled');
    for (const card of [...this.trayCards(), ...this.cards()]) {
      const id = card.dataset['thread'] ?? '';
      card.id ||= `gr-card-${id}`;
      if (!card.hasAttribute('tabindex')) {
        card.tabIndex = -1;
      }
      this.sizes.observe(card);
      if (settled && !this.seen.has(id)) {
        card.classList.add('gr-arrived');
        this.say(`New comment. ${card.getAttribute('aria-label') ?? ''}`);
      }
      this.seen.add(id);
    }
    const composer = this.composer();
    if (composer) {
      this.sizes.observe(composer);
    }
    this.open = this.stops().filter((stop) => !stop.resolved).length;
    this.toggleAttribute('bare', !this.commenting && !composer && this.seen.size === 0);
    this.light();
    this.sheet();
    this.requestUpdate();
  };

  private composer(): HTMLElement | null {
    return this.querySelector<HTMLElement>(':scope > [slot="composer"]');
  }

  // ── the margin ──

  private readonly plan = (): void => {
    if (!this.planned) {
      this.planned = true;
      requestAnimationFrame(() => {
        this.planned = false;
        this.place();
      });
    }
  };

  private place(): void {
    const margin = this.renderRoot.querySelector<HTMLElement>('.cards');
    if (margin === null || !this.isConnected) {
      return;
    }
    this.placeButton();
    if (this.narrow.matches) {
      return;
    }
    const zero = margin.getBoundingClientRect().top;
    const shown: (Card & { element: HTMLElement })[] = this.inOrder().map(({ card, id, top }) => ({
      id,
      element: card,
      want: top === null ? 0 : top - zero,
      height: card.offsetHeight,
    }));
    const composer = this.composer();
    if (composer && this.composing) {
      const at = this.texts().map((text) => text.place(COMPOSING)).find((place) => place !== null);
      const want = at ? at.top - zero : 0;
      const before = shown.filter((card) => card.want <= want).length;
      shown.splice(before, 0, { id: COMPOSING, element: composer, want, height: composer.offsetHeight });
    }
    const tops = placeCards(shown, composer && this.composing ? COMPOSING : this.active, GAP);
    shown.forEach(({ id, element }) => element.style.setProperty('--gr-card-top', `${Math.round(tops.get(id)!)}px`));
    margin.style.minHeight = `${Math.ceil(bottomOf(shown, tops))}px`;
  }

  private placeButton(): void {
    const box = this.selected?.selectionBox();
    const button = this.renderRoot.querySelector<HTMLElement>('.here');
    if (!box || !button) {
      return;
    }
    const home = this.getBoundingClientRect();
    const left = Math.max(0, Math.min(box.right - home.left + 4, home.width - BUTTON_ROOM));
    button.style.translate = `${left}px ${box.bottom - home.top + 8}px`;
  }

  // ── what belongs together ──

  private light(): void {
    this.texts().forEach((text) => text.light(this.active, this.hovered));
    [...this.trayCards(), ...this.cards()].forEach((card) => {
      card.toggleAttribute('data-active', card.dataset['thread'] === this.active);
      card.toggleAttribute('data-hovered', card.dataset['thread'] === this.hovered);
    });
  }

  private hover(threadId: string | null): void {
    if (threadId !== this.hovered) {
      this.hovered = threadId;
      this.light();
    }
  }

  /** The thread of the highlight or card that an event is about. Several on one spot take turns when clicked. */
  private threadAt(event: Event): string | null {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('[data-threads]');
    if (mark) {
      const ids = mark.dataset['threads']!.split(' ').filter((id) => id !== COMPOSING);
      const turn = event.type === 'click' ? (ids.indexOf(this.active ?? '') + 1) % Math.max(1, ids.length) : 0;
      return (event.type !== 'click' && ids.find((id) => id === this.active)) || ids[turn] || null;
    }
    return target.closest<HTMLElement>('[data-thread]')?.dataset['thread'] ?? null;
  }

  private activate(threadId: string | null): void {
    if (threadId !== this.active) {
      this.active = threadId;
      if (threadId !== null) {
        this.dispatchEvent(new CustomEvent('gr-activate', { detail: { threadId } }));
      }
    }
  }

  private onFocus(event: FocusEvent): void {
    if (!this.pressing) {
      const thread = this.threadAt(event);
      if ((event.target as Element).closest('[data-threads]')) {
        this.hover(thread);
      } else if (thread !== null) {
        this.activate(thread);
      }
    }
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const fromText = target.closest('[data-threads]') !== null;
    if (fromText && getSelection()?.isCollapsed === false) {
      return;
    }
    const thread = this.threadAt(event);
    if (thread !== null) {
      this.activate(thread);
      if (fromText && !target.closest('[contenteditable="true"]:not([aria-readonly="true"])')) {
        this.focusCard(thread);
      }
    } else if (target.closest('gr-passage, gr-answer-editor')) {
      this.activate(null);
    }
  }

  private onMarkKey(event: KeyboardEvent): void {
    const mark = (event.target as Element).closest('mark[data-threads]');
    if (mark && event.key === 'Enter') {
      const thread = this.threadAt(event);
      this.activate(thread);
      this.focusCard(thread);
      event.preventDefault();
    }
  }

  private focusCard(threadId: string | null): void {
    void this.updateComplete.then(() =>
      requestAnimationFrame(() => {
        const card = this.card(threadId);
        card?.focus({ preventScroll: true });
        if (!this.narrow.matches) {
          card?.scrollIntoView({ block: 'nearest' });
        }
      }),
    );
  }

  private go(by: 1 | -1): void {
    const next = step(this.stops(), this.active, by) ?? (this.narrow.matches ? this.stops()[0]?.id : null);
    if (next === null || next === undefined) {
      this.say('No open comments.');
      return;
    }
    this.activate(next);
    this.texts().forEach((text) => text.reveal(next));
    this.focusCard(next);
  }

  // ── commenting ──

  private onSelection(event: CustomEvent<TextSelection>): void {
    const text = event.target as Commentable;
    if (event.detail.to > event.detail.from) {
      this.selected = text;
      this.placeButton();
    } else if (this.selected === text) {
      this.selected = null;
    }
  }

  private async compose(from: Commentable | null): Promise<void> {
    if (!this.commenting || this.composing !== null) {
      return;
    }
    const text = from ?? this.texts().find((each) => each.selectionBox() !== null);
    const selection = (await text?.capture()) ?? null;
    if (selection === null) {
      this.say(text ? 'This can’t be commented on until it is saved.' : 'Select a few words first.');
      return;
    }
    text!.clearSelection();
    this.selected = null;
    this.dispatchEvent(new CustomEvent('gr-compose', { detail: selection }));
  }

  // ── the sheet ──

  private sheet(): void {
    const inTray = this.trayCards().some((card) => card.dataset['thread'] === this.active);
    const open = this.composer() && this.composing ? 'compose' : this.card(this.active) ? (inTray ? 'tray' : 'card') : '';
    if (open === '') {
      this.removeAttribute('sheet');
    } else {
      this.setAttribute('sheet', open);
    }
  }

  private readonly closeSheet = (): void => {
    const last = this.active;
    if (this.composing) {
      this.dispatchEvent(new CustomEvent('gr-compose-cancel'));
      return;
    }
    this.activate(null);
    [...this.querySelectorAll<HTMLElement>('mark[data-threads]')]
      .find((mark) => mark.dataset['threads']!.split(' ').includes(last ?? ''))
      ?.focus({ preventScroll: true });
  };

  // ── keys ──

  private readonly onRelease = (): void => {
    this.pressing = false;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || hasModifier(event) || isTyping(event)) {
      return;
    }
    const doings: Record<string, () => void> = {
      n: () => this.go(1),
      p: () => this.go(-1),
      c: () => void this.compose(this.selected),
    };
    const doing = doings[event.key] ?? (event.key === 'Escape' && this.active !== null ? this.closeSheet : null);
    if (doing) {
      doing();
      event.preventDefault();
    }
  };

  private say(words: string): void {
    // a repeated message is only read when it changes
    this.said = this.said === words ? `${words}\u00a0` : words;
  }
}

customElements.define('gr-commented', Commented);
