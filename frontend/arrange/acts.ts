/** What a key asks of the entry that has the focus. */
export type Act = 'up' | 'down' | 'group-up' | 'group-down' | 'join' | 'title' | 'drop';

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** What a key does to an entry; null for none. */
export function actOf(event: Keys): Act | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) {
    const up = event.key === 'ArrowUp';
    if (!up && event.key !== 'ArrowDown') return null;
    return event.shiftKey ? (up ? 'group-up' : 'group-down') : up ? 'up' : 'down';
  }
  switch (event.key) {
    case 'Delete':
      return 'drop';
    case 'm':
      return 'join';
    case 't':
      return 'title';
    default:
      return null;
  }
}

/** Where a key leads from one entry to another: 1 down, -1 up, 0 nowhere. */
export function stepOf(event: Keys): 1 | -1 | 0 {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (event.key === 'j' || event.key === 'ArrowDown') return 1;
  return event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
}

/** Whether a key takes back or does again; null for neither. Both of the usual keys for the latter are known. */
export function historyOf(event: Keys): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Whether something dropped at this height belongs behind the entry that is there. */
export function isAfter(y: number, entry: { top: number; height: number }): boolean {
  return y > entry.top + entry.height / 2;
}
