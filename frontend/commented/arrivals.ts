/** Makes cards reachable, and tells the new ones from those that were there. */
export class Arrivals {
  private readonly seen = new Set<string>();

  get any(): boolean {
    return this.seen.size > 0;
  }

  /** Takes all cards that are there now; returns those that weren't. */
  take(cards: readonly HTMLElement[]): HTMLElement[] {
    return cards.filter((card) => {
      const id = card.dataset['thread'] ?? '';
      card.id ||= `gr-card-${id}`;
      if (!card.hasAttribute('tabindex')) {
        card.tabIndex = -1;
      }
      const isNew = !this.seen.has(id);
      this.seen.add(id);
      return isNew;
    });
  }
}
