/** What is written down about who came in and who may do what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "event", "access", "account", "team", "login"})
package app.greenroom.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
