/** The fence between modules, where the compiler doesn't see it: the tables that their SQL and JPQL name. */
@NullMarked
package app.greenroom.fence;

import org.jspecify.annotations.NullMarked;
