import { defineLanguageFacet, HighlightStyle, Language, languageDataProp, syntaxHighlighting } from '@codemirror/language';
import { type EditorState, type Extension, type Line, type TransactionSpec, EditorSelection } from '@codemirror/state';
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
  { tag: [tags.heading1, tags.heading2], class: 'md-heading md-heading-large' },
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

/** The lines that are selected; of several only those with words. */
function selectedLines(state: EditorState): Line[] {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, i) => state.doc.line(first + i));
  const worded = lines.filter((line) => line.text.trim() !== '');
  return lines.length > 1 && worded.length > 0 ? worded : lines;
}

/** Puts something at the start of lines, in place of what stands there; null leaves a line as it is. */
function begin(state: EditorState, lines: readonly Line[], beginning: (line: Line, i: number) => [old: number, begin: string] | null) {
  const changes = lines.flatMap((line, i) => {
    const start = beginning(line, i);
    return start === null ? [] : [{ from: line.from, to: line.from + start[0], insert: start[1] }];
  });
  const done = state.changes(changes);
  return { changes: done, selection: state.selection.map(done, 1), userEvent: 'input' };
}

/** Makes the selected lines a list, numbered or not, or plain lines again. */
export function toggleList(state: EditorState, numbered = false): TransactionSpec {
  const lines = selectedLines(state);
  const items = lines.map((line) => ITEM.exec(line.text));
  const same = (item: RegExpExecArray | null) => item !== null && (item[3] !== undefined) === numbered;
  const all = items.every(same);
  return begin(state, lines, (_, i) => {
    const item = items[i] ?? null;
    const indent = item?.[1] ?? '';
    if (all) {
      return [item![0].length, indent];
    }
    return same(item) ? null : [item?.[0].length ?? 0, `${indent}${numbered ? `${i + 1}.` : '-'} ${item?.[6] ?? ''}`];
  });
}

const HEADING = /^(#{1,6})[ \t]+/;

/** What the button makes of a line: a heading, one below it, and a plain line again. */
const NEXT_HEADING: Record<string, string> = { '': '## ', '##': '### ' };

/** Makes the selected lines headings, then lesser ones, then plain lines again. */
export function toggleHeading(state: EditorState): TransactionSpec {
  const lines = selectedLines(state);
  const level = HEADING.exec(lines[0]?.text ?? '')?.[1] ?? '';
  return begin(state, lines, (line) => [HEADING.exec(line.text)?.[0].length ?? 0, NEXT_HEADING[level] ?? '']);
}

const QUOTE = /^> ?/;

/** Makes the selected lines a quote, or plain lines again. */
export function toggleQuote(state: EditorState): TransactionSpec {
  const lines = selectedLines(state);
  const all = lines.every((line) => QUOTE.test(line.text));
  return begin(state, lines, (line) => [QUOTE.exec(line.text)?.[0].length ?? 0, all ? '' : '> ']);
}

const ADDRESS = /^https?:\/\/\S+$/;
const NO_ADDRESS = 'https://';

/** Makes a link of what is selected, words or an address, and selects what is missing of it. */
export function insertLink(state: EditorState): TransactionSpec {
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, to);
  const isAddress = ADDRESS.test(selected);
  const words = isAddress ? '' : selected;
  const address = isAddress ? selected : NO_ADDRESS;
  const at = from + words.length + '[]('.length;
  return {
    changes: { from, to, insert: `[${words}](${address})` },
    selection: words === '' ? { anchor: from + 1 } : { anchor: at, head: at + address.length },
    userEvent: 'input',
  };
}

/** A table with a row to fill in. */
export const TABLE = '| Column 1 | Column 2 |\n| --- | --- |\n|  |  |';

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
