/** Turns Markdown that people wrote into HTML that a page may show. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
