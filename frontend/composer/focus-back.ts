/** Gives the focus back when something that had it is taken out: to its card, else to what had it before. */
export class FocusBack {
  private readonly host: HTMLElement;
  private card: HTMLElement | null = null;
  private before: HTMLElement | null = null;

  constructor(host: HTMLElement) {
    this.host = host;
    host.addEventListener('focusin', (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof HTMLElement && !host.contains(from)) {
        this.before = from;
      }
      this.card = host.closest<HTMLElement>('[data-thread]');
    });
  }

  /** @param had whether the focus was in there until now */
  goBack(had: boolean): void {
    if (!had) {
      return;
    }
    requestAnimationFrame(() => {
      const at = document.activeElement;
      if (this.host.isConnected || (at !== null && at !== document.body)) {
        return;
      }
      [this.card, this.before].find((each) => each?.isConnected && each.checkVisibility())?.focus({ preventScroll: true });
    });
  }
}
