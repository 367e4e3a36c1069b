package app.greenroom.importing.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InlineTextPropertiesTest {

    private static final List<String> PIECES = List.of(
            "**", "**", "*", "***", "`", "``", "_", "__", " ", " ", "\n", "  \n", "word", "a", "Ä", "한", "1", ":", ".",
            "(", ")", "\"", "“", "-", "–", "[", "](x)", "<", "<b>", "&", "&amp;", "\\", "!", "/", "\u00AD", "\u00A0",
            "\u200B", "😀", "\t");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void theShortWayReadsWhatTheParserReads(@ForAll("inlines") String markdown) {
        assertThat(InlineText.of(markdown)).isEqualTo(InlineText.parsed(markdown));
    }

    @Provide
    Arbitrary<String> inlines() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces))
                // an entry has no blank line in it
                .filter(text -> !BLANK_LINE.matcher(text).find());
    }
}
