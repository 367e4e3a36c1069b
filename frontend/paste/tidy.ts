import { wordLists } from './word-lists.ts';

const AWAY = 'script, style, meta, link, title, template, iframe, object, embed, noscript, svg, canvas, video, audio, button, select, textarea, [hidden]';
const BLOCKS = 'address, article, aside, blockquote, dd, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, ul';
const NAMES: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del', kbd: 'code', samp: 'code', tt: 'code' };
const MONOSPACED = /\b(?:courier|consolas|menlo|monaco|monospace|source code|roboto mono|jetbrains mono|fira code|cascadia)/i;

/**
 * Brings what word processors, mail programs and pages put on a clipboard into plain HTML: lists that are lists, and
 * elements instead of styles. Returns how many pictures were left out.
 */
export function tidy(body: HTMLElement): number {
  all(body, AWAY).forEach((node) => node.remove());
  all(body, '[style]')
    .filter((node) => /display:\s*none|mso-hide:\s*all/i.test(styleOf(node)))
    .forEach((node) => node.remove());
  comments(body).forEach((comment) => comment.parentNode?.removeChild(comment));
  const pictures = withoutPictures(body);
  all(body, 'b, strong').filter((node) => /font-weight:\s*(?:normal|[1-5]00)/i.test(styleOf(node))).forEach(unwrap);
  all(body, 'i, em').filter((node) => /font-style:\s*normal/i.test(styleOf(node))).forEach(unwrap);
  wordLists(body);
  all(body, 'p.MsoTitle').forEach((node) => rename(node, 'h1'));
  all(body, 'li input').forEach((box) => box.replaceWith(doc(box).createTextNode(box.hasAttribute('checked') ? '[x] ' : '[ ] ')));
  all(body, 'input').forEach((node) => node.remove());
  all(body, 'ul > ul, ul > ol, ol > ul, ol > ol').forEach(belowItem);
  all(body, 'span[style], font[style], p[style] > a[style], code[style]').forEach(styled);
  Object.entries(NAMES).forEach(([old, name]) => all(body, old).forEach((node) => rename(node, name)));
  all(body, 'h1 strong, h2 strong, h3 strong, h4 strong, h5 strong, h6 strong, strong strong, em em, pre code').forEach(unwrap);
  all(body, 'li > p, li > div').filter((node) => all(node, BLOCKS).length === 0).forEach(looseInItem);
  tables(body);
  blocksOfCode(body);
  all(body, 'pre br').forEach((node) => node.replaceWith(doc(node).createTextNode('\n')));
  all(body, 'br').filter(atAnEdge).forEach((node) => node.remove());
  spaces(body);
  all(body, 'strong, em, del, code').forEach(joined);
  return pictures;
}

/** Emoji are pictures in some mails; their names are the signs themselves. */
function withoutPictures(body: HTMLElement): number {
  let lost = 0;
  all(body, 'img, picture').forEach((picture) => {
    const alt = picture.getAttribute('alt') ?? '';
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 8) {
      picture.replaceWith(doc(picture).createTextNode(alt));
      return;
    }
    const unseen = picture.getAttribute('width') === '1' || picture.getAttribute('height') === '1';
    lost += unseen || picture.nodeName === 'PICTURE' ? 0 : 1;
    if (picture.nodeName !== 'PICTURE') {
      picture.remove();
    }
  });
  return lost;
}

/** A list that stands in another beside its items belongs to the item before it. */
function belowItem(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.nodeName === 'LI') {
    before.appendChild(list);
  }
}

function styled(node: Element): void {
  const style = styleOf(node);
  const within = (names: string) => node.closest(names) !== null;
  if (MONOSPACED.test(/font-family:([^;]*)/i.exec(style)?.[1] ?? '') && !within('pre, code') && all(node, 'br').length === 0) {
    const code = doc(node).createElement('code');
    code.textContent = node.textContent;
    node.replaceWith(code);
    return;
  }
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style) && !within('b, strong, h1, h2, h3, h4, h5, h6, th, pre')) {
    wrapContents(node, 'strong');
  }
  if (/font-style:\s*(?:italic|oblique)/i.test(style) && !within('i, em, pre')) {
    wrapContents(node, 'em');
  }
  if (/text-decoration[^;]*line-through/i.test(style) && !within('s, strike, del, pre')) {
    wrapContents(node, 'del');
  }
}

/** An item's paragraph needs no blank lines around it; what follows it begins a line. */
function looseInItem(node: Element): void {
  const before = node.previousSibling;
  if (before !== null && (before.textContent ?? '').trim() !== '' && !isBlock(before)) {
    node.before(doc(node).createElement('br'));
  }
  unwrap(node);
}

