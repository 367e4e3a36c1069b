package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.words.ForecastTexts;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How ready the candidate will be, what becomes of it, and what it is made of. */
@Route("prep/:assignment/readiness")
@PermitAll
class ReadinessView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final ReadinessService readiness;
    private final SpotCheckDesk checks;
    private final LiveUpdates live;
    private @Nullable Prep prep;
    private Component head = new Div();
    private @Nullable NextList next;
    private SpotCheckDesk.@Nullable Panel checking;
    private final Div held = new Div();

    ReadinessView(AssignmentService assignments, ReadinessService readiness, SpotCheckDesk checks, LiveUpdates live) {
        this.assignments = assignments;
        this.readiness = readiness;
        this.checks = checks;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        Prep opened = assignments.open(id);
        ReadinessPage page = readiness.open(id);
        prep = opened;
        removeAll();
        head = header(opened, page);
        add(head);
        if (page.items().isEmpty()) {
            add(new EmptyState(SAY.noReadiness(), SAY.noReadinessWhy()));
            return;
        }
        Div top = new Div();
        top.addClassName("readiness-top");
        ForecastPanel forecast = new ForecastPanel(
                minutes -> readiness.forecast(id, minutes),
                page.assumptions().planning(),
                page.rights().own());
        Div details = new Div();
        details.addClassName("readiness-details");
        DurationsExplained durations = new DurationsExplained(page.rights().own());
        durations.show(page.durations(), page.assumptions().effort());
        add(top, forecast, details, new NumberExplained(page.assumptions()), durations);
        ReadinessParts parts = new ReadinessParts(readiness, id);
        show(page, opened, top, details, parts);
        live.watch(this, Set.of(LiveTopic.assignment(id)), () -> {
            ReadinessPage now = readiness.open(id);
            show(now, reread(id, now), top, details, parts);
            durations.show(now.durations(), now.assumptions().effort());
            forecast.reread();
        });
    }

    @Override
    public String getPageTitle() {
        return prep == null
                ? Titles.page(SAY.readiness())
                : Titles.page(SAY.readiness(), prep.contents().dossier().title());
    }

    @Override
    public List<KeyGroup> keys() {
        return next == null ? List.of() : List.of(next.keys(ForecastTexts.SAY.next()));
    }

    private void show(ReadinessPage page, Prep opened, Div top, Div details, ReadinessParts parts) {
        AssignmentId id = opened.assignment().id();
        top.removeAll();
        next = null;
        top.add(new ReadinessFigure(page.number()));
        List<NextStep> steps = NextSteps.of(id, page.unrated(), page.next());
        if (opened.mayWrite() && !steps.isEmpty()) {
            NextList list = new NextList(steps);
            next = list;
            top.add(section(ForecastTexts.SAY.next(), list));
        }
        showChecks(page, opened, top, details, parts);
        parts.show(page);
    }

    /** What is there stays, so that a press which is on its way still arrives. */
    private void showChecks(ReadinessPage page, Prep opened, Div top, Div details, ReadinessParts parts) {
        AssignmentId id = opened.assignment().id();
        String candidate = opened.candidate().name();
        boolean mayCheck = page.rights().mayCheck();
        if (details.getComponentCount() == 0 || mayCheck != (checking != null)) {
            details.removeAll();
            checking = mayCheck
                    ? checks.panel(id, candidate, () -> show(readiness.open(id), opened, top, details, parts))
                    : null;
            details.add(
                    checking == null ? held : section(SAY.checkWhatTheyKnow(), checking),
                    section(SAY.byTopic(), parts));
        }
        if (checking == null) {
            held.removeAll();
            held.add(new CalibrationNote(page.calibration(), page.rights().own(), candidate));
        } else {
            checking.show(page);
        }
    }

    /** It may have ended meanwhile, and with it what can be done here. */
    private Prep reread(AssignmentId id, ReadinessPage page) {
        Prep now = assignments.open(id);
        if (prep == null || !PrepHeader.told(prep).equals(PrepHeader.told(now))) {
            Component header = header(now, page);
            replace(head, header);
            head = header;
        }
        prep = now;
        return now;
    }

    private static PrepHeader header(Prep prep, ReadinessPage page) {
        return new PrepHeader(
                prep,
                PrepTabs.Tab.READINESS,
                prep.mayWrite() ? side(page, prep.assignment().id()) : new Component[0]);
    }

    private static Component[] side(ReadinessPage page, AssignmentId id) {
        if (page.items().stream().allMatch(ReadinessPage.Part::question)) {
            return new Component[0];
        }
        Anchor start = new Anchor("prep/" + id + "/recall", SAY.startRecalling());
        start.addClassName("primary-link");
        return new Component[] {start};
    }

    private static Section section(String title, Component content) {
        Section section = new Section(new H2(title), content);
        section.addClassName("readiness-section");
        return section;
    }
}
