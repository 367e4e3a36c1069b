package app.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the components in the browser say is there in each language, and all of it is said. */
class BrowserTextsTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\('([^']+)'(\\)|, \\{)");

    @Test
    void whatIsSaidIsThereAndWhatIsThereIsSaid() {
        Set<String> said = new TreeSet<>();
        calls().forEach(call -> said.add(call.group(1)));
        assertThat(said)
                .isEqualTo(new TreeSet<>(BrowserTexts.in(Language.ENGLISH).keySet()));
    }

    @Test
    void whoSaysATextWithArgumentsGivesSome() {
        Map<String, String> texts = BrowserTexts.in(Language.ENGLISH);
        assertThat(calls())
                .allSatisfy(call -> assertThat(call.group(2).equals(")"))
                        .as(call.group(1))
                        .isEqualTo(arguments(texts.getOrDefault(call.group(1), ""), Language.ENGLISH)
                                .isEmpty()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasTheSameTextsWithTheSameArguments(Language language) {
        assertThat(all(language)).isEqualTo(all(Language.ENGLISH));
        if (language != Language.ENGLISH) {
            assertThat(BrowserTexts.in(language)).isNotEqualTo(BrowserTexts.in(Language.ENGLISH));
        }
    }

    private static Map<String, Set<String>> all(Language language) {
        Map<String, Set<String>> all = new TreeMap<>();
        BrowserTexts.in(language).forEach((key, pattern) -> all.put(key, arguments(pattern, language)));
        return all;
    }

    private static Set<String> arguments(String pattern, Language language) {
        return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
    }

    private static Set<MatchResult> calls() {
        return Stream.of("frontend", "src/main/resources/app/greenroom/web")
                .flatMap(folder -> scripts(Path.of(folder)).stream())
                .flatMap(file -> SAID.matcher(read(file)).results())
                .collect(Collectors.toSet());
    }

    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".ts") || file.toString().endsWith(".js"))
                    .filter(file -> !file.toString().endsWith(".test.ts")
                            && !file.toString().contains("generated"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
