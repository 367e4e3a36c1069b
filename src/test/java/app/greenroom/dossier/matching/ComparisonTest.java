package app.greenroom.dossier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<Before> before = new ArrayList<>();
    private final List<Now> now = new ArrayList<>();

    @Test
    void theSameTextIsTheSameItem() {
        was("Planning", "How do you plan a timetable?");
        is("Planning", "How do you plan a timetable?");
        assertThat(told()).containsExactly("SAME How do you plan a timetable?");
    }

    @Test
    void aRewordedQuestionGoesOnAndANewOneIsNew() {
        was("Planning", "How do you plan a timetable for a single-track line?");
        was("People", "Tell us about a delay that you caused.");
        is("Planning", "How would you plan the timetable of a single-track line?");
        is("Planning", "What is a buffer time?");
        is("People", "Tell us about a delay that you caused.");
        assertThat(told())
                .containsExactly(
                        "REWORDED How would you plan the timetable of a single-track line?",
                        "NEW What is a buffer time?",
                        "SAME Tell us about a delay that you caused.");
    }

    @Test
    void wordsThatMostQuestionsShareBringNoTwoTogether() {
        was(null, "How do you plan a timetable?");
        was(null, "How do you talk to a driver?");
        is(null, "How do you measure punctuality?");
        is(null, "How do you train a dispatcher?");
        assertThat(told()).allMatch(line -> line.startsWith("NEW") || line.startsWith("GONE"));
    }

    @Test
    void otherCaseAndMarksAreARewording() {
        was(null, "What is a “buffer time”?");
        is(null, "What is a buffer time");
        assertThat(told()).containsExactly("REWORDED What is a buffer time");
    }

    @Test
    void whatStandsInAnotherGroupHasMoved() {
        was("Planning", "What is a buffer time?");
        was("Planning", "What is a headway?");
        is("Basics", "What is a buffer time?");
        is("Planning", "What is a headway?");
        assertThat(told()).containsExactly("MOVED What is a buffer time?", "SAME What is a headway?");
    }

    @Test
    void aGroupWithAnotherNameMovesNothing() {
        was("Planning", "What is a buffer time?");
        was("Planning", "What is a headway?");
        is("Planning timetables", "What is a buffer time?");
        is("Planning timetables", "What is a headway?");
        assertThat(told()).containsExactly("SAME What is a buffer time?", "SAME What is a headway?");
    }

    @Test
    void theOneThatChangedItsPlaceHasMovedAndNotAllOthers() {
        List.of("one", "two", "three", "four").forEach(text -> was(null, text));
        List.of("four", "one", "two", "three").forEach(text -> is(null, text));
        assertThat(told()).containsExactly("MOVED four", "SAME one", "SAME two", "SAME three");
    }

    @Test
    void twoOfTheSameTextAreToldApartByTheirGroups() {
        UUID first = was("Rail", "Signals");
        UUID second = was("Road", "Signals");
        is("Road", "Signals");
        is("Rail", "Signals");
        assertThat(comparison().kept()).containsEntry(0, second).containsEntry(1, first);
    }

    @Test
    void whatIsGoneStandsBehindWhatItFollowed() {
        List.of("signal box", "headway", "dispatching").forEach(text -> was(null, text));
        is(null, "signal box");
        is(null, "dispatching");
        assertThat(told()).containsExactly("SAME signal box", "GONE headway", "SAME dispatching");
    }

    @Test
    void theJobOverviewIsTheJobOverviewWhateverItSays() {
        before.add(new Before(UUID.randomUUID(), null, "Job Overview\n\nYou plan trains.", "JOB_OVERVIEW", false));
        now.add(new Now(0, null, "The job\n\nNothing is left of it.", "JOB_OVERVIEW"));
        assertThat(told()).containsExactly("REWORDED The job\n\nNothing is left of it.");
    }

    @Test
    void whatWasTakenOutComesBackWithTheSameWords() {
        before.add(new Before(UUID.randomUUID(), "Planning", "What is a buffer time?", null, true));
        is("Planning", "What is a buffer time?");
        assertThat(told()).containsExactly("BACK What is a buffer time?");
    }

    @Test
    void whatStaysOutIsNotToldAgain() {
        before.add(new Before(UUID.randomUUID(), "Planning", "What is a buffer time?", null, true));
        is("Planning", "Tell us about a delay that you caused.");
        assertThat(told()).containsExactly("NEW Tell us about a delay that you caused.");
    }

    @Test
    void aPersonTakesAPairApart() {
        UUID id = was(null, "What is a buffer time?");
        is(null, "What is a buffer time for?");
        assertThat(comparison().kept()).containsEntry(0, id);
        assertThat(told(new Decision(0, null)))
                .containsExactlyInAnyOrder("NEW What is a buffer time for?", "GONE What is a buffer time?");
    }

    @Test
    void aPersonPairsWhatNoMachineWould() {
        UUID delay = was(null, "Tell us about a delay that you caused.");
        UUID buffer = was(null, "What is a buffer time?");
        is(null, "Where did you fail?");
        is(null, "What is a buffer time?");
        Comparison corrected = comparison().corrected(List.of(new Decision(0, delay)));
        assertThat(corrected.kept()).containsEntry(0, delay).containsEntry(1, buffer);
    }

    @Test
    void whatIsTakenFromOneIsGivenToTheOther() {
        UUID buffer = was(null, "What is a buffer time?");
        is(null, "What is a buffer time?");
        is(null, "Why do we have reserves?");
        assertThat(comparison().corrected(List.of(new Decision(1, buffer))).kept())
                .isEqualTo(Map.of(1, buffer));
    }

    @Test
    void decisionsAboutWhatIsNoLongerThereCountForNothing() {
        UUID buffer = was(null, "What is a buffer time?");
        is(null, "What is a buffer time?");
        assertThat(comparison()
                        .corrected(List.of(new Decision(77, buffer), new Decision(0, UUID.randomUUID())))
                        .pairs())
                .hasSize(2);
    }

    @Test
    void nothingIsGivenToTwo() {
        UUID id = was(null, "What is a buffer time?");
        is(null, "one");
        is(null, "two");
        assertThatThrownBy(() -> Comparison.of(before, now, Map.of(0, id, 1, id)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThousandItemsOnEachSideTakeNoTime() {
        IntStream.range(0, 1_000).forEach(n -> {
            was(
                    "Group " + n % 7,
                    "What does rule number " + n + " of book " + n * 31 + " say about line " + n % 13 + "?");
            is(
                    "Group " + n % 7,
                    "What would rule " + n + " of book " + n * 31 + " have to say on line " + n % 13 + "?");
        });
        long start = System.nanoTime();
        Comparison comparison = comparison();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(comparison.pairs())
                .filteredOn(pair -> pair.change() == Change.REWORDED)
                .hasSizeGreaterThan(990);
    }

    private UUID was(@Nullable String group, String text) {
        UUID id = UUID.randomUUID();
        before.add(new Before(id, group, text, null, false));
        return id;
    }

    private void is(@Nullable String group, String text) {
        now.add(new Now(now.size(), group, text, null));
    }

    private Comparison comparison() {
        return Comparison.of(before, now);
    }

    private List<String> told(Decision... decisions) {
        return comparison().corrected(List.of(decisions)).pairs().stream()
                .map(pair -> pair.change() + " " + words(pair))
                .toList();
    }

    private static String words(Pair pair) {
        if (pair.now() != null) {
            return pair.now().text();
        }
        return pair.before() == null ? "" : pair.before().text();
    }
}
