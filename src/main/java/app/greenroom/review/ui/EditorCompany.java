package app.greenroom.review.ui;

import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.PersonBadge;
import java.util.List;
import java.util.Set;

/** The editors of one answer, each of which sees what the others type and where they point. */
class EditorCompany implements AnswerEditor.Company {

    private final transient PracticeServices services;
    private final AnswerId answer;

    EditorCompany(PracticeServices services, AnswerId answer) {
        this.services = services;
        this.answer = answer;
    }

    /** Brings an editor in. It leaves with its window, or when its writer is shut out. */
    void admit(AnswerEditor editor, String client) {
        editor.setCompany(this);
        services.cursors()
                .enter(editor, answer.value(), services.me().id(), services.me().name(), client);
        services.live()
                .follow(
                        editor,
                        Set.of(LiveTopic.answerText(answer), LiveTopic.cursors(answer.value())),
                        () -> editor.follow(others(editor)));
    }

    @Override
    public void place(AnswerEditor editor, int version, int anchor, int head) {
        services.cursors().place(editor, answer.value(), version, anchor, head);
    }

    @Override
    public void move(AnswerEditor editor, int version, int anchor, int head) {
        services.cursors().move(editor, answer.value(), version, anchor, head);
    }

    @Override
    public void leave(AnswerEditor editor) {
        services.cursors().leave(editor, answer.value());
    }

    private List<AnswerEditor.Cursor> others(AnswerEditor editor) {
        return services.cursors().others(editor, answer.value()).stream()
                .map(cursor -> new AnswerEditor.Cursor(
                        cursor.client(),
                        cursor.name(),
                        PersonBadge.hue(cursor.who()),
                        cursor.version(),
                        cursor.anchor(),
                        cursor.head()))
                .toList();
    }
}
