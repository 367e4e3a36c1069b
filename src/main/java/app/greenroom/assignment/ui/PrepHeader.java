package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.PrepHeaderTexts.SAY;

import app.greenroom.assignment.Prep;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.Chip;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The top of each page of one assignment: role and company, when the interview is, whose it is for others than the
 * candidate, and the {@link PrepTabs}: {@code new PrepHeader(prep, PrepTabs.Tab.CONCEPTS)}. Components for the other
 * side, such as presence or the page's one action, follow as arguments.
 */
public class PrepHeader extends Div {

    public PrepHeader(Prep prep, PrepTabs.Tab current, Component... side) {
        addClassName("prep-header");
        namesTeam(prep);
        PageHeader header = new PageHeader(prep.contents().dossier().title(), null, side);
        header.addBelow(facts(prep).toArray(Component[]::new));
        add(header, new PrepTabs(prep.assignment().id(), current, prep.mayFollow()));
        if (prep.hasNews()) {
            add(new ChangesNote(prep.assignment().id(), ""));
        }
    }

    /** While it is open, the rail names its team. */
    public static void namesTeam(Prep prep) {
        CurrentTeam.about(prep.assignment().team());
    }

    /** All that a header tells of a preparation: where that is the same, so is the header. */
    public static List<Object> told(Prep prep) {
        return List.of(
                prep.contents().dossier().title(),
                prep.people(),
                prep.assignment().mentors(),
                Optional.ofNullable(prep.assignment().interviewAt()),
                prep.assignment().zone(),
                prep.assignment().ended(),
                prep.mayWrite(),
                prep.hasNews());
    }

    private static List<Component> facts(Prep prep) {
        List<Component> facts = new ArrayList<>();
        if (!prep.mayWrite()) {
            facts.add(new PersonBadge(prep.candidate().id(), prep.candidate().name()));
        }
        if (prep.assignment().ended()) {
            facts.add(new Chip(SAY.ended(), Chip.Tone.OUTLINE));
        }
        if (!prep.mayFollow()) {
            facts.add(new Chip(SAY.readOnlyCopy(), Chip.Tone.OUTLINE));
        }
        facts.add(new InterviewTime(prep.assignment(), Times.current()));
        return facts;
    }
}
