/** Teams: who belongs to them, with which roles, and who takes over when somebody leaves. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "event",
            "access",
            "live",
            "command",
            "throttle",
            "mail",
            "link",
            "account",
            "account::ui"
        })
package app.greenroom.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
