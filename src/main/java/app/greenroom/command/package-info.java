/** Remembers which commands were carried out, so that a resend does nothing twice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language"})
package app.greenroom.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
