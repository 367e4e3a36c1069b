import { say } from '../say/say.ts';

const WORD = /[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*/gu;
const WORDS_A_MINUTE = 150;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** How long a text takes to say, at a calm pace. */
export function speakingTime(words: number): string {
  const seconds = Math.round((words * 60) / WORDS_A_MINUTE);
  return say('editor.time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
