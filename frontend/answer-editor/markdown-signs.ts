import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { Box } from './tasks.ts';

/** Signs around words, of which only what they do to the words is shown. */
const AROUND_WORDS = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark']);

const hidden = Decoration.replace({});

/** The signs of Markdown in a stretch of text that aren't shown: those on lines that nobody writes on. */
export function hiddenSigns(state: EditorState, from: number, to: number, writing: boolean): Range<Decoration>[] {
  const signs: Range<Decoration>[] = [];
  const hide = (start: number, end: number) => {
    if (start < end && !(writing && isAtCaret(state, start))) {
      signs.push(hidden.range(start, end));
    }
  };
  syntaxTree(state).iterate({
    from,
    to,
    enter: ({ name, from: start, to: end, node }) => {
      if (name === 'HeaderMark' && node.parent?.name.startsWith('ATX') && node.parent.from === start) {
        hide(start, end + (/^[ \t]*/.exec(state.sliceDoc(end, state.doc.lineAt(end).to))?.[0].length ?? 0));
      } else if (name === 'Link' && node.getChild('URL') !== null) {
        const [opens, closes] = node.getChildren('LinkMark');
        hide(start, opens?.to ?? start);
        // what a link leads to may go over to the next line, where it stays
        hide(closes?.from ?? end, Math.min(end, state.doc.lineAt(closes?.from ?? end).to));
      } else if (AROUND_WORDS.has(name) && node.parent?.name !== 'FencedCode') {
        hide(start, end);
      } else if (name === 'TaskMarker' && !(writing && isAtCaret(state, start))) {
        const bullet = node.parent?.parent?.getChild('ListMark');
        const numbered = /\d/.test(state.sliceDoc(bullet?.from ?? start, bullet?.to ?? start));
        const box = new Box(state.sliceDoc(start + 1, end - 1) !== ' ', state.readOnly);
        signs.push(Decoration.replace({ widget: box }).range(numbered ? start : (bullet?.from ?? start), end));
      }
    },
  });
  return signs;
}

function isAtCaret(state: EditorState, at: number): boolean {
  const line = state.doc.lineAt(at);
  return state.selection.ranges.some((range) => range.from <= line.to && range.to >= line.from);
}

/**
 * Words look like in a document: signs of Markdown are seen on the lines that are written on, and nowhere else. While the
 * mouse is down nothing changes, since the words below it would move between the two halves of a press.
 */
class Signs implements PluginValue {
  decorations: DecorationSet;
  private readonly view: EditorView;
  private pressed = false;
  private stale = false;
  private gone = false;

  constructor(view: EditorView) {
    this.view = view;
    this.decorations = this.drawn();
    view.contentDOM.addEventListener('mousedown', this.press);
    view.dom.ownerDocument.addEventListener('mouseup', this.release, { capture: true });
  }

  update(update: ViewUpdate): void {
    if (this.pressed) {
      this.decorations = this.decorations.map(update.changes);
    } else if (
      update.docChanged ||
      update.viewportChanged ||
      update.selectionSet ||
      update.focusChanged ||
      this.stale ||
      syntaxTree(update.startState) !== syntaxTree(update.state)
    ) {
      this.decorations = this.drawn();
      this.stale = false;
    }
  }

  destroy(): void {
    this.gone = true;
    this.view.contentDOM.removeEventListener('mousedown', this.press);
    this.view.dom.ownerDocument.removeEventListener('mouseup', this.release, { capture: true });
  }

  private readonly press = () => {
    this.pressed = true;
  };

  private readonly release = () => {
    if (this.pressed) {
      this.pressed = false;
      this.stale = true;
      // after the editor has made a selection of the press
      setTimeout(() => this.gone || this.view.dispatch({}));
    }
  };

  private drawn(): DecorationSet {
    const { state, visibleRanges, hasFocus } = this.view;
    const writing = hasFocus && !state.readOnly;
    return Decoration.set(
      visibleRanges.flatMap(({ from, to }) => hiddenSigns(state, from, to, writing)),
      true,
    );
  }
}

export const signs = ViewPlugin.fromClass(Signs, { decorations: (plugin) => plugin.decorations });
