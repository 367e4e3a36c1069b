/** How an answer is written. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.answer.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
