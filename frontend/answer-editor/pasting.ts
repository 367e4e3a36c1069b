import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isPlainPaste, kindOf } from '../paste/clipboard.ts';
import { sayAtCaret } from './limit.ts';

const LIST = /^(?:[-*+]|\d{1,6}[.)])\s/;
const BLOCK = /^(?:#{1,6} |> |```|\||---$|(?:[-*+]|\d{1,6}[.)])\s)/;
const BARE_ITEM = /^\s*(?:[-*+]|\d{1,6}[.)])\s+(?:\[[ xX]\]\s+)?$/;

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
        sayAtCaret(view, 'Pictures can’t be added here. Describe it in words, or paste a link to it.');
        return true;
      }
      if (kind !== 'rich') {
        return false;
      }
      void pasteRich(view, data.getData('text/html'), data.getData('text/plain'));
      return true;
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
    const lost = pasted.pictures === 1 ? 'The picture was' : 'The pictures were';
    sayAtCaret(view, words === '' ? 'Pictures can’t be added here. Describe it in words, or paste a link to it.' : `${lost} left out: only text can be added here.`);
  }
}

/** Puts Markdown in place of the selection. What is a block begins and ends with its line. */
export function insertMarkdown(state: EditorState, markdown: string): TransactionSpec {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const before = line.text.slice(0, from - line.from);
  const last = state.doc.lineAt(to);
  const behind = last.text.slice(to - last.from);
  if (!BLOCK.test(markdown) && !/\n\n/.test(markdown)) {
    return spec(from, to, markdown);
  }
  if (LIST.test(markdown) && BARE_ITEM.test(before)) {
    return spec(line.from, to, markdown + (behind.trim() === '' ? '' : '\n\n'));
  }
  const above = line.number > 1 ? state.doc.line(line.number - 1).text : '';
  const inList = LIST.test(markdown) && LIST.test((before.trim() === '' ? above : before).trimStart());
  const gap = !BLOCK.test(markdown) ? '' : before.trim() === '' ? (above.trim() === '' || inList ? '' : '\n') : inList ? '\n' : '\n\n';
  const below = last.number < state.doc.lines ? state.doc.line(last.number + 1).text : '';
  const end = behind.trim() !== '' ? '\n\n' : below.trim() === '' ? '' : '\n';
  return spec(from, to, gap + markdown + end, gap.length + markdown.length);
}

function spec(from: number, to: number, insert: string, caret = insert.length): TransactionSpec {
  return {
    changes: { from, to, insert },
    selection: { anchor: from + caret },
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
