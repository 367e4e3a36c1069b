/** The checklist's page, and its bars for other pages. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.readiness.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
