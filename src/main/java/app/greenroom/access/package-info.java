/** The one place for authorization: who may do what, as a pure table, and the guard that asks it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "event"})
package app.greenroom.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
