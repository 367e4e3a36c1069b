/** The rows of private notes and thanks. */
@NullMarked
package app.greenroom.feedback.persistence;

import org.jspecify.annotations.NullMarked;
