import { isPlainPaste, kindOf } from './clipboard.ts';
import { fitted } from './fitted.ts';

/** Fields whose text is Markdown: rich text that is pasted into them becomes it, as in the editor. */
const FIELDS = 'gr-composer textarea, gr-other-words textarea, .markdown-field textarea';

let plain = false;

addEventListener('keydown', (event) => (plain = isPlainPaste(event)), true);

addEventListener(
  'paste',
  (event) => {
    const field = event.composedPath()[0];
    const data = event.clipboardData;
    const rich = !plain && data !== null && kindOf(data) === 'rich';
    plain = false;
    if (!rich || !(field instanceof HTMLTextAreaElement) || field.readOnly || !field.matches(FIELDS)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void paste(field, data.getData('text/html'), data.getData('text/plain'));
  },
  true,
);

/** By the browser's own command, so that Ctrl+Z takes it back; it cuts what is too long as it does for plain text. */
async function paste(field: HTMLTextAreaElement, html: string, text: string): Promise<void> {
  const pasted = await import('./rich.ts').then(({ markdownOf }) => markdownOf(html).markdown || text).catch(() => text);
  if (pasted === '' || !field.isConnected) {
    return;
  }
  const { value, selectionStart, selectionEnd } = field;
  const fit = fitted(value.slice(0, selectionStart), value.slice(selectionEnd), pasted);
  field.blur(); // what was typed before is a step of its own for undoing
  field.focus();
  field.setSelectionRange(selectionStart - fit.back, selectionEnd);
  document.execCommand('insertText', false, fit.insert);
  field.setSelectionRange(selectionStart - fit.back + fit.caret, selectionStart - fit.back + fit.caret);
}
