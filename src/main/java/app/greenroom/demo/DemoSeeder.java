package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.LENA;

import app.greenroom.login.ReadyMadeTeam;
import app.greenroom.shared.UserId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Fills an empty database with the demo's people and their past, before the first visitor is let in. */
class DemoSeeder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom");
    private static final Duration FOUNDED = Duration.ofDays(20);

    private final ReadyMadeTeam team;
    private final PeopleService people;
    private final Season season;
    private final DemoClock clock;
    private volatile boolean running;

    DemoSeeder(ReadyMadeTeam team, PeopleService people, Season season, DemoClock clock) {
        this.team = team;
        this.people = people;
        this.season = season;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (team.isNobodyThere()) {
            season.play(gather());
        } else if (cast().filter(season::isOver).isEmpty()) {
            LOG.warn("The demo's data are incomplete. Start over with ./greenroom demo --fresh");
        }
    }

    /** Before the web server, which is let in last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The demo's people, if they are all there. */
    Optional<Cast> cast() {
        Map<String, UserId> known =
                team.known(accounts().map(DemoAccount::email).toList());
        if (known.size() < DemoAccount.values().length) {
            return Optional.empty();
        }
        Map<DemoAccount, UserId> ids = accounts()
                .collect(Collectors.toMap(
                        Function.identity(), account -> Objects.requireNonNull(known.get(account.email()))));
        UserId lena = Objects.requireNonNull(ids.get(LENA));
        return new Stage(clock)
                .ask(lena, people::me).teams().stream()
                        .map(Me.TeamRoles::team)
                        .map(home -> new Cast(home, ids))
                        .findFirst();
    }

    private Cast gather() {
        List<ReadyMadeTeam.Member> members = accounts()
                .map(account -> new ReadyMadeTeam.Member(account.email(), account.fullName(), account.role()))
                .toList();
        clock.at(
                clock.instant().minus(FOUNDED),
                () -> team.make(DemoAccount.TEAM, members, DemoAccount.PASSWORD, Stage.ZONE));
        return cast().orElseThrow();
    }

    private static Stream<DemoAccount> accounts() {
        return Stream.of(DemoAccount.values());
    }
}
