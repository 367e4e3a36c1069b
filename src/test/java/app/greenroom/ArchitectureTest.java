package app.greenroom;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.core.context.SecurityContextHolder;

/** The shape of the whole: who may lean on whom, and where a thing may be done at all. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "repositories, or directories that ask no guard",
                    type -> type.isAssignableTo(Repository.class)
                            || (type.getPackageName().startsWith("app.greenroom")
                                    && (type.getSimpleName().endsWith("Directory")
                                            || type.getSimpleName().endsWith("Queries")
                                            || type.getSimpleName().endsWith("Library")))));

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_MODULE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

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
            .resideOutsideOfPackages("..greenroom.access..", "..greenroom.people..", "..greenroom.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class);

    @ArchTest
    static final ArchRule ENDPOINTS_FOR_THE_BROWSER_ARE_FEW = methods()
            .that()
            .areAnnotatedWith(ClientCallable.class)
            .should()
            .beDeclaredInClassesThat(resideInAPackage("..answer.ui..")
                    .and(DescribedPredicate.describe(
                            "is the answer editor",
                            (JavaClass type) -> type.getSimpleName().equals("AnswerEditor"))))
            .because("each is public to a hostile browser: list a new one here once its arguments are checked");
}
