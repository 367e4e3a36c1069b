import { COMPOSING } from '../commentable/segments.ts';

/** The highlight that an event is on. */
export function markAt(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[data-threads]');
}

/**
 * The thread of the highlight or card that an event is about. Where several highlights lie over one another, clicking
 * takes them in turns; else the one at hand goes first.
 */
export function threadAt(event: Event, active: string | null): string | null {
  const mark = markAt(event);
  if (mark === null) {
    return (event.target as Element).closest<HTMLElement>('[data-thread]')?.dataset['thread'] ?? null;
  }
  const ids = mark.dataset['threads']!.split(' ').filter((id) => id !== COMPOSING);
  const at = ids.indexOf(active ?? '');
  return ids[event.type === 'click' ? (at + 1) % Math.max(1, ids.length) : Math.max(0, at)] ?? null;
}
