package app.greenroom.browser;

import app.greenroom.login.LoginFixtures;
import app.greenroom.shared.UserId;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The browsers of one walk: each person has their own, with cookies and storage of its own. */
final class Browsers {

    private final Function<UserId, String> mayLogIn;
    private final String address;
    private final List<Window> windows = new ArrayList<>();
    private Look look = Look.DESKTOP;

    /** @param mayLogIn lets somebody log in with the password of {@link LoginFixtures}, and tells their address */
    private Browsers(String address, Function<UserId, String> mayLogIn) {
        this.address = address;
        this.mayLogIn = mayLogIn;
    }

    private static Browsers of(ExtensionContext test) {
        if (!test.getRequiredTestClass().isAnnotationPresent(Walk.class)) {
            return new Browsers("", nobody -> "");
        }
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        return new Browsers(
                "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port"),
                application.getBean(LoginFixtures.class)::mayLogIn);
    }

    /** The size and colours of the browsers that are opened from now on. */
    Browsers looking(Look next) {
        look = next;
        return this;
    }

    /** A browser that nobody is logged in with. */
    Window fresh(String whose) {
        return open(whose, address);
    }

    /** A browser that goes to some other server. */
    Window freshAt(String whose, String otherAddress) {
        return open(whose, otherAddress);
    }

    Lead lead(UserId who) {
        return person("lead", who, Lead::new);
    }

    Mentor mentor(UserId who) {
        return person("mentor", who, Mentor::new);
    }

    Candidate candidate(UserId who) {
        return person("candidate", who, Candidate::new);
    }

    private <P extends Person> P person(String role, UserId who, BiFunction<Window, String, P> make) {
        P person = make.apply(fresh(role + "-" + windows.size()), mayLogIn.apply(who));
        person.logsIn(LoginFixtures.PASSWORD);
        return person;
    }

    private Window open(String whose, String where) {
        BrowserContext context = Chromium.browser().newContext(options(where));
        Window window = Window.open(whose, context);
        windows.add(window);
        return window;
    }

    private Browser.NewContextOptions options(String where) {
        return new Browser.NewContextOptions()
                .setBaseURL(where)
                // a proxy's certificate is made on the spot
                .setIgnoreHTTPSErrors(where.startsWith("https:"))
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), look.height())
                .setHasTouch(look.phone());
    }

    /** Makes browsers for a test, and closes them after it: quietly, or with pictures if it failed. */
    static final class Extension implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browsers.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Browsers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(HERE).computeIfAbsent(Browsers.class, key -> of(test));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            Browsers browsers = test.getStore(HERE).get(Browsers.class, Browsers.class);
            if (browsers != null) {
                String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
                browsers.close(test.getExecutionException().isPresent(), name.replaceAll("[^\\w.-]", "_"));
            }
        }
    }

    private void close(boolean failed, String test) {
        List<String> complaints =
                windows.stream().flatMap(window -> window.complaints().stream()).toList();
        boolean wanted = failed || !complaints.isEmpty();
        Path folder = Path.of("target", "walks", test);
        if (failed) {
            windows.forEach(window -> System.err.println(test + ": " + window.shows()));
        }
        windows.reversed().forEach(window -> window.close(wanted ? folder : null));
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("The browsers complained: " + complaints);
        }
        complaints.forEach(complaint -> System.err.println(test + ": " + complaint));
    }
}
