/** Where snippets are written, and what offers them to composers. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.snippet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
