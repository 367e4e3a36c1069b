package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry whose lines are still being read. */
final class OpenItem {

    private static final int LONGEST = 8 * 1024;
    private static final int LONGEST_SET_OFF = 1024;
    private static final int LONGEST_NAME = 100;

    private final ListMarker marker;
    private final SourceLine first;
    private final int index;
    private final StringBuilder text;
    private final List<Block.Item> children = new ArrayList<>();
    private boolean textEnded;
    private @Nullable InlineText inline;
    private @Nullable Boolean takesBullets;

    OpenItem(ListMarker marker, SourceLine first, int index) {
        this.marker = marker;
        this.first = first;
        this.index = index;
        this.text = new StringBuilder(marker.text());
    }

    ListMarker marker() {
        return marker;
    }

    int index() {
        return index;
    }

    void add(Block.Item child) {
        children.add(child);
    }

    /** Takes another line. Behind a name in bold type it says what the name holds, as behind a colon. */
    void append(String more) {
        boolean name = text.length() < LONGEST_NAME
                && inline().isWhollyStrong()
                && !Phrasing.endsWithColon(inline())
                && Phrasing.isTopic(inline());
        text.append(name ? ":\n" : "\n").append(more);
        inline = null;
        textEnded = text.length() > LONGEST;
    }

    void endText() {
        textEnded = true;
    }

    boolean isTextEnded() {
        return textEnded;
    }

    InlineText inline() {
        if (inline == null) {
            inline = InlineText.of(text.toString());
        }
        return inline;
    }

    /** Whether bold type or quotes mark all of the text off from what follows. */
    boolean isSetOff() {
        return text.length() < LONGEST_SET_OFF && (inline().isWhollyStrong() || Phrasing.isQuoted(inline().plain()));
    }

    /** Whether its form says that others follow below: bold, or with a colon at its end. */
    boolean announces() {
        return Phrasing.isTopic(inline()) && (inline().isWhollyStrong() || Phrasing.endsWithColon(inline()));
    }

    /** Whether it says itself what belongs to its topic. */
    boolean enumerates() {
        TopicColon colon = TopicColon.of(inline());
        return colon != null && !colon.rest().plain().isEmpty();
    }

    @Nullable Boolean takesBullets() {
        return takesBullets;
    }

    boolean takesBullets(boolean takes) {
        takesBullets = takes;
        return takes;
    }

    Block.Item closed() {
        return new Block.Item(inline(), first.number(), List.copyOf(children));
    }
}
