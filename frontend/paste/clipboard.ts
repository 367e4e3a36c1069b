/** The part of a clipboard that says what is on it. */
export interface Board {
  types: readonly string[];
  getData(type: string): string;
}

/** HTML beyond this isn't looked at: nobody copies that much by hand. */
const LONGEST = 4_000_000;

/** Whether this key pastes without formats. */
export function isPlainPaste(event: KeyboardEvent): boolean {
  return event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
}

/** What a paste brings: rich text, a picture and nothing else, or plain text. What comes from an editor of code is plain. */
export function kindOf(board: Board): 'rich' | 'picture' | 'plain' {
  const html = board.types.includes('text/html') ? board.getData('text/html') : '';
  if (html.trim() !== '' && html.length <= LONGEST && !board.types.includes('vscode-editor-data')) {
    return 'rich';
  }
  return board.types.includes('Files') && board.getData('text/plain') === '' ? 'picture' : 'plain';
}
