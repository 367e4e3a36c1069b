import { Annotation } from '@codemirror/state';

/** Marks changes that came from the server. */
export const received = Annotation.define<boolean>();
