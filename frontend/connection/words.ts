import { say } from '../say/say.ts';

/** What somebody has begun to write on the page: a text that is saved as it is typed, a draft that waits to be sent, or nothing. */
export type Writing = 'text' | 'draft' | 'nothing';

/** @param kept whether this browser keeps what is typed */
export function lostWords(writing: Writing, kept: boolean): string {
  if (writing === 'text') {
    return kept
      ? say('connection.lostText')
      : say('connection.lostKeepOpen');
  }
  return writing === 'draft'
    ? say('connection.lostDraft')
    : say('connection.lost');
}

/** @param saved whether everything that was typed has arrived */
export function backWords(writing: Writing, saved: boolean): string {
  if (!saved) {
    return say('connection.backSaving');
  }
  return writing === 'draft' ? say('connection.backDraft') : say('connection.back');
}

/** What the framework and the browser say together. */
export function isAway(browserOnline: boolean, framework: string): boolean {
  return !browserOnline || framework === 'reconnecting' || framework === 'connection-lost';
}
