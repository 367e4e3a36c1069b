package app.greenroom.review.ui;

import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.live.Cursors;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.PersonBadge;
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
                        () -> bring(editor));
        editor.addAttachListener(attached -> bring(editor));
        if (editor.isAttached()) {
            bring(editor);
        }
    }

    @Override
    public void announce(AnswerEditor editor, int version, int anchor, int head) {
        services.cursors().announce(editor, answer.value(), version, anchor, head);
    }

    @Override
    public void settle(AnswerEditor editor, boolean accepted) {
        services.cursors().settle(editor, answer.value(), accepted);
    }

    @Override
    public void move(AnswerEditor editor, int version, int anchor, int head) {
        services.cursors().move(editor, answer.value(), version, anchor, head);
    }

    @Override
    public void leave(AnswerEditor editor) {
        services.cursors().leave(editor, answer.value());
    }

    private void bring(AnswerEditor editor) {
        editor.follow(text -> services.cursors().others(editor, answer.value(), cursor -> isIn(cursor, text)).stream()
                .map(EditorCompany::shown)
                .toList());
    }

    /** Whether the change that a cursor was announced with made the version that it counts in. */
    private static boolean isIn(Cursors.Cursor cursor, AnswerEditor.Pulled text) {
        int index = text.updates().size() - 1 - (text.head() - cursor.version());
        return index >= 0
                && index < text.updates().size()
                && text.updates().get(index).clientId().startsWith(cursor.client());
    }

    private static AnswerEditor.Cursor shown(Cursors.Cursor cursor) {
        return new AnswerEditor.Cursor(
                cursor.client(),
                cursor.name(),
                PersonBadge.hue(cursor.who()),
                cursor.version(),
                cursor.anchor(),
                cursor.head());
    }
}
