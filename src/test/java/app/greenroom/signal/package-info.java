@NullMarked
package app.greenroom.signal;

import org.jspecify.annotations.NullMarked;
