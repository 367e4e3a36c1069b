/** Who there is: people, teams, memberships, invitations, logins. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "event", "access", "live", "command", "ui"})
package app.greenroom.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
