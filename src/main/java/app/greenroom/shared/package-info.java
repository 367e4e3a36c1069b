/** What every module may lean on: typed ids, expected refusals, and several reads as one. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package app.greenroom.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
