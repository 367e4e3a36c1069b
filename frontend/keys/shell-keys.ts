import { stepTo } from '../checklist/moves.ts';
import { hasModifier, isTyping } from '../commented/keys.ts';
import { toggleRail } from './rail-fold.ts';

/** How long the key g waits for the letter of where to go. */
const GOING_MS = 1500;

/**
 * The keys that work on every screen. It listens behind all others, so that a screen's own keys come first; only the
 * letter after g goes to nobody else.
 */
export class ShellKeys extends HTMLElement {
  private going = -GOING_MS;

  connectedCallback(): void {
    addEventListener('keydown', this.onFirst, true);
    addEventListener('keydown', this.onLast);
    addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.onFirst, true);
    removeEventListener('keydown', this.onLast);
    removeEventListener('click', this.onClick);
  }

  /** Another round: the server has put in the keys of the screen that is open. */
  set round(round: number) {
    if (round > 0) {
      queueMicrotask(() => this.sheet?.open === false && this.sheet.showModal());
    }
  }

  private get sheet(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private readonly onFirst = (event: KeyboardEvent): void => {
    if (this.sheet?.open) {
      if (event.key.length === 1) event.stopPropagation(); // the sheet names the keys; they act once it is closed
      return;
    }
    if (performance.now() - this.going > GOING_MS || hasModifier(event) || isTyping(event)) {
      return;
    }
    if (event.key !== 'Shift') {
      this.going = -GOING_MS;
      const key = CSS.escape(event.key);
      (document.querySelector<HTMLElement>(`main [data-go="${key}"]`) ??
        document.querySelector<HTMLElement>(`[data-go="${key}"]`))?.click();
      event.stopPropagation();
      event.preventDefault();
    }
  };

  private readonly onLast = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || hasModifier(event) || isTyping(event)) {
      return;
    }
    const doings: Record<string, () => boolean> = {
      '?': () => this.dispatchEvent(new CustomEvent('gr-keys-wanted')),
      g: () => (this.going = performance.now()) >= 0,
      j: () => this.step(1),
      k: () => this.step(-1),
      u: () => this.press('.notice-undo'),
      b: toggleRail,
    };
    if (doings[event.key]?.()) {
      event.preventDefault();
    }
  };

  /** Moves the focus to the next row of the screen's list. */
  private step(by: 1 | -1): boolean {
    const rows = [...document.querySelectorAll<HTMLElement>('main [data-step]')].filter((row) => row.checkVisibility());
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[stepTo(rows.length, at, by)];
    const stop = next?.matches('a, button') ? next : next?.querySelector<HTMLElement>('a, button, [tabindex="0"]');
    stop?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
    return stop !== undefined && stop !== null;
  }

  /** Presses the newest of these buttons. */
  private press(button: string): boolean {
    const found = [...document.querySelectorAll<HTMLElement>(button)].at(-1);
    found?.click();
    return found !== undefined;
  }

  /** What was chosen in something that lies over the page takes it away. */
  private readonly onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    link?.closest('dialog')?.close();
    link?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  };
}

customElements.define('gr-shell-keys', ShellKeys);
