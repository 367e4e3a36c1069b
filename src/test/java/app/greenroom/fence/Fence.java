package app.greenroom.fence;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says where a query goes through the fence. */
final class Fence {

    private Fence() {}

    /**
     * In words: file, table, owner.
     *
     * @throws NamedTables.Unreadable if it can't be parsed
     */
    static Set<String> crossings(QueryText query, TableOwners owners) {
        Set<String> crossings = new TreeSet<>();
        if (query.jpql()) {
            NamedTables.inJpql(query.text(), owners.entities())
                    .forEach(entity -> add(crossings, query, "entity " + entity, owners.ofEntity(entity)));
        } else {
            NamedTables.inSql(query.text(), owners.tables())
                    .forEach(table -> add(crossings, query, "table " + table, owners.ofTable(table)));
        }
        return crossings;
    }

    private static void add(Set<String> crossings, QueryText query, String named, @Nullable String owner) {
        if (owner == null) {
            crossings.add(query.file() + " names the " + named + ", which nobody owns");
        } else if (!owner.equals(query.module())) {
            crossings.add(query.file() + " names the " + named + ", which is " + owner + "'s");
        }
    }
}
