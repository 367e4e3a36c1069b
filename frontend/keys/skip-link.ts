import { say } from '../say/say.ts';

/** Moves the focus to a part of the page, by its id, and the page with it. */
export class SkipLink extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'skip-link';
    button.textContent = say('keys.skip');
    button.addEventListener('click', () => document.getElementById(this.getAttribute('for') ?? '')?.focus());
    this.append(button);
  }
}

customElements.define('gr-skip-link', SkipLink);
