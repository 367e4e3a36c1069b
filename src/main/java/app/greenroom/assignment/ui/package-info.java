/** What every page of one assignment begins with. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.assignment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
