package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PastTexts.SAY;

import app.greenroom.answer.Revision;
import app.greenroom.answer.SubmittedText;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.Times;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was submitted so far: each can be read, and the candidate can bring it back. */
public class VersionsPanel extends NativeDetails {

    private final SerializableFunction<Integer, Optional<SubmittedText>> read;
    private final @Nullable SerializableConsumer<Revision> restore;
    private final UnorderedList list = new UnorderedList();
    private final PassageText shown = new PassageText("", SAY.submittedText());
    private List<Revision> revisions = List.of();
    private int reading;
    private List<Highlight> marked = List.of();

    /**
     * @param read reads one submission by its number
     * @param restore null for whoever only reads
     */
    public VersionsPanel(
            SerializableFunction<Integer, Optional<SubmittedText>> read,
            @Nullable SerializableConsumer<Revision> restore) {
        this.read = read;
        this.restore = restore;
        addClassName("versions");
        shown.getElement().removeAttribute("data-passage");
        shown.addClassName("version-text");
        Div content = new Div(list, shown);
        content.addClassName("versions-content");
        setContent(content);
        shown.setVisible(false);
    }

    public void show(List<Revision> now) {
        setVisible(!now.isEmpty());
        if (now.equals(revisions)) {
            return;
        }
        revisions = now;
        setSummaryText(SAY.submissions(now.size()));
        rebuild();
    }

    /** Opens a submission, with words in it marked. */
    public void show(int submission, List<Highlight> words) {
        reading = submission;
        marked = words;
        setOpen(true);
        rebuild();
        shown.scrollIntoView();
    }

    private void rebuild() {
        list.removeAll();
        revisions.forEach(revision -> list.add(item(revision)));
        Optional<SubmittedText> text = revisions.stream()
                .filter(revision -> revision.number() == reading)
                .findFirst()
                .flatMap(revision -> read.apply(revision.number()));
        text.ifPresent(submitted -> {
            shown.setText(SafeMarkdown.showWithOffsets(submitted.text()), submitted.version());
            shown.setHighlights(marked, submitted.version());
        });
        shown.setVisible(text.isPresent());
    }

    private ListItem item(Revision revision) {
        boolean open = revision.number() == reading;
        Span name = new Span(SAY.submission(revision.number()));
        name.addClassName("version-name");
        NativeButton read = new PlainButton(open ? SAY.hide() : SAY.view(), () -> {
            reading = open ? 0 : revision.number();
            marked = List.of();
            rebuild();
        });
        read.getElement().setAttribute("aria-expanded", String.valueOf(open));
        ListItem item = new ListItem(name, Times.current().agoLabel(revision.submittedAt()), read);
        if (restore != null) {
            item.add(new PlainButton(SAY.restore(), () -> restore.accept(revision)));
        }
        item.addClassName("version");
        return item;
    }
}
