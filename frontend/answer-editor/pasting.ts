import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isPlainPaste, kindOf } from '../paste/clipboard.ts';
import { fitted } from '../paste/fitted.ts';
import { sayAtCaret } from './limit.ts';
import { say } from '../say/say.ts';


/** Rich text that is pasted becomes Markdown; with Ctrl+Shift+V, and within code, it comes without its formats. */
export function pasting(): Extension {
  let plain = false;
  return EditorView.domEventHandlers({
    keydown(event) {
      plain = isPlainPaste(event);
      return false;
    },
    paste(event, view) {
      const data = event.clipboardData;
      if (data === null || view.state.readOnly) {
        return false;
      }
      const kind = plain || inCode(view.state) ? 'plain' : kindOf(data);
      plain = false;
      if (kind === 'picture') {
        sayAtCaret(view, say('editor.noPictures'));
        return true;
      }
      if (kind !== 'rich') {
        return false;
      }
      void pasteRich(view, data.getData('text/html'), data.getData('text/plain'));
      return true;
    },
    drop(event, view) {
      const pictures = Array.from(event.dataTransfer?.files ?? []).some((file) => file.type.startsWith('image/'));
      if (pictures && !view.state.readOnly) {
        sayAtCaret(view, say('editor.noPictures'));
      }
      return pictures;
    },
  });
}

/** What converts is fetched when it is needed first; without it the words come plain. */
async function pasteRich(view: EditorView, html: string, text: string): Promise<void> {
  const pasted = await import('../paste/rich.ts')
    .then(({ markdownOf }) => markdownOf(html))
    .catch(() => ({ markdown: text, pictures: 0 }));
  if (!view.dom.isConnected || view.state.readOnly) {
    return;
  }
  const words = pasted.markdown === '' ? text : pasted.markdown;
  const before = view.state.doc;
  if (words !== '') {
    view.dispatch(insertMarkdown(view.state, words));
  }
  const refused = words !== '' && view.state.doc === before;
  if (pasted.pictures > 0 && !refused) {
    sayAtCaret(view, words === '' ? say('editor.noPictures') : say('editor.picturesLost', { count: pasted.pictures }));
  }
}

/** Puts Markdown in place of the selection. What is a block begins and ends with its line. */
export function insertMarkdown(state: EditorState, markdown: string): TransactionSpec {
  const { from, to } = state.selection.main;
  const fit = fitted(state.sliceDoc(0, from), state.sliceDoc(to), markdown);
  return {
    changes: { from: from - fit.back, to, insert: fit.insert },
    selection: { anchor: from - fit.back + fit.caret },
    scrollIntoView: true,
    userEvent: 'input.paste',
  };
}

function inCode(state: EditorState): boolean {
  for (let node = syntaxTree(state).resolveInner(state.selection.main.from, -1); ; ) {
    if (/Code/.test(node.name)) {
      return true;
    }
    if (node.parent === null) {
      return false;
    }
    node = node.parent;
  }
}
