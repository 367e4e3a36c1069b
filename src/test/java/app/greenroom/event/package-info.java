@NullMarked
package app.greenroom.event;

import org.jspecify.annotations.NullMarked;
