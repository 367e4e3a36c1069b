const LONG_ENOUGH_MS = 1000;

/** Notices which cards with something unseen stay on screen for a moment, and tells of each once. */
export class SeenWatcher {
  private readonly tell: (threads: string[]) => void;
  private readonly visible = new Set<HTMLElement>();
  private readonly watched = new Set<HTMLElement>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer = new IntersectionObserver((entries) => this.onCrossing(entries), { threshold: [0, 0.6] });

  constructor(tell: (threads: string[]) => void) {
    this.tell = tell;
  }

  /** Watches the cards that have something unseen now, and no others. */
  watch(cards: readonly HTMLElement[]): void {
    const unseen = cards.filter((card) => card.dataset['unseen'] === 'true');
    this.watched.forEach((card) => {
      if (!unseen.includes(card)) {
        this.observer.unobserve(card);
        this.watched.delete(card);
        this.visible.delete(card);
      }
    });
    unseen.forEach((card) => {
      if (!this.watched.has(card)) {
        this.watched.add(card);
        this.observer.observe(card);
      }
    });
  }

  stop(): void {
    this.watch([]);
    clearTimeout(this.timer);
  }

  private onCrossing(entries: readonly IntersectionObserverEntry[]): void {
    entries.forEach((entry) => {
      const card = entry.target as HTMLElement;
      const much = entry.intersectionRatio >= 0.6 || entry.intersectionRect.height > innerHeight * 0.4;
      if (entry.isIntersecting && much) {
        this.visible.add(card);
      } else {
        this.visible.delete(card);
      }
    });
    clearTimeout(this.timer);
    if (this.visible.size > 0) {
      this.timer = setTimeout(() => this.settle(), LONG_ENOUGH_MS);
    }
  }

  private settle(): void {
    if (document.visibilityState !== 'visible') {
      this.timer = setTimeout(() => this.settle(), LONG_ENOUGH_MS);
      return;
    }
    const threads = [...this.visible].map((card) => card.dataset['thread'] ?? '');
    this.visible.forEach((card) => this.observer.unobserve(card));
    this.visible.clear();
    if (threads.length > 0) {
      this.tell(threads);
    }
  }
}
