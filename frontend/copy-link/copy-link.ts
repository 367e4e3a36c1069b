import { css, html, LitElement } from 'lit';
import { copy } from './clipboard.ts';
import { say } from '../say/say.ts';

/** A link that is shown once, with a button that copies it. */
class CopyLink extends LitElement {
  static override properties = {
    label: { type: String },
    link: { type: String },
    copied: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    label {
      display: block;
      margin-block-end: 4px;
      color: var(--gr-ink-soft);
      font-size: var(--gr-text-s);
    }
    div {
      display: flex;
      gap: 8px;
    }
    input {
      flex: 1;
      min-width: 0;
      box-sizing: border-box;
      min-height: 36px;
      padding: 4px 10px;
      border: 1px solid var(--gr-line-strong);
      border-radius: var(--gr-radius-m);
      background: var(--gr-surface-sunken);
      color: var(--gr-ink);
      font: 13px var(--gr-font-code);
      text-overflow: ellipsis;
    }
    button {
      flex: none;
      min-width: 84px;
      min-height: 36px;
      padding: 4px 12px;
      border: 1px solid var(--gr-accent);
      border-radius: var(--gr-radius-m);
      background: transparent;
      color: var(--gr-accent-ink);
      font: inherit;
      font-weight: 550;
      cursor: pointer;
    }
    button:hover {
      background: var(--gr-accent-wash);
    }
    :focus-visible {
      outline: 2px solid var(--gr-focus);
      outline-offset: 2px;
    }
  `;

  declare label: string;
  declare link: string;
  declare copied: boolean;

  constructor() {
    super();
    this.label = '';
    this.link = '';
    this.copied = false;
  }

  override render() {
    return html`
      <label for="link">${this.label}</label>
      <div>
        <input id="link" readonly .value=${this.link} @focus=${this.selectAll} />
        <button type="button" @click=${this.copy} aria-live="polite">${this.copied ? say('copy.copied') : say('copy.copy')}</button>
      </div>
    `;
  }

  private selectAll(event: Event): void {
    (event.target as HTMLInputElement).select();
  }

  /** Where nothing may be copied the link is selected, for the keyboard to do it. */
  private async copy(): Promise<void> {
    if (await copy(this.link)) {
      this.copied = true;
      setTimeout(() => (this.copied = false), 2500);
    } else {
      this.renderRoot.querySelector('input')?.select();
    }
  }
}

customElements.define('gr-copy-link', CopyLink);
