/** A person and what opens their account: password, sessions, access tokens, reset links. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "language", "event", "access", "ui", "ui::words", "throttle", "mail", "link"})
package app.greenroom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
