/** Inviting people into a team. */
@NullMarked
@NamedInterface("invitation")
package app.greenroom.team.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
