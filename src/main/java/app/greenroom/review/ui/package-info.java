/** How comments stand beside the text that they are about. */
@NullMarked
package app.greenroom.review.ui;

import org.jspecify.annotations.NullMarked;
