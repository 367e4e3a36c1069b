package app.greenroom.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text at its newest version, the head, and the changes that led there from a base version. Each change is one version.
 * Immutable; histories that grow from one another share what they know.
 */
public final class TextHistory {

    private final int baseVersion;
    private final @Nullable String baseText;
    private final String text;
    private final ChangeLog log;

    private TextHistory(int baseVersion, @Nullable String baseText, String text, ChangeLog log) {
        this.baseVersion = baseVersion;
        this.baseText = baseText;
        this.text = text;
        this.log = log;
    }

    /** A new text at version 0. Line breaks of every kind become {@code \n}. */
    public static TextHistory start(String text) {
        String plain = Characters.withPlainLineBreaks(text);
        return new TextHistory(0, plain, plain, ChangeLog.EMPTY);
    }

    /**
     * A text of which the head and the changes before it are known. It places anchors, but {@link #textAt} knows only the head:
     * a change doesn't hold what it deleted.
     *
     * @param baseVersion version before the first of the changes
     * @throws InvalidChange if the changes don't fit together or don't end in a text of the head's length
     */
    public static TextHistory of(int baseVersion, String headText, List<TextChange> changesSinceBase) {
        ChangeLog log = logOf(requireVersion(baseVersion), changesSinceBase);
        if (!changesSinceBase.isEmpty() && changesSinceBase.getLast().lengthAfter() != headText.length()) {
            throw new InvalidChange("The changes don't end in a text of " + headText.length() + " units");
        }
        return new TextHistory(baseVersion, changesSinceBase.isEmpty() ? headText : null, headText, log);
    }

    /**
     * A text that began as another one at version 0, of which both and all changes are known. It knows its text at every version.
     *
     * @throws InvalidChange if the changes don't fit together, or don't lead from a text of the first length to one of the other
     */
    public static TextHistory of(String firstText, String headText, List<TextChange> changes) {
        ChangeLog log = logOf(0, changes);
        boolean fit = changes.isEmpty()
                ? firstText.equals(headText)
                : changes.getFirst().lengthBefore() == firstText.length()
                        && changes.getLast().lengthAfter() == headText.length();
        if (!fit) {
            throw new InvalidChange("The changes don't lead to a text of " + headText.length() + " units");
        }
        return new TextHistory(0, firstText, headText, log);
    }

    /**
     * A text made by playing the changes on the text at a base version. It knows its text at every version since.
     *
     * @throws InvalidChange if the changes don't fit the text or one another
     */
    public static TextHistory replay(int baseVersion, String baseText, List<TextChange> changesSinceBase) {
        ChangeLog log = logOf(requireVersion(baseVersion), changesSinceBase);
        return new TextHistory(baseVersion, baseText, play(baseText, log, log.size()), log);
    }

    private static ChangeLog logOf(int baseVersion, List<TextChange> changes) {
        ChangeLog log = ChangeLog.EMPTY;
        @Nullable TextChange previous = null;
        for (TextChange change : changes) {
            if (previous != null && previous.lengthAfter() != change.lengthBefore()) {
                throw new InvalidChange("Change " + (baseVersion + log.size() + 1) + " doesn't fit the one before");
            }
            log = log.append(change);
            previous = change;
        }
        return log;
    }

    private static int requireVersion(int version) {
        if (version < 0) {
            throw new IllegalArgumentException("Not a version: " + version);
        }
        return version;
    }

    private static String play(String text, ChangeLog log, int changes) {
        String result = text;
        for (ChangeLog.Block block : log.blocks(0, changes)) {
            result = block.change().apply(result);
        }
        return result;
    }

    /** The head's version. */
    public int version() {
        return baseVersion + log.size();
    }

    /** The oldest version that this history reaches back to. */
    public int baseVersion() {
        return baseVersion;
    }

    /** The text at the head. */
    public String text() {
        return text;
    }

    /** Whether this history reaches back to that version, and that version exists. */
    public boolean covers(int version) {
        return version >= baseVersion && version <= version();
    }

    /**
     * The text at a version.
     *
     * @throws IllegalArgumentException if this history doesn't cover the version
     * @throws IllegalStateException if this history was made {@link #of} its head and doesn't know the texts before it
     */
    public String textAt(int version) {
        requireCovered(version);
        if (version == version()) {
            return text;
        }
        if (baseText == null) {
            throw new IllegalStateException(
                    "Only the head's text is known; replay the history to know version " + version);
        }
        return play(baseText, log, version - baseVersion);
    }

    /**
     * All changes since a version as one. Halves of the history are composed once and remembered.
     *
     * @throws IllegalArgumentException if this history doesn't cover the version
     */
    public TextChange changeSince(int version) {
        requireCovered(version);
        return log.blocks(version - baseVersion, log.size()).stream()
                .map(ChangeLog.Block::change)
                .reduce(TextChange::compose)
                .orElseGet(() -> TextChange.identity(text.length()));
    }

    /**
     * The changes since a version in turn.
     *
     * @throws IllegalArgumentException if this history doesn't cover the version
     */
    public List<TextChange> changesSince(int version) {
        requireCovered(version);
        return log.changes(version - baseVersion, log.size());
    }

    /**
     * Where a position of the text at a version is at the head, mapped through each change in turn. A position after that text's
     * end counts as its end.
     *
     * @throws IllegalArgumentException if this history doesn't cover the version
     */
    public int map(int position, Side side, int version) {
        requireCovered(version);
        int result = position;
        for (ChangeLog.Block block : log.blocks(version - baseVersion, log.size())) {
            result = block.map(result, side);
        }
        return result;
    }

    /**
     * Where a range of the text at a version is at the head; see {@link TextChange#map(TextRange)}.
     *
     * @return empty if nothing of the range is left
     * @throws IllegalArgumentException if this history doesn't cover the version
     */
    public Optional<TextRange> map(TextRange range, int version) {
        int from = map(range.from(), Side.AFTER, version);
        int to = map(range.to(), Side.BEFORE, version);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /**
     * This history with one more change.
     *
     * @throws InvalidChange if it isn't for a text of the head's length
     */
    public TextHistory append(TextChange change) {
        return new TextHistory(baseVersion, baseText, change.apply(text), log.append(change));
    }

    private void requireCovered(int version) {
        if (!covers(version)) {
            throw new IllegalArgumentException(
                    "Version " + version + " isn't between " + baseVersion + " and " + version());
        }
    }

    @Override
    public String toString() {
        return "version " + version() + ", " + text.length() + " units";
    }
}
