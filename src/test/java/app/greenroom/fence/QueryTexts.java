package app.greenroom.fence;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds every text that the code sends to the database. The classes say where one is sent, since they know the types; the
 * sources say what it is.
 */
final class QueryTexts {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Set<Class<?>> TAKE_SQL = Set.of(
            JdbcClient.class,
            JdbcOperations.class,
            NamedParameterJdbcOperations.class,
            Connection.class,
            Statement.class);

    /** The names of what these only prepare, run or make; without a text they are calls of something else. */
    private static final Set<String> IN_JPQL = Set.of("createQuery", "createSelectionQuery", "createMutationQuery");

    /** Queries that are put together or written where this test doesn't look. */
    private static final List<String> OUT_OF_SIGHT = List.of(
            "jakarta.persistence.criteria.",
            "jakarta.persistence.NamedQuer",
            "jakarta.persistence.NamedNativeQuer",
            "jakarta.persistence.SecondaryTable",
            "org.hibernate.annotations.ColumnTransformer",
            "org.hibernate.annotations.Filter",
            "org.hibernate.annotations.Formula",
            "org.hibernate.annotations.HQLSelect",
            "org.hibernate.annotations.JoinFormula",
            "org.hibernate.annotations.Named",
            "org.hibernate.annotations.SQL",
            "org.hibernate.annotations.Subselect",
            "org.hibernate.annotations.View",
            "org.springframework.data.jpa.domain.",
            "org.springframework.data.jdbc.",
            "org.springframework.jdbc.object.",
            "org.springframework.jdbc.core.simple.SimpleJdbc");

    private final List<QueryText> texts = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final Map<Path, SourceFile> files = new HashMap<>();

    private QueryTexts() {}

    static QueryTexts in(JavaClasses all) {
        QueryTexts found = new QueryTexts();
        all.forEach(found::look);
        return found;
    }

    List<QueryText> texts() {
        return texts;
    }

    /** What can't be read, in words. */
    List<String> missed() {
        return missed;
    }

    private void look(JavaClass type) {
        Set<Call> sent = new LinkedHashSet<>();
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            if (takesQuery(call.getTarget())) {
                sent.add(new Call(
                        call.getName(),
                        call.getLineNumber(),
                        IN_JPQL.contains(call.getName()) && isA(call.getTargetOwner(), EntityManager.class)));
            }
        }
        sent.forEach(call -> read(type, call));
        type.getMethodReferencesFromSelf().stream()
                .filter(reference -> takesQuery(reference.getTarget()))
                .forEach(reference -> miss(type, "a method reference hides what is sent: " + reference.getName()));
        type.getMethods().forEach(method -> {
            annotated(method, Query.class.getName(), type);
            annotated(method, NativeQuery.class.getName(), type);
        });
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> OUT_OF_SIGHT.stream().anyMatch(name::startsWith))
                .distinct()
                .forEach(name -> miss(type, "it uses " + name + ", whose queries this test can't read"));
    }

    private record Call(String name, int line, boolean jpql) {}

    private static boolean takesQuery(CodeUnitAccessTarget target) {
        boolean text = !target.getRawParameterTypes().isEmpty()
                && target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
        boolean manager = isA(target.getOwner(), EntityManager.class)
                && target.getName().startsWith("create")
                && target.getName().contains("Query");
        return text && (manager || TAKE_SQL.stream().anyMatch(type -> isA(target.getOwner(), type)));
    }

    private static boolean isA(JavaClass type, Class<?> wanted) {
        return type.isAssignableTo(wanted);
    }

    private void read(JavaClass type, Call call) {
        try {
            source(type)
                    .firstArguments(call.name(), call.line())
                    .forEach(text -> texts.add(new QueryText(file(type), module(type), call.jpql(), text)));
        } catch (NamedTables.Unreadable e) {
            miss(type, String.valueOf(e.getMessage()));
        }
    }

    private void annotated(JavaCodeUnit method, String annotation, JavaClass type) {
        method.tryGetAnnotationOfType(annotation).ifPresent(query -> {
            boolean plain = annotation.equals(NativeQuery.class.getName())
                    || value(query, "nativeQuery").equals("true");
            add(type, !plain, value(query, "value"));
            add(type, !plain, value(query, "countQuery"));
        });
    }

    private static String value(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(Object::toString).orElse("");
    }

    private void add(JavaClass type, boolean jpql, String text) {
        if (!text.isBlank()) {
            texts.add(new QueryText(file(type), module(type), jpql, text));
        }
    }

    private void miss(JavaClass type, String why) {
        missed.add(file(type) + ": " + why);
    }

    private SourceFile source(JavaClass type) {
        return files.computeIfAbsent(SOURCES.resolve(path(type)), SourceFile::parse);
    }

    private static Path path(JavaClass type) {
        Path file = Path.of(
                type.getPackageName().replace('.', '/'),
                type.getSource().orElseThrow().getFileName().orElseThrow());
        if (!Files.exists(SOURCES.resolve(file))) {
            throw new NamedTables.Unreadable("its source isn't there: " + file);
        }
        return file;
    }

    private static String file(JavaClass type) {
        return Path.of("app/greenroom").relativize(path(type)).toString();
    }

    private static String module(JavaClass type) {
        return TableOwners.moduleOf(type);
    }
}
