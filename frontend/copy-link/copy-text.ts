import { html, LitElement } from 'lit';
import { copy } from './clipboard.ts';
import { say } from '../say/say.ts';

/** A button that copies words. */
class CopyText extends LitElement {
  static override properties = { label: {}, text: {}, outcome: { state: true } };

  declare label: string;
  declare text: string;
  /** what came of the last press */
  private declare outcome: string;

  constructor() {
    super();
    this.label = this.text = this.outcome = '';
  }

  override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" class="plain-button" @click=${this.copy}>${this.outcome || this.label}</button>`;
  }

  private readonly copy = async (): Promise<void> => {
    this.outcome = (await copy(this.text)) ? say('copy.copied') : say('copy.failed');
  };
}

customElements.define('gr-copy-text', CopyText);
