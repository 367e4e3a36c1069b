/** The small components that every screen is made of. They hold no rules and know no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language"})
package app.greenroom.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
