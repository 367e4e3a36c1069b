package app.greenroom.rubric.ui;

import app.greenroom.access.Role;
import app.greenroom.command.NextCommand;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.CriterionText;
import app.greenroom.rubric.Rubric;
import app.greenroom.rubric.RubricService;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** What a team's answers are graded by, for its lead to write. */
@Route("rubric")
@PageTitle("Rubric · Greenroom")
@PermitAll
class RubricView extends Div {

    private final RubricService rubrics;
    private final CriterionList list = new CriterionList(new Changes());

    @SuppressWarnings("NullAway.Init") // without a team there is nothing to ask for
    private TeamId team;

    private final NextCommand command = new NextCommand();

    RubricView(RubricService rubrics, PeopleService people, LiveUpdates live) {
        this.rubrics = rubrics;
        addClassName("page");
        Me me = people.me();
        CurrentTeam.as(Role.LEAD, me)
                .ifPresentOrElse(
                        of -> open(of, live),
                        () -> add(
                                new PageHeader("Rubric"),
                                new EmptyState("You don’t lead a team", "Only team leads can edit the rubric.")));
    }

    private void open(Me.TeamRoles of, LiveUpdates live) {
        team = of.team();
        Button add = new Button("Add criterion", pressed -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                        "Rubric",
                        "The criteria mentors use to grade answers. Changes apply to open reviews; past verdicts stay as they are.",
                        add),
                list);
        live.watch(this, Set.of(LiveTopic.rubric(team)), this::read);
        read();
    }

    private void read() {
        Rubric rubric = rubrics.open(team);
        list.show(rubric);
    }

    private void add() {
        CriterionText text = new CriterionText("New criterion", List.of("Missing", "Some signs", "Good", "Excellent"));
        attempt(() -> command.giving(id -> rubrics.add(id, team, text)));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        read();
    }

    /** What the list asks for. */
    private final class Changes implements CriterionList.Actions {

        @Override
        public Criterion change(CriterionId criterion, CriterionText base, CriterionText text) {
            return rubrics.change(team, criterion, base, text);
        }

        @Override
        public void move(CriterionId criterion, boolean up) {
            attempt(() -> rubrics.move(team, criterion, up));
        }

        @Override
        public void retire(Criterion criterion) {
            attempt(() -> {
                rubrics.retire(team, criterion.id());
                Notice.undoable(
                        "“" + criterion.name() + "” retired. It won’t be used for new grades.",
                        () -> restore(criterion.id()));
            });
        }

        @Override
        public void restore(CriterionId criterion) {
            attempt(() -> rubrics.restore(team, criterion));
        }
    }
}
