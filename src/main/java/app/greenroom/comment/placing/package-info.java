/** Where the words of a thread are: anchors in the history of their text. */
@NullMarked
package app.greenroom.comment.placing;

import org.jspecify.annotations.NullMarked;
