package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.ChangeNews;
import app.greenroom.dossier.DossierRevision;
import app.greenroom.dossier.DossierSource;
import app.greenroom.dossier.RetiredItem;
import app.greenroom.dossier.RevisionService;
import app.greenroom.shared.DossierId;
import app.greenroom.ui.Notice;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The revisions of a dossier, each with its text to download, and what is retired. */
class DossierPast extends Div {

    private final RevisionService revisions;
    private final DossierId dossier;

    DossierPast(RevisionService revisions, DossierId dossier) {
        this.revisions = revisions;
        this.dossier = dossier;
        addClassName("dossier-past");
        show();
    }

    final void show() {
        removeAll();
        List<RetiredItem> retired = revisions.retired(dossier);
        if (!retired.isEmpty()) {
            add(retired(retired));
        }
        add(revisions(revisions.revisions(dossier)));
    }

    private Section retired(List<RetiredItem> items) {
        Paragraph words = new Paragraph(SAY.retiredIntro());
        words.addClassName("muted");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        items.forEach(item -> list.add(row(item)));
        return new Section(new H2(SAY.retired()), words, list);
    }

    private ListItem row(RetiredItem item) {
        Div chip = new Div(new RetiredChip());
        chip.addClassName("match-chip");
        Span text = new Span(item.text().isBlank() ? SAY.untitledSection() : item.text());
        text.getElement().setAttribute("dir", "auto");
        Span work = new Span(item.work());
        work.addClassNames("match-fate", "small");
        Div words = new Div(text, work);
        words.addClassName("match-words");
        Button remove = new Button(SAY.remove(), pressed -> remove(item));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(SAY.removeItem(MatchRow.shortened(item.text())));
        Div action = new Div(remove);
        action.addClassName("match-action");
        ListItem row = new ListItem(chip, words, action);
        row.addClassName("match-row");
        return row;
    }

    private void remove(RetiredItem item) {
        revisions.remove(dossier, item.id(), true);
        show();
        Notice.undoable(SAY.removedWith(item.work()), () -> {
            revisions.remove(dossier, item.id(), false);
            show();
        });
    }

    private Section revisions(List<DossierRevision> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        all.forEach(revision -> list.add(row(revision)));
        return new Section(new H2(SAY.revisions()), list);
    }

    private ListItem row(DossierRevision revision) {
        String changed = ChangeNews.of(revision.changes()).words();
        Span number = new Span(SAY.revision(revision.number()));
        number.addClassName("num");
        Span by = new Span(revision.importedBy().name());
        by.addClassName("muted");
        by.getElement().setAttribute("dir", "auto");
        Div head = new Div(number, Times.current().agoLabel(revision.importedAt()), by);
        head.addClassName("revision-head");
        Div words = new Div(head);
        words.addClassName("match-words");
        String what = revision.number() == 1 ? "" : changed.isEmpty() ? SAY.noChanges() : changed;
        if (!what.isEmpty()) {
            Span told = new Span(what);
            told.addClassNames("small", "muted");
            words.add(told);
        }
        Anchor source =
                new Anchor(DownloadHandler.fromInputStream(request -> source(revision.number())), SAY.downloadText());
        source.setAriaLabel(SAY.downloadTextOf(revision.number()));
        Div action = new Div(source);
        action.addClassName("match-action");
        ListItem row = new ListItem(words, action);
        row.addClassNames("match-row", "revision-row");
        return row;
    }

    private DownloadResponse source(int revision) {
        DossierSource source = revisions.source(dossier, revision);
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        String name = source.fileName() == null ? "dossier-" + revision + ".md" : source.fileName();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/markdown;charset=utf-8", bytes.length);
    }
}
