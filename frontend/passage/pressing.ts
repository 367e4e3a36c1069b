/**
 * Lets a press on a highlight begin to select its words. A browser gives such a press to the highlight as focus, since
 * it can be reached with Tab, and then selects nothing; so it can't take the focus while it is pressed.
 */
export function selectFromMarks(text: HTMLElement): void {
  text.addEventListener('mousedown', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-threads][tabindex]');
    if (mark !== null) {
      mark.removeAttribute('tabindex');
      setTimeout(() => (mark.tabIndex = 0)); // the browser is done with the press by then
    }
  });
}
