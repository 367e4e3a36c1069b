/** What the log looks like: nobody outside writes its lines, and nobody outside fills it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
