package app.greenroom;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.greenroom.access.AsksNoGuard;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The shape of the whole: who may lean on whom, and where a thing may be done at all. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What people work with. Logging in comes before there is anybody to ask about. */
    private static final Set<String> FEATURES = Stream.of(
                    "dossier",
                    "importing",
                    "assignment",
                    "answer",
                    "rubric",
                    "snippet",
                    "comment",
                    "round",
                    "feedback",
                    "review",
                    "readiness",
                    "story",
                    "cohort")
            .map("app.greenroom."::concat)
            .collect(Collectors.toSet());

    /** What sets up the servlet, the session or the page around all views, outside of any; there should be no more. */
    private static final Set<String> AROUND_ALL_VIEWS =
            Set.of("CleanThread", "OpenSessions", "LoginConfiguration", "PageScripts", "PageShape");

    @ArchTest
    static void modulesLeanOnlyOnWhatTheyName(JavaClasses all) {
        ApplicationModules.of(Greenroom.class).verify();
    }

    @ArchTest
    static final ArchRule TEXT_IS_PURE_JAVA = noClasses()
            .that()
            .resideInAPackage("..greenroom.text..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..");

    @ArchTest
    static final ArchRule VIEWS_CALL_OPERATIONS_AND_NOTHING_BEHIND_THEM = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .or()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "repositories, or what asks no guard",
                    type -> type.isAssignableTo(Repository.class) || type.isAnnotatedWith(AsksNoGuard.class)));

    @ArchTest
    static final ArchRule WHAT_ASKS_NO_GUARD_SAYS_SO = classes()
            .that(DescribedPredicate.describe(
                    "are a feature's beans that other modules may call, and no services",
                    type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                            && type.isAnnotatedWith(org.springframework.stereotype.Component.class)
                            && FEATURES.stream().anyMatch(type.getPackageName()::equals)))
            .should()
            .beAnnotatedWith(AsksNoGuard.class);

    @ArchTest
    static final ArchRule OPERATIONS_ASK_THE_GUARD = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(AsksNoGuard.class)
            .because("OperationMatrixTest tries each operation from every viewpoint");

    /** The workspace is nothing but user interface, and {@code live} is what wakes it. */
    @ArchTest
    static final ArchRule WHAT_DRAWS_IS_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..greenroom.live..", "..greenroom.workspace..")
            .and(DescribedPredicate.describe(
                    "are not around all views",
                    type -> AROUND_ALL_VIEWS.stream()
                            .noneMatch(name -> type.getName().matches(".*\\." + name + "(\\$.*)?"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_MODULE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .orShould()
            .resideInAPackage("..persistence");

    /** Rows that several packages of a module work on are in one that Modulith hides from other modules. */
    @ArchTest
    static final ArchRule PERSISTENCE_IS_HIDDEN =
            noClasses().that().resideInAPackage("..persistence").should().beAnnotatedWith(NamedInterface.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaMethodCall call) -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class).stream()
                                    .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))))
            .because("the one " + Clock.class.getSimpleName() + " is injected");

    @ArchTest
    static final ArchRule WHAT_AN_OPERATOR_CHOOSES_DECIDES_AT_THE_START = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Profile.class, ConditionalOnProperty.class, ConditionalOnExpression.class)
            .because("beans are settled when the application is packaged: register them by a BeanRegistrar");

    @ArchTest
    static final ArchRule NO_STYLE_OR_MARKUP_IS_BUILT_IN_JAVA = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "getStyle() or executeJs()",
                    (JavaMethodCall call) -> Set.of("getStyle", "executeJs")
                                    .contains(call.getTarget().getName())
                            && call.getTargetOwner().getPackageName().startsWith("com.vaadin.flow")));

    @ArchTest
    static final ArchRule WHO_IS_LOGGED_IN_IS_ASKED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..greenroom.access..", "..greenroom.account..", "..greenroom.login..", "..greenroom.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class);

    @ArchTest
    static final ArchRule ENDPOINTS_FOR_THE_BROWSER_ARE_FEW = methods()
            .that()
            .areAnnotatedWith(ClientCallable.class)
            .should()
            .beDeclaredInClassesThat(resideInAPackage("..coedit.ui..")
                    .and(DescribedPredicate.describe(
                            "is the editor of texts",
                            (JavaClass type) -> type.getSimpleName().equals("TextEditor"))))
            .because("each is public to a hostile browser: list a new one here once its arguments are checked");
}
