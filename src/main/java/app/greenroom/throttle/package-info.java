/** How often something was tried, and when that is too often. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language"})
package app.greenroom.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
