/** Tokens by which a person’s programs come in. */
@NullMarked
@NamedInterface("token")
package app.greenroom.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
