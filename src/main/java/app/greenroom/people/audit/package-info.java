/** What is written down about who came in and who may do what. */
@NullMarked
package app.greenroom.people.audit;

import org.jspecify.annotations.NullMarked;
