@NullMarked
package app.greenroom.dossier.ui;

import org.jspecify.annotations.NullMarked;
