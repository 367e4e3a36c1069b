import { type Commentable, type TextSelection } from '../commentable/commentable.ts';
import type { Composer } from '../composer/composer.ts';
import type { Contents } from './contents.ts';
import { expectField } from './keys.ts';
import { putUnder } from './margin.ts';
import { say } from '../say/say.ts';

/** What somebody wants with the words that they selected. */
export type Wish = 'compose' | 'compose-snippet' | 'suggest' | 'reattach';

/** A button beside selected words. */
export interface Offer {
  wish: Wish;
  words: string;
  key: string;
}

/** A thread that waits for the words that it belongs to, and the text that these are in. */
export interface Reattaching {
  threadId: string;
  passage: string;
}

/** The layout, as far as selections go. */
export interface Home extends HTMLElement {
  commenting: boolean;
  /** the passages in which other words may be suggested */
  suggesting: readonly string[];
  composing: TextSelection | null;
  /** the passage that a snippet comments on if nothing is selected */
  whole: string;
  reattaching: Reattaching | null;
  say(words: string): void;
  requestUpdate(): void;
}

const OFFERS: Record<Exclude<Wish, 'compose-snippet'>, Offer> = {
  compose: { wish: 'compose', words: say('commented.comment'), key: 'c' },
  suggest: { wish: 'suggest', words: say('commented.suggest'), key: 's' },
  reattach: { wish: 'reattach', words: say('commented.attach'), key: 'Enter' },
};

/** The words that are selected in one of the texts, and what can be done with them. */
export class Selecting {
  private readonly home: Home;
  private readonly contents: Contents;
  private text: Commentable | null = null;

  constructor(home: Home, contents: Contents) {
    this.home = home;
    this.contents = contents;
  }

  /** What is offered for the words that are selected now. */
  offers(): Offer[] {
    const { home, text } = this;
    if (text === null || (home.composing !== null && !this.writesForLater())) {
      return [];
    }
    if (home.reattaching !== null) {
      return text.passage === home.reattaching.passage ? [OFFERS.reattach] : [];
    }
    const suggesting = home.suggesting.includes(text.passage);
    return [...(home.commenting ? [OFFERS.compose] : []), ...(suggesting ? [OFFERS.suggest] : [])];
  }

  /** Puts the buttons under the selected words. */
  place(buttons: HTMLElement | null): void {
    const box = this.text?.selectionBox();
    if (box && buttons) {
      putUnder(buttons, box, this.home.getBoundingClientRect());
    }
  }

  onSelection(event: CustomEvent<TextSelection>): void {
    const text = event.target as Commentable;
    if (event.detail.to > event.detail.from) {
      this.text = text;
    } else if (this.text === text) {
      this.text = null;
    }
    this.home.requestUpdate();
  }

  /** Tells the server what is wanted with the selected words. */
  async want(wish: Wish, from: Commentable | null = this.text): Promise<void> {
    const { home } = this;
    const comments = wish === 'compose' || wish === 'compose-snippet';
    const goesOn = home.composing !== null && wish !== 'reattach' && this.writesForLater();
    if (
      (home.composing !== null && !goesOn) ||
      (comments && !home.commenting) ||
      (wish === 'suggest' && home.suggesting.length === 0)
    ) {
      return;
    }
    const suggests = wish === 'suggest';
    const text =
      from ??
      this.contents.texts().find((each) => each.selectionBox() !== null) ??
      this.contents.texts().find((each) => suggests && each.holdsCaret());
    if (text !== undefined && !this.fits(wish, text)) {
      home.say(suggests ? say('commented.selectInAnswer') : say('commented.selectPassage'));
      return;
    }
    const selection = (await text?.capture(suggests)) ?? null;
    if (selection === null && goesOn) {
      return;
    }
    if (selection === null && wish === 'compose-snippet' && home.whole !== '') {
      this.send(wish, { passage: home.whole, from: 0, to: 0, version: 0, quote: '' });
      return;
    }
    if (selection === null) {
      home.say(text ? say('commented.unsaved') : say('commented.selectFirst'));
      return;
    }
    if (goesOn && !this.form()!.finish()) {
      return;
    }
    text!.clearSelection();
    this.send(wish, selection);
  }

  /** Where something is written now. */
  private form(): Composer | null {
    return this.contents.composer()?.querySelector<Composer>('gr-composer') ?? null;
  }

  /** What is written waits for a verdict: it is added as it is when its author goes on to other words. */
  private writesForLater(): boolean {
    return this.form()?.now === true;
  }

  private send(wish: Wish, detail: TextSelection): void {
    if (wish !== 'reattach') expectField();
    this.text = null;
    this.home.requestUpdate();
    this.home.dispatchEvent(new CustomEvent(`gr-${wish}`, { detail }));
  }

  private fits(wish: Wish, text: Commentable): boolean {
    return wish === 'compose'
      || wish === 'compose-snippet'
      || (wish === 'suggest' && this.home.suggesting.includes(text.passage))
      || (wish === 'reattach' && text.passage === this.home.reattaching?.passage);
  }

  /** Asks for the words that a thread belongs to, and brings the keyboard to their text. */
  begin(): void {
    const text = this.contents.texts().find((each) => each.passage === this.home.reattaching?.passage);
    text?.querySelector<HTMLElement>('.gr-passage-text, .cm-content')?.focus();
    this.home.say(say('commented.selectThenEnter'));
  }

  /** What Escape does while words are asked for. */
  away(): (() => void) | null {
    return this.home.reattaching === null ? null : () => this.cancel();
  }

  cancel(): void {
    this.home.dispatchEvent(new CustomEvent('gr-reattach-cancel'));
  }

  /** While words are asked for, Enter and Escape are taken before a text gets them. */
  onKey(event: KeyboardEvent): void {
    const inText = (event.target as Element).closest('gr-passage, gr-answer-editor') !== null;
    if (this.home.reattaching === null || !inText || (event.key !== 'Enter' && event.key !== 'Escape')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') {
      void this.want('reattach');
    } else {
      this.cancel();
    }
  }
}
