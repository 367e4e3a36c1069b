package app.greenroom.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Tells whoever started the demo where it is and whom they can be. */
class DemoGreeting {

    private final Environment environment;

    DemoGreeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        System.out.println(words(environment.getProperty("local.server.port", "8080")));
    }

    static String words(String port) {
        String people = Stream.of(DemoAccount.values())
                .map(account -> String.format(
                        Locale.ROOT,
                        "    %-24s %-10s %s",
                        account.email(),
                        account.role().title().toLowerCase(Locale.ROOT),
                        account.worthALook()))
                .collect(Collectors.joining("\n"));
        return """

                Greenroom is at  http://localhost:%s
                Log in as one of these; the password is always  %s

                %s

                Use two browser windows side by side to see live updates. ./greenroom demo --fresh starts over; Ctrl-C stops it.
                """.formatted(port, DemoAccount.PASSWORD, people);
    }
}
