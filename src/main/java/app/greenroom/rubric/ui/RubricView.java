package app.greenroom.rubric.ui;

import static app.greenroom.rubric.ui.RubricPageTexts.SAY;

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
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a team's answers are graded by, for its lead to write. */
@Route("rubric")
@PermitAll
class RubricView extends Div implements HasDynamicTitle {

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
                        () -> add(new PageHeader(SAY.rubric()), new EmptyState(SAY.noTeam(), SAY.onlyLeads())));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.rubric());
    }

    private void open(Me.TeamRoles of, LiveUpdates live) {
        team = of.team();
        Button add = new Button(SAY.addCriterion(), pressed -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(SAY.rubric(), SAY.intro(), add), list);
        live.watch(this, Set.of(LiveTopic.rubric(team)), this::read);
        read();
    }

    private void read() {
        Rubric rubric = rubrics.open(team);
        list.show(rubric);
    }

    private void add() {
        List<String> levels = IntStream.rangeClosed(1, Criterion.LEVELS)
                .mapToObj(SAY::newLevel)
                .toList();
        CriterionText text = new CriterionText(SAY.newCriterion(), levels);
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
                Notice.undoable(SAY.retired(criterion.name()), () -> restore(criterion.id()));
            });
        }

        @Override
        public void restore(CriterionId criterion) {
            attempt(() -> rubrics.restore(team, criterion));
        }
    }
}
