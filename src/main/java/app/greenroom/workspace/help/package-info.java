/** How Greenroom works, in short, and all its keys. */
@NullMarked
package app.greenroom.workspace.help;

import org.jspecify.annotations.NullMarked;
