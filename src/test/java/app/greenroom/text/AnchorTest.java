package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.greenroom.text.Placement.Approximate;
import app.greenroom.text.Placement.Orphaned;
import app.greenroom.text.Placement.Placed;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final String TEXT = """
            # Scheduling

            The scheduler picks a node for each new pod. It filters nodes first and scores the rest.

            A pod without a node stays pending until capacity appears.
            """;

    private final TextHistory history = TextHistory.start(TEXT);

    @Test
    void quotesWhatStoodThereAndAroundIt() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(anchor.quote().exact()).isEqualTo("filters nodes");
        assertThat(anchor.quote().prefix())
                .isEqualTo("cks a node for each new pod. It ")
                .hasSize(32);
        assertThat(anchor.quote().suffix()).startsWith(" first and scores").hasSize(32);
    }

    @Test
    void staysOnItsWordsWhenTextAroundThemChanges() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(wordsPlaced(anchor, saved("Intro.\n\n" + TEXT.replace("first and", "at first, then"))))
                .isEqualTo("filters nodes");
    }

    @Test
    void keepsOutWhatIsInsertedAtItsEdges() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(wordsPlaced(anchor, saved(TEXT.replace("filters nodes", "quickly filters nodes well"))))
                .isEqualTo("filters nodes");
    }

    @Test
    void growsWithWhatIsInsertedInside() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(wordsPlaced(anchor, saved(TEXT.replace("filters nodes", "filters all the unfit nodes"))))
                .isEqualTo("filters all the unfit nodes");
    }

    @Test
    void staysPlacedWhenAWordInsideIsReplaced() {
        Anchor anchor = anchorAt("picks a node for each new pod");

        assertThat(wordsPlaced(anchor, saved(TEXT.replace("picks a node", "picks one machine"))))
                .isEqualTo("picks one machine for each new pod");
    }

    @Test
    void staysOnItsRewrittenSentenceEvenIfTheOldOneStandsElsewhere() {
        String sentence = "It filters nodes first and scores the rest.";
        TextHistory twice =
                saved(TEXT + "\nSummary of the day, once more. " + sentence + " That is all there is to it.\n");
        int at = TEXT.indexOf(sentence);
        Anchor anchor = Anchor.at(twice, 1, new TextRange(at, at + sentence.length()));
        String rewritten = "It filters whatever cannot host this workload, then ranks what remains.";
        TextHistory edited = twice.append(
                TextChange.between(twice.text(), twice.text().replaceFirst(sentence.replace(".", "\\."), rewritten)));

        assertThat(anchor.placeIn(edited)).isInstanceOfSatisfying(Approximate.class, it -> {
            assertThat(it.at().in(edited.text())).isEqualTo(rewritten);
            assertThat(it.likeness()).isLessThan(0.5);
        });
    }

    @Test
    void answersEvenForAnAnchorThatNeverFitted() {
        Anchor anchor = new Anchor(0, new TextRange(9_000, 9_005), new Quote("ghost", "", ""));

        assertThat(anchor.placeIn(history)).isEqualTo(new Orphaned(TEXT.length()));
        assertThat(anchor.placeIn(saved(TEXT + "more"))).isEqualTo(new Orphaned(TEXT.length()));
    }

    @Test
    void isApproximateWhenItsSentenceMovesElsewhere() {
        Anchor anchor = anchorAt("It filters nodes first and scores the rest.");
        TextHistory cut = saved(TEXT.replace(" It filters nodes first and scores the rest.", ""));
        String moved = cut.text() + "\nIt filters nodes first and scores the rest.\n";

        Placement placement = anchor.placeIn(cut.append(TextChange.between(cut.text(), moved)));

        assertThat(placement).isInstanceOfSatisfying(Approximate.class, it -> {
            assertThat(it.at().in(moved)).isEqualTo(anchor.quote().exact());
            assertThat(it.likeness()).isEqualTo(1);
        });
    }

    @Test
    void isPlacedAgainWhenItsDeletedWordsAreRestored() {
        Anchor anchor = anchorAt("filters nodes");
        TextHistory cut = saved(TEXT.replace("filters nodes", ""));

        assertThat(anchor.placeIn(cut)).isInstanceOf(Orphaned.class);
        assertThat(wordsPlaced(anchor, cut.append(TextChange.between(cut.text(), TEXT))))
                .isEqualTo("filters nodes");
    }

    @Test
    void isApproximateWhenItsWordsAreRetypedALittleDifferently() {
        Anchor anchor = anchorAt("stays pending until capacity appears");
        TextHistory cut = saved(TEXT.replace("stays pending until capacity appears", ""));
        String retyped = TEXT.replace("stays pending until capacity appears", "stays Pending until capacity appeared");

        Placement placement = anchor.placeIn(cut.append(TextChange.between(cut.text(), retyped)));

        assertThat(placement).isInstanceOfSatisfying(Approximate.class, it -> {
            assertThat(it.at().in(retyped)).startsWith("stays Pending until capacity appear");
            assertThat(it.likeness()).isBetween(0.8, 0.99);
        });
    }

    @Test
    void isOrphanedNearWhereItsWordsWere() {
        Anchor anchor = anchorAt("It filters nodes first and scores the rest.");
        int at = TEXT.indexOf(anchor.quote().exact());

        assertThat(anchor.placeIn(saved(TEXT.replace(anchor.quote().exact(), ""))))
                .isEqualTo(new Orphaned(at));
    }

    @Test
    void doesNotJumpToTheSameShortWordElsewhere() {
        Anchor anchor = anchorAt("node");

        assertThat(anchor.placeIn(saved(TEXT.replace("picks a node for", "decides for"))))
                .isInstanceOf(Orphaned.class);
    }

    @Test
    void prefersTheOccurrenceWithItsOwnSurroundings() {
        String text = "alpha: the same words here.\nbeta: the same words here.\n";
        TextHistory twice = TextHistory.start(text);
        int second = text.lastIndexOf("the same words");
        Anchor anchor = Anchor.at(twice, 0, new TextRange(second, second + 14));
        TextHistory retyped = twice.append(TextChange.replace(text.length(), new TextRange(0, text.length()), ""))
                .append(TextChange.replace(0, new TextRange(0, 0), "New start.\n" + text));

        assertThat(anchor.placeIn(retyped)).isEqualTo(new Placed(new TextRange(second + 11, second + 25)));
    }

    @Test
    void isCheckedAgainstItsQuoteWhenTheHistoryIsTooShort() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(anchor.placeIn(TextHistory.of(5, TEXT, List.of()))).isEqualTo(new Placed(anchor.range()));
        assertThat(wordsPlaced(anchor, TextHistory.of(5, "Moved. " + TEXT, List.of())))
                .isEqualTo("filters nodes");
        assertThat(anchor.placeIn(TextHistory.of(5, "", List.of()))).isEqualTo(new Orphaned(0));
    }

    @Test
    void takesInWhatItsLastOrFirstWordBecame() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(wordsPlaced(anchor, saved(TEXT.replace("filters nodes", "filters machines"))))
                .isEqualTo("filters machines");
        assertThat(wordsPlaced(anchor, saved(TEXT.replace("filters nodes", "drops nodes"))))
                .isEqualTo("drops nodes");
        assertThat(wordsPlaced(anchor, saved(TEXT.replace("filters nodes", "filters all of the machines"))))
                .isEqualTo("filters all of the machines");
    }

    @Test
    void takesInWhatItsLastWordBecameLetterByLetter() {
        Anchor anchor = anchorAt("filters nodes");
        int end = anchor.range().to();
        TextHistory typed = history;
        for (int i = 0; i < "nodes".length(); i++) {
            typed = typed.append(TextChange.replace(typed.text().length(), new TextRange(end - 1 - i, end - i), ""));
        }
        for (int i = 0; i < "pods".length(); i++) {
            int at = end - "nodes".length() + i;
            typed = typed.append(
                    TextChange.replace(typed.text().length(), new TextRange(at, at), "pods".substring(i, i + 1)));
        }
        assertThat(wordsPlaced(anchor, typed)).isEqualTo("filters pods");
    }

    @Test
    void takesInNoMoreThanItLostWhereTheTextBehindIsAnotherToo() {
        Anchor anchor = anchorAt("filters nodes");

        assertThat(wordsPlaced(anchor, saved(TEXT.replace("nodes first and scores the rest", "pods last"))))
                .isEqualTo("filters pods");
    }

    @Test
    void aBarePlaceStaysBehindWhatStoodBeforeIt() {
        Anchor place = placeBehind("filters nodes");

        assertThat(around(place, saved("Intro.\n\n" + TEXT))).contains("filters nodes| first");
        assertThat(around(place, saved(TEXT.replace("nodes first", "nodes at first"))))
                .contains("filters nodes| at first");
        assertThat(around(place, saved(TEXT.replace("filters nodes", "drops nodes"))))
                .contains("drops nodes| first");
        assertThat(place.quote().words()).isEqualTo("pod. It filters nodes");
    }

    @Test
    void aBarePlaceStepsOverAWordThatIsGoneOnWith() {
        Anchor place = placeBehind("filters node");

        assertThat(around(placeBehind("It filters"), saved(TEXT.replace("filters nodes", "filtersandmore nodes"))))
                .contains("filtersandmore| nodes");
        assertThat(around(place, saved(TEXT))).contains("filters node|s first");
    }

    @Test
    void aBarePlaceGoesOnInFrontOfWhatIsLeft() {
        Anchor place = placeBehind("It filters");

        String without = TEXT.replace("# Scheduling\n\nThe scheduler picks a node for each new pod. It filters", "");
        assertThat(around(place, saved(without))).contains("| nodes first");
    }

    @Test
    void aBarePlaceIsGoneWhenBothItsSidesAreAndBackWhenTheyAre() {
        Anchor place = placeBehind("It filters");
        TextHistory gone = saved("Nothing of it is left here.\n");

        assertThat(place.placeIn(gone)).isInstanceOf(Orphaned.class);
        TextHistory back = gone.append(TextChange.between(gone.text(), "Again: " + TEXT));
        assertThat(around(place, back)).contains("It filters| nodes first");
    }

    @Test
    void aBarePlaceOfAnEmptyTextIsItsEnd() {
        TextHistory empty = TextHistory.start("");
        Anchor place = Anchor.between(empty, 0, 0);
        assertThat(place.placeIn(empty)).isEqualTo(new Placed(new TextRange(0, 0)));
        assertThat(place.placeIn(empty.append(TextChange.between("", "One."))))
                .isEqualTo(new Placed(new TextRange(4, 4)));
    }

    private Anchor placeBehind(String words) {
        return Anchor.between(history, 0, TEXT.indexOf(words) + words.length());
    }

    /** The text with a bar at the place. */
    private static String around(Anchor place, TextHistory in) {
        int at = place.placeIn(in).range().orElseThrow().from();
        return in.text().substring(0, at) + "|" + in.text().substring(at);
    }

    @Test
    void refusesRangesThatHoldNoWords() {
        TextHistory emoji = TextHistory.start("a😀b");
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.at(emoji, 0, new TextRange(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.at(emoji, 0, new TextRange(1, 9)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.at(emoji, 0, new TextRange(0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.at(emoji, 1, new TextRange(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(2, 1));
    }

    @Test
    void neverQuotesHalfACharacter() {
        TextHistory emoji = TextHistory.start("😀".repeat(20) + "words" + "x" + "😀".repeat(20));
        Quote quote = Anchor.at(emoji, 0, new TextRange(40, 45)).quote();

        assertThat(quote.prefix()).isEqualTo("😀".repeat(16));
        assertThat(quote.suffix()).isEqualTo("x" + "😀".repeat(15));
    }

    @Test
    void findsItsPlaceInBoundedTimeInHostileTexts() {
        String same = "a".repeat(128 * 1024);
        for (int length : new int[] {3, 20, 120, 1_000, 60_000}) {
            String words = "a".repeat(length - 1) + "b";
            TextHistory gone = TextHistory.start(words)
                    .append(TextChange.replace(length, new TextRange(0, length), ""))
                    .append(TextChange.replace(0, new TextRange(0, 0), same));
            Anchor anchor = new Anchor(0, new TextRange(0, length), Quote.of(words, new TextRange(0, length)));
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> anchor.placeIn(gone));
        }
    }

    @Test
    void placesAThousandAnchorsAfterTenThousandChangesQuickly() {
        Random random = new Random(11);
        TextHistory grown = TextHistory.start(TEXT.repeat(50));
        Anchor[] anchors = new Anchor[1_000];
        for (int version = 0; version < 10_000; version++) {
            if (version % 10 == 0) {
                int from = random.nextInt(grown.text().length() - 40);
                anchors[version / 10] = Anchor.at(grown, version, new TextRange(from, from + 5 + random.nextInt(30)));
            }
            int at = random.nextInt(grown.text().length() - 3);
            TextRange range = new TextRange(at, at + random.nextInt(3));
            grown = grown.append(TextChange.replace(grown.text().length(), range, random.nextInt(4) == 0 ? "xy" : "e"));
        }
        TextHistory loaded = TextHistory.of(0, grown.text(), grown.changesSince(0));

        int placed = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            int count = 0;
            for (Anchor anchor : anchors) {
                count += anchor.placeIn(loaded) instanceof Placed ? 1 : 0;
            }
            return count;
        });

        assertThat(placed).isGreaterThan(100);
    }

    private Anchor anchorAt(String words) {
        int from = TEXT.indexOf(words);
        return Anchor.at(history, 0, new TextRange(from, from + words.length()));
    }

    private TextHistory saved(String text) {
        return history.append(TextChange.between(history.text(), text));
    }

    private static String wordsPlaced(Anchor anchor, TextHistory history) {
        Placement placement = anchor.placeIn(history);
        assertThat(placement).isInstanceOf(Placed.class);
        return placement.range().orElseThrow().in(history.text());
    }
}
