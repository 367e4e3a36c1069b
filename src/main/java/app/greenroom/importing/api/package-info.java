/** Importing by programs: the address that they send files to, and what it answers. */
@NullMarked
@NamedInterface("api")
package app.greenroom.importing.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
