/** What a link allows once: to set the instance up, to join a team, to set a new password. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "access"})
package app.greenroom.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
