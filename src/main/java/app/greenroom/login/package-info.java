/** The doors: the form, the links before it, and the one that programs come in by. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "ui",
            "event",
            "access",
            "throttle",
            "mail",
            "link",
            "account",
            "account::password",
            "account::session",
            "account::token",
            "account::ui",
            "team",
            "team::invitation",
            "team::ui"
        })
package app.greenroom.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
