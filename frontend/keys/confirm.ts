import { hasModifier, isTyping, isUnderSomething } from '../commented/keys.ts';

/**
 * A small bar that asks before something is done: Enter says yes, Escape no, and no letter does anything. It opens by a
 * single key, or by the button that stands for it, without asking the server; only the yes goes there.
 */
export class Confirm extends HTMLElement {
  private hadFocus: HTMLElement | null = null;
  /** What comes into view, or floats, keeps off the bar however high it is. */
  private readonly heights = new ResizeObserver(([bar]) => {
    const height = (bar!.target as HTMLElement).offsetHeight;
    document.documentElement.style.setProperty('--gr-verdict-bar', `${height}px`);
  });

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey, true);
    document.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onOwnKey);
    this.show(false);
    if (this.bar !== null) this.heights.observe(this.bar);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey, true);
    document.removeEventListener('click', this.onClick);
    this.heights.disconnect();
  }

  /** Opens it, if what it asks about can be done now. */
  ask(): void {
    if (this.opener?.matches(':disabled') || this.opener === null) {
      return;
    }
    if (this.hidden) {
      const at = document.activeElement;
      this.hadFocus = at instanceof HTMLElement && at !== document.body ? at : null;
    }
    this.show(true);
    this.focus({ preventScroll: true });
  }

  close(): void {
    if (this.hidden) {
      return;
    }
    const inside = this.contains(document.activeElement);
    this.show(false);
    if (inside) {
      const back = this.hadFocus?.isConnected && this.hadFocus.checkVisibility() ? this.hadFocus : this.opener;
      back?.focus({ preventScroll: true });
    }
  }

  private get bar(): Element | null {
    return this.closest('[role="region"]');
  }

  /** The button that it stands in for while it is open. */
  private get opener(): HTMLElement | null {
    return this.bar?.querySelector<HTMLElement>('[data-asks]') ?? null;
  }

  private show(open: boolean): void {
    this.hidden = !open;
    this.bar?.toggleAttribute('data-asking', open);
  }

  /** It comes before the page's other keys, which would send the key to the server. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== this.dataset['opens'] || event.defaultPrevented || hasModifier(event) || isTyping(event)) {
      return;
    }
    if (isUnderSomething()) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) this.ask();
  };

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (this.opener?.contains(target)) {
      this.ask();
      return;
    }
    const pressed = this.contains(target) ? target.closest<HTMLElement>('[data-answer]') : null;
    if (pressed !== null) {
      this.answer(pressed.dataset['answer'] === 'yes');
    }
  };

  private readonly onOwnKey = (event: KeyboardEvent): void => {
    const button = (event.target as Element).closest('button') !== null;
    if (hasModifier(event) || (button && (event.key === 'Enter' || event.key === ' '))) {
      return;
    }
    const letter = event.key.length === 1;
    if (event.key !== 'Enter' && event.key !== 'Escape' && !letter) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!letter && !event.repeat) {
      this.answer(event.key === 'Enter');
    }
  };

  private answer(yes: boolean): void {
    this.close();
    if (yes) this.dispatchEvent(new CustomEvent('gr-confirmed'));
  }
}

customElements.define('gr-confirm', Confirm);
