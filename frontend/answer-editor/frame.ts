import type { EditorState, TransactionSpec } from '@codemirror/state';
import { html, nothing, type TemplateResult } from 'lit';
import { toggleList, toggleWrap } from './markdown.ts';
import type { SaveState } from './saver.ts';

export type Change = (state: EditorState) => TransactionSpec;

/** A button of the toolbar. */
export interface Tool {
  name: string;
  key: string;
  face: TemplateResult;
  use(): void;
}

/** The buttons that format what is selected. */
export function formats(use: (change: Change) => void): Tool[] {
  const tool = (name: string, key: string, face: TemplateResult, change: Change): Tool => ({
    name,
    key,
    face,
    use: () => use(change),
  });
  return [
    tool('Bold', 'Ctrl+B', html`<b>B</b>`, (state) => toggleWrap(state, '**')),
    tool('Italic', 'Ctrl+I', html`<i>I</i>`, (state) => toggleWrap(state, '*')),
    tool('List', 'Ctrl+Shift+8', html`<span class="gr-tool-list"></span>`, toggleList),
    tool('Code', 'Ctrl+E', html`<code>&lt;/&gt;</code>`, (state) => toggleWrap(state, '`')),
  ];
}

/** What the toolbar shows. */
export interface ToolbarState {
  tools: readonly Tool[];
  /** something to put in, by a button or from the menu; null for nothing */
  outline: { name: string; prominent: boolean } | null;
  putOutline(): void;
  /** whether the preview is shown; null if there is none */
  previewing: boolean | null;
  togglePreview(): void;
}

export function toolbar({ tools, outline, putOutline, previewing, togglePreview }: ToolbarState) {
  if (tools.length === 0 && previewing === null) {
    return nothing;
  }
  return html`<div class="gr-editor-tools" role="group" aria-label="Format">
    ${tools.map(
      ({ name, key, face, use }) =>
        html`<button
          type="button"
          class="gr-tool"
          aria-label=${name}
          title="${name} (${key})"
          ?disabled=${previewing === true}
          @click=${use}
        >
          ${face}
        </button>`,
    )}
    ${outline === null ? nothing : outliner(outline, previewing === true, putOutline)}
    <span class="gr-editor-gap"></span>
    ${previewing === null
      ? nothing
      : html`<button
          type="button"
          class="gr-tool gr-tool-wide"
          aria-pressed=${previewing ? 'true' : 'false'}
          @click=${togglePreview}
        >
          Preview
        </button>`}
  </div>`;
}

/** Where it is wanted it is a button, elsewhere an entry of a menu. */
function outliner({ name, prominent }: { name: string; prominent: boolean }, disabled: boolean, put: () => void) {
  const button = html`<button type="button" class="gr-tool gr-tool-wide" ?disabled=${disabled} @click=${(event: Event) => {
      (event.target as Element).closest('details')?.removeAttribute('open');
      put();
    }}>
      ${name}
    </button>`;
  return prominent
    ? html`<span class="gr-tool-offer">${button}</span>`
    : html`<details class="gr-tool-menu floating">
        <summary class="gr-tool gr-tool-wide">More</summary>
        <div class="gr-tool-choices">${button}</div>
      </details>`;
}

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

const STATES: Record<SaveState, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: kept in this browser',
  refused: 'Read only',
};

/** @param kept whether this browser keeps what isn't saved */
export function savingWords(state: SaveState, kept: boolean): string {
  return state === 'offline' && !kept ? 'Offline: keep this page open' : STATES[state];
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
    <span class="gr-editor-count">${words} ${words === 1 ? 'word' : 'words'} · ${spoken} spoken</span>
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
