/** What leads and admins see of people and teams. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.team.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
