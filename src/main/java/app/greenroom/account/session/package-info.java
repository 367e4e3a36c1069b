/** The sessions on this node: of people who have logged in, and of those who haven’t. */
@NullMarked
@NamedInterface("session")
package app.greenroom.account.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
