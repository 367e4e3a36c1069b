/** What every module may lean on: typed ids and expected refusals. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
