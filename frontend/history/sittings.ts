import { html, nothing } from 'lit';
import type { Sitting } from './story.ts';
import { say } from '../say/say.ts';

/** A sitting, and how many words the text had before and after it. */
export interface Row extends Sitting {
  before: number;
  after: number;
}

/** What can be done with a sitting. */
export interface Acts {
  show(row: Row): void;
  play(row: Row): void;
}

/** "212 words → 340", or "212 words" where none came or went. */
export function grown({ before, after }: Row): string {
  return before === after ? say('history.words', { count: before }) : say('history.wordsGrown', { before, after });
}

/** All sittings, the oldest first, each to be shown as it ended or to be played. */
export function sittingsList(rows: readonly Row[], at: number, acts: Acts) {
  return rows.length === 0
    ? nothing
    : html`<ol class="gr-history-sittings" aria-label=${say('history.sessions')}>
        ${rows.map((row) => {
          const here = row.first <= at && at <= row.last;
          return html`<li class="gr-history-sitting ${row.hue < 0 ? '' : `gr-person-${row.hue}`}">
            <button type="button" class="gr-history-open" aria-current=${here ? 'true' : 'false'} @click=${() => acts.show(row)}>
              <span class="gr-history-who">${row.who}</span>
              <span>${row.when}</span>
              <span class="gr-history-grown">${grown(row)}</span>
            </button>
            <button
              type="button"
              class="gr-tool"
              aria-label=${say('history.playSessionOf', { who: row.who, when: row.when })}
              title=${say('history.playSession')}
              ?disabled=${row.first === row.last}
              @click=${() => acts.play(row)}
            >
              <span aria-hidden="true">▶</span>
            </button>
          </li>`;
        })}
      </ol>`;
}
