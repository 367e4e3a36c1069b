/** What somebody has begun to write on the page: a text that is saved as it is typed, a draft that waits to be sent, or nothing. */
export type Writing = 'text' | 'draft' | 'nothing';

/** @param kept whether this browser keeps what is typed */
export function lostWords(writing: Writing, kept: boolean): string {
  if (writing === 'text') {
    return kept
      ? 'Connection lost. What you type is kept in this browser and will be sent when it’s back.'
      : 'Connection lost. Keep this page open: this browser can’t keep what you type.';
  }
  return writing === 'draft'
    ? 'Connection lost. Your draft is kept in this browser.'
    : 'Connection lost. This page updates when it’s back.';
}

/** @param saved whether everything that was typed has arrived */
export function backWords(writing: Writing, saved: boolean): string {
  if (!saved) {
    return 'Back online. Saving…';
  }
  return writing === 'draft' ? 'Back online. Your draft is kept.' : 'Back online. Everything is saved.';
}

/** What the framework and the browser say together. */
export function isAway(browserOnline: boolean, framework: string): boolean {
  return !browserOnline || framework === 'reconnecting' || framework === 'connection-lost';
}
