@NullMarked
package app.greenroom.answer.ui;

import org.jspecify.annotations.NullMarked;
