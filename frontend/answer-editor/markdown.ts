import { defineLanguageFacet, HighlightStyle, Language, languageDataProp, syntaxHighlighting } from '@codemirror/language';
import { type EditorState, type Extension, type TransactionSpec, EditorSelection } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';

const data = defineLanguageFacet({});
const language = new Language(
  data,
  parser.configure([Strikethrough, Table, TaskList, { props: [languageDataProp.add({ Document: data })] }]),
  [],
  'markdown',
);

const looks = HighlightStyle.define([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-strike' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: [tags.link, tags.url], class: 'md-link' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'md-sign' },
]);

/** Markdown without the languages that could stand in it: they would weigh more than all the rest. */
export const markdown: Extension = [language, syntaxHighlighting(looks)];

/** Puts marks such as `**` around each selection, or takes them away where they are. */
export function toggleWrap(state: EditorState, mark: string): TransactionSpec {
  const size = mark.length;
  return state.changeByRange((range) => {
    const outside =
      state.sliceDoc(Math.max(0, range.from - size), range.from) === mark &&
      state.sliceDoc(range.to, range.to + size) === mark;
    if (outside) {
      return {
        changes: [
          { from: range.from - size, to: range.from },
          { from: range.to, to: range.to + size },
        ],
        range: EditorSelection.range(range.anchor - size, range.head - size),
      };
    }
    return {
      changes: [
        { from: range.from, insert: mark },
        { from: range.to, insert: mark },
      ],
      range: EditorSelection.range(range.anchor + size, range.head + size),
    };
  });
}

const ITEM = /^(\s*)(?:([-*+])|(\d{1,6})([.)]))(\s+)(\[[ xX]\]\s+)?/;

/** Makes the selected lines a list, or plain lines again. */
export function toggleList(state: EditorState): TransactionSpec {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, i) => state.doc.line(first + i));
  const all = lines.every((line) => ITEM.test(line.text));
  const changes = lines.flatMap((line) => {
    const item = ITEM.exec(line.text);
    if (all) {
      return [{ from: line.from, to: line.from + item![0].length, insert: item![1] }];
    }
    return item ? [] : [{ from: line.from, insert: '- ' }];
  });
  const done = state.changes(changes);
  return { changes: done, selection: state.selection.map(done, 1) };
}

/** Enter in a list makes the next item; in an empty item it ends the list. Null elsewhere. */
export function continueList(state: EditorState): TransactionSpec | null {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const item = ITEM.exec(line.text);
  if (!main.empty || item === null || main.head < line.from + item[0].length) {
    return null;
  }
  if (line.text.length === item[0].length) {
    return { changes: { from: line.from, to: line.to }, selection: { anchor: line.from } };
  }
  const sign = item[2] ?? `${Number(item[3]) + 1}${item[4]}`;
  const next = `\n${item[1]}${sign}${item[5]}${item[6] ? '[ ] ' : ''}`;
  return {
    changes: { from: main.head, insert: next },
    selection: { anchor: main.head + next.length },
    scrollIntoView: true,
    userEvent: 'input',
  };
}
