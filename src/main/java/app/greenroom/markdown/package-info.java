/** Turns Markdown that people wrote into HTML that a page may show. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package app.greenroom.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
