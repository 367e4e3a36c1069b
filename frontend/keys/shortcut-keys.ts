import { hasModifier, isTyping } from '../commented/keys.ts';

/** Tells of single keys that are pressed outside of fields, with the thread that is at hand. */
export class ShortcutKeys extends HTMLElement {
  keys: readonly string[] = [];

  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || hasModifier(event) || isTyping(event) || !this.keys.includes(event.key)) {
      return;
    }
    const thread = document.querySelector<HTMLElement & { active?: string | null }>('gr-commented')?.active ?? '';
    this.dispatchEvent(new CustomEvent('gr-key', { detail: { key: event.key, thread } }));
    event.preventDefault();
  };
}

customElements.define('gr-keys', ShortcutKeys);
