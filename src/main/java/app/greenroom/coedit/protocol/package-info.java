/**
 * What the editor in a browser and the server say to each other: one record for each message, whose JSON is the type of
 * the same name in {@code protocol.ts}.
 */
@NullMarked
@NamedInterface("protocol")
package app.greenroom.coedit.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
