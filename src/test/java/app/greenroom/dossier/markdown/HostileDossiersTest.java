package app.greenroom.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDossiersTest {

    static Stream<String> parts() {
        return Stream.of(
                "![",
                "[",
                "]",
                "(",
                ")",
                "> ",
                "- ",
                "1. ",
                "- a\n",
                "# a\n",
                "## Concepts x\n",
                "**Concepts**\n",
                "*",
                "`",
                "```\n",
                "```a\n",
                "| a ",
                "|a|b|\n|-|-|\n",
                "\u0000",
                " ",
                "\t",
                "\n",
                "a",
                "“",
                "\"",
                "*a **b ",
                " ![  \n",
                "– x\n",
                "Group\n- a\n",
                "Concepts\n---\n",
                "a: b, ",
                "\uD800",
                "<",
                "&amp;",
                "((",
                ":",
                "?\n",
                "1. a\n- b\n");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void endsSoonWhateverItIsGiven(String part) {
        String body = part.repeat(64 * 1024 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(DossierParser.parse(body)).isNotNull();
            assertThat(DossierParser.parse(DossierSamples.withQuestions(body))).isNotNull();
            assertThat(DossierParser.parse(DossierSamples.withQuestions("- " + body)))
                    .isNotNull();
            assertThat(DossierParser.parse(DossierSamples.withConcepts("- a topic: " + body)))
                    .isNotNull();
        });
    }
}
