const LIST = /^(?:[-*+]|\d{1,6}[.)])\s/;
const BLOCK = /^(?:#{1,6} |> |```|\||---$|(?:[-*+]|\d{1,6}[.)])\s)/;
const BARE_ITEM = /^\s*(?:[-*+]|\d{1,6}[.)])\s+(?:\[[ xX]\]\s+)?$/;

/** Markdown as it fits between two texts. */
export interface Fitted {
  /** how much of what stands before goes: the marker of an item that has just begun */
  back: number;
  insert: string;
  /** where writing goes on, within what is put in */
  caret: number;
}

/** A list, a heading or a table begins and ends with its line; words go where the caret is. */
export function fitted(textBefore: string, textBehind: string, markdown: string): Fitted {
  const lineBefore = textBefore.slice(textBefore.lastIndexOf('\n') + 1);
  const lineBehind = firstLine(textBehind);
  if (!BLOCK.test(markdown) && !markdown.includes('\n\n')) {
    return { back: 0, insert: markdown, caret: markdown.length };
  }
  if (LIST.test(markdown) && BARE_ITEM.test(lineBefore)) {
    const end = lineBehind.trim() === '' ? '' : '\n\n';
    return { back: lineBefore.length, insert: markdown + end, caret: markdown.length };
  }
  const gap = BLOCK.test(markdown) ? gapBefore(textBefore, lineBefore, LIST.test(markdown)) : '';
  const next = firstLine(textBehind.slice(lineBehind.length + 1));
  const end = lineBehind.trim() !== '' ? '\n\n' : next.trim() === '' ? '' : '\n';
  return { back: 0, insert: gap + markdown + end, caret: gap.length + markdown.length };
}

function gapBefore(text: string, line: string, list: boolean): string {
  const above = text.slice(0, text.length - line.length).trimEnd() === '' ? '' : lineAbove(text, line);
  const fresh = line.trim() === '';
  if (list && LIST.test((fresh ? above : line).trimStart())) {
    return fresh ? '' : '\n';
  }
  return fresh ? (above.trim() === '' ? '' : '\n') : '\n\n';
}

function lineAbove(text: string, line: string): string {
  const rest = text.slice(0, Math.max(0, text.length - line.length - 1));
  return rest.slice(rest.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
