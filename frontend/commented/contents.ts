import { type Commentable } from '../commentable/commentable.ts';
import { Far, placeAmong } from './far.ts';
import { type Stop } from './order.ts';

/** A thread of the margin, in the order of the text; in a long one some have no card yet. */
export interface Beside extends Stop {
  card: HTMLElement | null;
  /** where its highlight is, if that was looked up already */
  top?: number | null;
}

/** What stands in the layout: texts on one side, cards, tray and composer on the other. */
export class Contents {
  readonly far = new Far();
  /** how high the cards of a long margin are that nobody has opened; 0 until some are there */
  usualHeight = 0;
  private readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  texts(): Commentable[] {
    return [...this.host.querySelectorAll<Commentable>('gr-passage, gr-answer-editor')].filter(
      (text) => text.dataset['passage'] !== undefined && text.checkVisibility(),
    );
  }

  cards(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(':scope > [slot="card"]')];
  }

  trayCards(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[slot="tray"][data-thread], [slot="tray"] [data-thread]')];
  }

  allCards(): HTMLElement[] {
    return [...this.trayCards(), ...this.cards()];
  }

  card(threadId: string | null): HTMLElement | undefined {
    return this.allCards().find((card) => idOf(card) === threadId);
  }

  composer(): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(':scope > [slot="composer"]');
  }

  /** Lights what belongs to the thread at hand, and to the one under the pointer. */
  light(active: string | null, hovered: string | null): void {
    this.texts().forEach((text) => text.light(active, hovered));
    this.allCards().forEach((card) => {
      card.toggleAttribute('data-active', card.dataset['thread'] === active);
      card.toggleAttribute('data-hovered', card.dataset['thread'] === hovered);
    });
  }

  /** A thread's first mark that the focus can go to. */
  mark(threadId: string): HTMLElement | undefined {
    return [...this.host.querySelectorAll<HTMLElement>('mark[data-threads], ins[data-threads][tabindex]')].find((mark) =>
      mark.dataset['threads']!.split(' ').includes(threadId),
    );
  }

  /** Where a thread's highlight is: its top in the window, or null if it has none on screen. */
  topOf({ id, top }: { id: string; top?: number | null }): number | null {
    return top !== undefined ? top : (firstOf(this.texts(), (text) => text.place(id))?.top ?? null);
  }

  /** The margin's threads in the order of the text. */
  inOrder(): Beside[] {
    return this.far.isLong ? this.inKnownOrder() : this.inOrderOfPlaces();
  }

  private inOrderOfPlaces(): Beside[] {
    const texts = this.texts();
    return this.cards()
      .map((card) => {
        const places = texts.map((text, i) => ({ text: i, place: text.place(idOf(card)) }));
        const found = places.find(({ place }) => place !== null);
        return { ...besideOf(card), top: found?.place!.top ?? null, text: found?.text ?? -1, order: found?.place!.order ?? 0 };
      })
      .sort((a, b) => a.text - b.text || a.order - b.order);
  }

  /** The server tells the order of a long margin: to look up a thousand places would take longer. */
  private inKnownOrder(): Beside[] {
    const cards = new Map(this.cards().map((card) => [idOf(card), card]));
    const ordered: Beside[] = this.far.all().map((stop) => ({ ...stop, card: cards.get(stop.id) ?? null }));
    const others = [...cards.values()].filter((card) => !this.far.knows(idOf(card)));
    others.forEach((card) => {
      const top = this.topOf(besideOf(card));
      ordered.splice(top === null ? 0 : placeAmong(ordered, top, (each) => this.topOf(each)), 0, besideOf(card));
    });
    return ordered;
  }

  /** What the sheet of a narrow screen shows; nothing if it is closed. */
  sheet(active: string | null, composing: boolean): '' | 'compose' | 'tray' | 'card' {
    if (composing && this.composer() !== null) {
      return 'compose';
    }
    const card = this.card(active);
    return card === undefined ? '' : card.slot === 'card' ? 'card' : 'tray';
  }

  openSheet(active: string | null, composing: boolean): void {
    const open = this.sheet(active, composing);
    this.host.toggleAttribute('sheet', open !== '');
    if (open !== '') {
      this.host.setAttribute('sheet', open);
    }
  }

  /** All threads that one can step through: those whose text is gone first, then in the order of the text. */
  stops(): Stop[] {
    return [...this.trayCards().map(besideOf), ...this.inOrder()].map(({ id, resolved }) => ({ id, resolved }));
  }
}

function idOf(card: HTMLElement): string {
  return card.dataset['thread'] ?? '';
}

function besideOf(card: HTMLElement): Beside {
  const resolved = card.hasAttribute('data-resolved') && card.dataset['resolved'] !== 'false';
  return { id: idOf(card), resolved, card };
}

/** The first answer that somebody gives. */
function firstOf<T, R>(some: readonly T[], ask: (each: T) => R | null): R | null {
  for (const each of some) {
    const answer = ask(each);
    if (answer !== null) return answer;
  }
  return null;
}
