import { type Snippet } from './snippets.ts';

/** Holds what a page's composers offer behind a slash, and what is known there of people and places. */
export class SnippetShelf extends HTMLElement {
  snippets: readonly Snippet[] = [];
  values: Readonly<Record<string, string>> = {};

  /** The page's own; null where none are offered. */
  static here(): SnippetShelf | null {
    return document.querySelector<SnippetShelf>('gr-snippets');
  }
}

customElements.define('gr-snippets', SnippetShelf);
