package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ChangesService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.PrepChanges;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.DossierRevision;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** How the dossier changed since it was assigned, newest first. A candidate who looks at it has seen it. */
@Route("prep/:assignment/changes")
@PermitAll
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentService assignments;
    private final ChangesService changes;
    private final LiveUpdates live;
    private String title = Titles.page(SAY.whatChanged());
    private int shown = -1;

    ChangesView(AssignmentService assignments, ChangesService changes, LiveUpdates live) {
        this.assignments = assignments;
        this.changes = changes;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        show(id);
        live.watch(this, Set.of(LiveTopic.assignment(id)), () -> reread(id));
    }

    /** It also notes that it was seen, which is no part of the reading that is done for live updates. */
    private void reread(AssignmentId id) {
        var _ = UI.getCurrent().access(() -> show(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What is new stays marked while it is on the screen. */
    private void show(AssignmentId id) {
        PrepChanges told = changes.changes(id);
        int newest =
                told.revisions().isEmpty() ? 0 : told.revisions().getFirst().number();
        if (newest == shown) {
            return;
        }
        shown = newest;
        if (told.maySee() && told.unseen(newest)) {
            changes.see(id, newest);
        }
        Prep prep = assignments.open(id);
        title = Titles.page(SAY.whatChanged(), prep.contents().dossier().title());
        removeAll();
        add(new PrepHeader(prep, PrepTabs.Tab.OVERVIEW));
        boolean any = false;
        for (DossierRevision revision : told.revisions()) {
            if (!revision.changes().isEmpty()) {
                if (!any) {
                    add(new Paragraph(SAY.changesIntro()));
                }
                add(new RevisionChanges(prep, revision, told.maySee() && told.unseen(revision.number())));
                any = true;
            }
        }
        if (!any) {
            add(new EmptyState(SAY.noChanges(), SAY.noChangesWhy()));
        }
    }
}
