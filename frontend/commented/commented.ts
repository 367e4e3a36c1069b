import { LitElement } from 'lit';
import type { Commentable, TextSelection } from '../commentable/commentable.ts';
import { Arrivals, wordsFor } from './arrivals.ts';
import { styles } from './commented-styles.ts';
import { view } from './commented-view.ts';
import { Contents } from './contents.ts';
import { Crowd } from './crowd.ts';
import type { ThreadChanges } from './far.ts';
import { actedSince, hasModifier, isTyping, isUnderSomething } from './keys.ts';
import type { Places } from './margin.ts';
import { step } from './order.ts';
import { SeenWatcher } from './seen.ts';
import { type Home, type Reattaching, Selecting } from './selecting.ts';
import { markAt, threadAt } from './thread-at.ts';
import { say } from '../say/say.ts';

/** With more cards than this, those out of sight aren't laid out. */
const MANY = 60;

/**
 * Text and the cards of its threads beside it. It lines the cards up with their highlights, lights what belongs
 * together, and turns a selection into a wish to comment. What may be done is for the server to say.
 */
export class Commented extends LitElement implements Home {
  static override styles = styles;
  static override properties = {
    active: {},
    commenting: { type: Boolean },
    suggesting: { attribute: false },
    reattaching: { attribute: false },
    composing: { attribute: false },
    whole: {},
    going: { attribute: false },
    keys: { attribute: false },
    long: { attribute: false },
    said: { state: true },
  };

  declare active: string | null;
  declare commenting: boolean;
  declare suggesting: readonly string[];
  declare composing: TextSelection | null;
  /** the passage that the key / comments on if nothing is selected */
  declare whole: string;
  declare reattaching: Reattaching | null;
  /** a thread to bring to the fore once its card is there */
  declare going: { threadId: string; afterPosting: boolean } | null;
  /** the single keys that are offered, as the server lists them for readers too */
  declare keys: readonly string[];
  /** whether some threads have no card yet: the first screen has to be there before the others are sent */
  declare long: boolean;
  private declare said: string;

  private readonly contents = new Contents(this);
  private readonly crowd = new Crowd(this, this.contents);
  private readonly selecting = new Selecting(this, this.contents);
  private hovered: string | null = null;
  /** whose card gets the focus when it comes */
  private awaited: string | null = null;
  private pressing = false;
  private planned = false;
  private readonly arrivals = new Arrivals();
  private readonly seen = new SeenWatcher((threads) =>
    this.dispatchEvent(new CustomEvent('gr-seen', { detail: { threads } })),
  );
  private readonly news = new MutationObserver(() => this.onContent());
  private readonly narrow = matchMedia('(max-width: 720px)');
  private readonly sizes = new ResizeObserver(() => this.plan());

