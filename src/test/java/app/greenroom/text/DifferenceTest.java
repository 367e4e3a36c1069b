package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.text.Difference.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class DifferenceTest {

    @Example
    void wholeWordsAreShownAsChanged() {
        assertThat(told("How do you plan a timetable?", "How would you plan timetables?"))
                .isEqualTo("How [-do][+would] you plan [-a timetable][+timetables]?");
    }

    @Example
    void whatOnlyCameInStandsAlone() {
        assertThat(told("You plan trains.", "You plan trains and buses.")).isEqualTo("You plan trains[+ and buses].");
    }

    @Example
    void theSameTextIsOneStretch() {
        assertThat(told("Stay calm.", "Stay calm.")).isEqualTo("Stay calm.");
    }

    @Example
    void neighbouringWordsThatChangedStandTogether() {
        assertThat(told("You plan slow trains by night.", "You plan fast buses by night."))
                .isEqualTo("You plan [-slow trains][+fast buses] by night.");
    }

    @Example
    void textsWithLittleInCommonStandOneAfterTheOther() {
        assertThat(told("What is a buffer time?", "Which software do you know?"))
                .isEqualTo("[-What is a buffer time?][+Which software do you know?]");
    }

    @Property
    void bothTextsCanBeReadOffIt(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String other) {
        String before = one.replace('d', ' ');
        String after = other.replace('d', ' ');
        List<Difference> differences = Difference.between(before, after);
        assertThat(read(differences, Kind.ADDED)).isEqualTo(before);
        assertThat(read(differences, Kind.REMOVED)).isEqualTo(after);
    }

    private static String read(List<Difference> differences, Kind without) {
        return differences.stream()
                .filter(difference -> difference.kind() != without)
                .map(Difference::text)
                .collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return Difference.between(before, after).stream()
                .map(difference -> switch (difference.kind()) {
                    case SAME -> difference.text();
                    case REMOVED -> "[-" + difference.text() + "]";
                    case ADDED -> "[+" + difference.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
