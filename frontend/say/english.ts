import { readFileSync } from 'node:fs';
import { speak } from './say.ts';

/** For tests without a page: what is said is English. */
const FILE = new URL('../../src/main/resources/app/greenroom/language/BrowserTexts.properties', import.meta.url);

speak(
  Object.fromEntries(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ),
);
