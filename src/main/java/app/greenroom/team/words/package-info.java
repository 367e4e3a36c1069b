/** What is said about teams and the people in them. */
@NullMarked
package app.greenroom.team.words;

import org.jspecify.annotations.NullMarked;
