package app.greenroom.fence;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/**
 * Which modules lean on which. That none leans on more than it names is checked beside the other rules; here, that it names
 * no more than it needs, and that no arrow points up.
 */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleGraphTest {

    /** From the ground up, as docs/architecture.md draws them: an arrow points at an earlier one. */
    private static final List<String> FLOORS = List.of(
            "language",
            "shared",
            "text",
            "markdown",
            "ui",
            "database",
            "logging",
            "web",
            "event",
            "access",
            "live",
            "command",
            "coedit",
            "throttle",
            "mail",
            "link",
            "account",
            "team",
            "login",
            "dossier",
            "importing",
            "assignment",
            "answer",
            "rubric",
            "snippet",
            "comment",
            "round",
            "feedback",
            "readiness",
            "story",
            "cohort",
            "signal",
            "workspace",
            "audit",
            "demo",
            "cli");

    @ArchTest
    static void aModuleNamesTheModulesThatItUsesAndNoOthers(JavaClasses all) {
        Map<String, Set<String>> used = used(all);
        modules(all)
                .forEach((module, named) -> assertThat(named)
                        .as("The modules that " + module
                                + " may lean on, in its package-info: those that it does lean on")
                        .isEqualTo(used.getOrDefault(module, Set.of())));
    }

    @ArchTest
    static void arrowsPointDown(JavaClasses all) {
        Map<String, Set<String>> modules = modules(all);
        assertThat(FLOORS).containsExactlyInAnyOrderElementsOf(modules.keySet());
        modules.forEach((module, named) -> assertThat(named)
                .as("What " + module + " leans on is below it")
                .allMatch(name -> FLOORS.indexOf(name.replaceAll("::.*", "")) < FLOORS.indexOf(module)));
    }

    /** What each module says that it leans on. */
    private static Map<String, Set<String>> modules(JavaClasses all) {
        Map<String, Set<String>> modules = new HashMap<>();
        all.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .forEach(type -> modules.put(
                        TableOwners.moduleOf(type),
                        new TreeSet<>(Arrays.asList(type.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies()))));
        return modules;
    }

    /** What each module leans on, in the words of the annotation. */
    private static Map<String, Set<String>> used(JavaClasses all) {
        Map<String, String> interfaces = new HashMap<>();
        all.stream()
                .filter(type -> type.isAnnotatedWith(NamedInterface.class))
                .forEach(type -> interfaces.put(
                        type.getPackageName(),
                        "::" + type.getAnnotationOfType(NamedInterface.class).value()[0]));
        Map<String, Set<String>> used = new HashMap<>();
        for (JavaClass type : all) {
            String module = TableOwners.moduleOf(type);
            used.computeIfAbsent(module, any -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                            .filter(target -> target.getPackageName().startsWith("app.greenroom."))
                            .filter(target -> !TableOwners.moduleOf(target).equals(module))
                            .map(target ->
                                    TableOwners.moduleOf(target) + interfaces.getOrDefault(target.getPackageName(), ""))
                            .collect(toSet()));
        }
        return used;
    }
}
