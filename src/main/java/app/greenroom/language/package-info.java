/** The languages that people read, and the texts in each. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
