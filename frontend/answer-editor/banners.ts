import { html, nothing } from 'lit';
import { copy } from '../copy-link/clipboard.ts';
import { banner } from './frame.ts';
import type { Kept } from './session.ts';
import { say } from '../say/say.ts';

/** What the banners need of their editor. */
export interface Around {
  redraw(): void;
  readonly text: string;
  readonly unsaved: boolean;
  readonly locked: boolean;
  insert(text: string): void;
  /** leaves the text that can't be written any more, for the one that can be read */
  readOn(): void;
}

/** What didn't go as it should: a text that may not be written any more, and texts that couldn't be saved. */
export class Banners {
  /** why nothing can be written any more; null while it can */
  why: string | null = null;
  private kept: Kept[] = [];
  private copied: { text: string; words: string } | null = null;
  private readonly around: Around;

  constructor(around: Around) {
    this.around = around;
  }

  refuse(why: string | null): void {
    this.why = why;
    this.around.redraw();
  }

  add(kept: Kept): void {
    this.kept = [...this.kept, kept];
    this.around.redraw();
  }

  render() {
    return html`${this.why === null ? nothing : this.refusal(this.why)} ${this.kept.map((kept) => this.keptText(kept))}`;
  }

  private refusal(why: string) {
    return banner({
      why: this.around.unsaved ? say('editor.latestKept', { why }) : why,
      quote: null,
      doings: [this.copying(this.around.text), { words: say('editor.showLatest'), act: () => this.around.readOn() }],
    });
  }

  private keptText(kept: Kept) {
    const done = () => {
      kept.discard();
      this.kept = this.kept.filter((other) => other !== kept);
      this.around.redraw();
    };
    const insert = () => {
      this.around.insert(kept.text);
      done();
    };
    return banner({
      why: say('editor.notSaved', { why: kept.why }),
      quote: kept.text,
      doings: [
        ...(this.around.locked ? [] : [{ words: say('editor.insert'), act: insert }]),
        this.copying(kept.text),
        { words: say('editor.discard'), act: done },
      ],
    });
  }

  private copying(text: string) {
    return { words: this.copied?.text === text ? this.copied.words : say('editor.copy'), act: () => void this.copy(text) };
  }

  private async copy(text: string): Promise<void> {
    this.copied = { text, words: (await copy(text)) ? say('copy.copied') : say('copy.failed') };
    this.around.redraw();
  }
}
