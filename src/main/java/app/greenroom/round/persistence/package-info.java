/** The rows of claims, grades and verdicts. */
@NullMarked
package app.greenroom.round.persistence;

import org.jspecify.annotations.NullMarked;
