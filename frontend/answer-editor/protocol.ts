// What the editor and the server say to each other: one type for each message. The server has a record of the same name
// for each, and a test compares them field by field.

/** The editor sends a change. */
export interface Push {
  /** the version that the change starts from; it makes the next one */
  version: number;
  /** a CodeMirror ChangeSet as JSON */
  changesJson: string;
  /** who sends: this open tab, or the closed one whose left-over change this brings */
  clientId: string;
  /** the same for each resend */
  commandId: string;
  /** where the writer's selection begins in the version that the change makes; −1 while they point nowhere */
  anchor: number;
  /** where their caret is */
  head: number;
}

/** What became of a change. */
export interface Accepted {
  /** whether it is committed; if not, somebody else was first: catch up, rebase and send it again */
  accepted: boolean;
  /** the newest version now */
  head: number;
  /** why this person may not write (any more), for them to read; null if they only have to catch up */
  refusal: string | null;
}

/** The editor asks what came after a version. */
export interface Pull {
  version: number;
}

/** What came after the version asked for, oldest first. */
export interface Pulled {
  head: number;
  updates: Update[];
}

/** An accepted change. */
export interface Update {
  clientId: string;
  changesJson: string;
}

/** The writer points somewhere else, without a change. */
export interface Point {
  version: number;
  anchor: number;
  head: number;
}

/** Where another open editor's caret and selection are; an anchor of −1 points nowhere yet. */
export interface Cursor {
  client: string;
  name: string;
  /** 0 to 6: the same person has the same one everywhere */
  hue: number;
  version: number;
  anchor: number;
  head: number;
}

/** What the server tells of others without being asked: what came after a version, and where they point. */
export interface Followed {
  after: number;
  head: number;
  updates: Update[];
  cursors: Cursor[];
}

/** A text to edit, as the server opens it. */
export interface Opening {
  /** names the text in this browser's store */
  key: string;
  text: string;
  version: number;
  clientId: string;
}

/** Markdown that one may put in. */
export interface Outline {
  name: string;
  text: string;
  /** whether it stands in the toolbar itself or in its menu */
  prominent: boolean;
}

/** Markdown to put in now. */
export interface Insertion {
  text: string;
  /** tells one wish from the next for the same text */
  round: number;
}
