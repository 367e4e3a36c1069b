/** Mails as jobs: what each is about, and what became of it. Whoever asks for one writes it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "event", "access"})
package app.greenroom.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
