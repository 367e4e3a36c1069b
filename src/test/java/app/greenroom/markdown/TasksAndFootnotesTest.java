package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TasksAndFootnotesTest {

    @Test
    void anItemToDoIsABoxBeforeItsWords() {
        Document page = rendered("- [ ] Draw the loop\n- [x] **Ask** the driver\n- plain");
        assertThat(page.select("li > .task").eachAttr("aria-label")).containsExactly("To do", "Done");
        assertThat(page.select("li").eachText()).containsExactly("Draw the loop", "Ask the driver", "plain");
        assertThat(page.select(".task.done")).hasSize(1);
    }

    @Test
    void theWordsOfAnItemKeepTheirPlaces() {
        String source = "- [x]  x] and [ ] on\n- [ ] b";
        assertThat(HtmlOracle.runs(SafeMarkdown.renderWithOffsets(source).html()))
                .containsExactly(
                        new HtmlOracle.Shown(7, 20, false, "x] and [ ] on"), new HtmlOracle.Shown(27, 28, false, "b"));
    }

    @Test
    void aBoxIsOneOnlyAtTheBeginningOfAnItemWithWords() {
        assertThat(rendered("[ ] a\n\n- \\[ ] b\n- [ ]\n- [y] c\n- [x]d\n- e [ ] f")
                        .select(".task"))
                .isEmpty();
    }

    @Test
    void footnotesAreNumberedAsTheTextNamesThem() {
        Document page = rendered("Late[^b], later[^a], late again[^B].\n\n[^a]: Aye\n[^b]: Bee\n[^c]: Unnamed");
        assertThat(page.select("sup.note-ref").eachText()).containsExactly("1", "2", "1");
        assertThat(page.select("ol.notes").eachAttr("start")).containsExactly("2", "1", "3");
        assertThat(page.select("ol.notes li").eachText()).containsExactly("Aye", "Bee", "Unnamed");
    }

    @Test
    void aReferenceIsTakenAsAWhole() {
        assertThat(HtmlOracle.runs(
                        SafeMarkdown.renderWithOffsets("Late[^b].\n\n[^b]: Bee").html()))
                .containsExactly(
                        new HtmlOracle.Shown(0, 4, false, "Late"),
                        new HtmlOracle.Shown(4, 8, true, "1"),
                        new HtmlOracle.Shown(8, 9, false, "."),
                        new HtmlOracle.Shown(17, 20, false, "Bee"));
    }

    @Test
    void aReferenceWithoutItsNoteStaysAsItIsWritten() {
        assertThat(rendered("Late[^b].").text()).isEqualTo("Late[^b].");
    }

    @Test
    void aPageHasNoIdsOfATextAndNoLinksWithin() {
        String html = SafeMarkdown.render("a[^1]\n\n[^1]: b\n\n- [ ] c").html();
        assertThat(html).doesNotContain("id=", "href=", "<input");
    }

    @Test
    void whatWasTickedIsMarked() {
        String now = "- [x] Draw the loop";
        String html = ChangedMarkdown.render(
                        now,
                        List.of(ChangedMarkdown.Mark.removed(3, " "), ChangedMarkdown.Mark.added(3, 4)),
                        stretch -> false)
                .html();
        assertThat(Jsoup.parse(html).select("ins > .task.done")).hasSize(1);
        assertThat(Jsoup.parse(html).text().strip()).isEqualTo("Draw the loop");
    }

    private static Document rendered(String markdown) {
        return Jsoup.parse(SafeMarkdown.render(markdown).html());
    }
}
