package app.greenroom.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The application's clock, except that what is staged happens at its own time; nobody else notices. */
final class DemoClock extends Clock {

    private static final ScopedValue<Instant> STAGED = ScopedValue.newInstance();

    private final Clock system;

    DemoClock(Clock system) {
        this.system = system;
    }

    /** Runs the action as if it were that moment. */
    <T> T at(Instant moment, Supplier<T> action) {
        return ScopedValue.where(STAGED, moment).call(action::get);
    }

    @Override
    public Instant instant() {
        return STAGED.isBound() ? STAGED.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
