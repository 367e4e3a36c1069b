import { type Part, type Run, toParts, toSource, trimmed } from './source-map.ts';

/** The runs of a rendered passage, and how DOM places and source places turn into each other. */
export class Runs {
  private readonly elements: HTMLElement[];
  private readonly runs: Run[];

  constructor(root: HTMLElement) {
    this.elements = [...root.querySelectorAll<HTMLElement>('[data-s][data-e]')];
    this.runs = this.elements.map((element) => ({
      start: Number(element.dataset['s']),
      end: Number(element.dataset['e']),
      atomic: element.hasAttribute('data-a'),
      length: element.textContent?.length ?? 0,
    }));
  }

  /** The source range of a DOM range, without the blanks at its ends; null if it covers no words of the passage. */
  source(range: Range): { from: number; to: number } | null {
    const parts = this.elements.flatMap((element, i) =>
      range.intersectsNode(element)
        ? [{ run: i, from: this.offset(element, range, 'start'), to: this.offset(element, range, 'end') }]
        : [],
    );
    const text = (part: Part) => (this.elements[part.run]!.textContent ?? '').slice(part.from, part.to);
    return toSource(this.runs, trimmed(parts, text));
  }

  /** The source place of a caret; behind the text before it if it stands in none. */
  place({ startContainer, startOffset }: Range): number | null {
    const inside = this.elements.findIndex((element) => element.contains(startContainer));
    if (inside >= 0) {
      const run = this.runs[inside]!;
      const before = document.createRange();
      before.setStart(this.elements[inside]!, 0);
      before.setEnd(startContainer, startOffset);
      const offset = before.toString().length;
      return run.atomic ? (offset === 0 ? run.start : run.end) : Math.min(run.end, run.start + offset);
    }
    const caret = document.createRange();
    caret.setStart(startContainer, startOffset);
    const last = this.elements.findLastIndex((element) => caret.comparePoint(element, element.childNodes.length) < 0);
    return this.runs[last]?.end ?? this.runs[0]?.start ?? null;
  }

  /** Puts an element without text at a source place, behind the text before it. */
  put(element: HTMLElement, at: number): void {
    const behind = this.runs.findLastIndex(({ start, length }) => start < at && length > 0);
    const run = behind >= 0 ? behind : this.runs.findIndex(({ length }) => length > 0);
    const { start, end, atomic, length } = this.runs[run] ?? { start: 0, end: 0, atomic: true, length: 0 };
    if (run < 0) {
      return;
    }
    if (at >= end || (atomic && at > start)) {
      this.elements[run]!.append(element);
    } else if (at <= start) {
      this.elements[run]!.prepend(element);
    } else {
      const [node, offset] = this.point(run, Math.min(length, at - start));
      const range = document.createRange();
      range.setStart(node, offset);
      range.insertNode(element);
    }
  }

  /** The DOM range of a source range; null if none of it is shown. */
  range(from: number, to: number): Range | null {
    const parts = toParts(this.runs, from, to);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) {
      return null;
    }
    const range = document.createRange();
    range.setStart(...this.point(first.run, first.from));
    range.setEnd(...this.point(last.run, last.to));
    return range;
  }

  /** What is shown of a source range. */
  text(from: number, to: number): string {
    return this.range(from, to)?.toString() ?? '';
  }

  /** Wraps what is shown of a source range into elements, one for each piece of text. */
  wrap(from: number, to: number, make: () => HTMLElement): HTMLElement[] {
    return toParts(this.runs, from, to).flatMap((part) =>
      this.pieces(part).map((text) => {
        const wrapper = make();
        text.replaceWith(wrapper);
        wrapper.append(text);
        return wrapper;
      }),
    );
  }

  private offset(element: HTMLElement, range: Range, edge: 'start' | 'end'): number {
    const [node, at] =
      edge === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
    if (!element.contains(node)) {
      return edge === 'start' ? 0 : (element.textContent?.length ?? 0);
    }
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, at);
    return before.toString().length;
  }

  private texts(run: number): Text[] {
    const walker = document.createTreeWalker(this.elements[run]!, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode as Text);
    }
    return found;
  }

  private point(run: number, offset: number): [Node, number] {
    let left = offset;
    for (const text of this.texts(run)) {
      if (left <= text.length) {
        return [text, left];
      }
      left -= text.length;
    }
    return [this.elements[run]!, this.elements[run]!.childNodes.length];
  }

  /** Cuts the text nodes of a run at the edges of a part, and gives those inside. */
  private pieces(part: Part): Text[] {
    let start = 0;
    return this.texts(part.run).flatMap((text) => {
      const [from, to] = [Math.max(part.from, start) - start, Math.min(part.to, start + text.length) - start];
      start += text.length;
      if (to <= from) {
        return [];
      }
      const inside = from > 0 ? text.splitText(from) : text;
      if (to - from < inside.length) {
        inside.splitText(to - from);
      }
      return [inside];
    });
  }
}
