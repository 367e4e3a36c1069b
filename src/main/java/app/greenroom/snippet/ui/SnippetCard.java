package app.greenroom.snippet.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.snippet.Snippet;
import app.greenroom.snippet.SnippetText;
import app.greenroom.ui.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One snippet: its name, whose it is, what it says; with a form in its place while it is edited. */
class SnippetCard extends ListItem {

    /** What the card asks for; refusals of a change come as exceptions. */
    interface Actions {

        void change(Snippet snippet, SnippetText text);

        void share(Snippet snippet, boolean withTeam);

        void delete(Snippet snippet);
    }

    private final Actions actions;
    private Snippet snippet;
    private @Nullable SnippetForm form;

    SnippetCard(Snippet snippet, Actions actions) {
        this.snippet = snippet;
        this.actions = actions;
        addClassNames("card", "snippet-card");
        getElement().setAttribute("data-step", true);
        read();
    }

    /** Shows it as it is now; a form that is open stays, and says so. */
    void show(Snippet now) {
        boolean changed = !now.equals(snippet);
        snippet = now;
        if (changed && form != null) {
            form.overtaken();
        } else if (changed) {
            read();
        }
    }

    private void read() {
        form = null;
        removeAll();
        H2 title = new H2(snippet.title());
        title.getElement().setAttribute("dir", "auto");
        Div head = new Div(title, whose());
        head.addClassName("snippet-head");
        Paragraph body = new Paragraph(snippet.body());
        body.addClassName("snippet-body");
        body.getElement().setAttribute("dir", "auto");
        add(head, body);
        if (snippet.mayEdit()) {
            Div tools = new Div(
                    button(COMMON.edit(), this::edit),
                    button(sharing(), () -> actions.share(snippet, !snippet.shared())),
                    button(COMMON.delete(), () -> actions.delete(snippet)));
            tools.addClassName("actions");
            add(tools);
        }
    }

    private void edit() {
        removeAll();
        SnippetForm opened = new SnippetForm(snippet.title(), snippet.body(), this::change, this::read);
        opened.removeClassName("card");
        form = opened;
        add(opened);
        opened.focus();
    }

    private void change(SnippetText text) {
        actions.change(snippet, text);
        read();
    }

    private String sharing() {
        if (!snippet.shared()) {
            return SAY.shareWithTeam();
        }
        return snippet.mine() ? SAY.makePrivate() : SAY.stopSharing();
    }

    private Span whose() {
        if (!snippet.shared()) {
            return new Chip(SAY.onlyYou(), Chip.Tone.GREY);
        }
        return new Chip(
                snippet.mine()
                        ? SAY.yoursInTeam()
                        : SAY.inTeamBy(snippet.author().name()),
                Chip.Tone.BLUE);
    }

    private NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, pressed -> action.run());
        button.addClassName("plain-button");
        button.setAriaLabel(SAY.actOn(words, snippet.title()));
        return button;
    }
}
