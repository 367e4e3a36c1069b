/**
 * What {@code ./greenroom bench} runs: it measures the built application from outside, as browsers and people meet it.
 * The method is described in {@code docs/performance.md}.
 */
@NullMarked
package app.greenroom.bench;

import org.jspecify.annotations.NullMarked;
