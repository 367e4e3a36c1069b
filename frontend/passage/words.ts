/** Letters and digits, and what holds them together within a word: 7:10, 1.5, it’s, read-only, a/b, name@host. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:[.:,'’\-–/@+·][\p{L}\p{N}\p{M}_]+)*/gu;

/** Whether a place lies within a word. */
export function splitsWord(text: string, at: number): boolean {
  for (const word of text.matchAll(WORD)) {
    if (word.index >= at) {
      return false;
    }
    if (at < word.index + word[0].length) {
      return true;
    }
  }
  return false;
}
