/** A stretch of the text that a fold holds. */
export interface Fold {
  from: number;
  to: number;
}

/** Whether a fold shows something of what somebody opened before. */
export function holdsOpened(fold: Fold, opened: readonly Fold[]): boolean {
  return opened.some((each) => each.from < fold.to && each.to > fold.from);
}

/** What somebody opened. */
export function openFolds(text: Element): Fold[] {
  return [...text.querySelectorAll<HTMLElement>('details[open][data-from]')].map(stretch);
}

/** The text is shown again: what was opened stays so, whatever else changed. */
export function openAgain(text: Element, opened: readonly Fold[]): void {
  if (opened.length > 0) {
    text.querySelectorAll<HTMLDetailsElement>('details[data-from]').forEach((fold) => {
      fold.open = holdsOpened(stretch(fold), opened);
    });
  }
}

function stretch(fold: HTMLElement): Fold {
  return { from: Number(fold.dataset['from']), to: Number(fold.dataset['to']) };
}
