/** Comments that mentors use again: their own, and those of their team. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "event", "access", "live", "command", "people", "people::ui", "ui"})
package app.greenroom.snippet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
