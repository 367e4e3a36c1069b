/** A comment to be used again, as the server gives it. */
export interface Snippet {
  id: string;
  title: string;
  body: string;
  shared: boolean;
}

/** A slash at the beginning of a word, and what was typed behind it. */
export interface Slash {
  from: number;
  query: string;
}

/** A text, and what is selected in it. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}

const SLASH = /(?:^|\s)\/([^\s/]{0,40})$/u;
const PLACEHOLDER = /(?<!\{)\{(\p{L}+)\}(?!\})/gu;
const STOP = /\{\{[^{}\n]*\}\}/gu;

/** The slash that the caret stands behind; null if there is none. */
export function slashAt(text: string, caret: number): Slash | null {
  const found = SLASH.exec(text.slice(0, caret));
  return found === null ? null : { from: caret - found[1]!.length - 1, query: found[1]! };
}

/** Those that fit what was typed: first by the beginning of their names, then of its words, then by anything in them. */
export function matching(snippets: readonly Snippet[], query: string): Snippet[] {
  const wanted = query.toLocaleLowerCase();
  const rank = ({ title, body }: Snippet): number => {
    const name = title.toLocaleLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
    if (name.includes(wanted)) return 2;
    return body.toLocaleLowerCase().includes(wanted) ? 3 : 4;
  };
  return snippets
    .map((snippet, place) => ({ snippet, place, rank: rank(snippet) }))
    .filter((each) => each.rank < 4)
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map((each) => each.snippet);
}

/** Puts in what is known here. What isn't known stays as it is, so that the writer sees it. */
export function filled(body: string, values: Readonly<Record<string, string>>): string {
  return body.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(values, name) && values[name] !== '' ? values[name]! : whole,
  );
}

/** The places to fill in by hand. */
export function stopsIn(text: string): string[] {
  return [...text.matchAll(STOP)].map((found) => found[0]);
}

/** The next place to fill in, not before an offset. */
export function nextStop(text: string, after: number): Selected | null {
  STOP.lastIndex = 0;
  for (const found of text.matchAll(STOP)) {
    if (found.index >= after) {
      return { text, from: found.index, to: found.index + found[0].length };
    }
  }
  return null;
}

/** Puts words in the place of a slash and what was typed behind it; what is to be filled in first is selected. */
export function insert(text: string, slash: Slash, words: string): Selected {
  const rest = text.slice(slash.from + 1 + slash.query.length);
  const now = text.slice(0, slash.from) + words + rest;
  const end = slash.from + words.length;
  const stop = nextStop(now, slash.from);
  return stop !== null && stop.to <= end ? stop : { text: now, from: end, to: end };
}
