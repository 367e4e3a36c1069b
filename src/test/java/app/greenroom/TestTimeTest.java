package app.greenroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;

/** The tests' own time, which has to be the application's. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.OnlyIncludeTests.class)
class TestTimeTest {

    @ArchTest
    static final ArchRule TESTS_ASK_NO_OTHER_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..greenroom.bench..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaMethodCall call) -> call.getTarget().getName().equals("now")
                            && call.getTargetOwner().isAssignableTo(Temporal.class)
                            && !takesAClock(call)))
            .because("the suite passes on any day: " + TestTime.class.getSimpleName() + " moves with the application");

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList()
                .equals(List.of(Clock.class.getName()));
    }
}
