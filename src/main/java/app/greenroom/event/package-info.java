/** What happened: facts that modules tell each other of, and the delivery of those that a listener must not miss. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package app.greenroom.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
