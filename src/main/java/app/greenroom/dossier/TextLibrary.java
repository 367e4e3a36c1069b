package app.greenroom.dossier;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextHistory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows how re-imports changed the texts of dossiers, for services that place comments in them and have asked the guard
 * already; views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class TextLibrary {

    private final TextChanges changes;

    TextLibrary(TextChanges changes) {
        this.changes = changes;
    }

    /** A text with its whole past. */
    public TextHistory whole(ItemText text) {
        if (text.version() == 0) {
            return TextHistory.of(0, text.text(), List.of());
        }
        List<TextChangeRow> past = upTo(text, changes.of(List.of(text.item())));
        return TextHistory.replay(0, past.getFirst().textBefore(), changesOf(past));
    }

    /**
     * Texts by item, each with its changes since a version; at most one query, none if nothing changed.
     *
     * @param since by item; those that are missing are given without a past
     */
    public Map<UUID, TextHistory> since(Collection<ItemText> texts, Map<UUID, Integer> since) {
        List<UUID> changed = texts.stream()
                .filter(text -> since.getOrDefault(text.item(), text.version()) < text.version())
                .map(ItemText::item)
                .toList();
        Map<UUID, List<TextChangeRow>> past =
                changed.isEmpty() ? Map.of() : changes.of(changed).stream().collect(groupingBy(TextChangeRow::item));
        Map<UUID, TextHistory> histories = new HashMap<>();
        for (ItemText text : texts) {
            int from = since.getOrDefault(text.item(), text.version());
            List<TextChangeRow> after = upTo(text, past.getOrDefault(text.item(), List.of())).stream()
                    .filter(row -> row.version() > from)
                    .toList();
            histories.put(text.item(), TextHistory.of(text.version() - after.size(), text.text(), changesOf(after)));
        }
        return histories;
    }

    private static List<TextChangeRow> upTo(ItemText text, List<TextChangeRow> rows) {
        return rows.stream().filter(row -> row.version() <= text.version()).toList();
    }

    private static List<TextChange> changesOf(List<TextChangeRow> rows) {
        return rows.stream().map(TextChangeRow::change).toList();
    }
}
