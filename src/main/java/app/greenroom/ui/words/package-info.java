/** Texts in windows: who reads them, and sentences that hold more than letters. */
@NullMarked
@NamedInterface("words")
package app.greenroom.ui.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
