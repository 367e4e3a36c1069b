import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Pixels between the line with the caret and the bars. */
const ROOM = 8;

/** The bars above and below a text stay in sight: a line that is brought into sight comes to stand between them. */
export const betweenBars: Extension = EditorView.updateListener.of((update) => {
  if (update.transactions.some((transaction) => transaction.scrollIntoView)) {
    update.view.requestMeasure({
      key: betweenBars,
      read: hiddenBy,
      write: (by) => by !== 0 && scrollBy({ top: by, behavior: 'instant' }),
    });
  }
});

/** How far the line with the caret is under a bar. */
function hiddenBy(view: EditorView): number {
  const at = view.coordsAtPos(view.state.selection.main.head);
  const editor = view.dom.closest('gr-answer-editor');
  if (at === null || editor === null) {
    return 0;
  }
  const height = (bar: string) => editor.querySelector<HTMLElement>(bar)?.offsetHeight ?? 0;
  const foot = editor.querySelector('.gr-editor-foot');
  const onPhones = foot === null ? 0 : Number.parseFloat(getComputedStyle(foot).insetBlockEnd) || 0;
  const top = height('.gr-editor-tools') + ROOM;
  const bottom = innerHeight - height('.gr-editor-foot') - onPhones - ROOM;
  return at.bottom > bottom ? at.bottom - bottom : Math.min(0, at.top - top);
}
