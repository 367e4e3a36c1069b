/** The launcher and what it starts, seen from outside. */
@NullMarked
package app.greenroom.launcher;

import org.jspecify.annotations.NullMarked;
