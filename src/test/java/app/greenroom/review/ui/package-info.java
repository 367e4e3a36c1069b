@NullMarked
package app.greenroom.review.ui;

import org.jspecify.annotations.NullMarked;
