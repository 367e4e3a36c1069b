import { tell, type TextSelection } from '../commentable/commentable.ts';

const REST = 150;

/** Tells those around an editor what is selected, once the selection rests. */
export class Selecting {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = false;
  private readonly from: HTMLElement;
  private readonly capture: () => Promise<TextSelection | null>;
  private readonly nothing: () => TextSelection;

  /** @param nothing what to tell when a selection was cleared */
  constructor(from: HTMLElement, capture: () => Promise<TextSelection | null>, nothing: () => TextSelection) {
    this.from = from;
    this.capture = capture;
    this.nothing = nothing;
  }

  moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      const selection = await this.capture();
      if (selection !== null || this.told) {
        this.told = selection !== null;
        tell(this.from, 'gr-selection', selection ?? this.nothing());
      }
    }, REST);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
