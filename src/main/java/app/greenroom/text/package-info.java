/**
 * Text, its changes, and where anchors in it are now: pure computation, without a framework.
 *
 * <p>Offsets are UTF-16 units, the same in JavaScript and Java. A line break is one unit, {@code \n}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
