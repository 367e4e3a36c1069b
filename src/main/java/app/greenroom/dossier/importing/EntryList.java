package app.greenroom.dossier.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The corrections that one list of entries takes. Each gives a new list; neighbours of one group stand together. */
final class EntryList {

    private EntryList() {}

    static int indexOf(List<ProposedEntry> entries, int key) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).key() == key) {
                return at;
            }
        }
        return -1;
    }

    static List<ProposedEntry> replace(List<ProposedEntry> entries, int at, List<ProposedEntry> by) {
        List<ProposedEntry> changed = new ArrayList<>(entries);
        changed.remove(at);
        changed.addAll(at, by);
        return List.copyOf(changed);
    }

    static List<ProposedEntry> insert(List<ProposedEntry> entries, int at, ProposedEntry entry) {
        List<ProposedEntry> changed = new ArrayList<>(entries);
        changed.add(Math.clamp(at, 0, entries.size()), entry);
        return List.copyOf(changed);
    }

    /** Behind the last entry of its group, or at the end if the group is new. */
    static List<ProposedEntry> intoGroup(List<ProposedEntry> entries, ProposedEntry entry) {
        int last = lastOf(entries, entry.group());
        return insert(entries, last < 0 ? entries.size() : last + 1, entry);
    }

    /** Into another group: an existing one, or a new one that opens behind the group it leaves. */
    static List<ProposedEntry> regroup(List<ProposedEntry> entries, int at, @Nullable String group) {
        ProposedEntry entry = entries.get(at);
        if (Objects.equals(entry.group(), group)) {
            return entries;
        }
        List<ProposedEntry> others = new ArrayList<>(entries);
        others.remove(at);
        int target = lastOf(others, group);
        int left = lastOf(others, entry.group());
        int place = target >= 0 ? target + 1 : left >= 0 ? left + 1 : at;
        return insert(others, place, entry.under(group));
    }

    /** One step up or down; at the edge of a group it first joins the neighbouring group. */
    static List<ProposedEntry> move(List<ProposedEntry> entries, int at, int step) {
        int other = at + step;
        if (other < 0 || other >= entries.size()) {
            return entries;
        }
        ProposedEntry entry = entries.get(at);
        ProposedEntry neighbour = entries.get(other);
        List<ProposedEntry> changed = new ArrayList<>(entries);
        if (Objects.equals(entry.group(), neighbour.group())) {
            changed.set(other, entry);
            changed.set(at, neighbour);
        } else {
            changed.set(at, entry.under(neighbour.group()));
        }
        return List.copyOf(changed);
    }

    static List<ProposedEntry> each(List<ProposedEntry> entries, UnaryOperator<ProposedEntry> change) {
        return entries.stream().map(change).toList();
    }

    private static int lastOf(List<ProposedEntry> entries, @Nullable String group) {
        for (int at = entries.size() - 1; at >= 0; at--) {
            if (Objects.equals(entries.get(at).group(), group)) {
                return at;
            }
        }
        return -1;
    }
}
