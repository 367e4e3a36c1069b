/** A run of rendered text and its place in the source, in UTF-16 units. */
export interface Run {
  start: number;
  end: number;
  /** reads differently from its source, so it is taken whole */
  atomic: boolean;
  /** length of the rendered text */
  length: number;
}

/** The part of a run's rendered text that a selection or a highlight covers. */
export interface Part {
  run: number;
  from: number;
  to: number;
}

/** Leaves out the blanks at both ends of selected parts: people sweep them up with the words. */
export function trimmed(parts: readonly Part[], textOf: (part: Part) => string): Part[] {
  const kept = parts.filter((part) => textOf(part).trim() !== '');
  return kept.map((part, i) => {
    const text = textOf(part);
    const lead = i === 0 ? text.length - text.trimStart().length : 0;
    const trail = i === kept.length - 1 ? text.length - text.trimEnd().length : 0;
    return { ...part, from: part.from + lead, to: part.to - trail };
  });
}

/** The source range of rendered parts, given in the order of the text; null if they cover nothing. */
export function toSource(runs: readonly Run[], parts: readonly Part[]): { from: number; to: number } | null {
  const covered = parts.filter((part) => part.to > part.from);
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) {
    return null;
  }
  const [head, tail] = [runs[first.run]!, runs[last.run]!];
  return {
    from: head.atomic ? head.start : Math.min(head.end, head.start + first.from),
    to: tail.atomic ? tail.end : Math.min(tail.end, tail.start + last.to),
  };
}

/** The rendered parts that a source range covers. */
export function toParts(runs: readonly Run[], from: number, to: number): Part[] {
  return runs.flatMap((run, i) => {
    const [start, end] = [Math.max(from, run.start), Math.min(to, run.end)];
    if (end <= start || run.length === 0) {
      return [];
    }
    const part = run.atomic
      ? { run: i, from: 0, to: run.length }
      : { run: i, from: start - run.start, to: Math.min(run.length, end - run.start) };
    return part.to > part.from ? [part] : [];
  });
}
