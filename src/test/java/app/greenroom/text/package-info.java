/** Tests of text, beside the code. */
@NullMarked
package app.greenroom.text;

import org.jspecify.annotations.NullMarked;
