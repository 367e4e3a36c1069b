/** What a password must be, and how it is kept. */
@NullMarked
@NamedInterface("password")
package app.greenroom.account.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
