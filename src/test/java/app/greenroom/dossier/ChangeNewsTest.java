package app.greenroom.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.dossier.matching.Change;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeNewsTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void severalRevisionsAreToldAsOne() {
        ChangeNews news = ChangeNews.of(List.of(
                change(2, one, Change.REWORDED, "What is a buffer?", "What is a buffer time?"),
                change(3, one, Change.REWORDED, "What is a buffer time?", "What are buffer times?")));
        assertThat(news.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("What is a buffer?");
            assertThat(change.now()).isEqualTo("What are buffer times?");
        });
    }

    @Test
    void whatWasTakenBackIsNoNews() {
        assertThat(ChangeNews.of(List.of(
                                change(2, one, Change.REWORDED, "What is a buffer?", "What is it?"),
                                change(2, other, Change.NEW, null, "Why?"),
                                change(3, one, Change.REWORDED, "What is it?", "What is a buffer?"),
                                change(3, other, Change.GONE, "Why?", null)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatWentAndCameBackIsNoNewsEither() {
        assertThat(ChangeNews.of(List.of(
                                change(2, one, Change.GONE, "Why?", null), change(3, one, Change.BACK, "Why?", "Why?")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void itIsToldInALine() {
        ChangeNews news = ChangeNews.of(List.of(
                change(2, one, Change.REWORDED, "What is a buffer?", "What is it?"),
                change(2, other, Change.NEW, null, "Why?")));
        assertThat(news.words()).isEqualTo("1 question reworded, 1 new");
    }

    private static ItemChange change(
            int revision, UUID item, Change what, @Nullable String before, @Nullable String now) {
        return new ItemChange(revision, ItemKind.QUESTION, item, what, before, now, null, null);
    }
}
