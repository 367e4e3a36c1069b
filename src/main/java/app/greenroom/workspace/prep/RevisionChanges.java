package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.DossierRevision;
import app.greenroom.dossier.ItemChange;
import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.ui.ChangeChip;
import app.greenroom.dossier.ui.ChangeWords;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What one revision changed, kind by kind, each item with the way to it. */
class RevisionChanges extends Section {

    private final AssignmentId assignment;
    private final Set<UUID> retired = new HashSet<>();
    private final Set<UUID> live = new HashSet<>();

    RevisionChanges(Prep prep, DossierRevision revision, boolean fresh) {
        this.assignment = prep.assignment().id();
        prep.retired().questions().forEach(question -> retired.add(question.id().value()));
        prep.retired().concepts().forEach(concept -> retired.add(concept.id().value()));
        prep.retired().asks().forEach(ask -> retired.add(ask.id().value()));
        prep.retired().sections().forEach(section -> retired.add(section.id().value()));
        prep.contents().questions().stream().map(Question::id).forEach(id -> live.add(id.value()));
        addClassName("revision-changes");
        Div head = new Div(new H2(SAY.revision(revision.number())));
        head.addClassName("revision-head");
        if (fresh) {
            head.add(new Chip(SAY.newToYou(), Chip.Tone.AMBER));
        }
        Span by = new Span(SAY.by(revision.importedBy().name()));
        by.addClassName("muted");
        head.add(Times.current().agoLabel(revision.importedAt()), by);
        add(head);
        Arrays.stream(ItemKind.values()).forEach(kind -> addKind(kind, revision.changes()));
    }

    private void addKind(ItemKind kind, List<ItemChange> changes) {
        Stream<ItemChange> ofKind = changes.stream().filter(change -> change.kind() == kind);
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        ofKind.forEach(change -> list.add(row(change)));
        if (list.getComponentCount() > 0) {
            add(new H3(kind.title()), list);
        }
    }

    private ListItem row(ItemChange change) {
        Div chip = new Div(new ChangeChip(change.what()));
        chip.addClassName("match-chip");
        Div words = new Div(
                new ChangeWords(change.kind(), change.before(), change.now(), change.groupBefore(), change.groupNow()));
        words.addClassName("match-words");
        if (change.what() == Change.GONE && retired.contains(change.item())) {
            Span kept = new Span(SAY.keptUnderRetired());
            kept.addClassNames("match-fate", "small");
            words.add(kept);
        }
        Div action = new Div();
        action.addClassName("match-action");
        String path = pathOf(change);
        if (!path.isEmpty()) {
            Anchor open = new Anchor(path, SAY.open());
            open.setAriaLabel(SAY.openItem(change.words().lines().findFirst().orElse("")));
            action.add(open);
        }
        ListItem row = new ListItem(chip, words, action);
        row.addClassName("match-row");
        return row;
    }

    private String pathOf(ItemChange change) {
        boolean kept = retired.contains(change.item());
        return switch (change.kind()) {
            case QUESTION ->
                live.contains(change.item()) || kept ? PrepTabs.Tab.QUESTIONS.of(assignment) + "/" + change.item() : "";
            case SECTION ->
                change.what() == Change.GONE && !kept
                        ? ""
                        : PrepTabs.Tab.OVERVIEW.of(assignment) + "#section-" + change.item();
            case CONCEPT -> change.what() == Change.GONE && !kept ? "" : PrepTabs.Tab.CONCEPTS.of(assignment);
            case ASK -> change.what() == Change.GONE && !kept ? "" : PrepTabs.Tab.ASKS.of(assignment);
        };
    }
}
