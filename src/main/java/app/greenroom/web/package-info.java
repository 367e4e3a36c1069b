/** What every answer of the server carries, and which requests it refuses before anybody looks at them. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package app.greenroom.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
