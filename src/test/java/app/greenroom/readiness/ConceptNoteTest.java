package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.shared.Refusal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptNoteTest {

    private static final Link ONE = new Link("https://example.test/one");
    private static final Link TWO = new Link("https://example.test/two");

    @Test
    void twoWindowsKeepEachOthersWords() {
        ConceptNote base = new ConceptNote("A block is a stretch of track.", List.of(ONE));
        ConceptNote mine = new ConceptNote("A block is a stretch of track. One train at a time.", List.of());
        ConceptNote theirs = new ConceptNote("Remember: A block is a stretch of track.", List.of(ONE, TWO));
        assertThat(mine.mergedWith(theirs, base))
                .isEqualTo(
                        new ConceptNote("Remember: A block is a stretch of track. One train at a time.", List.of(TWO)));
    }

    @Property
    void withoutAnotherWindowTheNoteIsWhatWasTyped(
            @ForAll @AlphaChars String before, @ForAll @AlphaChars String typed) {
        ConceptNote base = new ConceptNote(before, List.of());
        ConceptNote mine = new ConceptNote(typed, List.of());
        assertThat(mine.mergedWith(base, base)).isEqualTo(mine);
        assertThat(base.mergedWith(mine, base)).isEqualTo(mine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hi",
                "ftp://example.test",
                "http://",
                "",
                "two words",
                "//example.test",
                "mailto:mira@example.test",
                "file:///etc/hosts"
            })
    void onlyWebAddressesAreLinks(String typed) {
        assertThatThrownBy(() -> Link.parse(typed)).isInstanceOf(Refusal.class).hasMessageContaining("http");
    }

    @Test
    void aPastedAddressNeedsNoScheme() {
        assertThat(Link.parse(" www.example.test/rails ").url()).isEqualTo("https://www.example.test/rails");
        assertThat(Link.parse("example.test:8080/a").url()).isEqualTo("https://example.test:8080/a");
        assertThat(Link.parse("http://example.test").url()).isEqualTo("http://example.test");
        assertThat(Link.parse("https://www.example.test/rails/").label()).isEqualTo("example.test/rails");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedWithTheLimit() {
        String tooLong = "x".repeat(ConceptNote.LONGEST_TEXT + 1);
        assertThatThrownBy(() -> new ConceptNote(tooLong, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("10000");
    }
}
