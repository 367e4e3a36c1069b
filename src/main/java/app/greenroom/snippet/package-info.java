/** Comments that mentors use again: their own, and those of their team. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "ui::words",
            "event",
            "access",
            "live",
            "command",
            "account",
            "team",
            "team::ui"
        })
package app.greenroom.snippet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
