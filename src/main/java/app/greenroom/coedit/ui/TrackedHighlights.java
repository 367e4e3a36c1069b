package app.greenroom.coedit.ui;

import app.greenroom.coedit.protocol.Update;
import app.greenroom.text.Side;
import app.greenroom.text.TextChange;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.HighlightAt;
import app.greenroom.ui.commentable.HighlightChanges;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The highlights that a browser shows: as they were placed last, moved by each change of the text since, which the browser does
 * in the same way ({@code tracked-highlights.ts}). So it is told of those only that are placed elsewhere.
 */
final class TrackedHighlights implements Serializable {

    private List<Highlight> shown = List.of();
    private int version;

    /** What was placed in an older version, such as that of a submission, last. */
    private List<Highlight> older = List.of();

    private int olderAt = -1;

    /** The browser begins with a text without highlights. */
    void begin(int at) {
        shown = List.of();
        version = at;
        olderAt = -1;
    }

    /** The text changed; what is known already, or doesn't follow what is known, is passed over. */
    void passed(int after, List<Update> updates) {
        for (int i = Math.max(0, version - after); after <= version && i < updates.size(); i++) {
            shown = moved(shown, updates.get(i));
            version++;
        }
    }

    /**
     * Highlights as they are placed in a version.
     *
     * @param since reads what came after a version; asked where that didn't {@link #passed pass}
     * @return what the browser has to be told; empty if it shows the same by itself
     */
    Optional<HighlightChanges> show(List<Highlight> placed, int at, IntFunction<List<Update>> since) {
        if (at > version) {
            passed(version, until(at, version, since));
        }
        List<Highlight> now = placed;
        if (at < version && !placed.isEmpty()) {
            if (at == olderAt && placed.equals(older)) {
                return Optional.empty();
            }
            older = List.copyOf(placed);
            olderAt = at;
            for (Update update : until(version, at, since)) {
                now = moved(now, update);
            }
        }
        if (at >= version) {
            olderAt = -1;
        }
        return at > version ? Optional.of(startOver(now, at)) : difference(now);
    }

    /** All of them. */
    HighlightChanges all() {
        return new HighlightChanges(version, true, changed(shown, Set.of()), List.of());
    }

    /** Where the changes that lead there can't be read, all is said. */
    private HighlightChanges startOver(List<Highlight> now, int at) {
        version = at;
        shown = List.copyOf(now);
        return all();
    }

    private Optional<HighlightChanges> difference(List<Highlight> now) {
        if (now.equals(shown)) {
            return Optional.empty();
        }
        Map<String, Highlight> before = new HashMap<>();
        shown.forEach(each -> before.put(each.threadId(), each));
        Set<String> same = new HashSet<>();
        now.stream()
                .filter(each -> each.equals(before.get(each.threadId())))
                .forEach(each -> same.add(each.threadId()));
        boolean apart = before.size() == shown.size()
                && now.stream().map(Highlight::threadId).distinct().count() == now.size();
        boolean inOrder = apart && ids(now, same).equals(ids(shown, same));
        Set<String> gone = new HashSet<>(before.keySet());
        now.forEach(each -> gone.remove(each.threadId()));
        shown = List.copyOf(now);
        return Optional.of(
                inOrder ? new HighlightChanges(version, false, changed(now, same), List.copyOf(gone)) : all());
    }

    private static List<HighlightAt> changed(List<Highlight> all, Set<String> except) {
        return IntStream.range(0, all.size())
                .filter(at -> !except.contains(all.get(at).threadId()))
                .mapToObj(at -> new HighlightAt(at, all.get(at)))
                .toList();
    }

    private static List<String> ids(List<Highlight> all, Set<String> only) {
        return all.stream().map(Highlight::threadId).filter(only::contains).toList();
    }

    private static List<Update> until(int version, int after, IntFunction<List<Update>> since) {
        List<Update> updates = since.apply(after);
        return updates.subList(0, Math.min(updates.size(), version - after));
    }

    private static List<Highlight> moved(List<Highlight> all, Update update) {
        return all.isEmpty() ? all : moved(all, TextChange.parse(update.changesJson()));
    }

    /** What has no words left any more, and isn't a bare place, is dropped. */
    static List<Highlight> moved(List<Highlight> all, TextChange change) {
        return all.stream().flatMap(each -> moved(each, change)).toList();
    }

    private static Stream<Highlight> moved(Highlight it, TextChange change) {
        if (it.to() > change.lengthBefore()) {
            return Stream.empty();
        }
        String replacement = it.replacement();
        int from = change.map(it.from(), it.from() == it.to() ? Side.BEFORE : Side.AFTER);
        int to = change.map(it.to(), Side.BEFORE);
        boolean bare = from == to && replacement != null && !replacement.isEmpty();
        return from < to || bare
                ? Stream.of(new Highlight(it.threadId(), from, to, it.resolved(), replacement))
                : Stream.empty();
    }
}
