/** What changed in an answer since somebody read it. */
@NullMarked
@NamedInterface("reading")
package app.greenroom.answer.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
