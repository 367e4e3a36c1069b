package app.greenroom.snippet.ui;

import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.command.NextCommand;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.TeamId;
import app.greenroom.snippet.Snippet;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
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
import org.jspecify.annotations.Nullable;

/** Comments to be used again: one's own, and the team's. */
@Route("library")
@PermitAll
class LibraryView extends Div implements HasKeys, HasDynamicTitle {

    private final SnippetService snippets;
    private final Div making = new Div();
    private final SnippetList list = new SnippetList(new Changes());
    private @Nullable TeamId shown;

    LibraryView(SnippetService snippets, PeopleService people, LiveUpdates live) {
        this.snippets = snippets;
        addClassNames("page", "library-page");
        Me me = people.me();
        CurrentTeam.among(CurrentTeam.coached(me))
                .ifPresentOrElse(
                        team -> open(team.team(), live),
                        () -> add(new PageHeader(SAY.library()), new EmptyState(SAY.notForYou(), SAY.notForYouWhy())));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.library());
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    private void open(TeamId team, LiveUpdates live) {
        shown = team;
        Button add = new Button(SAY.newSnippet(), pressed -> make(team));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(SAY.library(), SAY.libraryIntro(), add), making, list);
        live.watch(this, Set.of(LiveTopic.snippets(team)), this::read);
        read();
    }

    private void make(TeamId team) {
        making.removeAll();
        NextCommand command = new NextCommand();
        SnippetForm form = new SnippetForm(
                "",
                "",
                text -> {
                    command.giving(id -> snippets.add(id, team, text));
                    making.removeAll();
                    read();
                },
                making::removeAll);
        making.add(form);
        form.focus();
    }

    private void read() {
        list.show(snippets.mine().stream()
                .filter(snippet -> snippet.team().equals(shown))
                .toList());
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        read();
    }

    /** What the cards ask for. */
    private final class Changes implements SnippetCard.Actions {

        @Override
        public void change(Snippet snippet, SnippetText text) {
            LiveUpdates.acting(() -> {
                snippets.change(snippet.id(), text);
                read();
            });
        }

        @Override
        public void share(Snippet snippet, boolean withTeam) {
            attempt(() -> {
                snippets.share(snippet.id(), withTeam);
                Notice.undoable(
                        withTeam ? SAY.shared() : SAY.unshared(),
                        () -> attempt(() -> snippets.share(snippet.id(), !withTeam)));
            });
        }

        @Override
        public void delete(Snippet snippet) {
            attempt(() -> {
                snippets.delete(snippet.id());
                Notice.undoable(SAY.deleted(snippet.title()), () -> attempt(() -> snippets.restore(snippet.id())));
            });
        }
    }
}
