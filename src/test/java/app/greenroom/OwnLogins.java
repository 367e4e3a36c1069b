package app.greenroom;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Who is logged in is kept by the application of the tests that run. Whichever application starts last in a JVM takes
 * that over, so those that were there before take it back.
 */
final class OwnLogins implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext tests) {
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(tests).getBean(SecurityContextHolderStrategy.class));
    }
}
