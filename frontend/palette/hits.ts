/** What the palette found: a page to go to, or a key of the open screen to press. */
export interface Hit {
  title: string;
  note: string;
  /** The page's address; empty for a key. */
  path: string;
  /** The key as browsers name it; empty for a page. */
  key: string;
}

/** Where the choice is after a key among so many hits; null if the key doesn't move it. */
export function moved(key: string, at: number, count: number): number | null {
  if (count === 0) {
    return null;
  }
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + 8, count - 1);
    case 'PageUp':
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}

/** The press of a key, as if somebody had made it. */
export function typedKey(key: string): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
}
