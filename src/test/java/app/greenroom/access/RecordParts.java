package app.greenroom.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of any record, and makes others that differ in one of them. */
final class RecordParts {

    private RecordParts() {}

    /** Nothing where the parts don't go together. */
    static List<Object> with(Record value, int at, Object other) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        @Nullable Object[] values = Arrays.stream(parts).map(part -> valueOf(part, value)).toArray();
        values[at] = other;
        try {
            var constructor = value.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return List.of(constructor.newInstance(values));
        } catch (InvocationTargetException senseless) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object valueOf(RecordComponent part, Record value) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
