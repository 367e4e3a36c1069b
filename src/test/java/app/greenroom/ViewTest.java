package app.greenroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a view in a server-side browser, on the real services and database, with access checks as in production.
 * Ask for a {@link Browser} as a parameter of the test, log in with it and go to a view; then use Karibu's
 * {@code LocatorJ} to find and click.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ExtendWith(Browser.Extension.class)
public @interface ViewTest {}
