/** A browser may tell that the focus is lost before it tells that its element was taken out. */
const AT_ONCE_MS = 50;

/** Gives the focus back when something that had it is taken out: to its card, else to what had it before. */
export class FocusBack {
  private readonly host: HTMLElement;
  private card: HTMLElement | null = null;
  private before: HTMLElement | null = null;
  private lost = -AT_ONCE_MS;

  constructor(host: HTMLElement) {
    this.host = host;
    host.addEventListener('focusin', (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof HTMLElement && !host.contains(from)) {
        this.before = from;
      }
      this.card = host.closest<HTMLElement>('[data-thread]');
    });
    host.addEventListener('focusout', (event) => {
      if ((event as FocusEvent).relatedTarget === null) this.lost = performance.now();
    });
  }

  /** @param had whether the focus was in there until now */
  goBack(had: boolean): void {
    if (!had && performance.now() - this.lost > AT_ONCE_MS) {
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
