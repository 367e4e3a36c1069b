import { type Commentable } from '../commentable/commentable.ts';
import { type Stop } from './order.ts';

/** A card, and where its highlight is: its top in the window, or null if it has none on screen. */
export interface Beside {
  card: HTMLElement;
  id: string;
  top: number | null;
}

/** What stands in the layout: texts on one side, cards, tray and composer on the other. */
export class Contents {
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
    return this.allCards().find((card) => card.dataset['thread'] === threadId);
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

  /** The margin's cards in the order of the text. */
  inOrder(): Beside[] {
    const texts = this.texts();
    return this.cards()
      .map((card) => {
        const id = card.dataset['thread'] ?? '';
        const places = texts.map((text, i) => ({ text: i, place: text.place(id) }));
        const found = places.find(({ place }) => place !== null);
        return { card, id, top: found?.place!.top ?? null, text: found?.text ?? -1, order: found?.place!.order ?? 0 };
      })
      .sort((a, b) => a.text - b.text || a.order - b.order);
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
    return [...this.trayCards(), ...this.inOrder().map(({ card }) => card)].map((card) => ({
      id: card.dataset['thread'] ?? '',
      resolved: card.hasAttribute('data-resolved') && card.dataset['resolved'] !== 'false',
    }));
  }
}
