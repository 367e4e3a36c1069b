import type { Highlight } from './segments.ts';

/** A stretch of source text in a version that the server knows. */
export interface TextSelection {
  passage: string;
  from: number;
  to: number;
  version: number;
  quote: string;
}

/** Highlights, and the version of the text that they count in. */
export interface Highlights {
  version: number;
  items: Highlight[];
}

/** A highlight that is new, or stands elsewhere than the changes of the text brought it. */
export interface HighlightAt {
  /** its place among all highlights of the text */
  at: number;
  highlight: Highlight;
}

/** How the highlights of a text that is written differ from those before; the rest has moved with the text. */
export interface HighlightChanges {
  /** the version of the text that the offsets count in */
  version: number;
  /** whether there are no others */
  all: boolean;
  /** in the order of all highlights */
  changed: HighlightAt[];
  /** threads that have none any more */
  gone: string[];
}

export { COMPOSING } from './segments.ts';

/** Longer quotes are cut: the range says it all. */
export const LONGEST_QUOTE = 4000;

/** Text that can be commented on: a passage or an editor. */
export interface Commentable extends HTMLElement {
  readonly passage: string;
  /** Where a thread's highlight begins: its top in the window, and its place in the text. */
  place(threadId: string): { top: number; order: number } | null;
  /** Lights the thread at hand and the one under the pointer. */
  light(active: string | null, hovered: string | null): void;
  /** Marks the text that a new comment is about, or nothing. */
  markComposing(where: TextSelection | null): void;
  /**
   * What is selected now, in a version that the server knows; null if nothing is, or it can't be told yet.
   *
   * @param bare whether the caret alone will do: an empty selection
   */
  capture(bare?: boolean): Promise<TextSelection | null>;
  /** Whether the caret is in here. */
  holdsCaret(): boolean;
  /** Where the end of the selection is in the window. */
  selectionBox(): DOMRect | null;
  clearSelection(): void;
  /** Scrolls a thread's highlight into view. */
  reveal(threadId: string): void;
}

/** What commentable text tells those around it. */
export type CommentableEvent = 'gr-selection' | 'gr-highlights-changed' | 'gr-compose-request' | 'gr-suggest-request';

export function tell(from: HTMLElement, event: CommentableEvent, detail?: unknown): void {
  from.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
}
