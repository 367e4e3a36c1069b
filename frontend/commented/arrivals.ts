import { say } from '../say/say.ts';

/** Makes cards reachable, and tells what others said meanwhile from what was there. */
export class Arrivals {
  private readonly known = new Set<string>();

  get any(): boolean {
    return this.known.size > 0;
  }

  /** Takes all cards that are there now; returns those with a comment of somebody else's that wasn't there before. */
  take(cards: readonly HTMLElement[]): HTMLElement[] {
    return cards.filter((card) => {
      card.id ||= `gr-card-${card.dataset['thread'] ?? ''}`;
      if (!card.hasAttribute('tabindex')) {
        card.tabIndex = -1;
      }
      const said = (card.dataset['said'] ?? card.id).split(' ');
      const isNew = said.some((comment) => !this.known.has(comment));
      said.forEach((comment) => this.known.add(comment));
      return isNew && (card.dataset['news'] ?? '') !== '' && !isResolved(card);
    });
  }
}

/** As Flow writes it: there for yes. */
function isResolved(card: HTMLElement): boolean {
  return (card.dataset['resolved'] ?? 'false') !== 'false';
}

/** What a screen reader is told of them: "Maya commented on “consumer groups”". */
export function wordsFor(fresh: readonly HTMLElement[]): string {
  const first = fresh[0]?.dataset['news'] ?? '';
  return fresh.length > 1 ? say('commented.arrived', { count: fresh.length, first }) : first;
}
