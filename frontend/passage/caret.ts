import { splitsWord } from './words.ts';

const MOST_PIECES = 20;
const STEPS: Record<string, ['forward' | 'backward', 'word' | 'line' | 'lineboundary']> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
};

/**
 * Moves the caret through text that isn't editable: arrows by word and line, with Shift they select. True if the key
 * was meant for it.
 */
export function moveCaret(root: HTMLElement, event: KeyboardEvent): boolean {
  const step = STEPS[event.key];
  const selection = getSelection();
  if (step === undefined || selection === null || event.altKey || event.ctrlKey || event.metaKey) {
    return false;
  }
  if (!holds(root, selection)) {
    const first = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode();
    selection.collapse(first ?? root, 0);
    if (!event.shiftKey) {
      return true;
    }
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const by = event.shiftKey ? 'extend' : 'move';
  selection.modify(by, ...step);
  for (let more = 0; step[1] === 'word' && more < MOST_PIECES && isWithinWord(selection); more++) {
    selection.modify(by, ...step);
  }
  if (!holds(root, selection) && anchorNode !== null && focusNode !== null) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
  return true;
}

/** Whether the caret stands within what people read as one word, such as 7:10, though the browser sees several. */
function isWithinWord({ focusNode, focusOffset }: Selection): boolean {
  return focusNode instanceof Text && splitsWord(focusNode.data, focusOffset);
}

/** Whether the selection lies in an element. */
export function holds(root: HTMLElement, selection: Selection | null): boolean {
  return selection !== null && root.contains(selection.anchorNode) && root.contains(selection.focusNode);
}

/** Where the caret is in the window; null if it is in no text. */
export function caretBox(selection: Selection): DOMRect | null {
  if (selection.focusNode === null) {
    return null;
  }
  const at = document.createRange();
  at.setStart(selection.focusNode, selection.focusOffset);
  const boxes = at.getClientRects();
  if (boxes.length > 0) {
    return boxes[boxes.length - 1]!;
  }
  const near = selection.focusNode instanceof Element ? selection.focusNode : selection.focusNode.parentElement;
  return near?.getBoundingClientRect() ?? null;
}
