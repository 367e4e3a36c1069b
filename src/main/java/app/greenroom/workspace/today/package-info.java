/** Where a candidate's day begins. */
@NullMarked
package app.greenroom.workspace.today;

import org.jspecify.annotations.NullMarked;
