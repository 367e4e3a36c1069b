/** How Word writes an item: a paragraph whose style names its list and level, and whose marker is plain text. */
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
const NUMBERED = /^\(?(?:\d+|[a-z]{1,4})[.)]/i;

/** Makes lists of Word's paragraphs that only look like items. */
export function wordLists(body: HTMLElement): void {
  const open: { list: Element; level: number }[] = [];
  let last: Element | null = null;
  Array.from(body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div'))
    .filter((node) => LEVEL.test(node.getAttribute('style') ?? ''))
    .forEach((node) => {
      const level = Number(LEVEL.exec(node.getAttribute('style') ?? '')![1]);
      const marker = takeMarker(node);
      const name = NUMBERED.test(marker) ? 'ol' : 'ul';
      if (last === null || !follows(last, node)) {
        open.length = 0;
      }
      while (open.length > 0 && (open.at(-1)!.level > level || (open.at(-1)!.level === level && open.at(-1)!.list.nodeName.toLowerCase() !== name))) {
        open.pop();
      }
      if (open.length === 0 || open.at(-1)!.level < level) {
        open.push({ list: begun(open.at(-1)?.list ?? null, node, name, marker), level });
      }
      const item = node.ownerDocument.createElement('li');
      while (node.firstChild !== null) {
        item.appendChild(node.firstChild);
      }
      open.at(-1)!.list.appendChild(item);
      last = open[0]!.list;
      node.remove();
    });
}

function begun(outer: Element | null, at: Element, name: string, marker: string): Element {
  const list = at.ownerDocument.createElement(name);
  const start = /^\(?(\d+)/.exec(marker)?.[1];
  if (name === 'ol' && start !== undefined && start !== '1') {
    list.setAttribute('start', start);
  }
  const item = outer?.lastElementChild ?? null;
  if (item === null) {
    at.before(list);
  } else {
    item.appendChild(list);
  }
  return list;
}

/** Whether nothing but blanks is between a list and the next paragraph. */
function follows(list: Element, node: Element): boolean {
  let next = list.nextSibling;
  while (next !== null && next !== node && (next.textContent ?? '').trim() === '' && next.nodeType !== 1) {
    next = next.nextSibling;
  }
  return next === node;
}

function takeMarker(node: Element): string {
  const ignored = Array.from(node.querySelectorAll('span')).find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const marker = ignored?.textContent?.trim() ?? '';
  ignored?.remove();
  return marker;
}
