import { css, html, LitElement } from 'lit';
import { say } from '../say/say.ts';

const KEY = 'greenroom.scheme';
const SCHEMES = [
  ['system', say('scheme.system')],
  ['light', say('scheme.light')],
  ['dark', say('scheme.dark')],
] as const;

/** The colour scheme of this browser; the page's first script reads the same key. */
class SchemeChoice extends LitElement {
  static override styles = css`
    fieldset {
      display: inline-flex;
      margin: 0;
      padding: 3px;
      border: 1px solid var(--gr-line-strong);
      border-radius: 999px;
    }
    legend {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    label {
      display: inline-flex;
      align-items: center;
      min-height: 30px;
      padding: 0 14px;
      border-radius: 999px;
      color: var(--gr-ink-soft);
      cursor: pointer;
    }
    input {
      position: absolute;
      opacity: 0;
    }
    label:has(:checked) {
      background: var(--gr-accent-wash);
      color: var(--gr-accent-ink);
      font-weight: 600;
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--gr-focus);
      outline-offset: 1px;
    }
  `;

  override render() {
    const chosen = document.documentElement.dataset['scheme'] ?? 'system';
    return html`
      <fieldset>
        <legend>${say('scheme.label')}</legend>
        ${SCHEMES.map(
          ([scheme, words]) => html`
            <label>
              <input type="radio" name="scheme" .checked=${scheme === chosen} @change=${() => this.choose(scheme)} />
              ${words}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  private choose(scheme: string): void {
    const page = document.documentElement;
    if (scheme === 'system') {
      delete page.dataset['scheme'];
    } else {
      page.dataset['scheme'] = scheme;
    }
    try {
      if (scheme === 'system') {
        localStorage.removeItem(KEY);
      } else {
        localStorage.setItem(KEY, scheme);
      }
    } catch {
      // storage is switched off: the choice holds for this page
    }
    this.requestUpdate();
  }
}

customElements.define('gr-scheme-choice', SchemeChoice);
