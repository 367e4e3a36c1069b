/** What people see of themselves and of each other: login, set-up, team, settings. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
