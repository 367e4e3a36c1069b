/** The numbers behind readiness, as pure functions: memory, chance, what to do next, and what may come of it. */
@NullMarked
@NamedInterface("model")
package app.greenroom.readiness.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
