package app.greenroom.access;

import app.greenroom.access.OtherWordsFor.Call;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Id;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One's own call with one of its ids taken from somebody else's, in each place where there is one. */
final class OtherIdsFor {

    private OtherIdsFor() {}

    /** The mixtures of two calls of one operation. */
    static List<Call> mixtures(Call own, Call foreign) {
        List<Call> mixed = new ArrayList<>();
        for (int at = 0; at < own.arguments().size(); at++) {
            for (Object other :
                    mixtures(own.arguments().get(at), foreign.arguments().get(at))) {
                List<@Nullable Object> arguments = new ArrayList<>(own.arguments());
                arguments.set(at, other);
                mixed.add(again(new Call(own.service(), own.method(), arguments)));
            }
        }
        return mixed;
    }

    /** The same call as another command. */
    static Call again(Call call) {
        List<@Nullable Object> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(fresh(argument)));
        return new Call(call.service(), call.method(), arguments);
    }

    private static @Nullable Object fresh(@Nullable Object value) {
        if (value instanceof CommandId) {
            return CommandId.next();
        }
        if (value instanceof Record parts) {
            RecordComponent[] components = parts.getClass().getRecordComponents();
            for (int at = 0; at < components.length; at++) {
                if (components[at].getType() == CommandId.class) {
                    return RecordParts.with(parts, at, CommandId.next()).getFirst();
                }
            }
        }
        return value;
    }

    private static List<Object> mixtures(@Nullable Object own, @Nullable Object foreign) {
        if (own == null || foreign == null || own.equals(foreign) || own.getClass() != foreign.getClass()) {
            return own instanceof Collection<?> mine && foreign instanceof Collection<?> theirs
                    ? ofAll(mine, theirs)
                    : List.of();
        }
        return switch (own) {
            case CommandId _ -> List.of();
            case Id _ -> List.of(foreign);
            case Collection<?> mine -> ofAll(mine, (Collection<?>) foreign);
            case Record parts -> ofParts(parts, (Record) foreign);
            default -> List.of();
        };
    }

    private static List<Object> ofAll(Collection<?> own, Collection<?> foreign) {
        if (own.isEmpty() || foreign.isEmpty()) {
            return List.of();
        }
        List<Object> all = new ArrayList<>();
        for (Object other : mixtures(own.iterator().next(), foreign.iterator().next())) {
            all.add(own instanceof Set<?> ? new HashSet<>(List.of(other)) : List.of(other));
        }
        return all;
    }

    private static List<Object> ofParts(Record own, Record foreign) {
        RecordComponent[] parts = own.getClass().getRecordComponents();
        List<Object> found = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            for (Object other :
                    mixtures(RecordParts.valueOf(parts[at], own), RecordParts.valueOf(parts[at], foreign))) {
                found.addAll(RecordParts.with(own, at, other));
            }
        }
        return found;
    }
}
