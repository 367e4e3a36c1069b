package app.greenroom.workspace.palette;

import static app.greenroom.workspace.palette.PaletteTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.dossier.LiveItem;
import app.greenroom.shared.DossierId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.workspace.prep.SheetView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody can go to besides their screens: their preparations with each question, the people they mentor, and a lead's
 * candidates and dossiers. All of it comes from what the guard lets them read.
 */
@Component
public class Destinations {

    private final PeopleService people;
    private final AssignmentService assignments;
    private final DossierService dossiers;
    private final ItemQueries items;

    Destinations(PeopleService people, AssignmentService assignments, DossierService dossiers, ItemQueries items) {
        this.people = people;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.items = items;
    }

    /** @param near whether only what most people go to is wanted, without each question */
    Stream<Hit> all(boolean near) {
        Me me = people.me();
        return Stream.of(own(me, near), mentored(me), team(me)).flatMap(Function.identity());
    }

    private Stream<Hit> own(Me me, boolean near) {
        if (!me.roles().contains(Role.CANDIDATE)) {
            return Stream.empty();
        }
        List<AssignmentSummary> mine = assignments.mine();
        Map<DossierId, List<LiveItem>> questions = near
                ? Map.of()
                : items.live(mine.stream().map(each -> each.dossier().id()).toList(), true).stream()
                        .filter(LiveItem::question)
                        .collect(Collectors.groupingBy(LiveItem::dossier));
        return mine.stream()
                .flatMap(each -> Stream.concat(
                        pages(each),
                        questions.getOrDefault(each.dossier().id(), List.of()).stream()
                                .sorted(Comparator.comparingInt(LiveItem::position))
                                .map(question -> Hit.page(
                                        question.body(),
                                        name(each),
                                        PrepTabs.Tab.QUESTIONS.of(
                                                        each.assignment().id()) + "/" + question.id()))));
    }

    private static Stream<Hit> pages(AssignmentSummary each) {
        Stream<Hit> tabs = Stream.of(PrepTabs.Tab.values())
                .map(tab -> Hit.page(
                        tab.title(), name(each), tab.of(each.assignment().id())));
        return Stream.concat(
                tabs,
                Stream.of(Hit.page(
                        SAY.sheet(),
                        name(each),
                        SheetView.path(each.assignment().id()))));
    }

    private Stream<Hit> mentored(Me me) {
        if (!me.roles().contains(Role.MENTOR)) {
            return Stream.empty();
        }
        return assignments.mentored().stream()
                .flatMap(each -> Stream.of(
                        Hit.page(
                                each.candidate().name(),
                                name(each),
                                PrepTabs.Tab.QUESTIONS.of(each.assignment().id())),
                        Hit.page(
                                SAY.feedbackFor(each.candidate().name()),
                                SAY.feedback(),
                                "people/" + each.candidate().id())));
    }

    private Stream<Hit> team(Me me) {
        return CurrentTeam.as(Role.LEAD, me).stream()
                .flatMap(team -> Stream.concat(
                        assignments.inTeam(team.team()).stream()
                                .filter(each -> !each.assignment().ended())
                                .map(each -> Hit.page(
                                        each.candidate().name(),
                                        SAY.inCohort(name(each)),
                                        "cohort?open=" + each.assignment().id())),
                        dossiers.inTeam(team.team()).stream()
                                .map(each -> Hit.page(
                                        each.dossier().title(),
                                        SAY.dossier(),
                                        "dossiers/" + each.dossier().id()))));
    }

    private static String name(AssignmentSummary each) {
        return each.dossier().company().isBlank()
                ? each.dossier().title()
                : each.dossier().company();
    }
}
