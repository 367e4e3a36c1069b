/** What is said about comments and suggestions in the margin, and by the keys for them. */
@NullMarked
package app.greenroom.comment.ui.words;

import org.jspecify.annotations.NullMarked;
