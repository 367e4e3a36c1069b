package app.greenroom.demo;

import static app.greenroom.answer.AnswerState.APPROVED;
import static app.greenroom.answer.AnswerState.CHANGES_REQUESTED;
import static app.greenroom.answer.AnswerState.DRAFT;
import static app.greenroom.answer.AnswerState.NOT_STARTED;
import static app.greenroom.answer.AnswerState.SUBMITTED;
import static app.greenroom.demo.DemoAccount.AMARA;
import static app.greenroom.demo.DemoAccount.JONAS;
import static app.greenroom.demo.DemoAccount.LENA;
import static app.greenroom.demo.DemoAccount.MIRA;
import static app.greenroom.demo.DemoAccount.SOFIA;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ThreadState;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptState;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.TeamId;
import app.greenroom.story.StoryBank;
import app.greenroom.text.TextRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.ActiveProfiles;

/** What a visitor of the demo finds. */
@SpringBootTest
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    @Autowired
    private DemoSeeder seeder;

    @Autowired
    private Desk desk;

    @Autowired
    private DemoClock clock;

    @Autowired
    private AuthenticationProvider login;

    private Cast cast = new Cast(TeamId.random(), Map.of());

    @BeforeAll
    void findTheTeam() {
        cast = seeder.cast().orElseThrow();
    }

    @Test
    void theTeamIsMadeOnceHoweverOftenTheDemoStarts() {
        seeder.start();

        assertThat(seeder.cast()).contains(cast);
        assertThat(as(LENA, () -> desk.assignments().inTeam(cast.team()))).hasSize(4);
    }

    @Test
    void everybodyLogsInWithTheOnePassword() {
        assertThat(DemoAccount.values())
                .allSatisfy(
                        account -> assertThat(login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                        account.email(), DemoAccount.PASSWORD)))
                                .extracting(Authentication::isAuthenticated)
                                .isEqualTo(true));
    }

    @Test
    void oneCandidateHasJustBegun() {
        assertThat(states(JONAS)).containsOnlyKeys(NOT_STARTED);
        assertThat(checklist(JONAS).items()).allMatch(item -> item.state() == ConceptState.UNSEEN);
        assertThat(threads(JONAS)).isNotEmpty();
    }

    @Test
    void oneIsMidWayWithAnswersInAllStates() {
        assertThat(states(AMARA))
                .isEqualTo(Map.of(APPROVED, 2L, CHANGES_REQUESTED, 2L, SUBMITTED, 2L, DRAFT, 1L, NOT_STARTED, 3L));
    }

    @Test
    void oneIsNearlyReadyTwoDaysBeforeTheInterview() {
        assertThat(states(SOFIA)).isEqualTo(Map.of(APPROVED, 10L, SUBMITTED, 1L, DRAFT, 1L));
        Instant interview = Objects.requireNonNull(assignment(SOFIA).interviewAt());
        assertThat(Duration.between(clock.instant(), interview)).isBetween(Duration.ofHours(24), Duration.ofHours(72));
    }

    @Test
    void threadsAreInAllStates() {
        List<CommentThread> threads = threads(AMARA);

        assertThat(threads).extracting(CommentThread::state).contains(ThreadState.values());
        assertThat(threads(AMARA, 2)).filteredOn(CommentThread::orphaned).hasSize(1);
        assertThat(threads).anyMatch(thread -> thread.comments().size() > 1);
        assertThat(threads).anyMatch(CommentThread::whole);
    }

    @Test
    void someCommentsOverlap() {
        List<TextRange> placed = threads(AMARA, 2).stream()
                .map(CommentThread::placement)
                .filter(Objects::nonNull)
                .flatMap(placement -> placement.range().stream())
                .toList();

        assertThat(placed)
                .anySatisfy(
                        range -> assertThat(placed).anyMatch(other -> !other.equals(range) && other.overlaps(range)));
    }

    @Test
    void changesAreRequestedWithANoteAndSubmissionsHaveVersions() {
        assertThat(as(AMARA, () -> desk.verdicts().history(assignment(AMARA).id(), question(AMARA, 2))))
                .first()
                .satisfies(verdict -> assertThat(verdict.note()).isNotNull());
        assertThat(as(AMARA, () -> desk.answers().revisions(assignment(AMARA).id(), question(AMARA, 1))))
                .hasSize(2);
    }

    @Test
    void theChecklistHasAPast() {
        List<ConceptItem> items = checklist(AMARA).items();

        assertThat(items).extracting(ConceptItem::state).contains(ConceptState.values());
        assertThat(items).anyMatch(ConceptItem::confirmed);
        assertThat(items).anyMatch(item -> !item.note().links().isEmpty());
        assertThat(checklist(SOFIA).items())
                .filteredOn(item -> item.state() == ConceptState.CAN_EXPLAIN)
                .hasSizeGreaterThan(20);
    }

    @Test
    void storiesAreToldAndOneQuestionStillWaitsForOne() {
        StoryBank bank = as(MIRA, () -> desk.stories().bank(assignment(AMARA).id()));
        assertThat(bank.stories()).isNotEmpty();
        assertThat(bank.withoutStory()).hasSize(1);
        assertThat(bank.ties()).hasSize(5);
        assertThat(as(AMARA, () -> desk.stories().earlier(assignment(AMARA).id())))
                .hasSize(1);
        assertThat(as(MIRA, () -> desk.thanks().received())).hasSize(1);
    }

    @Test
    void nothingHappensInTheFuture() {
        Instant now = clock.instant();
        Stream.of(AMARA, SOFIA, JONAS).forEach(candidate -> {
            assertThat(assignment(candidate).lastActivityAt()).isBefore(now);
            assertThat(threads(candidate))
                    .allSatisfy(thread ->
                            assertThat(thread.comments().getLast().postedAt()).isBefore(now));
        });
    }

    private Map<AnswerState, Long> states(DemoAccount candidate) {
        return overview(candidate).stream().collect(groupingBy(AnswerSummary::state, counting()));
    }

    private List<AnswerSummary> overview(DemoAccount candidate) {
        return as(candidate, () -> desk.answers().overview(assignment(candidate).id()));
    }

    private QuestionId question(DemoAccount candidate, int number) {
        return overview(candidate).get(number - 1).question().id();
    }

    private List<CommentThread> threads(DemoAccount candidate) {
        return Stream.iterate(1, number -> number <= overview(candidate).size(), number -> number + 1)
                .flatMap(number -> threads(candidate, number).stream())
                .toList();
    }

    private List<CommentThread> threads(DemoAccount candidate, int number) {
        QuestionId question = question(candidate, number);
        List<Passage> passages = List.of(
                Passage.question(assignment(candidate).id(), question),
                Passage.answer(assignment(candidate).id(), question));
        return as(candidate, () -> desk.review().threadsOn(assignment(candidate).id(), passages))
                .threads();
    }

    private Checklist checklist(DemoAccount candidate) {
        return as(candidate, () -> desk.checklist().open(assignment(candidate).id()));
    }

    private Assignment assignment(DemoAccount candidate) {
        return as(candidate, () -> desk.assignments().mine()).stream()
                .map(AssignmentSummary::assignment)
                .filter(assignment -> !assignment.ended())
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(DemoAccount account, Supplier<T> action) {
        return Acting.as(cast.id(account), action);
    }
}
