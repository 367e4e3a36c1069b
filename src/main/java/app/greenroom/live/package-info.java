/** The one path by which what one person does shows in every other open window that may see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "ui"})
package app.greenroom.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
