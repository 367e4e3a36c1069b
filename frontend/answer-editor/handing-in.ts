/** What the person adds to a text that they hand in, and where the focus goes when what they pressed is gone. */
export class HandingIn {
  asked = '';
  private pressed = false;
  private readonly editor: HTMLElement & { requestUpdate(): void };

  constructor(editor: HTMLElement & { requestUpdate(): void }) {
    this.editor = editor;
  }

  ask(words: string): void {
    this.asked = words;
    this.editor.requestUpdate();
  }

  /** Before the editor is drawn. */
  before(): void {
    const focused = document.activeElement;
    this.pressed = focused !== null && focused.matches('.gr-submit, .gr-ask') && this.editor.contains(focused);
  }

  /** After it: the focus must not fall to the page, where letters are commands. */
  after(): void {
    if (this.pressed && !this.editor.contains(document.activeElement)) {
      const places = ['.gr-handed-in', '.gr-ask:enabled', '.cm-content'].map((place) => this.editor.querySelector<HTMLElement>(place));
      places.find((place) => place !== null)?.focus({ preventScroll: true });
    }
    this.pressed = false;
  }

  tell(): void {
    this.editor.dispatchEvent(new CustomEvent('gr-submit', { detail: { asked: this.asked } }));
  }
}
