package app.greenroom.access;

import app.greenroom.shared.UserId;
import com.vaadin.flow.internal.CurrentInstance;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs something on behalf of a person, as their login would. */
public final class Acting {

    private record TestActor(UserId userId, Scope scope) implements Actor {}

    private Acting() {}

    /** Logs somebody in for the rest of the test. */
    public static void loginAs(UserId user) {
        loginAs(user, Scope.PERSON);
    }

    private static void loginAs(UserId user, Scope scope) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new TestActor(user, scope), null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    public static void logout() {
        SecurityContextHolder.clearContext();
    }

    public static <T> T as(UserId user, Supplier<T> action) {
        return as(user, Scope.PERSON, action);
    }

    /** As a program comes that has less than all of its person's rights. */
    static <T> T as(UserId user, Scope scope, Supplier<T> action) {
        // a window that the test has open belongs to its own user, and would win over the thread's login
        Map<Class<?>, CurrentInstance> window = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext before = SecurityContextHolder.getContext();
        loginAs(user, scope);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.restoreInstances(window);
        }
    }

    public static void as(UserId user, Runnable action) {
        as(user, () -> {
            action.run();
            return true;
        });
    }
}