  constructor() {
    super();
    this.active = this.composing = this.reattaching = this.going = null;
    this.commenting = true;
    this.long = false;
    this.suggesting = this.keys = [];
    this.whole = this.said = '';
    this.addEventListener('gr-selection', (event) => this.selecting.onSelection(event as CustomEvent<TextSelection>));
    this.addEventListener('gr-highlights-changed', () => this.plan());
    (['compose', 'suggest'] as const).forEach((wish) =>
      this.addEventListener(`gr-${wish}-request`, (event) => void this.selecting.want(wish, event.target as Commentable)),
    );
    this.addEventListener('keydown', (event) => this.selecting.onKey(event), { capture: true });
    this.addEventListener('pointerover', (event) => this.hover(threadAt(event, this.active)));
    this.addEventListener('pointerleave', () => this.hover(null));
    this.addEventListener('pointerdown', () => (this.pressing = true));
    this.addEventListener('focusin', (event) => this.onFocus(event));
    this.addEventListener('click', (event) => this.onClick(event));
    this.addEventListener('keydown', (event) => this.onMarkKey(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    ['pointerup', 'pointercancel'].forEach((name) => document.addEventListener(name, this.onRelease));
    this.narrow.addEventListener('change', this.plan);
    this.sizes.observe(this);
    this.news.observe(this, { subtree: true, attributeFilter: ['data-said', 'data-unseen'] });
    requestAnimationFrame(() => requestAnimationFrame(() => this.toggleAttribute('settled', true)));
    if (this.hasUpdated) {
      this.onContent(); // moved with its cards, it gets no word of them
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    ['pointerup', 'pointercancel'].forEach((name) => document.removeEventListener(name, this.onRelease));
    this.narrow.removeEventListener('change', this.plan);
    this.sizes.disconnect();
    this.news.disconnect();
    this.seen.stop();
  }

  protected override render() {
    const stops = this.contents.stops();
    return view({
      threads: stops.length,
      cards: this.contents.allCards().length,
      open: stops.filter((stop) => !stop.resolved).length,
      at: stops.findIndex((stop) => stop.id === this.active) + 1,
      composing: this.composing !== null,
      offers: this.selecting.offers(),
      reattaching: this.reattaching !== null,
      said: this.said,
      content: this.onContent,
      step: (by) => this.go(by),
      close: this.closeSheet,
      want: (wish) => void this.selecting.want(wish),
      keep: () => this.selecting.cancel(),
    });
  }

  protected override firstUpdated(): void {
    const places = this.places();
    if (places) this.sizes.observe(places.text);
    places?.margin.addEventListener('scroll', () => this.contents.far.isLong && this.plan(), { passive: true });
  }

  /** The threads of a long margin, of which some have no card yet. */
  changeThreads(changes: ThreadChanges): void {
    this.contents.far.change(changes);
    this.onContent();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('composing')) {
      this.contents.texts().forEach((text) =>
        text.markComposing(this.composing?.passage === text.passage ? this.composing : null),
      );
    }
    if (changed.has('active') || changed.has('composing')) {
      this.light();
      this.sheet();
    }
    if (changed.has('long') && this.long) {
      this.dispatchEvent(new CustomEvent('gr-ready'));
    }
    if (changed.has('reattaching') && this.reattaching !== null) {
      this.activate(null);
      this.selecting.begin();
    }
    if (changed.has('going') && this.going !== null) {
      const { threadId, afterPosting } = this.going;
      const leaves = afterPosting && (this.composing !== null || this.isElsewhere(document.activeElement));
      // texts and cards that came with it are laid out by then; who writes the next comment stays with it
      if (!afterPosting || this.composing === null) this.activate(threadId);
      const came = performance.now();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          // unless somebody went on meanwhile
          if (this.active === threadId && !leaves && !actedSince(came)) this.bring(threadId);
        }),
      );
    }
    this.plan();
  }

  /** Whether who posted a comment went on to something before it came. */
  private isElsewhere(focused: Element | null): boolean {
    return focused !== null && focused !== document.body && this.contents.composer()?.contains(focused) !== true;
  }

  private readonly onContent = (): void => {
    const [cards, composer] = [this.contents.allCards(), this.contents.composer()];
    [...cards, ...(composer ? [composer] : [])].forEach((each) => this.sizes.observe(each));
    const asked = cards.filter((card) => this.contents.far.came(card.dataset['thread'] ?? ''));
    const fresh = this.arrivals.take(cards).filter((card) => !asked.includes(card));
    if (this.hasAttribute('settled') && fresh.length > 0) {
      fresh.forEach((card) => card.classList.add('gr-arrived'));
      this.say(wordsFor(fresh));
    }
    this.seen.watch(cards);
    this.toggleAttribute('threads', cards.length > 0 || this.contents.far.isLong);
    this.toggleAttribute('many', cards.length > MANY);
    this.toggleAttribute('bare', !this.commenting && !composer && !this.arrivals.any);
    this.light();
    this.sheet();
    this.requestUpdate();
    const { awaited } = this;
    if (awaited !== null && this.contents.card(awaited) !== undefined) {
      this.awaited = null;
      if (this.active === awaited) this.focusCard(awaited); // once it has its place
    }
  };

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
    const places = this.places();
    if (places !== null && this.isConnected) {
      this.selecting.place(this.renderRoot.querySelector<HTMLElement>('.here'));
      this.crowd.lineUp(places, this.active, this.narrow.matches);
    }
  }

  private places(): Places | null {
    const [margin, cards, text] = ['.margin', '.cards', '.text'].map((each) => this.renderRoot.querySelector<HTMLElement>(each));
    return margin && cards && text ? { margin, cards, text } : null;
  }

  private light(): void {
    this.contents.light(this.active, this.hovered);
  }

  private hover(threadId: string | null): void {
    if (threadId !== this.hovered) {
      this.hovered = threadId;
      this.light();
    }
  }

  private activate(threadId: string | null): void {
    if (threadId !== this.active) {
      this.active = threadId;
      this.awaited = null;
      this.crowd.isToCome(threadId);
      if (threadId !== null) {
        this.dispatchEvent(new CustomEvent('gr-activate', { detail: { threadId } }));
      }
    }
  }

  /** The keyboard came here; a pointer that presses is left to the click, or cards would move away under it. */
  private onFocus(event: FocusEvent): void {
    const thread = threadAt(event, this.active);
    if (!this.pressing && markAt(event)) {
      this.hover(thread);
    } else if (!this.pressing && thread !== null) {
      this.activate(thread);
    }
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const fromText = markAt(event) !== null;
    if (fromText && getSelection()?.isCollapsed === false) {
      return;
    }
    const thread = threadAt(event, this.active);
    if (thread !== null) {
      this.activate(thread);
      if (!fromText) {
        this.bringIntoView(thread);
      } else if (!target.closest('[contenteditable="true"]:not([aria-readonly="true"])')) {
        this.focusCard(thread);
      }
    } else if (target.closest('gr-passage, gr-answer-editor')) {
      this.activate(null);
    }
  }

  /** A card that comes to the fore goes beside its words: both come into sight, and else nothing moves. */
  private bringIntoView(threadId: string): void {
    this.contents.texts().forEach((text) => text.reveal(threadId));
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!this.narrow.matches) {
          this.contents.card(threadId)?.scrollIntoView({ block: 'nearest' });
          this.crowd.keepPlace();
        }
      }),
    );
  }

  private onMarkKey(event: KeyboardEvent): void {
    if (markAt(event) !== null && (event.target as Element).matches('mark, ins') && event.key === 'Enter') {
      const thread = threadAt(event, this.active);
      this.activate(thread);
      this.focusCard(thread);
      event.preventDefault();
    }
  }

  private focusCard(threadId: string | null): void {
    if (this.crowd.isToCome(threadId)) {
      this.awaited = threadId;
      return;
    }
    void this.updateComplete.then(() =>
      requestAnimationFrame(() => {
        const card = this.contents.card(threadId);
        card?.focus({ preventScroll: true });
        if (!this.narrow.matches) {
          card?.scrollIntoView({ block: 'nearest' });
        }
        this.crowd.keepPlace();
      }),
    );
  }

  private go(by: 1 | -1): void {
    const next = step(this.contents.stops(), this.active, by) ?? (this.narrow.matches ? this.contents.stops()[0]?.id : null);
    if (next === null || next === undefined) {
      this.say(say('commented.noOpen'));
      return;
    }
    this.bring(next);
  }

  private bring(threadId: string): void {
    this.activate(threadId);
    this.contents.texts().forEach((text) => text.reveal(threadId));
    this.focusCard(threadId);
  }

  private sheet(): void {
    this.contents.openSheet(this.active, this.composing !== null);
  }

  private readonly closeSheet = (): void => {
    const last = this.active;
    if (this.composing) {
      this.dispatchEvent(new CustomEvent('gr-compose-cancel'));
      return;
    }
    this.activate(null);
    this.contents.mark(last ?? '')?.focus({ preventScroll: true });
  };

  private readonly onScroll = (event: Event): void => {
    if (this.selecting.offers().length > 0 || this.crowd.isOne) this.plan();
    if (event.target === document) this.crowd.follow(this.places());
  };

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
      c: () => void this.selecting.want('compose'),
      s: () => void this.selecting.want('suggest'),
      '/': () => void this.selecting.want('compose-snippet'),
    };
    const away = isUnderSomething() ? null : (this.selecting.away() ?? (this.active !== null ? this.closeSheet : null));
    const doing = (this.keys.includes(event.key) ? doings[event.key] : null) ?? (event.key === 'Escape' ? away : null);
    if (doing) {
      doing();
      event.preventDefault();
    }
  };

  say(words: string): void {
    // a repeated message is only read when it changes
    this.said = this.said === words ? `${words}\u00a0` : words;
  }
}

customElements.define('gr-commented', Commented);
