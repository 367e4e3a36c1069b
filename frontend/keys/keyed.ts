import { hasModifier, isTyping } from '../commented/keys.ts';

/** Gives what is marked with data-key its single key. It presses the same buttons and links as a mouse would. */
export class Keyed extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || hasModifier(event) || isTyping(event)) return;
    if ((event.key === ' ' || event.key === 'Enter') && isPressable(event.target)) return;
    const target = [...this.querySelectorAll<HTMLElement>('[data-key]')].find(
      (candidate) => candidate.dataset['key'] === event.key && candidate.checkVisibility(),
    );
    if (target === undefined) return;
    event.preventDefault();
    target.click();
  };
}

/** Whether a key presses it already. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="button"], vaadin-button') !== null;
}

customElements.define('gr-keyed', Keyed);
