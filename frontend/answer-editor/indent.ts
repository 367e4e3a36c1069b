import type { EditorState, Line, Text, TransactionSpec } from '@codemirror/state';

const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,6})([.)]))([ \t]+|$)/;
const TAB = 4;

/** One line of a list: where its marker stands, and where the words of its children would. */
interface Item {
  indent: number;
  inside: number;
  /** of a numbered item */
  number: number | null;
}

/** Tab in a list: the items go one level down. Null outside of a list, so that Tab leaves the text. */
export function indentItems(state: EditorState): TransactionSpec | null {
  return move(state, (doc, number, item) => {
    const above = before(doc, number, item.indent);
    return above !== null && above.indent === item.indent ? above.inside - item.indent : 0;
  });
}

/** Shift+Tab in a list: the items go one level up. Null outside of a list. */
export function outdentItems(state: EditorState): TransactionSpec | null {
  return move(state, (doc, number, item) => {
    const parent = before(doc, number, item.indent - 1);
    return item.indent === 0 ? 0 : (parent?.indent ?? 0) - item.indent;
  });
}

/**
 * Moves the selected items with all that belongs to them, by as much as the first of them has to go. What can't go further
 * stays, and the key is used up all the same: in a list Tab never leads away.
 */
function move(state: EditorState, by: (doc: Text, number: number, item: Item) => number): TransactionSpec | null {
  const { doc } = state;
  const { from, to, empty } = state.selection.main;
  const last = doc.lineAt(to);
  const end = !empty && to === last.from && last.number > 1 ? last.number - 1 : last.number;
  const first = ownerOf(doc, doc.lineAt(from).number);
  const item = first === null ? null : itemOf(doc.line(first));
  if (first === null || item === null) {
    return null;
  }
  const delta = by(doc, first, item);
  if (delta === 0) {
    return {};
  }
  const moved = new Map<number, string>();
  for (let number = first; number <= doc.lines; number++) {
    const { text } = doc.line(number);
    if (number > end && number > first && text.trim() !== '' && widthOf(text) <= item.indent) {
      break;
    }
    if (text.trim() !== '') {
      moved.set(number, ' '.repeat(Math.max(0, widthOf(text) + delta)) + text.trimStart());
    }
  }
  return counted(state, moved, first);
}

/** The changes, with the numbers of numbered items around them as one would count. */
function counted(state: EditorState, moved: Map<number, string>, first: number): TransactionSpec {
  const { doc } = state;
  const text = (number: number) => moved.get(number) ?? doc.line(number).text;
  let start = first;
  while (start > 1 && (doc.line(start).text.trim() === '' || ownerOf(doc, start - 1) !== null)) {
    start--;
  }
  const levels: { indent: number; next: number }[] = [];
  for (let number = start; number <= doc.lines; number++) {
    const line = text(number);
    const item = ITEM.exec(line);
    if (item === null && line.trim() !== '' && widthOf(line) === 0) {
      break;
    }
    if (item === null) {
      continue;
    }
    const indent = widthOf(line);
    while (levels.length > 0 && levels.at(-1)!.indent > indent) {
      levels.pop();
    }
    const known = levels.at(-1)?.indent === indent ? levels.at(-1)! : null;
    const given = item[2] === undefined ? 0 : Number(item[2]);
    const wanted = known !== null ? known.next : moved.has(number) && number >= first ? 1 : given;
    if (known === null) {
      levels.push({ indent, next: wanted + 1 });
    } else {
      known.next = item[2] === undefined ? 1 : wanted + 1;
    }
    if (item[2] !== undefined && given !== wanted) {
      moved.set(number, item[1] + String(wanted) + line.slice(item[1]!.length + item[2].length));
    }
  }
  const changes = [...moved]
    .filter(([number, now]) => doc.line(number).text !== now)
    .flatMap(([number, now]) => heads(doc.line(number), now));
  return { changes, scrollIntoView: true, userEvent: 'input.indent' };
}

/** Only what stands before the words is changed, so that carets and comments stay where they are. */
function heads({ from, text }: Line, now: string): { from: number; to: number; insert: string }[] {
  const head = (line: string) => (ITEM.exec(line) ?? /^[ \t]*/.exec(line))![0].length;
  const [old, fresh] = [head(text), head(now)];
  return [{ from, to: from + old, insert: now.slice(0, fresh) }].filter(
    (change) => change.insert !== text.slice(0, old),
  );
}

/** The nearest item above that stands no deeper; null where the list begins. */
function before(doc: Text, number: number, deepest: number): Item | null {
  for (let above = number - 1; above >= 1; above--) {
    const line = doc.line(above);
    const item = itemOf(line);
    if (item !== null && item.indent <= deepest) {
      return item;
    }
    if (item === null && line.text.trim() !== '' && widthOf(line.text) === 0) {
      return null;
    }
  }
  return null;
}

/** The line of the item that a line belongs to: its own, or that of the item it goes on; null outside of a list. */
function ownerOf(doc: Text, number: number): number | null {
  for (let at = number; at >= 1; at--) {
    const line = doc.line(at);
    if (itemOf(line) !== null) {
      return at;
    }
    if (line.text.trim() === '' || widthOf(line.text) === 0) {
      return null;
    }
  }
  return null;
}

function itemOf({ text }: Line): Item | null {
  const item = ITEM.exec(text);
  if (item === null) {
    return null;
  }
  const indent = widthOf(text);
  const marker = item[2] === undefined ? 1 : item[2].length + 1;
  return { indent, inside: indent + marker + 1, number: item[2] === undefined ? null : Number(item[2]) };
}

/** How far in a line begins, a tabulator counting to the next fourth column. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (sign === '\t') {
      width += TAB - (width % TAB);
    } else if (sign === ' ') {
      width++;
    } else {
      break;
    }
  }
  return width;
}