/** Tables that only lay things out are taken apart; the others get as many cells in each row, and one line in each cell. */
function tables(body: HTMLElement): void {
  all(body, 'table').reverse().forEach((table) => {
    const rows = all(table, 'tr');
    const columns = Math.max(0, ...rows.map((row) => row.children.length));
    const layout = columns < 2 || rows.length < 2 || all(table, 'table, pre, h1, h2, h3').length > 0;
    if (layout || table.getAttribute('role') === 'presentation') {
      all(table, 'td, th').forEach((cell) => rename(cell, 'div'));
      all(table, 'caption, colgroup, col').forEach((node) => node.remove());
      all(table, 'tr, tbody, thead, tfoot').forEach(unwrap);
      unwrap(table);
      return;
    }
    all(table, 'caption, colgroup').forEach((node) => node.remove());
    rows.forEach((row) => {
      Array.from(row.children).forEach((cell) => {
        for (let more = Math.min(20, Number(cell.getAttribute('colspan') ?? 1)); more > 1; more--) {
          cell.after(doc(cell).createElement('td'));
        }
      });
    });
    const width = Math.max(...rows.map((row) => row.children.length));
    rows.forEach((row) => {
      while (row.children.length < width) {
        row.appendChild(doc(row).createElement('td'));
      }
    });
    all(table, `:is(td, th) br`).forEach((node) => node.replaceWith(doc(node).createTextNode(' ')));
  });
}

/** Several lines that are nothing but code are one block of it. */
function blocksOfCode(body: HTMLElement): void {
  const only = (node: Element | null): boolean =>
    node !== null &&
    (node.nodeName === 'P' || node.nodeName === 'DIV') &&
    node.children.length > 0 &&
    all(node, BLOCKS).length === 0 &&
    (node.textContent ?? '').trim() === all(node, 'code').map((code) => code.textContent).join('').trim();
  all(body, 'p, div').forEach((first) => {
    if (!first.isConnected && first.ownerDocument === null) {
      return;
    }
    if (!body.contains(first) || !only(first) || only(first.previousElementSibling) || !only(first.nextElementSibling)) {
      return;
    }
    const lines: string[] = [first.textContent ?? ''];
    while (only(first.nextElementSibling)) {
      lines.push(first.nextElementSibling!.textContent ?? '');
      first.nextElementSibling!.remove();
    }
    const block = doc(first).createElement('pre');
    block.textContent = lines.join('\n').replaceAll('\u00a0', ' ');
    first.replaceWith(block);
  });
}

/** A line break beside a block, or at the end of one, shows nothing. */
function atAnEdge(br: Element): boolean {
  const next = br.nextSibling;
  const before = br.previousSibling;
  return next === null || before === null || isBlock(next) || isBlock(before);
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches(BLOCKS);
}

/** Hard spaces are for looks, and mean nothing here. */
function spaces(node: Node): void {
  Array.from(node.childNodes).forEach((child) => {
    if (child.nodeType === 3) {
      child.nodeValue = (child.nodeValue ?? '').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
    } else if (child.nodeName !== 'PRE') {
      spaces(child);
    }
  });
}

/** Word processors cut what is formatted alike into pieces. */
function joined(node: Element): void {
  let next = node.nextSibling;
  while (next !== null && next.nodeName === node.nodeName && node.parentNode !== null) {
    while (next.firstChild !== null) {
      node.appendChild(next.firstChild);
    }
    next.parentNode?.removeChild(next);
    next = node.nextSibling;
  }
}

function comments(node: Node): Node[] {
  return Array.from(node.childNodes).flatMap((child) => (child.nodeType === 8 ? [child] : comments(child)));
}

function wrapContents(node: Element, name: string): void {
  const inner = doc(node).createElement(name);
  while (node.firstChild !== null) {
    inner.appendChild(node.firstChild);
  }
  node.appendChild(inner);
}

function rename(node: Element, name: string): void {
  const other = doc(node).createElement(name);
  if (node.className !== '') {
    other.className = node.className;
  }
  while (node.firstChild !== null) {
    other.appendChild(node.firstChild);
  }
  node.replaceWith(other);
}

function unwrap(node: Element): void {
  const parent = node.parentNode;
  while (node.firstChild !== null) {
    parent?.insertBefore(node.firstChild, node);
  }
  parent?.removeChild(node);
}

function styleOf(node: Element): string {
  return node.getAttribute('style') ?? '';
}

function doc(node: Node): Document {
  return node.ownerDocument!;
}

function all(within: Element, selector: string): Element[] {
  return Array.from(within.querySelectorAll(selector));
}
