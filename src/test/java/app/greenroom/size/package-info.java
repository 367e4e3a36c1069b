/** A thousand of everything: what long lists cost. */
@NullMarked
package app.greenroom.size;

import org.jspecify.annotations.NullMarked;
