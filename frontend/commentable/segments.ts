/** Stands for the text that a new comment is being written about. */
export const COMPOSING = 'composing';

/** Where a thread's passage is highlighted, in UTF-16 units of the source text; from and to are the same where words are only put in. */
export interface Highlight {
  threadId: string;
  from: number;
  to: number;
  resolved: boolean;
  /** what is suggested in its place: nothing to take it out; missing if it is only commented on */
  replacement?: string | null;
}

/** Words that are suggested behind a place. */
export interface Insertion {
  threadId: string;
  text: string;
}

/** A stretch of text under the same threads. */
export interface Segment {
  from: number;
  to: number;
  threads: string[];
  /** how many of the threads are unresolved: the shade */
  open: number;
  /** whether it is suggested to go */
  cut?: true;
}

/** Cuts overlapping highlights into stretches that don't overlap, in the order of the text. */
export function segments(highlights: readonly Highlight[]): Segment[] {
  const cuts = [...new Set(highlights.flatMap((h) => [h.from, h.to]))].sort((a, b) => a - b);
  const found: Segment[] = [];
  const coming = highlights.map((highlight, order) => ({ highlight, order })).sort((a, b) => b.highlight.from - a.highlight.from);
  let begun: typeof coming = []; // of a thousand, few lie over a stretch
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    while (coming.length > 0 && coming.at(-1)!.highlight.from <= from) begun.push(coming.pop()!);
    begun = begun.filter(({ highlight }) => highlight.to >= to);
    const over = begun.sort((a, b) => a.order - b.order).map(({ highlight }) => highlight);
    if (over.length > 0) {
      found.push({
        from,
        to,
        threads: over.map((h) => h.threadId),
        open: over.filter((h) => !h.resolved).length,
        ...(over.some(suggests) ? { cut: true as const } : {}),
      });
    }
  }
  return found;
}

/** The words that are suggested in the place of some, by the end of what they replace. */
export function insertions(highlights: readonly Highlight[]): (Insertion & { at: number })[] {
  return highlights
    .filter((h) => suggests(h) && h.replacement !== '')
    .map((h) => ({ threadId: h.threadId, text: h.replacement!, at: h.to }));
}

/** Whether something is only put in there. */
export function isBare({ from, to, replacement }: Highlight): boolean {
  return from === to && (replacement ?? '') !== '';
}

/** What stands for the text that a new comment, or words to put in, are being written about. */
export function composed({ from, to }: { from: number; to: number }): Highlight {
  return { threadId: COMPOSING, from, to, resolved: false, ...(from === to ? { replacement: '…' } : {}) };
}

function suggests(highlight: Highlight): boolean {
  return highlight.replacement !== null && highlight.replacement !== undefined;
}

/** The classes of a stretch: its shade, and whether it belongs to the thread at hand. */
export function markClass(segment: Segment, active: string | null, hovered: string | null): string {
  if (segment.threads.includes(COMPOSING)) {
    return 'gr-mark gr-mark-composing';
  }
  const shade = segment.open === 0 ? 'gr-mark-resolved' : `gr-mark-${Math.min(3, segment.open)}`;
  const lit = [active, hovered].some((id) => id !== null && segment.threads.includes(id));
  return `gr-mark ${segment.cut ? 'gr-cut' : shade}${lit ? ' gr-mark-active' : ''}`;
}
