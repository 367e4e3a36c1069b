package app.greenroom.access;

import app.greenroom.comment.Passage;
import app.greenroom.shared.CommandId;
import app.greenroom.text.TextChange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls that say something else than one that was made, under the same command id. */
final class OtherWordsFor {

    /** What says where something goes rather than what: a change is the same under each. */
    private static final Set<String> NO_WORDS = Set.of("client", "baseVersion", "kind", "zone");

    record Call(Object service, Method method, List<@Nullable Object> arguments) {

        void again() {
            result();
        }

        @Nullable Object result() {
            try {
                return method.invoke(service, arguments.toArray());
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException failed) {
                    throw failed;
                }
                throw new IllegalStateException(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return method.getName() + arguments;
        }
    }

    private OtherWordsFor() {}

    static boolean takesCommand(Class<?> service, String name) {
        return method(service, name)
                        .filter(method ->
                                Arrays.stream(method.getParameterTypes()).anyMatch(OtherWordsFor::isCommand))
                        .isPresent()
                && !name.equals("takeBack"); // its argument names the command that it takes back
    }

    static boolean hasWords(Class<?> service, String name) {
        return method(service, name).stream()
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .anyMatch(OtherWordsFor::says);
    }

    /** Each with one of its words changed. */
    static List<Call> each(Call made) {
        List<Call> others = new ArrayList<>();
        for (int at = 0; at < made.arguments().size(); at++) {
            for (Object other : others(made.arguments().get(at))) {
                List<@Nullable Object> arguments = new ArrayList<>(made.arguments());
                arguments.set(at, other);
                others.add(new Call(made.service(), made.method(), arguments));
            }
        }
        return others;
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods());
    }

    private static java.util.Optional<Method> method(Class<?> service, String name) {
        return methods(service)
                .filter(method -> name.equals(method.getName())
                        || name.equals(Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(java.util.stream.Collectors.joining(",", method.getName() + "(", ")"))))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .findFirst();
    }

    private static boolean isCommand(Class<?> type) {
        return type == CommandId.class
                || (type.isRecord()
                        // a draft only keeps the id under which it will be carried out
                        && !type.getSimpleName().endsWith("Draft")
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> part.getType() == CommandId.class));
    }

    private static boolean says(Class<?> type) {
        return type == String.class
                || type == TextChange.class
                || type.isEnum()
                || (type.isRecord()
                        && type != Passage.class
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> !NO_WORDS.contains(part.getName()) && says(part.getType())));
    }

    private static List<Object> others(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> List.of(text + " Or not.");
            case TextChange change -> List.of(TextChange.parse(change.toJson().replaceFirst("\"", "\"Or not. ")));
            case Enum<?> one ->
                Stream.of(one.getDeclaringClass().getEnumConstants())
                        .filter(each -> each != one)
                        .limit(1)
                        .map(Object.class::cast)
                        .toList();
            case Record parts -> othersOf(parts);
            default -> List.of();
        };
    }

    private static List<Object> othersOf(Record value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        List<Object> found = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            if (!NO_WORDS.contains(parts[at].getName())) {
                Object part = RecordParts.valueOf(parts[at], value);
                Object said = part == null && parts[at].getType() == String.class ? "" : part;
                for (Object other : others(said)) {
                    found.addAll(RecordParts.with(value, at, other));
                }
            }
        }
        return found;
    }
}
