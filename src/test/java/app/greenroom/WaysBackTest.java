package app.greenroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.HistoryService;
import app.greenroom.ui.Notice;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Whatever takes something away offers to undo it for ten seconds, where it is done. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class WaysBackTest {

    /** What operations are called that take something away. */
    private static final Set<String> TAKES_AWAY = Set.of(
            "delete",
            "remove",
            "withdraw",
            "retire",
            "clear",
            "release",
            "shutOut",
            "decline",
            "declineAll",
            "discard",
            "archive",
            "untie",
            "end",
            "setMentors");

    /** What has its way back elsewhere, and where. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "QuestionDesk.withdraw", "it is the undoing of a submission",
            "QuestionDesk.let", "the switch stays where it was",
            "QuestionTiesPanel.untieStory", "TieBox.untie",
            "QuestionTiesPanel.untieConcept", "TieBox.untie",
            "ConceptTiesPanel.untie", "TieBox.untie",
            "StoryPage.untie", "TieBox.untie");

    @ArchTest
    static final ArchRule WHAT_TAKES_AWAY_CAN_BE_UNDONE = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..assignment.ui..",
                    "..dossier.ui..",
                    "..importing.ui..",
                    "..readiness.ui..",
                    "..answer.ui..",
                    "..comment.ui..",
                    "..round.ui..",
                    "..feedback.ui..",
                    "..rubric.ui..",
                    "..snippet.ui..",
                    "..story.ui..",
                    "..workspace..")
            .should(new ArchCondition<>("offer to undo what they take away") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream()
                            .filter(WaysBackTest::takesAway)
                            .filter(call -> !ELSEWHERE.containsKey(nameOf(method)) && !offersToUndo(method))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
                }
            });

    @ArchTest
    static void whatIsUndoneElsewhereIsStillThere(JavaClasses all) {
        Set<String> found = new TreeSet<>();
        all.forEach(type -> type.getMethods().stream()
                .filter(method -> method.getMethodCallsFromSelf().stream().anyMatch(WaysBackTest::takesAway))
                .filter(method -> !offersToUndo(method))
                .map(WaysBackTest::nameOf)
                .forEach(found::add));
        assertThat(found).containsAll(ELSEWHERE.keySet());
    }

    private static boolean takesAway(JavaMethodCall call) {
        boolean operation = call.getTargetOwner().isAnnotatedWith(Service.class);
        boolean restores = call.getTargetOwner().isEquivalentTo(HistoryService.class)
                && call.getName().equals("restore");
        return operation && (restores || TAKES_AWAY.contains(call.getName()));
    }

    /** By itself, or through another method of its class. */
    private static boolean offersToUndo(JavaMethod method) {
        return callsUndoable(method)
                || method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(WaysBackTest::callsUndoable);
    }

    private static boolean callsUndoable(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Notice.class)
                        && call.getName().equals("undoable"));
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
