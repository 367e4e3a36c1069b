/** A client for the protocol that Vaadin's browser code speaks with its server, without a browser. */
@NullMarked
package app.greenroom.bench.uidl;

import org.jspecify.annotations.NullMarked;
