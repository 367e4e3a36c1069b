/** The screen of writing: an answer’s editor or text, what was submitted, its history, and the questions beside it. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.answer.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
