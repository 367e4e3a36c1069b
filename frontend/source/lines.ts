import { say } from '../say/say.ts';

/** What a line of a source was understood as, or warns about. */
export interface Mark {
  readonly line: number;
  readonly kind: 'section' | 'question' | 'ask' | 'concept' | 'warning';
}

const LETTERS = { section: '§', question: 'Q', ask: 'A', concept: 'C', warning: '!' } as const;
/** The lines of a text, whichever way they end. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** The kinds of marks on each marked line, each kind once. */
export function marksByLine(marks: readonly Mark[]): Map<number, Mark['kind'][]> {
  const byLine = new Map<number, Mark['kind'][]>();
  for (const { line, kind } of marks) {
    const kinds = byLine.get(line) ?? [];
    if (!kinds.includes(kind)) {
      kinds.push(kind);
    }
    byLine.set(line, kinds);
  }
  return byLine;
}

/** The nearest marked line below (step 1) or above (step −1) a line; the line itself if there is none. */
export function nextMarked(marks: readonly Mark[], from: number, step: 1 | -1): number {
  const beyond = marks.map((mark) => mark.line).filter((line) => line > 0 && (line - from) * step > 0);
  if (beyond.length === 0) {
    return from;
  }
  return step > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

/** One letter for each kind, for the gutter. */
export function shorthand(kinds: readonly Mark['kind'][]): string {
  return kinds.map((kind) => LETTERS[kind]).join('');
}

/** The kinds in words; empty for none. */
export function words(kinds: readonly Mark['kind'][]): string {
  const said = { section: say('source.section'), question: say('source.question'), ask: say('source.ask'), concept: say('source.concept'), warning: say('source.warning') };
  return kinds.map((kind) => said[kind]).join(', ');
}
