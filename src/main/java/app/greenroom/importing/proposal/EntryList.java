package app.greenroom.importing.proposal;

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

    /** To the end of the group above or the start of the one below; where there is none, it stays. */
    static List<ProposedEntry> moveToGroup(List<ProposedEntry> entries, int at, int step) {
        ProposedEntry entry = entries.get(at);
        int other = at;
        while (other >= 0
                && other < entries.size()
                && Objects.equals(entries.get(other).group(), entry.group())) {
            other += step;
        }
        if (other < 0 || other >= entries.size()) {
            return entries;
        }
        List<ProposedEntry> changed = new ArrayList<>(entries);
        changed.remove(at);
        int place = step < 0 ? other + 1 : other - 1;
        return insert(changed, place, entry.under(entries.get(other).group()));
    }

    /** Those right behind an entry that stand in its group. */
    static List<ProposedEntry> followers(List<ProposedEntry> entries, int at) {
        @Nullable String group = entries.get(at).group();
        int end = at + 1;
        while (end < entries.size() && Objects.equals(entries.get(end).group(), group)) {
            end++;
        }
        return entries.subList(at + 1, end);
    }

    /** Without an entry, whose words title those that follow it in its group. */
    static List<ProposedEntry> toGroup(List<ProposedEntry> entries, int at) {
        int end = at + 1 + followers(entries, at).size();
        List<ProposedEntry> changed = new ArrayList<>(entries);
        for (int each = at + 1; each < end; each++) {
            changed.set(each, entries.get(each).under(entries.get(at).text().strip()));
        }
        changed.remove(at);
        return List.copyOf(changed);
    }

    /** With the title over an entry as an entry itself; those that stood under it join the group above. */
    static List<ProposedEntry> toEntry(List<ProposedEntry> entries, int at, int key) {
        @Nullable String title = entries.get(at).group();
        if (title == null) {
            return entries;
        }
        @Nullable String above = at == 0 ? null : entries.get(at - 1).group();
        List<ProposedEntry> changed = new ArrayList<>(entries);
        for (int each = at; each < at + 1 + followers(entries, at).size(); each++) {
            changed.set(each, entries.get(each).under(above));
        }
        changed.add(at, new ProposedEntry(key, above, title, 0));
        return List.copyOf(changed);
    }

    /** Where an entry from a line of the source belongs: behind the last one from there or above. */
    static int placeOf(List<ProposedEntry> entries, int line) {
        for (int at = entries.size() - 1; at >= 0; at--) {
            int other = entries.get(at).line();
            if (other > 0 && other <= line) {
                return at + 1;
            }
        }
        return 0;
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
