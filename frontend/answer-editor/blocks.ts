import type { EditorState, TransactionSpec } from '@codemirror/state';

/**
 * Puts Markdown in as a block of its own, behind the line of the cursor: with an empty line to what stands before and
 * after. It never takes anything away, also not what is selected.
 */
export function insertBlock(state: EditorState, text: string): TransactionSpec {
  const { doc } = state;
  const at = doc.lineAt(state.selection.main.to).to;
  const before = doc.sliceString(0, at);
  const after = doc.sliceString(at);
  const begin = before.trim() === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const end = after.trim() === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  const insert = begin + text.trim() + end;
  return {
    changes: { from: at, insert },
    selection: { anchor: at + begin.length + firstGap(text.trim()) },
    scrollIntoView: true,
    userEvent: 'input.paste',
  };
}

/** Where writing goes on: the end of the first line below a heading, else the end of it all. */
function firstGap(text: string): number {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('#'));
  return heading < 0 || heading + 1 >= lines.length ? text.length : lines.slice(0, heading + 2).join('\n').length;
}
