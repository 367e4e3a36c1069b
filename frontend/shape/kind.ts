/** What a page looks like from afar. The page's first shape, before any script, knows the same kinds (index.html). */
export type Kind = 'rows' | 'desk' | 'text' | 'chart' | 'form';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(prep\/[^/]+\/questions\/[^/]+|review\/[^/]+)$/, 'desk'],
  [/^prep\/[^/]+\/readiness$/, 'chart'],
  [/^(prep\/[^/]+|dossiers\/[^/]+|prep\/[^/]+\/sheet|prep\/[^/]+\/stories\/[^/]+|help)$/, 'text'],
  [/^(settings|import|rubric|admin|dossiers\/[^/]+\/import)$/, 'form'],
];

/** @param path below the application's own */
export function kindOf(path: string): Kind {
  return KINDS.find(([of]) => of.test(path))?.[1] ?? 'rows';
}

/** Whether two pages are of one preparation, and have its head in common. */
export function samePreparation(from: string, to: string): boolean {
  const prep = (path: string) => /^prep\/[^/]+/.exec(path)?.[0];
  return prep(from) !== undefined && prep(from) === prep(to);
}
