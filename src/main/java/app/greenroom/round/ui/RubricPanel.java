package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.round.GradeSheet;
import app.greenroom.rubric.Criterion;
import app.greenroom.shared.CriterionId;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The team's criteria with the mentor's grades so far. One criterion is at hand: the number keys grade by it and go on to
 * the next that has no grade. It is folded to a button with the grades until one is given, and again when all are.
 */
class RubricPanel extends Div {

    /** Keeps grades; the owner shows what came of it by {@link #show}. */
    interface Grading {

        /** @param submission what it is for */
        void grade(int submission, CriterionId criterion, int level);

        void clear();
    }

    private static final String OPEN = "rubric-open";

    private final Grading grading;
    private final NativeButton summary = new PressButton("", this::toggle);
    private final Div strip = new Div();
    private final Span words = new Span();
    private final NativeButton clear = new PressButton(SAY.clearGrades(), this::clearAll);
    private final List<CriterionGrades> shown = new ArrayList<>();
    private GradeSheet sheet = new GradeSheet(0, List.of(), Map.of());
    private @Nullable CriterionId atHand;

    RubricPanel(Grading grading) {
        this.grading = grading;
        addClassName("rubric");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", SAY.rubric());
        strip.addClassName("rubric-strip");
        words.addClassName("rubric-words");
        words.getElement().setAttribute("role", "status");
        clear.addClassName("rubric-clear");
        Div foot = new Div(words, clear);
        foot.addClassName("rubric-foot");
        add(strip, foot);
        summary.addClassNames("plain-button", "rubric-summary");
        summary.setTitle(SAY.gradeByRubric());
        getElement().addEventListener("keydown", pressed -> open(false)).setFilter("event.key === 'Escape'");
        open(false);
    }

    /** What stands for it while it is folded: the criteria with their grades, which a press unfolds. */
    NativeButton summary() {
        return summary;
    }

    /** Shows what is kept now; a criterion that is at hand stays so while it is in use. */
    final void show(GradeSheet now) {
        boolean other = !now.criteria().equals(sheet.criteria());
        sheet = now;
        setVisible(!now.criteria().isEmpty());
        summary.setVisible(!now.criteria().isEmpty());
        if (other) {
            build();
        }
        if (criterion(atHand).isEmpty()) {
            atHand = nextAfter(-1);
        }
        shown.forEach(each -> each.show(now.levels().get(each.criterion().id())));
        clear.setVisible(now.given() > 0);
        summarize();
        mark();
    }

    /** The number keys. */
    void gradeAtHand(int level) {
        criterion(atHand).ifPresent(criterion -> {
            grade(criterion, level);
            open(sheet.given() < sheet.criteria().size());
        });
    }

    private void toggle() {
        open(!hasClassName(OPEN));
    }

    private void open(boolean open) {
        setClassName(OPEN, open);
        summary.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void summarize() {
        Span title = new Span(SAY.rubric());
        title.addClassName("rubric-title");
        Span count = new Span(sheet.given() + "/" + sheet.criteria().size());
        count.addClassName("rubric-count");
        summary.removeAll();
        summary.add(title, count);
        for (Criterion criterion : sheet.criteria()) {
            Integer level = sheet.levels().get(criterion.id());
            Span grade = new Span(level == null ? "–" : level.toString());
            grade.addClassNames("rubric-grade", level == null ? "rubric-ungraded" : "rubric-graded");
            Span one = new Span(new Span(criterion.name()), grade);
            one.addClassName("rubric-one");
            one.getElement().setAttribute("dir", "auto");
            summary.add(one);
        }
    }

    private void build() {
        strip.removeAll();
        shown.clear();
        sheet.criteria().forEach(criterion -> {
            CriterionGrades grades =
                    new CriterionGrades(criterion, level -> choose(criterion, level), () -> reach(criterion));
            shown.add(grades);
            strip.add(grades);
        });
    }

    /** By key: goes on. */
    private void grade(Criterion criterion, int level) {
        grading.grade(sheet.submission(), criterion.id(), level);
        atHand = nextAfter(sheet.criteria().indexOf(criterion));
        mark();
    }

    /** By pointer or arrow keys: stays, so that whoever steps through the levels reads them. */
    private void choose(Criterion criterion, int level) {
        atHand = criterion.id();
        grading.grade(sheet.submission(), criterion.id(), level);
    }

    private void reach(Criterion criterion) {
        atHand = criterion.id();
        mark();
    }

    private void clearAll() {
        grading.clear();
        atHand = nextAfter(-1);
        mark();
    }

    private void mark() {
        shown.forEach(each -> each.setAtHand(each.criterion().id().equals(atHand)));
        words.setText(criterion(atHand)
                .map(this::wordsOf)
                .orElse(
                        sheet.given() == 0
                                ? ""
                                : SAY.graded(sheet.given(), sheet.criteria().size())));
    }

    private String wordsOf(Criterion criterion) {
        Integer level = sheet.levels().get(criterion.id());
        if (level != null) {
            return SAY.levelGiven(criterion.name(), level, criterion.words(level));
        }
        String levels = IntStream.rangeClosed(1, Criterion.LEVELS)
                .mapToObj(at -> at + " " + criterion.words(at))
                .collect(Collectors.joining(" · "));
        return SAY.levels(criterion.name(), levels);
    }

    private Optional<Criterion> criterion(@Nullable CriterionId id) {
        return sheet.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    /** The next one without a grade, from the beginning again at the end; null if each has one. */
    private @Nullable CriterionId nextAfter(int place) {
        List<Criterion> all = sheet.criteria();
        for (int step = 1; step <= all.size(); step++) {
            Criterion next = all.get((place + step) % all.size());
            if (!sheet.levels().containsKey(next.id())) {
                return next.id();
            }
        }
        return null;
    }
}
