/** The window around the screens: shell, start page, errors. */
@NullMarked
@ApplicationModule
package app.greenroom.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
