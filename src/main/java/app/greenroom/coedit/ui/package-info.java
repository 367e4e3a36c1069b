/** The editor of a text that is written together, and the company that its writers keep. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.coedit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
