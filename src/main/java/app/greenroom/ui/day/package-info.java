/** Days and hours as people type them. */
@NullMarked
@NamedInterface("day")
package app.greenroom.ui.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
