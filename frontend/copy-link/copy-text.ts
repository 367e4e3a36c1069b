import { html, LitElement } from 'lit';

/** A button that copies words. */
class CopyText extends LitElement {
  static override properties = { label: {}, text: {}, copied: { state: true } };

  declare label: string;
  declare text: string;
  private declare copied: boolean;

  constructor() {
    super();
    this.label = this.text = '';
    this.copied = false;
  }

  override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" class="plain-button" @click=${this.copy}>${this.copied ? 'Copied' : this.label}</button>`;
  }

  private readonly copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(this.text);
    this.copied = true;
  };
}

customElements.define('gr-copy-text', CopyText);
