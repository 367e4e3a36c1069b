package app.greenroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.event.TransactionalEventListener;

/** What is told is told to windows too, and what is kept for listeners is small and harmless. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class FactsTest {

    /** Windows show nothing of these. */
    private static final Set<String> SHOWN_NOWHERE = Set.of("AccessRefused", "LoginFact", "MailQueued");

    @ArchTest
    static void aFactNeverChanges(JavaClasses all) {
        assertThat(facts(all))
                .filteredOn(fact -> !fact.isInterface())
                .isNotEmpty()
                .allMatch(JavaClass::isRecord);
    }

    @ArchTest
    static void theTableOfTopicsHasALineForEachKindOfFact(JavaClasses all) {
        Set<JavaClass> named = all.get("app.greenroom.signal.LiveTopics").getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .collect(Collectors.toSet());
        assertThat(facts(all))
                .filteredOn(fact -> fact.getRawInterfaces().stream().anyMatch(of -> of.isEquivalentTo(Fact.class)))
                .filteredOn(fact -> !SHOWN_NOWHERE.contains(fact.getSimpleName()))
                .isNotEmpty()
                .allMatch(named::contains);
    }

    /** The registry would write each event to the database for each such listener. */
    @ArchTest
    static void whatMayBeMissedIsNotKept(JavaClasses all) {
        assertThat(methods(all))
                .filteredOn(method -> method.isAnnotatedWith(TransactionalEventListener.class))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @ArchTest
    static void whatIsKeptHoldsIdsAndTimesOnly(JavaClasses all) {
        List<JavaClass> kept = methods(all).stream()
                .filter(method -> method.isAnnotatedWith(NeverMissed.class))
                .map(JavaCodeUnit::getRawParameterTypes)
                .map(List::getFirst)
                .toList();
        assertThat(kept).isNotEmpty().allMatch(JavaClass::isRecord);
        assertThat(kept.stream()
                        .flatMap(event -> event.getFields().stream())
                        .map(field -> field.getRawType().getName()))
                .containsOnly(UUID.class.getName(), Instant.class.getName());
    }

    @ArchTest
    static void pausesGrowToADayInAll(JavaClasses all) {
        assertThat(all).isNotEmpty();
        List<Duration> pauses =
                IntStream.range(1, Backoff.TRIES).mapToObj(Backoff::after).toList();
        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.getFirst()).isEqualTo(Duration.ofSeconds(20));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(24), Duration.ofHours(30));
        assertThat(Backoff.after(Backoff.TRIES + 5)).isEqualTo(pauses.getLast());
    }

    private static List<JavaClass> facts(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isEquivalentTo(Fact.class))
                .toList();
    }

    private static List<JavaMethod> methods(JavaClasses all) {
        return all.stream().flatMap(type -> type.getMethods().stream()).toList();
    }
}
