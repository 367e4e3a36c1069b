import { EditorState, type Extension, StateEffect, StateField, type Transaction } from '@codemirror/state';
import { type EditorView, showTooltip, type Tooltip } from '@codemirror/view';
import { received } from './received.ts';
import { say } from '../say/say.ts';

/** What a single change may weigh on its way to the server, somewhat less than the server takes. */
const HEAVIEST = 240 * 1024;

const speech = StateEffect.define<string>();

/** Words that stand where the caret is, until something else is done. */
const said = StateField.define<Tooltip | null>({
  create: () => null,
  update(value, transaction) {
    const words = transaction.effects.find((effect) => effect.is(speech));
    if (words !== undefined) {
      return { pos: transaction.newSelection.main.head, above: true, create: () => ({ dom: spoken(words.value as string) }) };
    }
    if (value === null || transaction.annotation(received)) {
      return value && { ...value, pos: transaction.changes.mapPos(value.pos) };
    }
    return transaction.docChanged || transaction.selection ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

/** Says something where the caret is. */
export function sayAtCaret(view: EditorView, words: string): void {
  view.dispatch({ effects: speech.of(words), scrollIntoView: true });
}

/** Takes away what is said; whether anything was. */
export function hush(view: EditorView): boolean {
  const speaking = view.state.field(said) !== null;
  if (speaking) {
    view.dispatch({ selection: view.state.selection });
  }
  return speaking;
}

/**
 * Keeps a text as short as it must be: what would make it too long doesn't get in, and the words that say so stand where the
 * caret is. What was there stays as it was, also for undoing.
 */
export function limited(longest: number): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(received) || !tooMuch(transaction, longest)) {
      return transaction;
    }
    return [{ effects: speech.of(reason(transaction, longest)), scrollIntoView: true }];
  });
}

/** Shows what {@link sayAtCaret} and {@link limited} have to say. */
export const saying: Extension = said;

function tooMuch(transaction: Transaction, longest: number): boolean {
  const added = transaction.newDoc.length - transaction.startState.doc.length;
  if (added <= 0) {
    return false;
  }
  return transaction.newDoc.length > longest || (added > HEAVIEST / 8 && JSON.stringify(transaction.changes).length > HEAVIEST);
}

function reason(transaction: Transaction, longest: number): string {
  const [most, would] = [longest, transaction.newDoc.length];
  if (transaction.newDoc.length <= longest) {
    return say('editor.tooMuchAtOnce');
  }
  const moved = transaction.isUserEvent('input.paste') || transaction.isUserEvent('input.drop');
  return moved
    ? say('editor.pasteTooLong', { would, most })
    : say('editor.limitReached', { most });
}

function spoken(words: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'gr-editor-says';
  dom.setAttribute('role', 'alert');
  dom.textContent = words;
  return dom;
}
