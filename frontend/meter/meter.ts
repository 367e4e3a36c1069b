import { units } from './units.ts';

/** A bar of shares: draws as many units of each as its attribute says. */
export class Meter extends HTMLElement {
  static readonly observedAttributes = ['data-shares'];

  attributeChangedCallback(_name: string, _before: string | null, now: string | null): void {
    this.replaceChildren(
      ...units(now ?? '').map((look) => {
        const unit = document.createElement('span');
        unit.className = `share share-${look}`;
        return unit;
      }),
    );
  }
}

customElements.define('gr-meter', Meter);
