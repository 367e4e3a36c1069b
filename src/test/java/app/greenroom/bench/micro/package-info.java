/** Microbenchmarks of what is computed often. */
@NullMarked
package app.greenroom.bench.micro;

import org.jspecify.annotations.NullMarked;
