/** Greenroom: where a candidate rehearses an interview and a mentor coaches, before the day. */
@NullMarked
package app.greenroom;

import org.jspecify.annotations.NullMarked;
