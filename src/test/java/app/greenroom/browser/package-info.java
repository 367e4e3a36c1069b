/** Walks through the whole application in real browsers, as people would take them. */
@NullMarked
package app.greenroom.browser;

import org.jspecify.annotations.NullMarked;
