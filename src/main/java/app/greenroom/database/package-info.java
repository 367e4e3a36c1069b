/**
 * The database: an embedded MariaDB that starts and ends with the application, or an external one that the
 * environment names; and the commands that back either of them up and restore them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.greenroom.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
