package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.text.Texts.Edits;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Texts.class)
class TextHistoryPropertiesTest {

    @Property(tries = 300)
    void positionsMapAsThroughEachChangeInTurn(@ForAll String text, @ForAll Edits some, @ForAll Edits more) {
        TextHistory history = grown(text, some, more);
        for (int version = 0; version <= history.version(); version++) {
            List<TextChange> changes = history.changesSince(version);
            for (int position = 0; position <= history.textAt(version).length(); position++) {
                for (Side side : Side.values()) {
                    int expected = position;
                    for (TextChange change : changes) {
                        expected = change.map(expected, side);
                    }
                    assertThat(history.map(position, side, version)).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 300)
    void theChangeSinceAVersionLeadsFromItsTextToTheHead(@ForAll String text, @ForAll Edits some, @ForAll Edits more) {
        TextHistory history = grown(text, some, more);
        for (int version = 0; version <= history.version(); version++) {
            assertThat(history.changeSince(version).apply(history.textAt(version)))
                    .isEqualTo(history.text());
        }
    }

    @Property(tries = 500)
    void wordsThatNobodyTouchesStayPlaced(
            @ForAll String before, @ForAll String after, @ForAll Edits left, @ForAll Edits right) {
        String words = "nobody touches this";
        TextHistory history = TextHistory.start(before + words + after);
        TextRange range = new TextRange(before.length(), before.length() + words.length());
        Anchor anchor = new Anchor(0, range, Quote.of(history.text(), range));

        TextHistory edited = editAround(history, range, left, right);

        assertThat(anchor.placeIn(edited))
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.at().in(edited.text())).isEqualTo(words));
    }

    /** Somebody selects words in a text that others have moved on meanwhile: the anchor is made for the version they saw. */
    @Property(tries = 300)
    void anAnchorMadeForAnOlderVersionIsWhereOneMadeInTimeIs(
            @ForAll String text, @ForAll Edits before, @ForAll Edits meanwhile) {
        TextHistory seen = before.history(text);
        TextHistory now = grown(text, before, meanwhile);
        for (int from = 0; from + 3 <= seen.text().length(); from += 3) {
            TextRange range = new TextRange(from, from + 3);
            if (Characters.splitsAt(seen.text(), from) || Characters.splitsAt(seen.text(), from + 3)) {
                continue;
            }
            Anchor inTime = Anchor.at(seen, seen.version(), range);
            assertThat(Anchor.at(now, seen.version(), range)).isEqualTo(inTime);
            now.map(range, seen.version())
                    .filter(mapped ->
                            mapped.in(now.text()).equals(inTime.quote().exact()))
                    .ifPresent(mapped -> assertThat(inTime.placeIn(now)).isEqualTo(new Placement.Placed(mapped)));
        }
    }

    @Property(tries = 500)
    void everyAnchorIsPlacedWithinTheText(@ForAll String text, @ForAll Edits some, @ForAll Edits more) {
        TextHistory history = grown(text, some, more);
        for (int from = 0; from + 3 <= text.length(); from += 2) {
            TextRange range = new TextRange(from, from + 3);
            Placement placement = new Anchor(0, range, Quote.of(text, range)).placeIn(history);
            assertThat(placement.position()).isBetween(0, history.text().length());
            assertThat(placement.range().stream())
                    .allMatch(at -> !at.isEmpty() && at.fitsIn(history.text().length()));
        }
    }

    /** Edits left and right of a range, which moves. */
    private static TextHistory editAround(TextHistory start, TextRange range, Edits left, Edits right) {
        TextHistory history = start;
        int from = range.from();
        for (Texts.Edit edit : left.edits()) {
            TextChange within = edit.on(history.text().substring(0, from));
            String rest = history.text().substring(from);
            history = history.append(TextChange.parse(widened(within, 0, rest.length())));
            from = within.lengthAfter();
        }
        for (Texts.Edit edit : right.edits()) {
            int to = from + range.length();
            TextChange within = edit.on(history.text().substring(to));
            history = history.append(TextChange.parse(widened(within, to, 0)));
        }
        return history;
    }

    private static String widened(TextChange change, int before, int after) {
        String parts = change.toJson().substring(1, change.toJson().length() - 1);
        return "[" + before + (parts.isEmpty() ? "" : "," + parts) + "," + after + "]";
    }

    private static TextHistory grown(String text, Edits some, Edits more) {
        TextHistory history = some.history(text);
        for (TextChange change : more.changes(history.text())) {
            history = history.append(change);
        }
        return history;
    }
}
