package app.greenroom;

import app.greenroom.access.Acting;
import app.greenroom.shared.UserId;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.security.Principal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/** One window of one person; see {@link ViewTest}. */
public final class Browser {

    private static final Routes ROUTES = allViews();

    private final ApplicationContext context;

    private Browser(ApplicationContext context) {
        this.context = context;
    }

    /** Logs somebody in and opens a fresh window for them, still without a view. */
    public Browser login(UserId user) {
        close();
        Acting.loginAs(user);
        open();
        return this;
    }

    /** Opens a path, such as {@code "people"} or {@code "login?left"}. */
    public Browser open(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return this;
    }

    /** Opens a fresh window for whoever is logged in, or for nobody. */
    void open() {
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public @Nullable Principal getUserPrincipal() {
                return SecurityContextHolder.getContext().getAuthentication();
            }

            @Override
            public boolean isUserInRole(String role) {
                return false;
            }
        });
        KaribuConfig.setInitDefaultRoute(false);
        MockVaadin.setup(Connected::new, new MockSpringServlet(ROUTES, context, Connected::new));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    /** The views, layouts and error pages; most are package-private, which Karibu's own search passes over. */
    private static Routes allViews() {
        Routes routes = new Routes();
        routes.getErrorRoutes().clear(); // Karibu's own stand in the way of the application's
        found(new AnnotationTypeFilter(Route.class), Component.class).forEach(routes.getRoutes()::add);
        found(new AnnotationTypeFilter(Layout.class), Component.class).forEach(routes.getRoutes()::add);
        found(new AssignableTypeFilter(HasErrorParameter.class), Object.class)
                .forEach(page -> routes.getErrorRoutes().add(errorPage(page)));
        return routes;
    }

    private static <T> Stream<Class<? extends T>> found(TypeFilter filter, Class<T> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("app.greenroom").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null)
                        .asSubclass(type));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> page) {
        return (Class<? extends HasErrorParameter<?>>) page;
    }

    private static void close() {
        MockVaadin.tearDown();
        Acting.logout();
    }

    /**
     * A window with its connection there, as a browser keeps it; nothing reads what is sent over it. To be away for a
     * while is tried with real connections.
     */
    private static final class Connected extends MockedUI {

        Connected() {
            getPushConfiguration().setPushConnectionFactory(_ -> new PushConnection() {
                @Override
                public void push() {
                    // the test asks for the changes by a round trip
                }

                @Override
                public void disconnect() {
                    // there is nobody at the other end
                }

                @Override
                public boolean isConnected() {
                    return true;
                }
            });
        }
    }

    /** Opens an anonymous window before each test and closes the last one after it. */
    static final class Extension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        @Override
        public void beforeEach(ExtensionContext test) {
            of(test).open();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            close();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return of(test);
        }

        private static Browser of(ExtensionContext test) {
            return new Browser(SpringExtension.getApplicationContext(test));
        }
    }
}
