package app.greenroom.demo;

import app.greenroom.access.Actor;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** Where the demo's past is played: who acts, and when. Each action takes the people a moment. */
final class Stage {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Duration A_MOMENT = Duration.ofSeconds(95);

    private record Player(UserId userId) implements Actor {}

    private final DemoClock clock;
    private final Instant today;
    private Instant now;

    Stage(DemoClock clock) {
        this.clock = clock;
        this.today = clock.instant();
        this.now = today;
    }

    /** The scene is a day before today, or after it if negative; the time is the team's, for example {@code 19:10}. */
    void at(int daysAgo, String time) {
        now = date(-daysAgo).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /** The scene is a while ago. */
    void ago(Duration duration) {
        now = today.minus(duration);
    }

    LocalDate date(int daysAhead) {
        return LocalDate.ofInstant(today, ZONE).plusDays(daysAhead);
    }

    void as(UserId person, Runnable action) {
        ask(person, () -> {
            action.run();
            return true;
        });
    }

    /** Acts as somebody, and gives what they get from it. */
    <T> T ask(UserId person, Supplier<T> action) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        new DelegatingSecurityContextRunnable(() -> result.set(clock.at(now, action)), loginOf(person)).run();
        now = now.plus(A_MOMENT);
        return Objects.requireNonNull(result.get());
    }

    private static SecurityContext loginOf(UserId person) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(new Player(person), null, List.of()));
    }
}
