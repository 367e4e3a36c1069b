package app.greenroom.fence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which module owns which table: entities say it of theirs, and those that only SQL knows are listed here. */
final class TableOwners {

    private static final Map<String, String> WITHOUT_ENTITY = Map.ofEntries(
            Map.entry("assignment_thanks", "feedback"),
            Map.entry("command_log", "command"),
            Map.entry("concept_question", "story"),
            Map.entry("done_once", "readiness"),
            Map.entry("event_publication", "event"),
            Map.entry("flyway_schema_history", "database"),
            Map.entry("health_mark", "database"),
            Map.entry("information_schema.tables", "database"),
            Map.entry("known_browser", "login"),
            Map.entry("mail_note", "mail"),
            Map.entry("nudge", "cohort"),
            Map.entry("private_note", "feedback"),
            Map.entry("question_event", "readiness"),
            Map.entry("question_progress", "readiness"),
            Map.entry("review_claim", "round"),
            Map.entry("review_grade", "round"),
            Map.entry("review_preference", "round"),
            Map.entry("story_item", "story"),
            Map.entry("thread_seen", "comment"),
            Map.entry("throttle", "throttle"),
            Map.entry("verdict_score", "round"));

    private static final Pattern STEP = Pattern.compile(
            "(create|rename|drop)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?`?(\\w+)`?(?:\\s+to\\s+`?(\\w+))?");

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");

    private final Map<String, String> tables = new HashMap<>(WITHOUT_ENTITY);
    private final Map<String, String> entities = new HashMap<>();

    private TableOwners() {}

    static TableOwners of(JavaClasses all) {
        TableOwners owners = new TableOwners();
        all.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(owners::add);
        return owners;
    }

    private void add(JavaClass type) {
        String module = moduleOf(type);
        String named = type.getAnnotationOfType(Entity.class).name();
        String entity = named.isEmpty() ? type.getSimpleName() : named;
        entities.put(entity, module);
        String table = type.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
        tables.put(table.isEmpty() ? snake(entity) : table, module);
        type.getAllFields().forEach(field -> {
            field.tryGetAnnotationOfType(CollectionTable.class).ifPresent(of -> tables.put(of.name(), module));
            field.tryGetAnnotationOfType(JoinTable.class).ifPresent(of -> tables.put(of.name(), module));
        });
    }

    private static String snake(String entity) {
        return entity.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Null if nobody owns it. */
    @Nullable String ofTable(String table) {
        return tables.get(table);
    }

    String ofEntity(String entity) {
        return Objects.requireNonNull(entities.get(entity));
    }

    Set<String> entities() {
        return entities.keySet();
    }

    Set<String> tables() {
        return tables.keySet();
    }

    /** The tables that are there after all migrations. */
    static Set<String> created() {
        try {
            List<Resource> files = Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                    .sorted(Comparator.comparingInt(TableOwners::number))
                    .toList();
            Set<String> there = new TreeSet<>();
            for (Resource file : files) {
                STEP.matcher(file.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                        .results()
                        .forEach(step -> take(step, there));
            }
            return there;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(MatchResult step, Set<String> there) {
        String table = step.group(2);
        switch (step.group(1)) {
            case "create" -> there.add(table);
            case "drop" -> there.remove(table);
            default -> {
                there.remove(table);
                there.add(step.group(3));
            }
        }
    }

    private static int number(Resource file) {
        Matcher name = NUMBER.matcher(String.valueOf(file.getFilename()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    /** The module of a class: the package right below the application's. */
    static String moduleOf(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.", -1))
                .skip(2)
                .findFirst()
                .orElse("");
    }
}
