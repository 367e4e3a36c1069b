package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A candidate and two mentors work on one answer at random, and the server is killed in between. It lasts
 * {@code greenroom.together.seconds}, half a minute unless told otherwise.
 */
@ExtendWith(Browsers.Extension.class)
class TogetherIT {

    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("greenroom.together.seconds", 30));
    private static final long SEED = Long.getLong("greenroom.together.seed", 20_261_122L);
    private static final String PASSWORD = "copper kettle morning 61";
    private static final String QUESTION = "How do you keep a sourdough alive?";

    private final InstantSource clock = InstantSource.system();

    @Test
    void allSeeTheSameAndNothingIsLostAndNoCommentSitsOnWrongWords(Browsers browsers) throws IOException {
        Path data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "together");
        try (PackagedApp first = PackagedApp.on(data)) {
            Together together = begin(browsers, first);
            Instant begun = clock.instant();
            while (clock.instant().isBefore(begun.plus(LENGTH.dividedBy(2)))) {
                together.somebodyActs();
            }
            first.kill();
            together.everybodyWrites();
            try (PackagedApp second = first.again()) {
                together.allComeBack(PASSWORD);
                while (clock.instant().isBefore(begun.plus(LENGTH))) {
                    together.somebodyActs();
                }
                together.finish();
                assertThat(together.complaints())
                        .as("seed %d, %s, %s", SEED, together.summary(), second.address())
                        .isEmpty();
            }
            System.out.println("TogetherIT: " + together.summary());
        }
    }

    private static Together begin(Browsers browsers, PackagedApp app) {
        Lead lead = new Lead(browsers.freshAt("lead", app.address()), "lena@example.test");
        lead.setsUp(app.setUpLink(), "Harbour School", "Lena Lead", PASSWORD);
        Candidate candidate = new Candidate(browsers.freshAt("candidate", app.address()), "cem@example.test");
        candidate.joins(lead.invites(candidate.email(), "Candidate"), "Cem Candidate", PASSWORD);
        Mentor mira = new Mentor(browsers.freshAt("mira", app.address()), "mira@example.test");
        mira.joins(lead.invites(mira.email(), "Mentor"), "Mira Mentor", PASSWORD);
        Mentor tom = new Mentor(browsers.freshAt("tom", app.address()), "tom@example.test");
        tom.joins(lead.invites(tom.email(), "Mentor"), "Tom Mentor", PASSWORD);
        lead.pastes(LeadWalkIT.DOSSIER);
        lead.savesTheDossier();
        lead.assigns("Night Baker", "Cem Candidate", "Mira Mentor", "Tom Mentor");
        lead.opens("help");
        List.of(lead, candidate, mira, tom)
                .forEach(person -> person.window().expects("ERR_", "WebSocket", "v-r=", "status of 4"));
        candidate.opens("today");
        candidate.follows("Night Baker");
        Together together = new Together(candidate, List.of(mira, tom), new Random(SEED));
        together.begin(QUESTION, List.of("Mira Mentor", "Tom Mentor"));
        return together;
    }
}
