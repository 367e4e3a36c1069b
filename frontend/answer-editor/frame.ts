import { html, nothing } from 'lit';
import type { SaveState } from './saver.ts';
import { say } from '../say/say.ts';

/** Something that didn't go as it should, the text it is about, and what one can do. */
export interface BannerState {
  why: string;
  quote: string | null;
  doings: readonly { words: string; act(): void }[];
}

export function banner({ why, quote, doings }: BannerState) {
  return html`<div class="gr-editor-banner" role="alert">
    <p>${why}</p>
    ${quote === null ? nothing : html`<blockquote class="gr-editor-kept" tabindex="0">${quote}</blockquote>`}
    <div class="gr-editor-banner-tools">
      ${doings.map(
        ({ words, act }) =>
          html`<button type="button" class="gr-tool gr-tool-wide" @click=${act}>${words}</button>`,
      )}
    </div>
  </div>`;
}


/** @param kept whether this browser keeps what isn't saved */
export function savingWords(state: SaveState, kept: boolean): string {
  switch (state) {
    case 'saved':
      return say('editor.saved');
    case 'saving':
      return say('editor.saving');
    case 'offline':
      return kept ? say('editor.offline') : say('editor.offlineKeepOpen');
    case 'refused':
      return say('editor.readOnly');
  }
}

/** What stands below the text. */
export interface FootState {
  words: number;
  spoken: string;
  /** how the saving goes, in words; null for who only reads */
  saving: string | null;
  state: string;
  /** what the button says that hands the text in; null for none */
  submitting: string | null;
  /** whether there is anything to hand in */
  ready: boolean;
  /** what stands in the button's place, and takes the focus that it had; empty for nothing */
  handedIn: string;
  /** what one may add, as its field says; null for no field */
  asking: string | null;
  asked: string;
  ask(words: string): void;
  submit(): void;
}

/** The longest line that may be added to what is handed in. */
const LONGEST_LINE = 300;

/** The field stands before the button, so that nobody who leaves the text comes upon the button first. */
export function foot(shown: FootState) {
  const { words, spoken, saving, state, submitting, handedIn } = shown;
  return html`<div class="gr-editor-foot">
    <span class="gr-editor-count">${say('editor.count', { words, spoken })}</span>
    ${saving === null ? nothing : html`<span class="gr-editor-state" data-state=${state}>${saving}</span>`}
    <span class="gr-unseen" role="status">${state === 'offline' ? saving : ''}</span>
    ${submitting === null ? nothing : handing(submitting, shown)}
    ${submitting !== null || handedIn === ''
      ? nothing
      : html`<span class="gr-handed-in" tabindex="-1">${handedIn}</span>`}
  </div>`;
}

function handing(words: string, { asking, asked, ask, ready, submit }: FootState) {
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready) {
      event.preventDefault();
      event.stopPropagation();
      submit();
    }
  };
  return html`${asking === null
      ? nothing
      : html`<input
          class="gr-ask"
          type="text"
          autocomplete="off"
          maxlength=${LONGEST_LINE}
          aria-label=${asking}
          placeholder=${asking}
          .value=${asked}
          ?disabled=${!ready}
          @input=${(event: Event) => ask((event.target as HTMLInputElement).value)}
          @keydown=${keyed}
        />`}
    <button type="button" class="gr-submit" title="Ctrl+Enter" ?disabled=${!ready} @click=${submit}>${words}</button>`;
}
