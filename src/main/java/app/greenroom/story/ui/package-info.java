/** The story bank's page, and the panels that it brings to the pages of questions and concepts. */
@NullMarked
package app.greenroom.story.ui;

import org.jspecify.annotations.NullMarked;
