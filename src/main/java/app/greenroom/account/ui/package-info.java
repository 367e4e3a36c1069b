/** What somebody sets for themselves, and the fields that forms about accounts have. */
@NullMarked
@NamedInterface("ui")
package app.greenroom.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
