const PREFIX = 'greenroom:comment:';

/** The part of localStorage that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was written under a key and not posted yet; empty if nothing, or if the browser won't tell. */
export function draftOf(store: Store, key: string): string {
  try {
    return key === '' ? '' : (store.getItem(PREFIX + key) ?? '');
  } catch {
    return '';
  }
}

/** Keeps what is written; blank text is forgotten. */
export function keepDraft(store: Store, key: string, text: string): void {
  try {
    if (key !== '' && text.trim() !== '') {
      store.setItem(PREFIX + key, text);
    } else if (key !== '') {
      store.removeItem(PREFIX + key);
    }
  } catch {
    // a full or closed store: the text is still on screen
  }
}
