/** Going to, finding and doing anything by the keyboard. */
@NullMarked
package app.greenroom.workspace.palette;

import org.jspecify.annotations.NullMarked;
